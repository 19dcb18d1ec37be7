package io.github.kiasdk.review;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Switch;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a comparison tells of each part, besides what got worse. */
class ComparisonPartsTest {

  private static final Effect SLEEP =
      Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build();

  private static final Evidence STUDY =
      Evidence.document("Study", URI.create("doi:10.1/x")).dated(TODAY);

  @Test
  void every_question_of_every_part_and_of_the_service_is_counted_once_for_each_age() {
    Comparison comparison =
        Comparison.of(
            CODE,
            service(feed().build(), Reviewed.STREAK),
            service(feed().declare(Defaults.AUTOPLAY, Switch.OFF).build(), Reviewed.STREAK));
    Set<String> places = new HashSet<>();
    int counted = 0;
    List<@Nullable Outcome> outcomes = new ArrayList<>(EnumSet.allOf(Outcome.class));
    outcomes.add(null);
    for (Outcome from : outcomes) {
      for (Outcome to : outcomes) {
        counted += comparison.count(from, to);
      }
    }
    for (Transition transition : comparison.transitions()) {
      places.add(transition.finding().functionality());
    }

    assertThat(places).containsExactlyInAnyOrder("feed", "streaks", "app");
    assertThat(counted).isEqualTo(comparison.transitions().size()).isGreaterThan(80);
    assertThat(comparison.count(Outcome.CANNOT_TELL, Outcome.PASSED)).isPositive();
    assertThat(comparison.count(Outcome.PASSED, Outcome.CANNOT_TELL)).isZero();
    assertThat(comparison.transitions())
        .filteredOn(one -> one.from() == Outcome.CANNOT_TELL && one.to() == Outcome.PASSED)
        .hasSize(comparison.count(Outcome.CANNOT_TELL, Outcome.PASSED));
  }

  @Test
  void a_comparison_with_itself_is_empty_and_one_with_something_else_is_not() {
    Service one = service(feed().build());
    Comparison same = Comparison.of(CODE, one, one);
    Comparison other = Comparison.of(CODE, one, service(feed().titled("Nieuw", "New").build()));

    assertThat(same.isEmpty()).isTrue();
    assertThat(same).hasToString("app: 0 parts changed, worse: 0");
    assertThat(other.isEmpty()).isFalse();
    assertThat(other).hasToString("app: 1 part changed, worse: 0");
  }

  @Test
  void what_was_introduced_resolved_and_changed_are_apart() {
    Comparison on =
        Comparison.of(
            CODE.only("CVK-9.01"),
            service(feed().declare(Defaults.AUTOPLAY, Switch.OFF).build()),
            service(feed().declare(Defaults.AUTOPLAY, Switch.ON).build()));
    Comparison more =
        Comparison.of(
            CODE.only("CVK-9.01"),
            service(feed().declare(Defaults.AUTOPLAY, some()).build()),
            service(feed().declare(Defaults.AUTOPLAY, Switch.ON).build()));

    assertThat(on.introduced(Outcome.FAILED)).hasSize(1);
    assertThat(on.resolved(Outcome.FAILED)).isEmpty();
    assertThat(on.changed(Outcome.FAILED)).isEmpty();
    assertThat(on.introduced(Outcome.PASSED)).isEmpty();
    assertThat(on.resolved(Outcome.PASSED)).hasSize(1);
    assertThat(more.introduced(Outcome.FAILED)).isEmpty();
    assertThat(more.resolved(Outcome.FAILED)).isEmpty();
    assertThat(more.changed(Outcome.FAILED)).hasSize(1);
  }

  private static ByAge<Switch> some() {
    return byAge(ages(13, 15), Switch.ON).and(ages(16, 17), Switch.OFF);
  }

  @Test
  void open_questions_and_what_stayed_the_same_are_told_of_each_part() {
    Comparison comparison =
        Comparison.of(
            CODE.only("CVK-9"),
            service(feed().build()),
            service(feed().declare(Defaults.AUTOPLAY, Switch.OFF).build()));
    PartChange feed = comparison.parts().get(0);
    List<Finding> open = comparison.reportAfter().openQuestions();
    long sameAnswer =
        comparison.transitions().stream()
            .filter(one -> one.finding().functionality().equals("feed"))
            .filter(one -> !one.changes())
            .filter(one -> one.to() != Outcome.INAPPLICABLE)
            .count();

    assertThat(feed.open())
        .isNotEmpty()
        .isEqualTo(open.stream().filter(one -> one.functionality().equals("feed")).toList());
    assertThat(feed.unchanged()).isEqualTo((int) sameAnswer).isPositive();
  }

  @Test
  void the_ages_of_a_change_are_all_children_of_the_part_before_or_now() {
    Comparison comparison =
        Comparison.of(
            CODE,
            service(feed().forAges(13, 15).declare(Defaults.AUTOPLAY, Switch.ON).build()),
            service(feed().forAges(14, 16).declare(Defaults.AUTOPLAY, Switch.OFF).build()));
    FactChange autoplay = comparison.parts().get(0).facts().get(0);

    assertThat(autoplay.ages()).isEqualTo(ages(13, 16));
    assertThat(autoplay.forAll()).isTrue();
    assertThat(
            Comparison.of(
                    CODE,
                    Service.of(service().kind(), "app", "App")
                        .functionality(feed().build())
                        .build(),
                    Service.of(service().kind(), "app", "App")
                        .functionality(feed().declare(Defaults.AUTOPLAY, Switch.ON).build())
                        .build())
                .parts()
                .get(0)
                .facts()
                .get(0)
                .ages())
        .isEqualTo(Ages.ALL);
  }

  @Test
  void effects_that_came_went_and_changed_are_told_and_those_that_stayed_are_not() {
    Effect same = Effect.positive("play", "Spel", "Play", Right.HEALTH).build();
    Effect retitled = Effect.negative("sleep", "Nachtrust", "Rest", Right.HEALTH).build();
    Effect gone = Effect.negative("gone", "Weg", "Gone", Right.HEALTH).build();
    Effect fresh = Effect.negative("new", "Nieuw", "New", Right.HEALTH).build();

    PartChange feed =
        Comparison.of(
                CODE,
                service(feed().effect(same).effect(SLEEP).effect(gone).build()),
                service(feed().effect(fresh).effect(retitled).effect(same).build()))
            .parts()
            .get(0);

    assertThat(feed.effects())
        .extracting(change -> change.effect().id(), EffectChange::change)
        .containsExactly(
            tuple("new", Change.ADDED),
            tuple("sleep", Change.CHANGED),
            tuple("gone", Change.DROPPED));
    assertThat(feed.effects().get(0).fields()).isEmpty();
    assertThat(feed.effects().get(1).fields())
        .containsExactly(
            new FieldChange(
                "title",
                new LocalizedText("Slaap", "Sleep"),
                new LocalizedText("Nachtrust", "Rest")));
    assertThat(feed.effects().get(2).fields()).isEmpty();
  }

  @Test
  void short_values_are_laid_side_by_side_and_long_ones_are_only_named() {
    Mitigation before = measure().defaultOn(true).ages(ages(13, 15)).build();
    Mitigation after =
        measure()
            .defaultOn(false)
            .ages(ages(13, 17))
            .status(Status.IMPLEMENTED)
            .evidence(STUDY)
            .owner("Team")
            .noSideEffects("Het raakt niets.", "It touches nothing.")
            .build();

    List<FieldChange> fields =
        Comparison.of(
                CODE,
                service(feed().effect(SLEEP).mitigation(before).build()),
                service(feed().effect(SLEEP).mitigation(after).build()))
            .parts()
            .get(0)
            .mitigations()
            .get(0)
            .fields();

    assertThat(fields)
        .containsExactlyInAnyOrder(
            new FieldChange("status", before.status().label(), after.status().label()),
            new FieldChange(
                "default-on", new LocalizedText("ja", "yes"), new LocalizedText("nee", "no")),
            new FieldChange("ages", LocalizedText.same("13-15"), LocalizedText.same("13-17")),
            new FieldChange("owner", null, LocalizedText.same("Team")),
            new FieldChange("no-side-effects", null, null),
            new FieldChange("evidence", null, null));
  }

  @Test
  void lists_of_words_are_laid_side_by_side_and_an_empty_one_is_nothing() {
    Functionality both = feed().also(FunctionalityKind.DM).described("Wat.", "What.").build();

    List<FieldChange> fields =
        Comparison.of(CODE, service(feed().build()), service(both)).parts().get(0).fields();

    LocalizedText video = FunctionalityKind.VIDEO.label();
    LocalizedText dm = FunctionalityKind.DM.label();
    assertThat(fields)
        .hasSize(2)
        .contains(new FieldChange("description", null, null))
        .anySatisfy(
            kinds -> {
              assertThat(kinds.field()).startsWith("kind");
              assertThat(kinds.before()).isEqualTo(video);
              assertThat(kinds.after().en().split(", "))
                  .containsExactlyInAnyOrder(video.en(), dm.en());
              assertThat(kinds.after().nl().split(", "))
                  .containsExactlyInAnyOrder(video.nl(), dm.nl());
            });
  }

  @Test
  void an_effect_that_keeps_or_gains_evidence_silences_nobody() {
    Checklist method =
        Checklist.of(KiaMethod.checks())
            .only("KIA-06")
            .at(
                Clock.fixed(
                    TODAY.atTime(12, 0).atZone(Reviewed.AMSTERDAM).toInstant(),
                    Reviewed.AMSTERDAM));
    Effect bare = Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build();
    Effect shown = Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).evidence(STUDY).build();

    assertThat(worse(method, shown, bare)).hasSize(1);
    assertThat(worse(method, shown, shown)).isEmpty();
    assertThat(worse(method, bare, shown)).isEmpty();
    assertThat(worse(method, bare, bare)).isEmpty();
  }

  @Test
  void measures_that_came_went_and_changed_are_told_with_the_rights_at_stake() {
    Effect privacy = Effect.negative("seen", "Gezien", "Seen", Right.PRIVACY, Right.HEALTH).build();
    Mitigation before = measure("stays").build();
    Mitigation after = measure("stays").owner("Team").build();
    Mitigation dropped =
        Mitigation.treating(List.of("seen"), "gone", "Weg", "Gone")
            .status(Status.IMPLEMENTED)
            .build();
    Functionality.Builder was = feed().effect(SLEEP).effect(privacy);

    PartChange feed =
        Comparison.of(
                CODE,
                service(was.mitigation(before).mitigation(dropped).build()),
                service(
                    feed()
                        .effect(SLEEP)
                        .effect(privacy)
                        .mitigation(measure("new").build())
                        .mitigation(after)
                        .build()))
            .parts()
            .get(0);

    assertThat(feed.mitigations())
        .extracting(change -> change.mitigation().id(), MitigationChange::change)
        .containsExactly(
            tuple("new", Change.ADDED),
            tuple("stays", Change.CHANGED),
            tuple("gone", Change.DROPPED));
    assertThat(feed.mitigations().get(1).mitigation()).isEqualTo(after);
    assertThat(feed.rightsAtStake())
        .containsExactlyInAnyOrder(Right.PRIVACY, Right.HEALTH)
        .isSorted();
  }

  @Test
  void a_change_of_a_fact_concerns_who_reads_it_its_list_or_one_of_its_items() {
    FactChange list = change("profiling.uses");
    FactChange field = change("profiling.uses[feed].default");

    assertThat(list.concerns("profiling.uses")).isTrue();
    assertThat(list.concerns("profiling.uses[feed].default")).isTrue();
    assertThat(list.concerns("profiling.use")).isFalse();
    assertThat(list.concerns("profiling.uses-more")).isFalse();
    assertThat(field.concerns("profiling.uses")).isTrue();
    assertThat(field.concerns("profiling.uses[feed]")).isTrue();
    assertThat(field.concerns("profiling.uses[feed].default")).isTrue();
    assertThat(field.concerns("profiling.uses[ads].default")).isFalse();
    assertThat(field.concerns("profiling.us")).isFalse();
  }

  private static FactChange change(String name) {
    return new FactChange(name, ages(0, 17), true, null, LocalizedText.same("a"), false);
  }

  @Test
  void a_fact_with_other_evidence_alone_is_a_change_of_evidence_and_of_nothing_else() {
    Functionality.Builder bare = feed().declare(Defaults.AUTOPLAY, Switch.OFF);
    Functionality.Builder shown = feed().declare(Defaults.AUTOPLAY, Switch.OFF, STUDY);

    assertThat(facts(bare, shown))
        .containsExactly(
            new FactChange(
                "defaults.autoplay",
                ages(13, 17),
                true,
                Switch.OFF.label(),
                Switch.OFF.label(),
                true));
    assertThat(facts(shown, feed().declare(Defaults.AUTOPLAY, Switch.ON)))
        .as("value and evidence are told once")
        .containsExactly(
            new FactChange(
                "defaults.autoplay",
                ages(13, 17),
                true,
                Switch.OFF.label(),
                Switch.ON.label(),
                false));
    assertThat(facts(bare, bare)).isEmpty();
  }

  @Test
  void a_fact_that_changes_for_some_ages_is_told_for_these_and_grouped_by_value() {
    assertThat(
            facts(
                feed().declare(Defaults.AUTOPLAY, Switch.OFF),
                feed()
                    .declare(
                        Defaults.AUTOPLAY,
                        byAge(ages(13, 13), Switch.ON)
                            .and(ages(14, 15), Switch.OFF)
                            .and(ages(16, 17), Switch.ON))))
        .containsExactly(
            new FactChange(
                "defaults.autoplay",
                Ages.parse("13, 16-17"),
                false,
                Switch.OFF.label(),
                Switch.ON.label(),
                false));
    assertThat(
            facts(
                feed().declare(Defaults.AUTOPLAY, Switch.OFF),
                feed()
                    .declare(
                        Defaults.AUTOPLAY,
                        byAge(ages(13, 16), Switch.OFF).and(ages(17, 17), Switch.ON))))
        .containsExactly(
            new FactChange(
                "defaults.autoplay",
                ages(17, 17),
                false,
                Switch.OFF.label(),
                Switch.ON.label(),
                false));
  }

  @Test
  void items_that_came_and_went_are_told_as_their_list_and_those_that_stayed_by_field() {
    Item stays = Item.item("feed");
    FlagFact flag =
        (FlagFact)
            Profiling.USES.fields().stream()
                .filter(FlagFact.class::isInstance)
                .findFirst()
                .orElseThrow();

    List<FactChange> changes =
        facts(
            feed().declare(Profiling.USES, List.of(stays.declare(flag, true), Item.item("ads"))),
            feed().declare(Profiling.USES, List.of(stays.declare(flag, false))));

    assertThat(changes)
        .extracting(FactChange::name, FactChange::change)
        .containsExactly(
            tuple("profiling.uses", Change.CHANGED),
            tuple("profiling.uses[feed]." + flag.name(), Change.CHANGED));
  }

  private static List<FactChange> facts(Functionality.Builder before, Functionality.Builder after) {
    List<FactChange> facts = new ArrayList<>();
    for (PartChange part :
        Comparison.of(CODE, service(before.build()), service(after.build())).parts()) {
      facts.addAll(part.facts());
    }
    return facts;
  }

  private static final Checklist ADS =
      Checklist.of(
          List.of(
              Check.check(
                      "TST-1",
                      CODE.find(Reviewed.STREAKS).principle(),
                      Texts.of(ComparisonPartsTest.class, "none"))
                  .severity(Level.LOW)
                  .relevantFor(FunctionalityKind.VIDEO)
                  .appliesWhen(Audience.LIKELY_CHILD_USE.isTrue())
                  .requires(Ads.PROFILE_BASED.is(Switch.OFF))
                  .ground(Ground.DERIVED)
                  .rights(Right.PRIVACY)
                  .cites(CODE.find(Reviewed.STREAKS).references().get(0))
                  .since("1.0")
                  .build()));

  @Test
  void what_a_part_no_longer_says_is_not_worse_where_its_service_passes_for_it() {
    Functionality rating = Functionality.of(FunctionalityKind.CONTENT_RATING, "feed").build();
    Service before =
        house()
            .functionality(
                feed()
                    .declare(Audience.LIKELY_CHILD_USE, true)
                    .declare(Ads.PROFILE_BASED, Switch.OFF)
                    .build())
            .build();

    assertThat(worse(before, likely().functionality(rating).build()))
        .containsExactly(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(
            worse(
                before,
                likely().declare(Ads.PROFILE_BASED, Switch.OFF).functionality(rating).build()))
        .isEmpty();
    assertThat(
            worse(
                before,
                likely().declare(Ads.PROFILE_BASED, Switch.ON).functionality(rating).build()))
        .containsExactlyInAnyOrder(Worsening.Kind.NO_LONGER_PASSES, Worsening.Kind.NEW_FAILURE);
  }

  @Test
  void what_a_service_no_longer_says_is_not_worse_where_a_part_says_that_it_does_not_apply() {
    Functionality rating = Functionality.of(FunctionalityKind.CONTENT_RATING, "feed").build();
    Service before =
        house()
            .declare(Audience.LIKELY_CHILD_USE, true)
            .declare(Ads.PROFILE_BASED, Switch.OFF)
            .functionality(rating)
            .build();
    Functionality.Builder video = feed();

    assertThat(worse(before, house().functionality(rating).build()))
        .containsExactly(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(worse(before, house().functionality(video.build()).build()))
        .as("a part that nobody described")
        .containsExactly(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(
            worse(
                before,
                house()
                    .functionality(video.declare(Audience.LIKELY_CHILD_USE, false).build())
                    .build()))
        .isEmpty();
    assertThat(
            worse(
                before,
                house()
                    .declare(Audience.LIKELY_CHILD_USE, true)
                    .functionality(video.build())
                    .build()))
        .as("the service says itself that it applies")
        .containsExactly(Worsening.Kind.NO_LONGER_PASSES);
  }

  @Test
  void what_is_answered_for_all_ages_but_the_oldest_is_still_worse() {
    Service before =
        house()
            .declare(Audience.LIKELY_CHILD_USE, true)
            .declare(Ads.PROFILE_BASED, Switch.OFF)
            .build();
    Functionality forMost =
        feed()
            .declare(Audience.LIKELY_CHILD_USE, byAge(ages(13, 16), false).and(ages(17, 17), true))
            .build();

    assertThat(worse(before, house().functionality(forMost).build()))
        .containsExactly(Worsening.Kind.NO_LONGER_PASSES);
  }

  private static List<Worsening.Kind> worse(Service before, Service after) {
    return Comparison.of(ADS, before, after).worse().stream().map(Worsening::kind).toList();
  }

  private static Service.Builder likely() {
    return house().declare(Audience.LIKELY_CHILD_USE, true);
  }

  private static Service.Builder house() {
    return Service.of(ServiceKind.SOCIAL, "app", "App").forAges(13, 17);
  }

  private static List<Worsening> worse(Checklist method, Effect before, Effect after) {
    return Comparison.of(
            method, service(feed().effect(before).build()), service(feed().effect(after).build()))
        .worse();
  }

  private static Mitigation.Builder measure() {
    return measure("pause");
  }

  private static Mitigation.Builder measure(String id) {
    return Mitigation.treating(List.of("sleep"), id, "Pauze", "Pause").status(Status.PROPOSED);
  }

  private static Functionality.Builder feed() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed").titled("Filmpjes", "Feed");
  }
}
