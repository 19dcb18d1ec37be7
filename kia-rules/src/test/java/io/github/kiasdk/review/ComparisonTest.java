package io.github.kiasdk.review;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Consent;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Help;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private static final Effect SLEEP =
      Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH, Right.REST_AND_PLAY).build();
  private static final Effect FRIENDS =
      Effect.positive("friends", "Vrienden", "Friends", Right.ASSOCIATION).build();

  private static final FlagFact FLAG =
      (FlagFact)
          Profiling.USES.fields().stream()
              .filter(FlagFact.class::isInstance)
              .findFirst()
              .orElseThrow();

  @Test
  void a_default_that_is_weakened_for_some_ages_makes_a_right_worse_for_them() {
    Comparison comparison =
        compare(
            feed().declare(Defaults.AUTOPLAY, OFF),
            feed().declare(Defaults.AUTOPLAY, byAge(ages(13, 15), ON).and(ages(16, 17), OFF)));

    Worsening worse = about(comparison, "CVK-9.01");
    assertThat(worse.kind()).isEqualTo(Worsening.Kind.NEW_FAILURE);
    assertThat(worse.rights()).containsExactly(Right.HEALTH, Right.REST_AND_PLAY);
    assertThat(worse.transition().ages()).isEqualTo(ages(13, 15));
    assertThat(worse.transition().forAll()).isFalse();
    assertThat(worse.transition().because())
        .extracting(FactChange::name, fact -> fact.before().en(), fact -> fact.after().en())
        .containsExactly(tuple("defaults.autoplay", "off", "on"));
    assertThat(ids(comparison.introduced(Outcome.FAILED))).containsExactly("CVK-9.01");
    assertThat(comparison.count(Outcome.PASSED, Outcome.FAILED)).isEqualTo(1);
    assertThat(comparison.count(Outcome.PASSED, Outcome.PASSED)).isEqualTo(1);
  }

  @Test
  void a_failure_that_holds_for_other_ages_is_changed_and_not_introduced() {
    Comparison comparison =
        compare(
            feed().declare(Defaults.AUTOPLAY, byAge(ages(13, 15), ON).and(ages(16, 17), OFF)),
            feed().declare(Defaults.AUTOPLAY, ON));

    assertThat(ids(comparison.changed(Outcome.FAILED))).containsExactly("CVK-9.01");
    assertThat(comparison.introduced(Outcome.FAILED)).isEmpty();
    assertThat(about(comparison, "CVK-9.01").transition().ages()).isEqualTo(ages(16, 17));
  }

  @Test
  void what_is_put_right_is_resolved_and_nobody_is_worse_off() {
    Comparison comparison =
        compare(feed().declare(Defaults.AUTOPLAY, ON), feed().declare(Defaults.AUTOPLAY, OFF));

    assertThat(ids(comparison.resolved(Outcome.FAILED))).containsExactly("CVK-9.01");
    assertThat(comparison.worse()).isEmpty();
    assertThat(comparison.isEmpty()).isFalse();
  }

  @Test
  void a_fact_that_is_withdrawn_makes_a_check_no_longer_pass() {
    Comparison comparison = compare(feed().declare(Defaults.AUTOPLAY, OFF), feed());

    Worsening worse = about(comparison, "CVK-9.01");
    assertThat(worse.kind()).isEqualTo(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(worse.transition().because())
        .singleElement()
        .satisfies(fact -> assertThat(fact.change()).isEqualTo(Change.DROPPED));
  }

  @Test
  void a_fact_that_is_withdrawn_with_the_kind_that_asked_for_it_is_worse() {
    Service video =
        service()
            .functionality(feed().declare(Defaults.AUTOPLAY, OFF).build())
            .functionality(Functionality.of(FunctionalityKind.DM, "chat").build())
            .build();
    Service other =
        service()
            .functionality(Functionality.of(FunctionalityKind.CONTENT_RATING, "feed").build())
            .functionality(Functionality.of(FunctionalityKind.DM, "chat").build())
            .build();

    Comparison comparison = Comparison.of(CODE, video, other);

    Worsening worse = about(comparison, "CVK-9.01");
    assertThat(worse.kind()).isEqualTo(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(worse.transition().to()).isNull();
    assertThat(said(comparison, "en")).contains("nobody is asked this any more");
    assertThat(said(comparison, "nl")).contains("niemand wordt dit nog gevraagd");
  }

  @Test
  void a_fact_that_the_service_withdraws_is_worse_where_no_part_asks_for_it() {
    Functionality chat = Functionality.of(FunctionalityKind.DM, "chat").build();

    Comparison comparison =
        Comparison.of(
            CODE,
            service().declare(Defaults.AUTOPLAY, OFF).functionality(chat).build(),
            service().functionality(chat).build());

    assertThat(about(comparison, "CVK-9.01").kind()).isEqualTo(Worsening.Kind.NO_LONGER_PASSES);
  }

  @Test
  void what_a_declared_fact_excludes_or_what_is_gone_is_not_worse() {
    Functionality feed = feed().declare(Defaults.AUTOPLAY, OFF).build();
    Functionality chat = Functionality.of(FunctionalityKind.DM, "chat").build();
    Service both = service().functionality(feed).functionality(chat).build();
    Checklist check = CODE.only("CVK-7.02");
    Service ads = withAds(FunctionalityKind.ADS, false, true);

    assertThat(Comparison.of(CODE, both, service().functionality(chat).build()).worse()).isEmpty();
    assertThat(compare(feed().declare(Defaults.AUTOPLAY, OFF), teens()).worse()).isEmpty();
    assertThat(
            Comparison.of(check, ads, withAds(FunctionalityKind.CONTENT_RATING, false, false))
                .worse())
        .hasSize(1);
    assertThat(
            Comparison.of(check, ads, withAds(FunctionalityKind.CONTENT_RATING, true, false))
                .worse())
        .isEmpty();
  }

  @Test
  void evidence_of_an_effect_that_is_taken_away_is_worse_and_an_effect_that_is_gone_is_not() {
    Checklist method =
        Checklist.of(KiaMethod.checks())
            .only("KIA-06")
            .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    Effect bare = Effect.negative("sleep", "Slaapt later", "Sleeps later", Right.HEALTH).build();
    Evidence study =
        Evidence.document("Study", URI.create("doi:10.1/x")).dated(LocalDate.of(2026, 3, 1));
    Effect shown =
        Effect.negative("sleep", "Slaapt later", "Sleeps later", Right.HEALTH)
            .evidence(study)
            .build();
    Service before = service().functionality(feed().effect(shown).build()).build();

    assertThat(
            Comparison.of(
                    method, before, service().functionality(feed().effect(bare).build()).build())
                .worse())
        .singleElement()
        .matches(worse -> worse.kind() == Worsening.Kind.NO_LONGER_PASSES);
    assertThat(
            Comparison.of(method, before, service().functionality(feed().build()).build()).worse())
        .isEmpty();
  }

  /** The service's value says that the check does not apply, and the part's own that it does. */
  @Test
  void what_a_part_withdraws_is_worse_whatever_its_service_says_of_itself() {
    Check check = CODE.find("CVK-3.09");
    Functionality.Builder help =
        Functionality.of(FunctionalityKind.REPORTING, "help").declare(Help.OFFERED_TO_CHILD, true);
    Service after =
        service().declare(Help.OFFERED_TO_CHILD, false).functionality(help.build()).build();
    Service before =
        service()
            .declare(Help.OFFERED_TO_CHILD, false)
            .functionality(help.declare(Consent.PARENTAL_REQUIRED, false).build())
            .build();

    assertThat(Comparison.of(Checklist.of(List.of(check)), before, after).worse())
        .singleElement()
        .matches(worse -> worse.kind() == Worsening.Kind.NO_LONGER_PASSES);
  }

  @Test
  void a_value_that_hides_behind_narrower_ages_keeps_anyone_from_saying_that_nothing_got_worse() {
    Functionality.Builder hidden =
        feed()
            .forAges(16, 17)
            .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), ON).and(ages(16, 17), OFF));

    Comparison comparison = compare(feed().declare(Defaults.AUTOPLAY, OFF), hidden);

    assertThat(comparison.isNoWorse()).isFalse();
    assertThat(comparison.caveats().get(0).en()).contains("SDK-04@clips/feed#outside-ages");
    assertThat(compare(hidden, hidden).caveats()).isEmpty();
  }

  private static Functionality.Builder teens() {
    return feed().forAges(16, 17).declare(Defaults.AUTOPLAY, OFF);
  }

  private static Service withAds(FunctionalityKind kind, boolean excluded, boolean declared) {
    Functionality.Builder ads = Functionality.of(kind, "ads");
    return service()
        .declare(Audience.AIMED_AT_CHILDREN, false)
        .declare(Audience.LIKELY_CHILD_USE, !excluded)
        .declare(AgeAssurance.AGE_KNOWN, false)
        .functionality((declared ? ads.declare(Ads.PROFILE_BASED, OFF) : ads).build())
        .build();
  }

  @Test
  void to_declare_that_no_children_use_it_is_no_way_out() {
    Functionality feed = feed().declare(Defaults.AUTOPLAY, OFF).build();
    Service before = Service.of(ServiceKind.SOCIAL, "clips", "Clips").functionality(feed).build();
    Service outside =
        Service.of(ServiceKind.SOCIAL, "clips", "Clips")
            .declare(Audience.AIMED_AT_CHILDREN, false)
            .declare(Audience.LIKELY_CHILD_USE, false)
            .declare(Audience.CHILDREN_SHOWN, false)
            .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
            .declare(AgeAssurance.METHOD, AgeAssurance.Method.VERIFICATION)
            .functionality(feed)
            .build();

    Comparison comparison = Comparison.of(CODE, before, outside);

    assertThat(about(comparison, "CVK-9.01").kind()).isEqualTo(Worsening.Kind.NO_LONGER_PASSES);
    assertThat(about(comparison, "CVK-9.01").transition().to()).isEqualTo(Outcome.INAPPLICABLE);
  }

  @Test
  void a_clause_that_fails_and_did_not_is_worse_in_a_check_that_failed_already() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.DM, "chat");
    chat.declare(Contact.ADULT_INITIATED, Switch.ON);
    Functionality before = chat.declare(Contact.RANDOM_MATCH, OFF).build();
    Functionality after =
        Functionality.of(FunctionalityKind.DM, "chat")
            .declare(Contact.ADULT_INITIATED, Switch.ON)
            .declare(Contact.RANDOM_MATCH, Switch.ON)
            .build();

    Comparison comparison =
        Comparison.of(
            CODE, service().functionality(before).build(), service().functionality(after).build());

    Worsening worse = about(comparison, "CVK-9.11");
    assertThat(worse.kind()).isEqualTo(Worsening.Kind.NEW_FAILURE);
    assertThat(worse.transition().newlyFailed())
        .extracting(clause -> clause.name())
        .containsExactly("no-random-pairing");
    assertThat(
            Comparison.of(
                    CODE,
                    service().functionality(after).build(),
                    service().functionality(before).build())
                .worse())
        .isEmpty();
  }

  @Test
  void a_judgement_that_is_gone_is_lost_whatever_it_was() {
    for (Verdict verdict : Verdict.values()) {
      Service service = service().functionality(feed().build()).build();
      KiaDocument judged = new KiaDocument(service, List.of(judgement(verdict)));

      Comparison comparison = Comparison.of(CODE, judged, new KiaDocument(service, List.of()));

      Worsening worse = about(comparison, "CVK-9.16");
      assertThat(worse.kind()).isEqualTo(Worsening.Kind.LOST_JUDGEMENT);
      assertThat(worse.transition().opensQuestion()).isTrue();
      assertThat(worse.transition().before().judgement().by()).isEqualTo("N. Jansen");
    }
  }

  @Test
  void a_measure_that_is_dropped_names_the_rights_it_stood_up_for() {
    Comparison comparison = measures(one -> one, null);

    assertThat(comparison.worse())
        .singleElement()
        .satisfies(
            worse -> {
              assertThat(worse.kind()).isEqualTo(Worsening.Kind.DROPPED_MITIGATION);
              assertThat(worse.rights()).containsExactly(Right.HEALTH, Right.REST_AND_PLAY);
              assertThat(worse.mitigation().treated()).containsExactly(SLEEP);
            });
  }

  @Test
  void every_way_to_weaken_a_measure_counts() {
    List<UnaryOperator<Mitigation.Builder>> ways =
        List.of(
            one -> one.status(Status.WITHDRAWN),
            one -> one.status(Status.PROPOSED),
            one -> one.defaultOn(false),
            one -> one.tested(Effectiveness.DOES_NOT),
            one -> one.ages(ages(16, 17)),
            one -> one.residual(Level.HIGH));
    for (UnaryOperator<Mitigation.Builder> way : ways) {
      Comparison weaker = measures(one -> one, way);
      Comparison stronger = measures(way, one -> one);

      assertThat(weaker.worse())
          .extracting(Worsening::kind)
          .containsExactly(Worsening.Kind.WEAKENED_MITIGATION);
      assertThat(weaker.worse().get(0).mitigation().fields()).hasSize(1);
      assertThat(stronger.worse()).isEmpty();
      assertThat(stronger.isEmpty()).isFalse();
    }
  }

  @Test
  void a_measure_that_leaves_a_harm_alone_is_weaker_and_one_that_leaves_a_benefit_alone_is_not() {
    Mitigation both = measure("both", List.of("sleep", "friends"), one -> one);

    assertThat(
            compare(
                    feed().effect(SLEEP).effect(FRIENDS).mitigation(both),
                    feed()
                        .effect(SLEEP)
                        .effect(FRIENDS)
                        .mitigation(measure("both", List.of("friends"), one -> one)))
                .worse())
        .hasSize(1);
    assertThat(
            compare(
                    feed().effect(SLEEP).effect(FRIENDS).mitigation(both),
                    feed()
                        .effect(SLEEP)
                        .effect(FRIENDS)
                        .mitigation(measure("both", List.of("sleep"), one -> one)))
                .worse())
        .isEmpty();
  }

  @Test
  void a_measure_nobody_meant_to_take_or_for_a_benefit_is_no_loss() {
    assertThat(measures(one -> one.status(Status.REJECTED), null).worse()).isEmpty();
    assertThat(
            compare(
                    feed()
                        .effect(FRIENDS)
                        .mitigation(measure("more", List.of("friends"), one -> one)),
                    feed().effect(FRIENDS))
                .worse())
        .isEmpty();
  }

  @Test
  void an_area_that_is_no_longer_described_keeps_anyone_from_saying_that_nothing_got_worse() {
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat").declare(Contact.BLOCK, true).build();
    Functionality feed = feed().build();
    Service both = service().functionality(feed).functionality(chat).build();

    Comparison silent = Comparison.of(CODE, both, service().functionality(feed).build());
    Comparison said =
        Comparison.of(CODE, both, service().without(Area.CONTACT).functionality(feed).build());

    assertThat(silent.isNoWorse()).isFalse();
    assertThat(silent.caveats())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.en()).contains("No longer described: contact between users");
              assertThat(one.nl()).contains("Niet meer beschreven: contact tussen gebruikers");
            });
    assertThat(said.caveats()).isEmpty();
  }

  @Test
  void with_a_whole_functionality_its_harm_is_gone_too() {
    Functionality streaks =
        Functionality.of(FunctionalityKind.STREAK, "streaks")
            .declare(Rewards.STREAKS, true)
            .effect(SLEEP)
            .mitigation(measure("break", List.of("sleep"), one -> one))
            .build();
    Functionality feed = feed().build();

    Comparison comparison =
        Comparison.of(
            CODE,
            service().functionality(feed).functionality(streaks).build(),
            service().functionality(feed).build());

    assertThat(comparison.worse()).isEmpty();
    assertThat(comparison.parts())
        .extracting(PartChange::id, PartChange::change)
        .containsExactly(tuple("streaks", Change.DROPPED), tuple("clips", Change.CHANGED));
    assertThat(ids(comparison.resolved(Outcome.FAILED))).contains("CVK-9.03");
  }

  @Test
  void a_new_functionality_brings_its_failures_with_it() {
    Functionality feed = feed().build();
    Functionality streaks =
        Functionality.of(FunctionalityKind.STREAK, "streaks")
            .declare(Rewards.STREAKS, true)
            .build();

    Comparison comparison =
        Comparison.of(
            CODE,
            service().functionality(feed).build(),
            service().functionality(streaks).functionality(feed).build());

    assertThat(about(comparison, "CVK-9.03").transition().from()).isNull();
    assertThat(comparison.parts().get(0).change()).isEqualTo(Change.ADDED);
  }

  @Test
  void a_change_within_a_list_is_told_by_item() {
    Item plain = Item.item("feed");

    Comparison comparison =
        compare(
            feed().declare(Profiling.USES, List.of(plain.declare(FLAG, true), Item.item("ads"))),
            feed().declare(Profiling.USES, List.of(Item.item("ads"), plain.declare(FLAG, false))));

    assertThat(comparison.parts().get(0).facts())
        .extracting(FactChange::name)
        .containsExactly("profiling.uses[feed]." + FLAG.name());
  }

  @Test
  void a_service_may_change_its_name() {
    Service renamed =
        Service.of(ServiceKind.SOCIAL, "other", "Other")
            .forAges(13, 17)
            .functionality(feed().build())
            .build();

    Comparison comparison =
        Comparison.of(CODE, service().functionality(feed().build()).build(), renamed);

    assertThat(comparison.transitions()).allMatch(one -> one.from() == one.to());
    assertThat(comparison.parts())
        .singleElement()
        .satisfies(
            part -> assertThat(part.fields()).extracting(FieldChange::field).contains("name"));
  }

  @Test
  void a_change_of_nothing_is_refused() {
    assertThatThrownBy(() -> new FactChange("a.b", Ages.ALL, true, null, null, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EffectChange(null, null, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MitigationChange(null, null, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transition(Ages.ALL, true, null, null, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Worsening(Worsening.Kind.NEW_FAILURE, List.of(), null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Comparison measures(
      UnaryOperator<Mitigation.Builder> before, UnaryOperator<Mitigation.Builder> after) {
    Functionality.Builder now = feed().effect(SLEEP);
    return compare(
        feed().effect(SLEEP).mitigation(measure("break", List.of("sleep"), before)),
        after == null ? now : now.mitigation(measure("break", List.of("sleep"), after)));
  }

  private static Mitigation measure(
      String id, List<String> treats, UnaryOperator<Mitigation.Builder> more) {
    return more.apply(
            Mitigation.treating(treats, id, "Pauze", "Break")
                .status(Status.IMPLEMENTED)
                .defaultOn(true)
                .tested(Effectiveness.WORKS)
                .residual(Level.LOW))
        .build();
  }

  private static Functionality.Builder feed() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed");
  }

  private static Service.Builder service() {
    return Service.of(ServiceKind.SOCIAL, "clips", "Clips").forAges(13, 17);
  }

  private static String said(Comparison comparison, String language) {
    String text = ComparisonReport.in(Locale.forLanguageTag(language)).text(comparison);
    return text.replaceAll("\\s+", " ");
  }

  private static Comparison compare(Functionality.Builder before, Functionality.Builder after) {
    return Comparison.of(
        CODE,
        service().functionality(before.build()).build(),
        service().functionality(after.build()).build());
  }

  private static Judgement judgement(Verdict verdict) {
    return new Judgement(
        "CVK-9.16",
        "feed",
        verdict,
        "N. Jansen",
        "product owner",
        null,
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 12, 31),
        "Tried with children.",
        List.of());
  }

  private static Worsening about(Comparison comparison, String check) {
    List<Worsening> about =
        comparison.worse().stream()
            .filter(one -> one.check() != null && one.check().id().equals(check))
            .toList();
    assertThat(about).as(check).hasSize(1);
    return about.get(0);
  }

  private static List<String> ids(List<AnswerChange> answers) {
    return answers.stream().map(answer -> answer.check().id()).toList();
  }
}
