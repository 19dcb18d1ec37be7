package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode report =
      MAPPER.readTree(JsonReport.in(EN).text(Small.REPORT, Small.SERVICE));

  @Test
  void describes_the_service() {
    assertThat(report.propertyNames())
        .containsExactly("kia-report", "service", "findings", "counts", "notAsked");
    assertThat(report.get("service").toString())
        .isEqualTo(
            "{\"id\":\"kiekje\",\"name\":\"Kiekje\",\"provider\":\"Voorbeeld"
                + " BV\",\"referenceDate\":\"2026-06-01\",\"notice\":\"An invented service, for a"
                + " test.\"}");
  }

  @Test
  void holds_every_finding_in_the_order_of_the_report() {
    List<String> fingerprints =
        report.get("findings").valueStream().map(one -> one.get("fingerprint").asString()).toList();

    assertThat(fingerprints)
        .isEqualTo(Small.REPORT.findings().stream().map(Finding::fingerprint).toList());
  }

  @Test
  void a_failure_for_some_ages_has_its_ages_values_and_message() {
    JsonNode failed = finding("TST-1.01@kiekje/video#13-15");

    assertThat(failed.propertyNames())
        .containsExactly(
            "check",
            "functionality",
            "subject",
            "outcome",
            "basis",
            "ages",
            "decidedBy",
            "declared",
            "missing",
            "excludedBy",
            "change",
            "severity",
            "fingerprint",
            "message");
    assertThat(failed.get("outcome").asString()).isEqualTo("failed");
    assertThat(failed.get("basis").asString()).isEqualTo("declared");
    assertThat(failed.get("ages").asString()).isEqualTo("13-15");
    assertThat(failed.get("decidedBy").toString()).isEqualTo("[\"defaults.autoplay\"]");
    assertThat(failed.get("declared").toString()).isEqualTo("{\"defaults.autoplay\":\"on\"}");
    assertThat(failed.get("change").asString()).isNotBlank();
    assertThat(failed.get("severity").asString()).isEqualTo("high");
    assertThat(failed.get("message").asString()).startsWith("Autoplay is off by default (ages");
  }

  @Test
  void a_failure_that_follows_from_another_names_its_root() {
    JsonNode findings = MAPPER.readTree(JsonReport.in(EN).text(SharedCause.REPORT)).get("findings");
    Map<String, String> roots = new HashMap<>();
    for (JsonNode finding : findings) {
      if (finding.has("root")) {
        roots.put(finding.get("fingerprint").asString(), finding.get("root").asString());
      }
    }

    assertThat(findings).hasSameSizeAs(SharedCause.REPORT.findings());
    assertThat(roots)
        .isEqualTo(
            Map.of(
                "TST-1.04@kiekje/video", "TST-1.01@kiekje/video",
                "TST-2.03@kiekje/video", "TST-1.01@kiekje/video",
                "TST-1.04@kiekje/feed", "TST-1.01@kiekje/feed",
                "TST-2.03@kiekje/feed", "TST-1.01@kiekje/feed"));
  }

  @Test
  void what_a_person_decided_has_the_judgement() {
    JsonNode judged = finding("TST-2.04@kiekje/streaks");

    assertThat(judged.get("basis").asString()).isEqualTo("judged");
    assertThat(judged.get("judgement").toString())
        .isEqualTo(
            "{\"check\":\"TST-2.04\",\"functionality\":\"streaks\",\"verdict\":\"failed\",\"by\":\"N."
                + " Jansen\",\"role\":\"product"
                + " owner\",\"date\":\"2026-03-01\",\"validUntil\":\"2026-12-31\",\"reasons\":\"Children"
                + " said so.\",\"evidence\":[]}");
    assertThat(finding("TST-1.03@kiekje/streaks").has("judgement")).isFalse();
  }

  @Test
  void cannot_tell_has_a_reason_and_what_is_missing() {
    JsonNode open = finding("TST-1.03@kiekje/streaks");

    assertThat(open.get("outcome").asString()).isEqualTo("cannot-tell");
    assertThat(open.get("reason").asString()).isEqualTo("applicability-unknown");
    assertThat(open.get("missing").toString()).isEqualTo("[\"rewards.streaks\"]");
    assertThat(open.has("ages")).isFalse();
    assertThat(open.has("basis")).isFalse();
  }

  @Test
  void counts_every_outcome_per_principle_and_has_no_score() {
    int failed = 0;
    for (JsonNode principle : report.get("counts")) {
      assertThat(principle.propertyNames())
          .containsExactlyInAnyOrder("failed", "error", "cannot-tell", "passed", "inapplicable");
      failed += principle.get("failed").asInt();
    }

    assertThat(failed).isEqualTo(Small.REPORT.count(Outcome.FAILED)).isPositive();
    assertThat(report.get("counts").propertyNames()).containsExactly("sdk", "test-1", "test-2");
  }

  @Test
  void equal_reports_give_equal_text() {
    Report again = Small.CHECKLIST.check(Small.SERVICE);

    assertThat(JsonReport.in(NL).text(again, Small.SERVICE))
        .isEqualTo(JsonReport.in(NL).text(Small.REPORT, Small.SERVICE))
        .doesNotContain("\r");
  }

  @Test
  void words_of_the_document_are_kept_but_escaped() {
    String hostile = "a\u001b[2J\u009b\u202e\u007f\ud83d\ude00\n\"b";
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed").titled(hostile, hostile).build();

    String text = JsonReport.in(EN).text(Small.CHECKLIST.check(feed));

    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    assertThat(MAPPER.readTree(text).get("service").get("name").asString()).isEqualTo(hostile);
  }

  private JsonNode finding(String fingerprint) {
    return report
        .get("findings")
        .valueStream()
        .filter(one -> one.get("fingerprint").asString().equals(fingerprint))
        .findFirst()
        .orElseThrow();
  }
}
