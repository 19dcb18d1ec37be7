package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a page was made: the method, the editions that its checks follow, the tool. */
public final class Colophon {

  private Colophon() {}

  /**
   * What stands at the foot of a page.
   *
   * @param reports all that is on the page; what their checks stand under names its edition
   * @param tool its name and version; empty if it is not named
   */
  public static List<String> of(
      @Nullable Assessment assessment, List<Report> reports, String tool, Words words) {
    List<String> lines = new ArrayList<>();
    String method = assessment == null ? Assessment.METHOD : assessment.method();
    boolean own = method.equals(Assessment.METHOD);
    lines.add(words.say(own ? "grid.own-method" : "grid.other-method", words.line(method)));
    Set<LocalizedText> editions = new LinkedHashSet<>();
    for (Report report : reports) {
      for (Principle principle : report.counts().keySet()) {
        if (principle.edition() != null) {
          editions.add(principle.edition());
        }
      }
    }
    for (LocalizedText edition : editions) {
      lines.add(words.say("html.edition", words.of(edition)));
    }
    if (!tool.isEmpty()) {
      lines.add(words.say("html.made-by", words.line(tool)));
    }
    return lines;
  }
}
