package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fails for the same reason as a failure that is said in full: a line each, and the next step
 * only where putting the root right is not enough.
 */
public final class Followers {

  private static final int COLUMN = 2 * Parts.COLUMN - 2;

  /** One or more followers that are said as one, and where if that is not everywhere. */
  private record Line(Finding first, List<String> besides, String where) {}

  private final List<Line> lines = new ArrayList<>();
  private final Words words;

  /** What follows from these findings, which are said as one. */
  public Followers(List<Finding> roots, Report report, @Nullable Service service, Words words) {
    this.words = words;
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding root : roots) {
      for (Finding follower : report.followers(root)) {
        String key = key(follower, words.readings(report.besidesRoot(follower)));
        alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(follower);
      }
    }
    for (List<Finding> same : alike.values()) {
      Finding first = same.get(0);
      boolean everywhere = same.size() == roots.size();
      lines.add(
          new Line(
              first,
              words.readings(report.besidesRoot(first)),
              everywhere ? "" : Parts.names(same, service, words)));
    }
  }

  private String key(Finding follower, List<String> besides) {
    return follower.check().id() + words.ages(follower) + "|" + String.join("|", besides);
  }

  /** What two lists of followers have in common if they say the same. */
  public String key() {
    List<String> keys = new ArrayList<>();
    for (Line line : lines) {
      keys.add(key(line.first(), line.besides()) + "|" + line.where());
    }
    return String.join("||", keys);
  }

  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Line line : lines) {
      ids.add(line.first().check().id());
    }
    return ids;
  }

  public int count(Level severity) {
    int count = 0;
    for (Line line : lines) {
      count += line.first().check().severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Writes them under the failure that they follow from. */
  public void write(NextSteps nextSteps, String under, Page page) {
    if (!lines.isEmpty()) {
      page.say(Parts.COLUMN, words.say("failed.followers"));
    }
    for (Line line : lines) {
      Check check = line.first().check();
      String title = words.of(check, Check.Text.TITLE);
      page.item(
          Parts.COLUMN,
          check.id(),
          COLUMN,
          line.where().isEmpty() ? title : words.say("failed.in", title, line.where()),
          words.severity(line.first()),
          Style.of(check.severity()));
      if (!line.besides().isEmpty()) {
        String besides = String.join(Words.BETWEEN, line.besides());
        page.say(COLUMN, words.say("failed.besides", besides));
        nextSteps.write(check, under, COLUMN, page);
      }
    }
  }
}
