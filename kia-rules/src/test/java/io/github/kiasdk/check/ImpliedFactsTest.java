package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.Decisions;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Search;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImpliedFactsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  @Test
  void a_kind_is_believed_and_what_follows_from_it_is_marked() {
    Functionality map =
        Functionality.of(FunctionalityKind.LOCATION, "map")
            .declare(Location.SHARE_RESETS, false)
            .build();
    Functionality covert =
        Functionality.of(FunctionalityKind.PARENTAL_TOOL, "look")
            .declare(Parental.COVERT, true)
            .build();

    assertThat(found(CODE.check(map), "CVK-6.04@map").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(found(CODE.check(covert), "CVK-6.11@look").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(map.factsIn(null).declaration(Location.SHARED).shown().en())
        .isEqualTo("yes (follows from the kind location sharing)");
    assertThat(map.factsIn(null).declaration(Location.SHARED).shown().nl())
        .isEqualTo("ja (volgt uit de soort locatie delen)");
    assertThat(map.factsIn(null).toPlain()).isEqualTo(map.facts().toPlain());
  }

  @Test
  void a_declaration_against_the_kind_is_told_and_the_kind_counts() {
    Functionality map =
        Functionality.of(FunctionalityKind.LOCATION, "map")
            .declare(Location.SHARED, false)
            .declare(Location.SHARE_RESETS, false)
            .build();

    Report report = CODE.check(map);

    assertThat(found(report, "CVK-6.04@map").outcome()).isEqualTo(Outcome.FAILED);
    Finding told = found(report, "SDK-10@map#location.shared");
    assertThat(told.because().in(Locale.ENGLISH))
        .isEqualTo(
            "location.shared = no is declared. That cannot be for the kind location sharing. Until"
                + " it is settled, what the kind says counts.");
    assertThat(told.check().severity()).isEqualTo(io.github.kiasdk.effect.Level.HIGH);
  }

  @Test
  void what_is_on_sale_brings_in_money_and_whoever_moderates_decides() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(BusinessModel.REVENUE_SOURCES, Set.of(BusinessModel.Revenue.NO_REVENUE))
            .declare(Decisions.MADE, List.of())
            .functionality(Functionality.of(FunctionalityKind.PURCHASE, "shop").build())
            .functionality(Functionality.of(FunctionalityKind.MODERATION, "mod").build())
            .build();

    Report report = CODE.check(service);

    found(report, "SDK-10@app/shop#business-model.revenue-sources");
    found(report, "SDK-10@app/mod#decisions.made");
    assertThat(report.with(Outcome.PASSED))
        .extracting(finding -> finding.check().id())
        .doesNotContain("CVK-8.13", "CVK-7.08");
  }

  @Test
  void a_fact_against_several_kinds_is_told_once_with_all_of_them() {
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat")
            .also(FunctionalityKind.VOICE, FunctionalityKind.STORY)
            .declare(DataUse.PROCESSED, false)
            .build();

    Report report = CODE.check(chat);

    assertThat(report.findings()).filteredOn(one -> one.check().id().equals("SDK-10")).hasSize(1);
    assertThat(found(report, "SDK-10@chat#data.processed").because().in(Locale.ENGLISH))
        .contains(
            " for the kind "
                + FunctionalityKind.DM.label().en()
                + ", "
                + FunctionalityKind.VOICE.label().en()
                + " or "
                + FunctionalityKind.STORY.label().en()
                + ". ");
  }

  @Test
  void what_the_service_says_against_the_kind_of_a_part_reassures_nobody_elsewhere() {
    Functionality map = Functionality.of(FunctionalityKind.LOCATION, "map").build();
    Functionality friends =
        Functionality.of(FunctionalityKind.DATA_COLLECTION, "friends")
            .declare(Location.SHARE_RESETS, true)
            .build();
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(Location.SHARED, false)
            .functionality(map)
            .functionality(friends)
            .build();

    Report report = CODE.check(service);

    assertThat(found(report, "SDK-10@app/map#location.shared").because().in(Locale.ENGLISH))
        .contains("is declared for the service");
    assertThat(found(report, "CVK-6.04@app/friends").reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(report.findings())
        .filteredOn(one -> one.check().id().equals("CVK-6.04"))
        .noneMatch(one -> one.reason() == Reason.DOES_NOT_APPLY);
  }

  @Test
  void what_is_there_for_some_ages_may_be_kept_from_others() {
    Functionality map =
        Functionality.of(FunctionalityKind.LOCATION, "map")
            .forAges(13, 17)
            .declare(
                Location.SHARED, ByAge.byAge(Ages.ages(13, 15), false).and(Ages.ages(16, 17), true))
            .build();

    assertThat(CODE.check(map).findings())
        .noneMatch(one -> one.check().equals(Checklist.ofKinds()));
  }

  @Test
  void what_a_kind_excludes_passes_nothing() {
    Functionality box =
        Functionality.of(FunctionalityKind.RANDOM_ITEM, "box")
            .declare(Monetisation.PAID_RANDOM_REWARDS, Monetisation.RandomReward.NONE)
            .build();
    Functionality chat =
        Functionality.of(FunctionalityKind.GROUP_CHAT, "chat")
            .declare(Contact.BLOCK, true)
            .declare(Contact.MUTE, true)
            .declare(Contact.GROUP_ADD_CONSENT, Contact.GroupAdd.NO_GROUPS)
            .build();

    assertThat(found(CODE.check(box), "CVK-8.01@box").reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(found(CODE.check(chat), "CVK-9.12@chat").reason()).isEqualTo(Reason.CONTRADICTED);
    assertThat(found(CODE.check(box), "SDK-10@box#monetisation.paid-random-rewards").outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_streak_that_a_child_has_to_ask_for_can_be_declared() {
    Functionality streak =
        Functionality.of(FunctionalityKind.STREAK, "streak")
            .declare(Rewards.STREAKS, false)
            .declare(Rewards.LOSS_ON_ABSENCE, false)
            .build();

    Report report = CODE.check(streak);

    assertThat(found(report, "CVK-9.03@streak").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(report.findings()).noneMatch(one -> one.check().equals(Checklist.ofKinds()));
  }

  @Test
  void other_implies_nothing() {
    Functionality other = Functionality.of(FunctionalityKind.OTHER, "other").build();

    assertThat(other.factsIn(null)).isEqualTo(Facts.none());
  }

  @ParameterizedTest
  @EnumSource
  void a_kind_alone_passes_nothing(FunctionalityKind kind) {
    assertThat(CODE.check(Functionality.of(kind, "part").build()).findings())
        .noneMatch(one -> one.outcome() == Outcome.PASSED);
  }

  static Stream<ImpliedFact> table() {
    return ImpliedFacts.all().stream();
  }

  /** What follows never stands in for what a check requires: with the opposite it may pass. */
  @ParameterizedTest
  @MethodSource("table")
  void what_is_implied_never_lets_a_check_pass_that_is_open_without(ImpliedFact said) {
    for (long seed = 0; seed < 30; seed++) {
      RandomDescriptions random = new RandomDescriptions(seed);
      Facts facts = random.facts(0.7).without(List.of(said.fact()));
      Functionality with = RandomDescriptions.functionality("part", said.kind(), facts);
      Functionality without =
          RandomDescriptions.functionality("part", FunctionalityKind.OTHER, facts);
      List<Finding> open = CODE.check(without).cannotTell();
      for (Finding passed : CODE.check(with).with(Outcome.PASSED)) {
        assertThat(open)
            .as("%s", passed)
            .noneMatch(
                one ->
                    one.check().equals(passed.check())
                        && one.ages().overlaps(passed.ages())
                        && one.reason() == Reason.UNDECLARED);
      }
    }
  }

  @Test
  void a_declaration_wins_over_what_follows_and_brings_its_evidence() {
    Functionality map =
        Functionality.of(FunctionalityKind.SEARCH, "map").declare(Search.OFFERED, true).build();

    assertThat(map.factsIn(null)).isEqualTo(map.facts());
    assertThat(map.factsIn(null).declaration(Search.OFFERED).impliedBy()).isNull();
  }

  private static Finding found(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not in " + report.findings()));
  }
}
