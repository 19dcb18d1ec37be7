package io.github.kiasdk.report.machine;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The checks of a run as SARIF rules, each with a page of help. */
public final class SarifRules {

  /** GitHub shows no more tags of a rule. */
  public static final int MOST_TAGS = 10;

  /** The page of help on a check, which others write. */
  public interface Help {

    /** As plain text. */
    String text(Check check);

    /** As Markdown. */
    String markdown(Check check);
  }

  private final List<Check> checks;
  private final Words words;
  private final Help help;

  /** The checks of these findings, each once. */
  public SarifRules(List<Finding> findings, Words words, Help help) {
    TreeSet<Check> sorted = new TreeSet<>();
    for (Finding finding : findings) {
      sorted.add(finding.check());
    }
    this.checks = List.copyOf(sorted);
    this.words = words;
    this.help = help;
  }

  public int index(Check check) {
    return checks.indexOf(check);
  }

  public static String level(Level severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  public void write(Json json) {
    json.objects("rules", checks, check -> write(check, json));
  }

  private void write(Check check, Json json) {
    json.field("id", check.id());
    text("shortDescription", words.of(check, Check.Text.TITLE), json);
    text("fullDescription", words.of(check, Check.Text.MATTERS), json);
    json.object("defaultConfiguration", () -> json.field("level", level(check.severity())));
    json.object(
        "help",
        () -> {
          json.field("text", help.text(check));
          json.field("markdown", help.markdown(check));
        });
    json.object("properties", () -> json.strings("tags", tags(check)));
  }

  private static void text(String name, String text, Json json) {
    json.object(name, () -> json.field("text", text));
  }

  /**
   * By what a code host can filter: where it stands, which law, whose rights, which guidance, of
   * each in the order of the check. The host refuses more than it takes, so the last are left off.
   */
  private static List<String> tags(Check check) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(check.principle().id());
    addReferences(check, true, tags);
    for (Right right : check.rights()) {
      tags.add(right.id());
    }
    addReferences(check, false, tags);
    return tags.stream().limit(MOST_TAGS).toList();
  }

  private static void addReferences(Check check, boolean binding, Set<String> tags) {
    for (Reference reference : check.references()) {
      if (binding == (reference.kind() == Reference.Kind.BINDING)) {
        tags.add(reference.id());
      }
    }
  }
}
