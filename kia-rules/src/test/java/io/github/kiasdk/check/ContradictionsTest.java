package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.AgeLimits;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.Bystanders;
import io.github.kiasdk.vocabulary.Consent;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Content;
import io.github.kiasdk.vocabulary.Creator;
import io.github.kiasdk.vocabulary.DataRights;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.DeceptivePattern;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dsa;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Indicators;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import io.github.kiasdk.vocabulary.Live;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Payments;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Security;
import io.github.kiasdk.vocabulary.Settings;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Shop;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.Terms;
import io.github.kiasdk.vocabulary.Ui;
import io.github.kiasdk.vocabulary.Watching;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  @Test
  void an_age_check_by_word_puts_nobody_out_of_scope_and_is_told() {
    Service service =
        service()
            .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
            .declare(AgeAssurance.METHOD, AgeAssurance.Method.SELF_DECLARATION)
            .build();

    Report report = CODE.check(service);

    assertThat(report.findings()).noneMatch(one -> one.reason() == Reason.OUT_OF_SCOPE);
    Finding told = found(report, "SDK-11@app#effective-age-check-by-word");
    assertThat(told.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(told.because().in(Locale.ENGLISH))
        .isEqualTo(
            "age-assurance.effective-18plus = yes, age-assurance.method = users fill it in"
                + " themselves: this cannot all be true. An age that nobody checks keeps nobody"
                + " under 18 out. Until it is settled, nobody is reassured by"
                + " age-assurance.effective-18plus.");
    assertThat(told.decidedBy())
        .extracting(Reading::name)
        .containsExactly("age-assurance.effective-18plus", "age-assurance.method");
  }

  @Test
  void an_age_check_beside_children_puts_nobody_out_of_scope() {
    Service.Builder adults =
        service()
            .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
            .declare(AgeAssurance.METHOD, AgeAssurance.Method.VERIFICATION)
            .declare(Audience.AIMED_AT_CHILDREN, false)
            .declare(Audience.CHILDREN_SHOWN, false)
            .declare(Audience.LIKELY_CHILD_USE, false);
    assertThat(CODE.check(adults.build()).findings())
        .anyMatch(one -> one.reason() == Reason.OUT_OF_SCOPE);

    Report report =
        CODE.check(adults.declare(Audience.AGE_BANDS, Set.of(AgeBand.AGE_13_15)).build());

    assertThat(report.findings()).noneMatch(one -> one.reason() == Reason.OUT_OF_SCOPE);
    assertThat(contradictions(report))
        .containsExactly(
            "SDK-11@app#effective-age-check-with-children", "SDK-11@app#unlikely-but-expected");
  }

  @Test
  void the_clearest_case_of_the_law_does_not_pass_on_an_empty_list() {
    Functionality feed =
        Functionality.of(FunctionalityKind.RECOMMENDER, "feed")
            .declare(Ads.PROFILE_BASED, Switch.ON)
            .declare(Profiling.USES, List.of())
            .build();

    Report report = CODE.check(feed);

    Finding open = found(report, "CVK-7.01@feed");
    assertThat(open.reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(open.decidedBy()).extracting(Reading::name).containsExactly("profiling.uses");
    assertThat(open.missing()).isEmpty();
    assertThat(contradictions(report)).containsExactly("SDK-11@feed#profiled-ads-without-use");
    assertThat(report.nextFacts()).noneMatch(next -> next.fact() == Profiling.USES);
  }

  static Stream<UnaryOperator<Service.Builder>> highRisks() {
    return Stream.of(
        one -> one.declare(Ads.PROFILE_BASED, Switch.ON),
        one -> one.declare(Profiling.INFERRED_TRAITS, Set.of(Profiling.Trait.HEALTH)),
        one -> one.declare(Location.SHARED, true),
        one -> one.declare(Dpia.PRIOR_CONSULTATION, true));
  }

  @ParameterizedTest
  @MethodSource("highRisks")
  void that_no_dpia_is_due_frees_nobody_where_other_facts_make_one_likely(
      UnaryOperator<Service.Builder> risk) {
    Service.Builder claimed = service().declare(Dpia.REQUIRED, false).declare(Dpia.DONE, false);
    Finding free = found(CODE.check(claimed.build()), "CVK-5.01@app");

    Report report = CODE.check(risk.apply(claimed).build());

    assertThat(free.duty().binds()).isEqualTo(Truth.FALSE);
    assertThat(found(report, "CVK-5.01@app").duty().binds()).isEqualTo(Truth.UNKNOWN);
    assertThat(contradictions(report)).contains("SDK-11@app#no-dpia-duty-but-high-risk");
  }

  @Test
  void that_it_is_no_platform_frees_no_very_large_one() {
    Report report =
        CODE.check(
            service()
                .declare(Audience.ONLINE_PLATFORM, false)
                .declare(Dsa.MICRO_OR_SMALL, true)
                .declare(Dsa.VERY_LARGE, true)
                .build());

    assertThat(contradictions(report))
        .containsExactly(
            "SDK-11@app#no-platform-but-very-large", "SDK-11@app#small-but-very-large");
  }

  private record Pair(
      String rule,
      UnaryOperator<Service.Builder> reassuring,
      UnaryOperator<Service.Builder> against) {

    @Override
    public String toString() {
      return rule;
    }
  }

  private static <T> UnaryOperator<Service.Builder> that(Fact<T> fact, T value) {
    return one -> one.declare(fact, value);
  }

  private static Stream<Pair> pairs(
      String rule,
      UnaryOperator<Service.Builder> reassuring,
      List<UnaryOperator<Service.Builder>> against) {
    return against.stream().map(one -> new Pair(rule, reassuring, one));
  }

  static Stream<Pair> pairs() {
    return Stream.of(
            pairs(
                "nothing-removed-but-reasons",
                that(Moderation.RESTRICTS, false),
                List.of(
                    that(Moderation.REASONS, Moderation.Reason.GENERAL),
                    that(Moderation.REASONS, Moderation.Reason.THIS_CASE),
                    that(Moderation.REASONS_FOR_CHILDREN, true),
                    that(Moderation.OBJECTION, Moderation.Objection.COMPUTER),
                    that(Moderation.OBJECTION, Moderation.Objection.PERSON))),
            pairs(
                "no-reason-but-understood",
                that(Moderation.REASONS_FOR_CHILDREN, true),
                List.of(that(Moderation.REASONS, Moderation.Reason.NONE))),
            pairs(
                "no-terms-but-described",
                that(Terms.APPLY, false),
                List.of(
                    that(AgeLimits.TERMS, 1),
                    that(Terms.CHILD_VERSION, true),
                    that(Terms.COVERS, Set.of(Terms.Topic.ALLOWED)),
                    that(Terms.TESTED, true))),
            pairs(
                "terms-not-explained-but-tested",
                that(Terms.COVERS, Set.of(Terms.Topic.OBJECTING)),
                List.of(that(Terms.CHILD_VERSION, false))),
            pairs(
                "terms-not-explained-but-tested",
                that(Terms.TESTED, true),
                List.of(that(Terms.CHILD_VERSION, false))),
            pairs(
                "nobody-watches-but-listed",
                that(Watching.OTHERS, false),
                List.of(
                    that(
                        Watching.BY,
                        List.of(Item.item("teacher").declare(Watching.VISIBLE, true))))),
            pairs(
                "watched-but-nobody-listed",
                that(Watching.BY, List.of()),
                List.of(that(Watching.OTHERS, true))),
            pairs(
                "no-bystanders-but-described",
                that(Bystanders.SHOWN, false),
                List.of(
                    that(Bystanders.AGREEMENT, Bystanders.Agreement.MAKER_REMINDED),
                    that(Bystanders.AGREEMENT, Bystanders.Agreement.CHILD_ASKED),
                    that(Bystanders.RECOGNISED, true))),
            pairs(
                "nothing-measured-but-known",
                that(DataUse.SENSITIVE, List.of()),
                List.of(
                    that(Bystanders.RECOGNISED, true),
                    that(Profiling.INFERRED_TRAITS, Set.of(Profiling.Trait.HEALTH)))),
            pairs(
                "no-accounts-but-one-to-erase",
                that(Security.ACCOUNT, Security.Account.NO_ACCOUNTS),
                List.of(that(DataRights.DELETE_STEPS, 2))),
            pairs(
                "known-ages-but-nobody-checks",
                that(Defaults.UNKNOWN_AGE, Defaults.Otherwise.DOES_NOT_OCCUR),
                List.of(
                    that(AgeAssurance.AGE_KNOWN, false),
                    that(AgeAssurance.METHOD, AgeAssurance.Method.NONE),
                    that(AgeAssurance.METHOD, AgeAssurance.Method.SELF_DECLARATION))),
            pairs(
                "bystanders-but-no-children-shown",
                that(Audience.CHILDREN_SHOWN, false),
                List.of(that(Bystanders.SHOWN, true))),
            pairs(
                "no-age-check-but-tested",
                that(AgeAssurance.METHOD, AgeAssurance.Method.NONE),
                List.of(
                    that(AgeAssurance.ERROR_RATES, AgeAssurance.ErrorRates.OVERALL),
                    that(AgeAssurance.CIRCUMVENTION_TEST, true),
                    that(AgeAssurance.UNLINKABLE, true))),
            pairs(
                "no-age-check-but-tested",
                that(AgeAssurance.METHOD, AgeAssurance.Method.ALL_TREATED_AS_CHILDREN),
                List.of(that(AgeAssurance.ERROR_RATES, AgeAssurance.ErrorRates.BY_GROUP))),
            pairs(
                "no-recommender-but-described",
                that(Recommender.USED, false),
                List.of(
                    that(Recommender.REASONS_SHOWN, true),
                    that(Recommender.STEERING, Recommender.Steering.LASTING))),
            beside())
        .flatMap(one -> one);
  }

  private static Stream<Pair> beside() {
    return Stream.of(
        listed(DeceptivePattern.AUTOPLAY, that(Defaults.AUTOPLAY, Switch.ON)),
        listed(DeceptivePattern.INFINITE_SCROLL, that(Feed.INFINITE_SCROLL, true)),
        listed(DeceptivePattern.APPOINTMENT_PLAY, that(Rewards.FIXED_TIMES, true)),
        listed(DeceptivePattern.NAGGING, that(Settings.PROMPTS, true)),
        new Pair(
            "no-fixed-times-but-pattern",
            that(Rewards.FIXED_TIMES, false),
            pattern(DeceptivePattern.APPOINTMENT_PLAY)),
        new Pair(
            "no-prompts-but-pattern",
            that(Settings.PROMPTS, false),
            pattern(DeceptivePattern.NAGGING)),
        new Pair(
            "no-scroll-but-pattern",
            that(Feed.INFINITE_SCROLL, false),
            pattern(DeceptivePattern.INFINITE_SCROLL)),
        new Pair(
            "no-haste-but-pattern",
            that(Shop.TIMERS, false),
            pattern(DeceptivePattern.FALSE_URGENCY)),
        new Pair(
            "no-scarcity-but-pattern",
            that(Shop.SCARCITY, false),
            pattern(DeceptivePattern.FALSE_SCARCITY)),
        new Pair(
            "ads-labelled-but-disguised",
            that(Ads.LABELLED, true),
            pattern(DeceptivePattern.DISGUISED_AD)),
        new Pair(
            "no-adult-content-but-ads",
            that(Content.ADULT_GATE, Content.AdultGate.NO_ADULT_CONTENT),
            that(Ads.CATEGORIES, Set.of(Ads.Category.SEXUAL_CONTENT))),
        new Pair(
            "child-sees-but-covert",
            that(Parental.VISIBLE_TO_CHILD, true),
            that(Parental.COVERT, true)),
        new Pair(
            "no-strangers-live-but-contact",
            that(Live.STRANGERS, Set.of()),
            that(Contact.RANDOM_MATCH, Switch.ON)),
        new Pair(
            "not-followed-but-places",
            that(Indicators.FOLLOWED, Set.of(Indicators.Tracking.CAMERA)),
            that(Location.PLACES_INFERRED, true)),
        new Pair(
            "forgets-but-companion",
            that(Ai.MEMORY_DEFAULT, Switch.OFF),
            that(Ai.COMPANION_FEATURES, Set.of(Ai.Companion.REMEMBERS_PRIVATE_TALKS))),
        new Pair(
            "closed-at-night-but-notifying",
            that(Wellbeing.NIGHT_DEFAULT, Switch.ON),
            that(Notifications.QUIET_HOURS, Notifications.Quiet.NONE)),
        new Pair(
            "checked-adults-but-by-word",
            that(Payments.CREDIT, Payments.Credit.CHECKED_ADULTS),
            that(AgeAssurance.METHOD, AgeAssurance.Method.SELF_DECLARATION)),
        adultsOnlyBut(that(AgeLimits.STORE, 12)),
        adultsOnlyBut(that(Consent.PARENTAL_REQUIRED, true)),
        adultsOnlyBut(that(Creator.CHILD_EARNINGS, true)),
        adultsOnlyBut(that(Creator.CHILD_PROMOTION, true)),
        adultsOnlyBut(that(Parental.TOOLS, true)),
        adultsOnlyBut(that(Parental.COVERT, true)),
        adultsOnlyBut(that(Indicators.FOLLOWED, Set.of(Indicators.Tracking.PARENT))),
        new Pair(
            "age-unknown-but-verified",
            that(AgeAssurance.AGE_KNOWN, false),
            that(AgeAssurance.METHOD, AgeAssurance.Method.ESTIMATION)),
        new Pair(
            "no-platform-but-public-posts",
            that(Audience.ONLINE_PLATFORM, false),
            one ->
                one.declare(Sharing.POSTS, true)
                    .declare(Defaults.PROFILE_VISIBILITY, Defaults.Visibility.PUBLIC)));
  }

  private static Pair listed(DeceptivePattern pattern, UnaryOperator<Service.Builder> described) {
    return new Pair("no-pattern-but-" + pattern.id(), that(Ui.PATTERNS, Set.of()), described);
  }

  private static UnaryOperator<Service.Builder> pattern(DeceptivePattern pattern) {
    return that(Ui.PATTERNS, Set.of(pattern));
  }

  private static Pair adultsOnlyBut(UnaryOperator<Service.Builder> children) {
    return new Pair(
        "effective-age-check-with-children", that(AgeAssurance.EFFECTIVE_18PLUS, true), children);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_cannot_go_together_is_told_and_neither_half_alone(Pair pair) {
    String told = "SDK-11@app#" + pair.rule();

    assertThat(contradictions(CODE.check(pair.reassuring().apply(service()).build())))
        .doesNotContain(told);
    assertThat(contradictions(CODE.check(pair.against().apply(service()).build())))
        .doesNotContain(told);
    assertThat(
            contradictions(
                CODE.check(pair.against().apply(pair.reassuring().apply(service())).build())))
        .contains(told);
  }

  @Test
  void content_of_its_own_frees_from_no_filter_where_children_post() {
    Functionality clips =
        Functionality.of(FunctionalityKind.VIDEO, "clips")
            .declare(Content.RATING, true)
            .declare(Content.FROM_OTHERS, false)
            .declare(Content.FILTER_DEFAULT, Switch.OFF)
            .declare(Content.ADULT_GATE, Content.AdultGate.NO_ADULT_CONTENT)
            .build();

    assertThat(found(CODE.check(clips), "CVK-9.09@clips").outcome()).isEqualTo(Outcome.PASSED);
    for (FunctionalityKind others :
        List.of(FunctionalityKind.UGC_PUBLISHING, FunctionalityKind.ADS)) {
      Report report =
          CODE.check(
              Functionality.of(FunctionalityKind.VIDEO, "clips")
                  .also(others)
                  .declare(Content.RATING, true)
                  .declare(Content.FROM_OTHERS, false)
                  .declare(Content.FILTER_DEFAULT, Switch.OFF)
                  .declare(Content.ADULT_GATE, Content.AdultGate.NO_ADULT_CONTENT)
                  .build());
      assertThat(found(report, "CVK-9.09@clips").outcome()).isEqualTo(Outcome.CANNOT_TELL);
      assertThat(contradictions(report))
          .containsExactly("SDK-11@clips#own-content-but-others-post");
    }
  }

  @Test
  void a_contradiction_for_some_ages_is_told_of_these_alone() {
    Functionality game =
        Functionality.of(FunctionalityKind.PLAY, "game")
            .forAges(13, 17)
            .declare(Rewards.STREAKS, false)
            .declare(Rewards.LOSS_ON_ABSENCE, false)
            .declare(
                Ui.PATTERNS,
                ByAge.byAge(Ages.ages(13, 15), Set.of(DeceptivePattern.STREAK_LOSS))
                    .and(Ages.ages(16, 17), Set.of()))
            .build();

    Report report = CODE.check(game);

    assertThat(contradictions(report)).containsExactly("SDK-11@game#13-15#no-streaks-but-pattern");
    assertThat(found(report, "CVK-9.03@game#13-15").reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(found(report, "CVK-9.03@game#16-17").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void what_a_part_shows_to_be_wrong_reassures_nobody_about_the_whole() {
    Functionality banner =
        Functionality.of(FunctionalityKind.VIDEO, "banner")
            .declare(Ads.PLACEMENT, Set.of(Ads.Placement.VIDEO))
            .build();
    Functionality other = Functionality.of(FunctionalityKind.PLAY, "other").build();
    Service service =
        service().declare(Ads.SHOWN, false).functionality(banner).functionality(other).build();

    Report report = CODE.check(service);

    assertThat(contradictions(report)).containsExactly("SDK-11@app/banner#no-ads-but-described");
    assertThat(report.findings())
        .filteredOn(one -> one.check().id().equals("CVK-8.11"))
        .isNotEmpty()
        .noneMatch(one -> one.reason() == Reason.DOES_NOT_APPLY);
  }

  @Test
  void a_part_without_ads_is_no_contradiction_to_a_service_that_lives_from_them() {
    Functionality quiet =
        Functionality.of(FunctionalityKind.PLAY, "quiet").declare(Ads.SHOWN, false).build();
    Service service =
        service()
            .declare(BusinessModel.REVENUE_SOURCES, Set.of(BusinessModel.Revenue.ADVERTISING))
            .functionality(quiet)
            .build();

    Report report = CODE.check(service);

    assertThat(contradictions(report)).isEmpty();
    assertThat(found(report, "CVK-8.11@app/quiet").reason()).isEqualTo(Reason.DOES_NOT_APPLY);
  }

  @Test
  void what_the_service_alone_contradicts_is_told_once() {
    Service service =
        service()
            .declare(Ads.SHOWN, false)
            .declare(Ads.PROFILE_BASED, Switch.ON)
            .functionality(Functionality.of(FunctionalityKind.VIDEO, "one").build())
            .functionality(Functionality.of(FunctionalityKind.VIDEO, "two").build())
            .build();

    assertThat(contradictions(CODE.check(service)))
        .containsExactly("SDK-11@app#no-ads-but-described");
  }

  @Test
  void what_fails_still_fails_on_a_fact_that_is_contradicted() {
    Functionality clips =
        Functionality.of(FunctionalityKind.VIDEO, "clips")
            .declare(
                Defaults.AUTOPLAY,
                ByAge.byAge(Ages.ages(0, 12), Switch.ON).and(Ages.ages(13, 17), Switch.OFF))
            .declare(Ui.PATTERNS, Set.of(DeceptivePattern.AUTOPLAY))
            .build();

    Report report = CODE.check(clips);

    assertThat(found(report, "CVK-9.01@clips#0-12").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(found(report, "CVK-9.01@clips#13-17").reason()).isEqualTo(Reason.CONTRADICTED);
  }

  @Test
  void a_host_adds_rules_and_no_two_have_one_id() {
    FlagFact dark = Fact.flag("lamp.dark", "Het is donker", "It is dark");
    FlagFact lit = Fact.flag("lamp.lit", "De lamp brandt", "The lamp is lit");
    Contradiction rule =
        new Contradiction(
            "dark-but-lit", dark.isTrue(), lit.isTrue(), LocalizedText.same("One or the other."));
    Functionality lamp =
        Functionality.of(FunctionalityKind.OTHER, "lamp")
            .declare(dark, true)
            .declare(lit, true)
            .build();
    Check check = SampleChecks.check(1).requires(dark.isTrue()).build();
    Checklist asked = Checklist.of(List.of(check)).contradicting(List.of(rule)).at(CLOCK);

    assertThat(contradictions(asked.check(lamp))).containsExactly("SDK-11@lamp#dark-but-lit");
    assertThat(found(asked.check(lamp), "TST-1.01@lamp").reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(asked.contradicting(List.of(rule)).contradictions())
        .isEqualTo(asked.contradictions());
    Contradiction other =
        new Contradiction(
            "dark-but-lit", lit.isTrue(), dark.isTrue(), LocalizedText.same("Other way."));
    assertThatThrownBy(() -> asked.contradicting(List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dark-but-lit");
  }

  static Stream<Contradiction> rules() {
    return new KiaVocabulary().contradictions().stream();
  }

  /** Whatever else is declared, and whatever the ages: the answers are those without the fact. */
  @ParameterizedTest
  @MethodSource("rules")
  void no_check_passes_or_falls_away_by_what_is_contradicted(Contradiction rule) {
    int met = 0;
    for (long seed = 0; seed < 4000 && met < 5; seed++) {
      RandomDescriptions random = new RandomDescriptions(seed);
      Facts facts = clashing(rule, random);
      if (facts != null) {
        met++;
        assertNobodyIsReassured(random.functionality("part", 0).kinds(), facts);
      }
    }
    assertThat(met).as("descriptions in which both are true").isPositive();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void nobody_is_reassured_by_any_description_that_contradicts_itself(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    assertNobodyIsReassured(random.functionality("part", 0).kinds(), random.facts(0.7));
  }

  private static void assertNobodyIsReassured(Set<FunctionalityKind> kinds, Facts facts) {
    Functionality part = RandomDescriptions.functionality("part", kinds, facts);
    Report report = CODE.check(part);
    Map<Set<Fact<?>>, Report> known = new HashMap<>();
    for (int age = 0; age <= Ages.OLDEST; age++) {
      Set<Fact<?>> doubted = new HashSet<>();
      Facts holding = part.factsIn(null);
      for (Contradiction rule : CODE.contradictions()) {
        if (holds(rule, holding, age)) {
          doubted.addAll(rule.doubted());
        }
      }
      if (doubted.isEmpty()) {
        continue;
      }
      Report without =
          known.computeIfAbsent(
              doubted,
              left ->
                  CODE.check(RandomDescriptions.functionality("part", kinds, facts.without(left))));
      for (Finding finding : report.findings()) {
        boolean reassures =
            finding.outcome() == Outcome.PASSED || finding.outcome() == Outcome.INAPPLICABLE;
        if (reassures
            && finding.reason() != Reason.NOT_RELEVANT
            && finding.ages().includes(age)
            && finding.check().subject() != Subject.DESCRIPTION) {
          for (Finding other : without.findings()) {
            boolean sameQuestion =
                other.check().equals(finding.check()) && other.ages().includes(age);
            assertThat(
                    !sameQuestion
                        || other.outcome() == finding.outcome()
                        || other.reason() == Reason.NOT_RELEVANT)
                .as(() -> finding + " without " + doubted + ": " + other)
                .isTrue();
          }
        }
      }
    }
  }

  private static boolean holds(Contradiction rule, Facts facts, int age) {
    return rule.reassuring().evaluate(facts, age) == Truth.TRUE
        && rule.against().evaluate(facts, age) == Truth.TRUE;
  }

  /** Random facts in which both statements are true of somebody, or {@code null}. */
  private static Facts clashing(Contradiction rule, RandomDescriptions random) {
    Set<Fact<?>> read = new LinkedHashSet<>(rule.reassuring().facts());
    read.addAll(rule.against().facts());
    Facts both = random.facts(1, read);
    for (int age = 0; age <= Ages.OLDEST; age++) {
      if (holds(rule, both, age)) {
        List<Fact<?>> others = new ArrayList<>(KiaVocabulary.all());
        others.removeAll(read);
        return both.inheriting(random.facts(0.25, others));
      }
    }
    return null;
  }

  @Test
  void every_rule_has_an_id_of_its_own_and_words_in_both_languages() {
    Set<String> ids = new HashSet<>();
    for (Contradiction rule : CODE.contradictions()) {
      assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
      assertThat(rule.because().nl()).endsWith(".").isNotEqualTo(rule.because().en());
      assertThat(rule.because().en()).endsWith(".");
    }
    assertThat(ids).hasSizeGreaterThan(40);
  }

  @Test
  void a_rule_has_an_id_of_the_form() {
    for (String id : List.of("", "A", "a_b", "-a", "a-", "a--b")) {
      assertThatThrownBy(
              () ->
                  new Contradiction(
                      id, Ads.SHOWN.isTrue(), Ads.SHOWN.isFalse(), LocalizedText.same("No.")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Service.Builder service() {
    return Service.of(ServiceKind.SOCIAL, "app", "App");
  }

  private static List<String> contradictions(Report report) {
    return report.findings().stream()
        .map(Finding::fingerprint)
        .filter(one -> one.startsWith("SDK-11"))
        .toList();
  }

  private static Finding found(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not in " + report.findings()));
  }
}
