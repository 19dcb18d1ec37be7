package io.github.kiasdk.examples.assessments;

import static io.github.kiasdk.examples.assessments.WorkedExample.check;
import static io.github.kiasdk.examples.assessments.WorkedExample.missing;
import static io.github.kiasdk.examples.assessments.WorkedExample.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikTokAndInstagramTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiktok    | nl | voorlopige bevindingen zijn geen uitspraken",
        "tiktok    | en | preliminary findings are not rulings",
        "instagram | nl | voorlopige bevindingen zijn geen uitspraken",
        "instagram | en | preliminary findings are not rulings"
      })
  void the_report_opens_with_the_notice_in_both_languages(
      String name, String language, String expected) {
    Service service = service(name);
    String text = TextReport.in(Locale.forLanguageTag(language)).text(check(service), service);

    assertThat(text).contains(service.name() + " · ").doesNotContain("null");
    assertThat(text.replaceAll("\\s+", " ")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiktok", "instagram"})
  void benefits_stand_beside_risks_on_at_least_ten_functionalities(String name) {
    assertThat(service(name).functionalities())
        .hasSizeGreaterThanOrEqualTo(13)
        .filteredOn(one -> one.effects().stream().map(Effect::sign).distinct().count() == 2)
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiktok", "instagram"})
  void an_effect_is_contested_exactly_when_a_source_speaks_against_it(String name) {
    assertThat(effects(service(name)))
        .allSatisfy(
            effect ->
                assertThat(effect.certainty() == Certainty.CONTESTED)
                    .isEqualTo(effect.evidence().stream().anyMatch(Evidence::contradicts)))
        .extracting(Effect::certainty)
        .contains(Certainty.CONTESTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiktok", "instagram"})
  void every_risk_has_a_measure_and_only_strengthening_treats_a_benefit(String name) {
    for (Functionality functionality : service(name).functionalities()) {
      Map<String, List<Goal>> goals = new TreeMap<>();
      for (Mitigation measure : functionality.mitigations()) {
        for (String effect : measure.treats()) {
          goals.computeIfAbsent(effect, key -> new ArrayList<>()).add(measure.goal());
        }
      }
      assertThat(functionality.effects())
          .allSatisfy(
              effect -> {
                List<Goal> all = goals.getOrDefault(effect.id(), List.of());
                if (effect.sign() == Sign.NEGATIVE) {
                  assertThat(all).as(effect.id()).isNotEmpty().doesNotContain(Goal.STRENGTHEN);
                } else {
                  assertThat(all).as(effect.id()).allMatch(Goal.STRENGTHEN::equals);
                }
              });
    }
  }

  @Test
  void tiktok_fails_on_its_endless_feed_and_the_private_account_of_13_to_15_passes() {
    Report report = check(service("tiktok"));

    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-9.02@tiktok/endless-scroll");
    assertThat(report.with(Outcome.PASSED))
        .extracting(Finding::fingerprint)
        .contains("CVK-6.02@tiktok/private-account");
  }

  @Test
  void tiktoks_notifications_and_livestreams_name_what_no_source_tells() {
    Report report = check(service("tiktok"));

    assertThat(missing(report, "CVK-9.06@tiktok/notifications"))
        .containsExactly("notifications.default", "notifications.quiet-hours");
    assertThat(missing(report, "CVK-9.11@tiktok/live-and-gifts"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
  }

  @Test
  void instagram_measures_that_were_tested_say_how_they_did() {
    assertThat(
            service("instagram").functionalities().stream()
                .flatMap(one -> one.mitigations().stream())
                .filter(measure -> measure.effectiveness() != Effectiveness.NOT_TESTED))
        .allSatisfy(
            measure -> {
              assertThat(measure.status()).isEqualTo(Status.IMPLEMENTED);
              assertThat(measure.evidence()).isNotEmpty();
            })
        .extracting(measure -> measure.id() + " " + measure.effectiveness().id())
        .containsExactlyInAnyOrder(
            "adult-block does-not",
            "bullying-filter partly",
            "search-block does-not",
            "sleep-mode works");
  }

  @Test
  void instagram_leaves_open_whether_an_adult_can_start_contact() {
    Report report = check(service("instagram"));

    assertThat(report.failed()).isEmpty();
    assertThat(missing(report, "CVK-9.11@instagram/direct-messages"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
    assertThat(missing(report, "CVK-9.06@instagram/notifications"))
        .containsExactly("notifications.default");
  }

  private static List<Effect> effects(Service service) {
    return service.functionalities().stream().flatMap(one -> one.effects().stream()).toList();
  }
}
