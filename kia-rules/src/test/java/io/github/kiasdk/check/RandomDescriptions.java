package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Condition.Operator;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Functionalities, services and conditions by chance, on the facts of the SDK itself. */
public final class RandomDescriptions {

  private final Random random;

  public RandomDescriptions(long seed) {
    random = new Random(seed);
  }

  public Functionality functionality(String id, double declared) {
    Set<FunctionalityKind> kinds = EnumSet.of(oneOf(List.of(FunctionalityKind.values())));
    while (random.nextInt(3) == 0) {
      kinds.add(oneOf(List.of(FunctionalityKind.values())));
    }
    return functionality(id, kinds, facts(declared));
  }

  static Functionality functionality(String id, FunctionalityKind kind, Facts facts) {
    return functionality(id, Set.of(kind), facts);
  }

  static Functionality functionality(String id, Set<FunctionalityKind> kinds, Facts facts) {
    return new Functionality(
        id, kinds, LocalizedText.same(id), null, null, null, facts, null, List.of(), List.of());
  }

  public Service service(double declared) {
    List<Functionality> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.add(functionality("part-" + i, declared));
    }
    Service whole = service(facts(declared / 3), parts);
    Set<Area> without = EnumSet.noneOf(Area.class);
    for (Area area : whole.openAreas()) {
      if (random.nextBoolean()) {
        without.add(area);
      }
    }
    return without(without, whole);
  }

  /** The same service, which does without all areas that it does not describe. */
  public static Service closed(Service one) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    areas.addAll(one.without());
    areas.addAll(one.openAreas());
    return without(areas, one);
  }

  /** The same service, which does without these areas and no other. */
  public static Service without(Set<Area> areas, Service one) {
    return new Service(
        one.id(),
        one.name(),
        one.provider(),
        one.kind(),
        one.ages(),
        areas,
        one.referenceDate(),
        one.notice(),
        one.facts(),
        one.functionalities());
  }

  static Service service(Facts facts, List<Functionality> parts) {
    return new Service(
        "whole", "Whole", null, ServiceKind.OTHER, null, null, null, null, facts, parts);
  }

  /** The service with these facts declared wherever they are asked for. */
  Service declaring(Service service, List<NextFact> asked) {
    List<Functionality> parts = new ArrayList<>();
    for (Functionality part : service.functionalities()) {
      Facts own = part.facts();
      Facts all = own.inheriting(service.facts());
      parts.add(functionality(part.id(), part.kinds(), more(own, all, part.id(), asked)));
    }
    return service(more(service.facts(), service.facts(), service.id(), asked), parts);
  }

  private Facts more(Facts own, Facts all, String id, List<NextFact> asked) {
    Facts more = own;
    for (NextFact next : asked) {
      if (next.functionalities().contains(id)) {
        more =
            KiaVocabulary.all().contains(next.fact())
                ? redeclared(more, next.fact(), complete(next.fact()))
                : withField(more, all, next);
      }
    }
    return more;
  }

  private Facts withField(Facts own, Facts all, NextFact next) {
    for (Declaration<?> declared : all.declarations()) {
      if (declared.fact() instanceof ItemsFact list && next.name().startsWith(list.name() + ".")) {
        return redeclared(own, list, complete(list));
      }
    }
    throw new AssertionError("No list for " + next);
  }

  /** Facts with each fact declared by chance, some by age and some with evidence. */
  public Facts facts(double declared) {
    return facts(declared, KiaVocabulary.all());
  }

  /** The same, of these facts only. */
  Facts facts(double declared, Collection<Fact<?>> some) {
    Facts facts = Facts.none();
    for (Fact<?> fact : some) {
      if (random.nextDouble() < declared) {
        facts = declare(facts, fact);
      }
    }
    return facts;
  }

  boolean chance(double of) {
    return random.nextDouble() < of;
  }

  /** These facts and one more that was not declared yet; the same if all were. */
  Facts oneMore(Facts facts) {
    List<Fact<?>> open = new ArrayList<>(KiaVocabulary.all());
    open.removeIf(facts::declares);
    return open.isEmpty() ? facts : declare(facts, oneOf(open));
  }

  private <T> Facts declare(Facts facts, Fact<T> fact) {
    if (random.nextInt(20) == 0) {
      return facts.declareUnknown(fact);
    }
    if (random.nextInt(20) == 0) {
      int from = 1 + random.nextInt(Ages.OLDEST);
      ByAge<T> some = ByAge.byAge(Ages.ages(0, from - 1), value(fact));
      return facts.declare(fact, some.andUnknown(Ages.ages(from, 17)), evidence());
    }
    if (random.nextInt(4) == 0) {
      int cut = random.nextInt(Ages.OLDEST);
      return facts.declare(
          fact,
          ByAge.byAge(Ages.ages(0, cut), value(fact)).and(Ages.ages(cut + 1, 17), value(fact)),
          evidence());
    }
    return facts.declare(fact, value(fact), evidence());
  }

  private static <T> Facts redeclared(Facts facts, Fact<T> fact, Object value) {
    @SuppressWarnings("unchecked") // a value of this very fact
    T own = (T) value;
    return Facts.none().declare(fact, own).inheriting(facts);
  }

  private Evidence[] evidence() {
    if (random.nextBoolean()) {
      return new Evidence[0];
    }
    LocalDate day = SampleChecks.TODAY.minusDays(random.nextInt(900));
    Evidence report = Evidence.document("Report", URI.create("https://example.org")).dated(day);
    Evidence settled = report.of(oneOf(List.of(Standing.values())));
    return switch (random.nextInt(6)) {
      case 0 -> new Evidence[] {settled};
      case 1 -> new Evidence[] {report, settled.against()};
      default -> new Evidence[] {report};
    };
  }

  @SuppressWarnings("unchecked") // each branch makes a value of its own kind of fact
  private <T> T value(Fact<T> fact) {
    if (fact instanceof ItemsFact list) {
      return (T) items(list, 0.7, true);
    }
    return (T) complete(fact);
  }

  /** A value with nothing left to ask: every field of every item is declared, for all ages. */
  private Object complete(Fact<?> fact) {
    if (fact instanceof FlagFact) {
      return random.nextBoolean();
    }
    if (fact instanceof NumberFact number) {
      int span = Math.min(number.most() - number.least(), random.nextInt(3) == 0 ? 4000 : 60);
      return number.least() + random.nextInt(span + 1);
    }
    if (fact instanceof ChoiceFact<?> choice) {
      return oneOf(choice.terms());
    }
    if (fact instanceof ChoicesFact<?> choices) {
      return some(choices.terms());
    }
    if (fact instanceof DateFact) {
      return SampleChecks.TODAY.plusDays(random.nextInt(600) - 500);
    }
    if (fact instanceof ItemsFact list) {
      return items(list, 1, false);
    }
    return "words";
  }

  private List<Item> items(ItemsFact list, double declared, boolean byAge) {
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Facts facts = Facts.none();
      for (Fact<?> field : list.fields()) {
        if (random.nextDouble() < declared) {
          facts = byAge ? declare(facts, field) : redeclared(facts, field, complete(field));
        }
      }
      items.add(new Item("item-" + i, facts));
    }
    return items;
  }

  /** A condition of at most this depth, over some of the facts of the SDK. */
  Condition condition(int depth) {
    return condition(depth, List.copyOf(KiaVocabulary.all()));
  }

  private Condition condition(int depth, List<Fact<?>> facts) {
    int shape = depth == 0 ? 0 : random.nextInt(5);
    return switch (shape) {
      case 1 -> condition(depth - 1, facts).not();
      case 2 -> condition(depth - 1, facts).and(condition(depth - 1, facts));
      case 3 -> condition(depth - 1, facts).or(condition(depth - 1, facts));
      case 4 -> {
        int youngest = random.nextInt(Ages.OLDEST);
        Condition aged = Condition.aged(Ages.ages(youngest, Ages.OLDEST));
        yield random.nextBoolean()
            ? aged.implies(condition(depth - 1, facts))
            : aged.and(condition(depth - 1, facts));
      }
      default -> simple(oneOf(facts), facts);
    };
  }

  private Condition simple(Fact<?> fact, List<Fact<?>> facts) {
    if (fact instanceof NumberFact number) {
      Object limit = complete(number);
      for (Fact<?> other : facts) {
        if (other instanceof NumberFact second && second != number && random.nextInt(4) == 0) {
          return number.isAtMost(second);
        }
      }
      return new Comparison(
          number, oneOf(List.of(Operator.IS_AT_MOST, Operator.IS_AT_LEAST)), List.of(limit));
    }
    if (fact instanceof ChoiceFact<?> choice) {
      return new Comparison(
          choice,
          oneOf(List.of(Operator.IS_ONE_OF, Operator.IS_NONE_OF)),
          List.copyOf(some(choice.terms())));
    }
    if (fact instanceof ChoicesFact<?> choices) {
      return new Comparison(
          choices,
          oneOf(List.of(Operator.CONTAINS_ANY, Operator.CONTAINS_ALL, Operator.IS_EMPTY)),
          List.copyOf(some(choices.terms())));
    }
    if (fact instanceof ItemsFact list) {
      return random.nextInt(3) == 0 ? list.isEmpty() : list.every(condition(1, list.fields()));
    }
    if (fact instanceof FlagFact flag) {
      return random.nextBoolean() ? flag.isTrue() : flag.isFalse();
    }
    return new Comparison(fact, Operator.IS_GIVEN, List.of());
  }

  public <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Set<T> some(List<T> values) {
    Set<T> some = new LinkedHashSet<>();
    for (T value : values) {
      if (random.nextInt(3) == 0) {
        some.add(value);
      }
    }
    return some;
  }

  public Random random() {
    return random;
  }
}
