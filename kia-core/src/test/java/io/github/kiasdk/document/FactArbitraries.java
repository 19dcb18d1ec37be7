package io.github.kiasdk.document;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Facts of the real vocabulary, and of each type it has none of, with values of every form. */
final class FactArbitraries {

  /** All that can be declared in the tests. */
  static final Vocabulary VOCABULARY =
      Vocabulary.installed()
          .and(
              List.of(
                  Fact.date("test.days.one", "Een dag", "A day"),
                  Fact.text("test.words", "Woorden", "Words"),
                  Fact.number(
                      "test.number",
                      "Getal",
                      "Number",
                      LocalizedText.same("x"),
                      -5,
                      2_000_000_000)));

  /** A declaration: puts a value of its own into the facts it is given. */
  private interface Declaring {
    Facts in(Facts facts);
  }

  private FactArbitraries() {}

  static Arbitrary<Facts> facts() {
    return Arbitraries.of(VOCABULARY.facts())
        .set()
        .ofMaxSize(4)
        .flatMap(chosen -> declared(new ArrayList<>(chosen)));
  }

  private static Arbitrary<Facts> declared(List<Fact<?>> facts) {
    List<Arbitrary<Declaring>> all = new ArrayList<>();
    for (Fact<?> fact : facts) {
      all.add(declaring(fact));
    }
    return Combinators.combine(all)
        .as(
            declarations -> {
              Facts declared = Facts.none();
              for (Declaring declaring : declarations) {
                declared = declaring.in(declared);
              }
              return declared;
            });
  }

  private static <T> Arbitrary<Declaring> declaring(Fact<T> fact) {
    Arbitrary<T> values = values(fact);
    Arbitrary<Evidence[]> evidence =
        EffectArbitraries.evidence().list().ofMaxSize(1).map(list -> list.toArray(new Evidence[0]));
    Arbitrary<Declaring> plain =
        Combinators.combine(values, evidence)
            .as((value, sources) -> facts -> facts.declare(fact, value, sources));
    Arbitrary<Declaring> byAge =
        Combinators.combine(Arbitraries.integers().between(1, 17), values, values, evidence)
            .as(
                (cut, younger, older, sources) ->
                    facts ->
                        facts.declare(
                            fact,
                            ByAge.byAge(Ages.ages(0, cut - 1), younger)
                                .and(Ages.ages(cut, 17), older),
                            sources));
    Arbitrary<Declaring> unknown =
        evidence.map(sources -> facts -> facts.declareUnknown(fact, sources));
    Arbitrary<Declaring> unknownForSome =
        Combinators.combine(Arbitraries.integers().between(1, 17), values)
            .as(
                (cut, younger) ->
                    facts ->
                        facts.declare(
                            fact,
                            ByAge.byAge(Ages.ages(0, cut - 1), younger)
                                .andUnknown(Ages.ages(cut, 17))));
    return Arbitraries.frequencyOf(
        Tuple.of(6, plain), Tuple.of(4, byAge), Tuple.of(1, unknown), Tuple.of(1, unknownForSome));
  }

  @SuppressWarnings("unchecked") // each branch makes values of the fact's own type
  private static <T> Arbitrary<T> values(Fact<T> fact) {
    Arbitrary<?> values;
    if (fact instanceof FlagFact) {
      values = Arbitraries.of(true, false);
    } else if (fact instanceof NumberFact number) {
      values = Arbitraries.integers().between(number.least(), number.most());
    } else if (fact instanceof ChoiceFact<?> choice) {
      values = Arbitraries.of(choice.terms());
    } else if (fact instanceof ChoicesFact<?> choices) {
      values = Arbitraries.subsetOf(choices.terms());
    } else if (fact instanceof DateFact) {
      values = Documents.days();
    } else if (fact instanceof ItemsFact items) {
      values = items(items);
    } else {
      values = Documents.words(2000);
    }
    return (Arbitrary<T>) values;
  }

  private static Arbitrary<List<Item>> items(ItemsFact fact) {
    Arbitrary<Facts> fields =
        Arbitraries.subsetOf(fact.fields()).flatMap(chosen -> declared(new ArrayList<>(chosen)));
    Arbitrary<Item> items = Combinators.combine(Documents.words(60), fields).as(Item::new);
    return items.list().ofMaxSize(2).uniqueElements(Item::id);
  }
}
