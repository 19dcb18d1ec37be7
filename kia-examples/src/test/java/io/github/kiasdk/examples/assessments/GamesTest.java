package io.github.kiasdk.examples.assessments;

import static io.github.kiasdk.examples.assessments.WorkedExample.check;
import static io.github.kiasdk.examples.assessments.WorkedExample.missing;
import static io.github.kiasdk.examples.assessments.WorkedExample.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fortnite", "minecraft", "roblox"})
  void a_game_shows_both_signs_on_at_least_eight_functionalities(String game) {
    List<Functionality> functionalities = service(game).functionalities();

    assertThat(functionalities).hasSizeGreaterThanOrEqualTo(8);
    assertThat(functionalities).allSatisfy(one -> assertThat(one.effects()).isNotEmpty());
    assertThat(functionalities)
        .flatExtracting(Functionality::effects)
        .extracting(Effect::sign)
        .contains(Sign.POSITIVE, Sign.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortnite", "minecraft", "roblox"})
  void every_effect_has_a_measure_that_fits_its_sign(String game) {
    for (Functionality functionality : service(game).functionalities()) {
      for (Effect effect : functionality.effects()) {
        assertThat(functionality.mitigations())
            .as("%s of %s", effect.id(), functionality.id())
            .filteredOn(measure -> measure.treats().contains(effect.id()))
            .extracting(Mitigation::goal)
            .extracting(goal -> goal == Goal.STRENGTHEN)
            .isNotEmpty()
            .containsOnly(effect.sign() == Sign.POSITIVE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortnite", "roblox"})
  void a_pegi_age_is_named_as_a_rule_and_not_as_a_finding(String game) {
    assertThat(service(game).functionalities())
        .flatExtracting(GamesTest::evidence)
        .filteredOn(source -> source.title().contains("PEGI"))
        .isNotEmpty()
        .extracting(Evidence::note)
        .allSatisfy(note -> assertThat(note).contains("Regel van PEGI", "geen uitspraak over"))
        .allSatisfy(note -> assertThat(note).contains("PEGI rule", "not a ruling on"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortnite", "minecraft", "roblox"})
  void the_report_opens_with_the_notice_in_both_languages(String game) {
    Service service = service(game);
    Report report = check(service);

    assertThat(TextReport.in(Locale.forLanguageTag("nl")).text(report, service))
        .containsIgnoringWhitespaces(service.notice().nl());
    assertThat(TextReport.in(Locale.ENGLISH).text(report, service))
        .containsIgnoringWhitespaces(service.notice().en());
  }

  @Test
  void fortnites_shop_has_no_timers_any_more_and_what_it_says_of_scarcity_is_unknown() {
    Report report = check(service("fortnite"));

    assertThat(report.failed()).isEmpty();
    assertThat(report.with(Outcome.PASSED))
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-2.07@fortnite/voice-and-text-chat");
    assertThat(missing(report, "CVK-8.07@fortnite/item-shop")).containsExactly("shop.scarcity");
    assertThat(missing(report, "CVK-8.06@fortnite/shop-ads"))
        .containsExactly("copy.purchase-calls");
  }

  @Test
  void robloxs_age_check_passes_nothing_as_long_as_its_data_and_risk_are_unknown() {
    Report report = check(service("roblox"));

    assertThat(report.failed()).isEmpty();
    assertThat(report.with(Outcome.PASSED)).isEmpty();
    assertThat(missing(report, "CVK-3.10@roblox/age-check-by-face"))
        .containsExactly(
            "age-assurance.risk", "age-assurance.minimal-data", "age-assurance.reused");
    assertThat(missing(report, "CVK-9.11@roblox/text-and-voice-chat"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
  }

  @Test
  void minecrafts_public_servers_fail_where_its_own_chat_cannot_be_told() {
    Report report = check(service("minecraft"));

    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .containsExactlyInAnyOrder(
            "CVK-3.10@minecraft/public-servers", "CVK-9.11@minecraft/public-servers");
    assertThat(missing(report, "CVK-9.11@minecraft/chat"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
  }

  private static List<Evidence> evidence(Functionality functionality) {
    return Stream.concat(
            functionality.effects().stream().map(Effect::evidence),
            functionality.mitigations().stream().map(Mitigation::evidence))
        .flatMap(List::stream)
        .toList();
  }
}
