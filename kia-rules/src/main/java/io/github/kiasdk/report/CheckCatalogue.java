package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of checks, as text or as JSON in both languages.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckCatalogue extends Rendering {

  private final List<Check> checks;

  private CheckCatalogue(List<Check> checks) {
    this.checks = checks;
  }

  /** The catalogue of these checks, in the order of their ids. */
  public static CheckCatalogue of(Collection<Check> checks) {
    return new CheckCatalogue(Elements.<Check>of(checks, "checks").stream().sorted().toList());
  }

  /** Id, severity and title of each check, under their principles. */
  public String text(Locale locale) {
    Words words = new Words(locale);
    Page page = new Page(false);
    Principle above = null;
    for (Check check : checks) {
      Principle principle = check.principle();
      if (!principle.equals(above)) {
        above = principle;
        page.heading(words.heading(principle), Style.PLAIN);
      }
      page.item(
          2,
          check.id(),
          Parts.COLUMN,
          words.of(check, Check.Text.TITLE),
          words.of(check.severity()),
          Style.PLAIN);
    }
    return page.toString();
  }

  /**
   * An array with an object for each check: {@code id}, {@code principle} (its number), {@code
   * severity}, {@code decidedBy}, {@code ground}, {@code sources}, {@code subject}, {@code
   * relevantFor}, {@code title}, {@code matters}, {@code change}, {@code question}, {@code
   * provesWhenPassed}, {@code groundText}, {@code facts}, {@code rights}, {@code references},
   * {@code measures}, {@code askedOf} and {@code since}. Texts are objects with {@code nl} and
   * {@code en}.
   */
  public String json() {
    return Json.text(json -> json.objects(checks, check -> write(check, json)));
  }

  private static void write(Check check, Json json) {
    json.field("id", check.id());
    json.field("principle", check.principle().number());
    json.field("severity", check.severity().id());
    json.field("decidedBy", check.decidedBy().id());
    json.field("ground", check.ground().id());
    json.strings("sources", check.sources());
    json.field("subject", check.subject().id());
    json.ids("relevantFor", check.relevantKinds());
    json.field("title", both(check, Check.Text.TITLE));
    json.field("matters", both(check, Check.Text.MATTERS));
    json.field("change", both(check, Check.Text.CHANGE));
    json.field("question", both(check, Check.Text.QUESTION));
    json.field("provesWhenPassed", both(check, Check.Text.PROVES));
    json.field("groundText", both(check, Check.Text.GROUND));
    json.field("assumes", both(check, Check.Text.ASSUMES));
    json.field("fooled", both(check, Check.Text.FOOLED));
    json.strings("facts", check.facts().stream().map(Fact::name).toList());
    json.ids("rights", check.rights());
    json.objects(
        "references",
        check.references(),
        reference -> {
          json.field("id", reference.id());
          json.field("kind", reference.kind().name().toLowerCase(Locale.ROOT));
          validity(reference.validity(), json);
        });
    json.objects(
        "clauses",
        check.clauses(),
        clause -> {
          json.field("name", clause.name());
          json.field("change", both(check, clause));
          json.strings("law", clause.law().stream().map(Reference::id).toList());
        });
    json.ids("measures", check.measures());
    json.field("askedOf", check.askedOf().id());
    json.field("since", check.since());
  }

  /** How far a text has come, and what that is known from; a day that is not known is left out. */
  static void validity(Validity validity, Json json) {
    json.field("status", validity.status().id());
    day("from", validity.from(), json);
    day("until", validity.until(), json);
    day("textOf", validity.text(), json);
    day("lastChecked", validity.checked(), json);
  }

  private static void day(String name, @Nullable LocalDate day, Json json) {
    if (day != null) {
      json.field(name, day.toString());
    }
  }

  private static LocalizedText both(Check check, Clause clause) {
    return new LocalizedText(
        check.change(clause, Locale.forLanguageTag("nl")), check.change(clause, Locale.ENGLISH));
  }

  private static LocalizedText both(Check check, Check.Text text) {
    return new LocalizedText(
        check.text(text, Locale.forLanguageTag("nl")), check.text(text, Locale.ENGLISH));
  }

  /**
   * The id that was probably meant by one that no check has, as {@code CVK-9.03} by {@code 9.3}.
   *
   * @return {@code null} if nothing comes close
   */
  public @Nullable String nearest(String id) {
    return Checklist.of(checks).nearest(id);
  }
}
