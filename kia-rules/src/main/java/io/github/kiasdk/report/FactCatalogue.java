package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The facts that can be declared, as text or as JSON in both languages.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactCatalogue extends Rendering {

  private final List<Fact<?>> facts;
  private final List<Check> checks;

  private FactCatalogue(List<Fact<?>> facts, List<Check> checks) {
    this.facts = facts;
    this.checks = checks;
  }

  /** The catalogue of this vocabulary, by name. */
  public static FactCatalogue of(Vocabulary vocabulary) {
    return of(vocabulary, List.of());
  }

  /** The same, with the bounds that these checks set to numbers and days. */
  public static FactCatalogue of(Vocabulary vocabulary, Collection<Check> checks) {
    return new FactCatalogue(vocabulary.facts(), List.copyOf(checks));
  }

  /**
   * The bounds that these checks set to a number or a day, for instance {@code at most 72 hours
   * (CVK-9.13, our own step)}; none if they set none.
   */
  public static List<LocalizedText> bounds(Fact<?> fact, Collection<Check> checks) {
    return Bounds.of(fact, checks);
  }

  /** Name, description and what can be declared, section by section. */
  public String text(Locale locale) {
    Words words = new Words(locale);
    Page page = new Page(false);
    String above = "";
    for (Fact<?> fact : facts) {
      int dot = fact.name().indexOf('.');
      String section = dot < 0 ? fact.name() : fact.name().substring(0, dot);
      if (!section.equals(above)) {
        above = section;
        page.heading(section, Style.STRONG);
      }
      CheckPage.describe(fact, 2, asked(fact, words), words, page);
      if (fact instanceof ItemsFact items) {
        for (Fact<?> field : items.fields()) {
          CheckPage.describe(field, 4, asked(field, words), words, page);
        }
      }
    }
    return page.toString();
  }

  /**
   * An array with an object for each fact: {@code name}, {@code type} ({@code flag}, {@code
   * number}, {@code choice}, {@code choices}, {@code date}, {@code text} or {@code items}), {@code
   * unit}, {@code least} and {@code most} of a number, {@code values} (each with {@code id} and
   * {@code label}) of a choice, {@code fields} (facts like these) of items, {@code impliedBy} (the
   * kinds of functionality from which {@code true} follows), {@code emptyMeans} of a list, {@code
   * asked} (the bounds that checks set), and {@code description}.
   */
  public String json() {
    return Json.text(json -> json.objects(facts, fact -> write(fact, json)));
  }

  private String asked(Fact<?> fact, Words words) {
    List<String> bounds = new ArrayList<>();
    for (LocalizedText bound : Bounds.of(fact, checks)) {
      bounds.add(words.of(bound));
    }
    return bounds.isEmpty() ? "" : " " + words.say("facts.asked", String.join("; ", bounds));
  }

  private void write(Fact<?> fact, Json json) {
    json.field("name", fact.name());
    json.field("type", type(fact));
    if (fact instanceof NumberFact number) {
      json.field("unit", number.unit());
      json.field("least", number.least());
      json.field("most", number.most());
    } else if (fact instanceof ChoiceFact<?> choice) {
      values(choice.terms(), json);
    } else if (fact instanceof ChoicesFact<?> choices) {
      values(choices.terms(), json);
    } else if (fact instanceof ItemsFact items) {
      json.objects("fields", items.fields(), field -> write(field, json));
    }
    List<String> kinds = new ArrayList<>();
    for (ImpliedFact said : ImpliedFacts.all()) {
      if (said.fact() == fact && said.declaration() != null) {
        kinds.add(said.kind().id());
      }
    }
    if (!kinds.isEmpty()) {
      json.strings("impliedBy", kinds);
    }
    LocalizedText empty = fact.emptyMeans();
    if (empty != null) {
      json.field("emptyMeans", empty);
    }
    List<LocalizedText> bounds = Bounds.of(fact, checks);
    if (!bounds.isEmpty()) {
      json.objects(
          "asked",
          bounds,
          bound -> {
            json.field("nl", bound.nl());
            json.field("en", bound.en());
          });
    }
    json.field("description", fact.label());
  }

  private static void values(List<? extends Term> terms, Json json) {
    json.objects(
        "values",
        terms,
        term -> {
          json.field("id", term.id());
          json.field("label", term.label());
        });
  }

  private static String type(Fact<?> fact) {
    if (fact instanceof FlagFact) {
      return "flag";
    } else if (fact instanceof NumberFact) {
      return "number";
    } else if (fact instanceof ChoiceFact) {
      return "choice";
    } else if (fact instanceof ChoicesFact) {
      return "choices";
    } else if (fact instanceof DateFact) {
      return "date";
    }
    return fact instanceof TextFact ? "text" : "items";
  }
}
