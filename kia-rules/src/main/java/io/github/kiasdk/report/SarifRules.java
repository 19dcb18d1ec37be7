package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The checks of a run as SARIF rules, each with a page of help. */
final class SarifRules {

  /** GitHub shows no more tags of a rule. */
  static final int MOST_TAGS = 10;

  private final List<Check> checks;
  private final Words words;

  /** The checks of these findings, each once. */
  SarifRules(List<Finding> findings, Words words) {
    TreeSet<Check> sorted = new TreeSet<>();
    for (Finding finding : findings) {
      sorted.add(finding.check());
    }
    this.checks = List.copyOf(sorted);
    this.words = words;
  }

  int index(Check check) {
    return checks.indexOf(check);
  }

  static String level(Level severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  void write(Json json) {
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
          json.field("text", CheckPage.in(words.locale()).text(check));
          json.field("markdown", markdown(check));
        });
    json.object("properties", () -> json.strings("tags", tags(check)));
  }

  private static void text(String name, String text, Json json) {
    json.object(name, () -> json.field("text", text));
  }

  private String markdown(Check check) {
    Markdown page = new Markdown();
    page.paragraph(words.of(check, Check.Text.MATTERS));
    section("page.change", words.of(check, Check.Text.CHANGE), page);
    section("page.question", words.of(check, Check.Text.QUESTION), page);
    section("page.proves", words.of(check, Check.Text.PROVES), page);
    section("page.ground", words.of(check, Check.Text.GROUND), page);
    List<String> references = new ArrayList<>();
    for (Reference reference : check.references()) {
      references.add(Markdown.escaped(words.of(reference.name())));
    }
    page.bullets(references);
    page.line(Markdown.code(words.say("failure.explain", check.id())));
    return page.toString();
  }

  private void section(String key, String text, Markdown page) {
    page.heading(4, words.say(key));
    page.paragraph(text);
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
