package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A functionality that declares facts at random; the same one for the same seed. */
final class MadeUp {

  private static final Evidence REPORT = Evidence.document("Report", URI.create("urn:report"));

  private final Random random;

  MadeUp(long seed) {
    random = new Random(seed);
  }

  Functionality functionality() {
    Functionality.Builder builder =
        Functionality.of(oneOf(List.of(FunctionalityKind.values())), "made-up");
    int youngest = random.nextInt(18);
    if (random.nextBoolean()) {
      builder.forAges(youngest, youngest + random.nextInt(18 - youngest));
    }
    for (Fact<?> fact : KiaVocabulary.all()) {
      if (random.nextInt(4) > 0) {
        declare(builder, fact);
      }
    }
    return withoutContradictions(builder.build());
  }

  /** What contradicts itself is told by this SDK alone. */
  private static Functionality withoutContradictions(Functionality made) {
    Facts facts = made.facts();
    for (ImpliedFact denied : made.deniedIn(null)) {
      facts = facts.without(List.of(denied.fact()));
    }
    Facts holding = made.factsIn(null);
    for (Contradiction rule : new KiaVocabulary().contradictions()) {
      if (rule.reassuring().evaluate(holding, 0) == Truth.TRUE
          && rule.against().evaluate(holding, 0) == Truth.TRUE) {
        facts = facts.without(rule.doubted());
      }
    }
    return new Functionality(
        made.id(),
        made.kinds(),
        made.title(),
        null,
        made.ages(),
        made.absentForOthers(),
        facts,
        null,
        List.of(),
        List.of());
  }

  private <T> void declare(Functionality.Builder builder, Fact<T> fact) {
    if (random.nextInt(3) == 0) {
      builder.declare(fact, value(fact));
    } else {
      LocalDate day = LocalDate.now().plusDays(100 - random.nextInt(1000));
      builder.declare(fact, value(fact), REPORT.dated(day));
    }
  }

  @SuppressWarnings("unchecked") // each kind of fact has the type of value that is made here
  private <T> T value(Fact<T> fact) {
    if (fact instanceof FlagFact) {
      return (T) Boolean.valueOf(random.nextBoolean());
    }
    if (fact instanceof NumberFact number) {
      int most = Math.min(number.most(), number.least() + 96);
      return (T) Integer.valueOf(number.least() + random.nextInt(most - number.least() + 1));
    }
    if (fact instanceof ChoiceFact<?> choice) {
      return (T) oneOf(choice.terms());
    }
    if (fact instanceof ChoicesFact<?> choices) {
      Set<Object> chosen = new HashSet<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        chosen.add(oneOf(choices.terms()));
      }
      return (T) chosen;
    }
    if (fact instanceof ItemsFact items) {
      return (T) items(items);
    }
    return (T) (fact instanceof DateFact ? LocalDate.now() : "words");
  }

  private List<Item> items(ItemsFact list) {
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Item item = Item.item("item-" + i);
      for (Fact<?> field : list.fields()) {
        item = random.nextInt(5) > 0 ? declare(item, field) : item;
      }
      items.add(item);
    }
    return items;
  }

  private <T> Item declare(Item item, Fact<T> fact) {
    return item.declare(fact, value(fact));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
