package io.github.kiasdk.report.markdown;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is not in order, the gravest first, each once for all places where it is so. */
public final class MarkdownFailures {

  /** How much is told, so that a report fits a comment. */
  public enum Detail {
    /** All of it, what is open and in order folded away. */
    ALL,
    /** What failed with what to change, and of the rest only how much there is. */
    FAILURES,
    /** What failed in a line each. */
    TITLES;

    public boolean hasFolds() {
      return this == ALL;
    }
  }

  private static final String NEXT_LINE = "  \n  ";

  private final Report report;
  private final Service service;
  private final Words words;
  private final Markdown page;

  public MarkdownFailures(Report report, Service service, Words words, Markdown page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  public void write(Detail detail) {
    if (report.failed().isEmpty()) {
      page.paragraph(words.say("html.attention.none"));
      return;
    }
    page.heading(3, words.say("md.failed"));
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : report.failed()) {
      if (report.rootOf(finding) == null) {
        alike.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
      }
    }
    for (Level severity : Level.values()) {
      List<String> lines = new ArrayList<>();
      for (List<Finding> same : alike.values()) {
        if (same.get(0).check().severity() == severity) {
          lines.add(detail == Detail.TITLES ? title(same) : inFull(same));
        }
      }
      if (!lines.isEmpty()) {
        page.line(Markdown.INK.strong(words.say("html.severity", words.of(severity))));
        page.bullets(lines);
      }
    }
  }

  /** What two findings have in common if one item can say both. */
  private String key(Finding finding) {
    List<String> followers = new ArrayList<>();
    for (Finding follower : report.followers(finding)) {
      followers.add(follower.check().id());
    }
    return finding.check().id() + "|" + words.ages(finding) + "|" + why(finding) + "|" + followers;
  }

  /** What decided; facts as code, all else as words. */
  private String why(Finding finding) {
    String other = FindingSentence.otherThanFacts(finding, words);
    if (!other.isEmpty()) {
      return Markdown.escaped(other);
    }
    List<String> facts = new ArrayList<>();
    for (String reading : words.readings(finding.decidedBy())) {
      facts.add(Markdown.code(reading));
    }
    return words.say("html.declared-so", String.join(", ", facts));
  }

  private String title(List<Finding> same) {
    Finding first = same.get(0);
    String title = words.of(first.check(), Check.Text.TITLE);
    String said =
        FindingSentence.isOfPart(first)
            ? PartFindings.sayShort(Words.sentence(title), same, service, words)
            : words.say("failed.in", title, Parts.names(same, service, words));
    String ages = words.ages(first);
    String id = first.check().id() + (ages.isEmpty() ? "" : " · " + ages);
    return Markdown.INK.strong(id) + " " + Markdown.escaped(said);
  }

  private String inFull(List<Finding> same) {
    Finding first = same.get(0);
    StringBuilder said = new StringBuilder(title(same));
    said.append(NEXT_LINE).append(why(first));
    said.append(NEXT_LINE).append(Markdown.escaped(words.say("html.change").strip())).append(' ');
    said.append(Markdown.escaped(words.of(first.check(), Check.Text.CHANGE)));
    Set<String> followers = new LinkedHashSet<>();
    for (Finding finding : same) {
      for (Finding follower : report.followers(finding)) {
        followers.add(
            words.say(
                "failure.id-and-title",
                Parts.id(follower, words),
                words.of(follower.check(), Check.Text.TITLE)));
      }
    }
    if (!followers.isEmpty()) {
      String so = words.say("failed.followers") + " " + String.join("; ", followers);
      said.append(NEXT_LINE).append(Markdown.escaped(so));
    }
    return said.toString();
  }
}
