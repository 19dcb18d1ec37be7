package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import io.github.kiasdk.vocabulary.Copy;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Indicators;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import io.github.kiasdk.vocabulary.Launch;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Participation;
import io.github.kiasdk.vocabulary.Participation.Participant;
import io.github.kiasdk.vocabulary.Participation.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListsAndBoundsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  /** Lists that can be empty whatever else is declared, each with the reason why. */
  private static final Map<Fact<?>, String> ALWAYS_PLAUSIBLE =
      Map.of(
          Defaults.SOCIAL_METRICS, "each of them can be hidden, whatever else there is",
          Defaults.PERMISSIONS_ON, "each of them can be asked for when it is needed",
          Indicators.SHOWN, "no sign is needed where nothing follows a child, and fails elsewhere",
          Copy.PURCHASE_CALLS, "a shop can show what there is and what it costs",
          Monetisation.OFFER_TRIGGERS, "a shop can wait until a child comes to it",
          Moderation.LANGUAGES, "elsewhere than in the Netherlands nobody is asked for Dutch",
          Monetisation.GAMBLING_LIKE,
              "paid random items, the only other fact about chance, are asked for apart");

  static Stream<Fact<?>> lists() {
    List<Fact<?>> lists = new ArrayList<>();
    for (Fact<?> fact : KiaVocabulary.all()) {
      if (isList(fact)) {
        lists.add(fact);
      }
      if (fact instanceof ItemsFact items) {
        items.fields().stream().filter(ListsAndBoundsTest::isList).forEach(lists::add);
      }
    }
    return lists.stream();
  }

  private static boolean isList(Fact<?> fact) {
    return fact instanceof ItemsFact || fact instanceof ChoicesFact;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_list_says_what_an_empty_one_means(Fact<?> list) {
    LocalizedText means = list.emptyMeans();

    assertThat(means).isNotNull();
    assertThat(means.nl()).matches("Een lege lijst zegt: .+\\.");
    assertThat(means.en()).matches("An empty list says: .+\\.");
  }

  @Test
  void a_host_may_say_what_an_empty_list_means() {
    ItemsFact rooms = Fact.items("house.rooms", "Kamers", "Rooms");

    assertThat(rooms.emptyMeans()).isNull();
    assertThat(rooms.emptyMeans("Geen.", "None.").emptyMeans())
        .isEqualTo(new LocalizedText("Geen.", "None."));
    assertThat(Launch.DATE.emptyMeans()).isNull();
  }

  @Test
  void where_an_empty_list_lets_a_check_pass_something_can_make_it_implausible() {
    Set<Fact<?>> plausible = new HashSet<>();
    for (Check check : CODE.checks()) {
      Condition requires = check.condition();
      for (Fact<?> list : requires == null ? List.<Fact<?>>of() : check.facts()) {
        Condition applies = check.applicability();
        boolean lets =
            isList(list)
                && (mayHold(requires, list, true) && reads(requires, list)
                    || applies != null && reads(applies, list) && mayHold(applies, list, false));
        if (lets && !isDoubtedByARule(list)) {
          assertThat(ALWAYS_PLAUSIBLE)
              .as("%s passes by an empty list", check.id())
              .containsKey(list);
          plausible.add(list);
        }
      }
    }
    assertThat(plausible).isEqualTo(ALWAYS_PLAUSIBLE.keySet());
  }

  private static boolean reads(Condition condition, Fact<?> list) {
    return condition.facts().contains(list);
  }

  private static boolean isDoubtedByARule(Fact<?> list) {
    for (Contradiction rule : new KiaVocabulary().contradictions()) {
      if (rule.doubted().contains(list) && mayHold(rule.reassuring(), list, true)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the condition can be true, or false, while this list is empty, whatever else is so. */
  private static boolean mayHold(Condition condition, Fact<?> empty, boolean wanted) {
    return condition.accept(new Possible(empty, wanted));
  }

  private record Possible(Fact<?> empty, boolean wanted) implements Condition.Visitor<Boolean> {

    @Override
    public Boolean comparison(Condition.Comparison comparison) {
      if (comparison.fact() != empty) {
        return true;
      }
      boolean holds =
          comparison.operator() == Condition.Operator.IS_EMPTY
              || comparison.operator() == Condition.Operator.IS_GIVEN
              || comparison.operator() == Condition.Operator.CONTAINS_ALL
                  && comparison.operands().isEmpty();
      return holds == wanted;
    }

    @Override
    public Boolean relation(Condition.Relation relation) {
      return true;
    }

    @Override
    public Boolean beforeReport(Condition.BeforeReport before) {
      return true;
    }

    @Override
    public Boolean everyItem(Condition.EveryItem every) {
      return every.fact() != empty || wanted;
    }

    @Override
    public Boolean allOf(Condition.AllOf all) {
      Stream<Condition> parts = all.conditions().stream();
      return wanted ? parts.allMatch(this::may) : parts.anyMatch(this::may);
    }

    @Override
    public Boolean anyOf(Condition.AnyOf any) {
      Stream<Condition> parts = any.conditions().stream();
      return wanted ? parts.anyMatch(this::may) : parts.allMatch(this::may);
    }

    private boolean may(Condition part) {
      return part.accept(this);
    }

    @Override
    public Boolean not(Condition.Not not) {
      return not.condition().accept(new Possible(empty, !wanted));
    }

    @Override
    public Boolean aged(Condition.Aged aged) {
      return true;
    }
  }

  /** Nothing that is declared stands against the list wherever a check passes by its emptiness. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void an_emptied_list_lets_nothing_pass_that_is_declared_to_be_implausible(@ForAll long seed) {
    Functionality part = new RandomDescriptions(seed).functionality("part", 0.7);
    for (Declaration<?> declared : part.facts().declarations()) {
      if (isList(declared.fact())) {
        Report report = CODE.check(emptied(part, declared.fact()));
        Report without = CODE.check(without(part, declared.fact()));
        for (Finding passed : report.with(Outcome.PASSED)) {
          boolean byTheList =
              without.with(Outcome.PASSED).stream()
                  .noneMatch(
                      one ->
                          one.check().equals(passed.check()) && one.ages().overlaps(passed.ages()));
          if (byTheList && passed.declaredEmpty().contains(declared.fact().name())) {
            assertThat(report.failed())
                .as("%s passes by an empty %s", passed, declared.fact())
                .noneMatch(
                    one ->
                        one.check().equals(Checklist.ofContradictions())
                            && one.ages().overlaps(passed.ages())
                            && doubts(one.about(), declared.fact()));
          }
        }
      }
    }
  }

  private static boolean doubts(String rule, Fact<?> list) {
    return new KiaVocabulary()
        .contradictions().stream()
            .anyMatch(one -> one.id().equals(rule) && one.doubted().contains(list));
  }

  private static Functionality emptied(Functionality part, Fact<?> list) {
    Facts others = part.facts().without(List.of(list));
    return with(
        part,
        list instanceof ItemsFact items
            ? others.declare(items, List.of())
            : none(others, (ChoicesFact<?>) list));
  }

  private static Functionality without(Functionality part, Fact<?> list) {
    return with(part, part.facts().without(List.of(list)));
  }

  private static Functionality with(Functionality part, Facts facts) {
    return new Functionality(
        part.id(), part.kinds(), part.title(), null, null, null, facts, null, List.of(), List.of());
  }

  private static <E extends Enum<E> & Term> Facts none(Facts others, ChoicesFact<E> list) {
    return others.declare(list, Set.of());
  }

  @Test
  void a_pass_by_an_empty_list_says_so() {
    Functionality profile =
        Functionality.of(FunctionalityKind.SOCIAL_METRIC, "likes")
            .declare(Defaults.SOCIAL_METRICS, Set.of())
            .build();

    Finding passed =
        CODE.check(profile).with(Outcome.PASSED).stream()
            .filter(one -> one.declaredEmpty().contains("defaults.social-metrics"))
            .findFirst()
            .orElseThrow();

    assertThat(FindingText.of(passed, Locale.ENGLISH))
        .contains("None was declared: defaults.social-metrics.");
  }

  /** A service with messages or accounts has data of children, whatever its list says. */
  @ParameterizedTest
  @EnumSource(names = {"DM", "PROFILE_PRIVACY", "UGC_PUBLISHING", "AI_CHATBOT"})
  void an_empty_list_of_data_reassures_nobody_beside_what_works_with_data(FunctionalityKind kind) {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(DataUse.ITEMS, List.of())
            .declare(DataUse.PURPOSES, List.of())
            .functionality(Functionality.of(kind, "part").build())
            .build();

    Report report = CODE.check(service);

    assertThat(report.with(Outcome.PASSED))
        .noneMatch(
            one ->
                one.declaredEmpty().contains("data.items")
                    || one.declaredEmpty().contains("data.purposes"));
  }

  /** That a number or a day is there says nothing of it: a bound does, or a person. */
  @Test
  void no_check_is_content_with_any_number_or_day() {
    Map<String, Fact<?>> unbounded = new LinkedHashMap<>();
    for (Check check : CODE.checks()) {
      for (Clause clause : check.clauses()) {
        clause.condition().accept(new Unbounded(check.id() + " " + clause.name(), unbounded));
      }
    }

    assertThat(unbounded).isEmpty();
  }

  private record Unbounded(String where, Map<String, Fact<?>> found)
      implements Condition.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void comparison(Condition.Comparison comparison) {
      boolean any = comparison.operator() == Condition.Operator.IS_GIVEN;
      if (comparison.fact() instanceof NumberFact number) {
        any |= comparison.operands().contains(number.most());
        any |=
            comparison.operator() == Condition.Operator.IS_AT_LEAST
                && comparison.operands().contains(number.least());
      } else if (!(comparison.fact() instanceof DateFact)) {
        return null;
      }
      if (any) {
        found.put(where, comparison.fact());
      }
      return null;
    }

    @Override
    public @Nullable Void relation(Condition.Relation relation) {
      return null;
    }

    @Override
    public @Nullable Void beforeReport(Condition.BeforeReport before) {
      return null;
    }

    @Override
    public @Nullable Void everyItem(Condition.EveryItem every) {
      return every.each().accept(this);
    }

    @Override
    public @Nullable Void allOf(Condition.AllOf all) {
      all.conditions().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public @Nullable Void anyOf(Condition.AnyOf any) {
      any.conditions().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public @Nullable Void not(Condition.Not not) {
      return not.condition().accept(this);
    }

    @Override
    public @Nullable Void aged(Condition.Aged aged) {
      return null;
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_session_on_or_after_the_day_of_launch_never_makes_the_check_pass(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate launch = TODAY.plusDays(random.nextInt(800) - 600);
    List<Item> sessions = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      sessions.add(session("s" + i, TODAY.plusDays(random.nextInt(900) - 800), random));
    }
    Outcome before = outcome(sessions, launch);
    sessions.add(session("late", launch.plusDays(random.nextInt(500)), random));

    assertThat(before == Outcome.PASSED || outcome(sessions, launch) != Outcome.PASSED).isTrue();
    assertThat(outcome(sessions, null)).isNotEqualTo(Outcome.PASSED);
  }

  private static Item session(String id, LocalDate day, Random random) {
    Phase[] phases = Phase.values();
    Participant[] who = Participant.values();
    return Item.item(id)
        .declare(Participation.DATE, day)
        .declare(Participation.PHASE, phases[random.nextInt(phases.length)])
        .declare(Participation.WHO, Set.of(who[random.nextInt(who.length)]));
  }

  private static Outcome outcome(List<Item> sessions, @Nullable LocalDate launch) {
    Service.Builder builder =
        Service.of(ServiceKind.OTHER, "app", "App")
            .declare(
                Participation.SESSIONS,
                sessions,
                new Evidence("Report", null, TODAY.minusDays(1), null, null, false, null));
    if (launch != null) {
      builder.declare(Launch.DATE, launch);
    }
    for (Finding finding : CODE.check(builder.build()).findings()) {
      if (finding.check().id().equals("CVK-2.01")) {
        return finding.outcome();
      }
    }
    throw new AssertionError("CVK-2.01 was not asked");
  }

  @Test
  void a_reading_outside_an_item_has_its_own_name() {
    Service service =
        Service.of(ServiceKind.OTHER, "app", "App")
            .declare(Participation.SESSIONS, List.of(session("s", TODAY, new Random(1))))
            .build();

    List<String> missing = new ArrayList<>();
    for (Finding finding : CODE.check(service).findings()) {
      if (finding.check().id().equals("CVK-2.01")) {
        finding.missing().stream().map(Reading::name).forEach(missing::add);
      }
    }

    assertThat(missing).noneMatch(name -> name.endsWith("].launch.date"));
  }
}
