package io.github.kiasdk.examples.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.NotAsked;
import io.github.kiasdk.assessment.RiskTotal;
import io.github.kiasdk.assessment.SourceKind;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.text.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assessments of services that exist, made from public sources and asked for by nobody. */
class ThirdPartyTest {

  private static final String BOTH_SIGNS = "KIA-01";
  private static final String CERTAINTY_CARRIED = "KIA-04";
  private static final String RATED_OR_WITHHELD = "KIA-08";
  private static final String LIKELIHOOD = "KIA-09";
  private static final String PROVIDER_HEARD = "KIA-15";
  private static final String CHILDREN_CONSULTED = "KIA-17";
  private static final String DECISION = "KIA-20";
  private static final String REVIEW = "KIA-21";
  private static final String NO_SUPERVISION = "KIA-22";
  private static final String WHO_AND_WHEN = "KIA-23";

  static List<String> services() {
    return List.of(
        "snapchat", "tiktok", "instagram", "youtube", "netflix", "roblox", "fortnite", "minecraft");
  }

  @ParameterizedTest
  @MethodSource("services")
  void it_says_that_nobody_asked_for_it_and_that_it_is_no_supervision(String service) {
    Assessment assessment = assessment(service);

    assertThat(assessment.type()).isEqualTo(AssessmentType.THIRD_PARTY);
    assertThat(assessment.method()).isEqualTo(Assessment.METHOD);
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.DRAFT);
    assertThat(assessment.commissioner()).contains("uit eigen beweging", "unasked");
    assertThat(assessment.providerCooperation()).isEqualTo(Cooperation.NOT_ASKED);
    assertThat(assessment.notSupervision()).isTrue();
    assertThat(Objects.requireNonNull(assessment.limitations()).nl())
        .startsWith("Niemand vroeg om deze beoordeling");
    assertThat(Objects.requireNonNull(assessment.limitations()).en())
        .startsWith("Nobody asked for this assessment");
  }

  @ParameterizedTest
  @MethodSource("services")
  void it_claims_nothing_that_nobody_did(String service) {
    Assessment assessment = assessment(service);

    assertThat(assessment.team()).isEmpty();
    assertThat(assessment.viewRequested()).isNull();
    assertThat(assessment.views()).isEmpty();
    assertThat(assessment.consultations()).isEmpty();
    assertThat(assessment.untouched()).isEmpty();
    assertThat(assessment.groupsConsidered()).isEmpty();
    assertThat(assessment.decision()).isNull();
    assertThat(assessment.sourcesUsed())
        .isNotEmpty()
        .doesNotContain(
            SourceKind.PROVIDER_DATA,
            SourceKind.DSA_RISK_REPORT,
            SourceKind.EXPERT_SESSION,
            SourceKind.CHILDREN,
            SourceKind.PARENTS);
  }

  @ParameterizedTest
  @MethodSource("services")
  void every_rating_is_withheld_with_a_reason_and_there_is_no_total(String service) {
    assertThat(service(service).functionalities())
        .flatExtracting(Functionality::effects)
        .extracting(Effect::rating)
        .doesNotContainNull()
        .extracting(Rating::withheld)
        .containsOnly(
            new LocalizedText("Geen gegevens van de aanbieder.", "No data from the provider."));
    assertThat(RiskTotal.beforeMeasures(service(service), RiskMatrix.standard()))
        .isInstanceOfSatisfying(
            RiskTotal.None.class,
            total -> assertThat(total.unrated()).isEqualTo(total.negative()).isPositive());
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_method_leaves_open_what_nobody_did(String service) {
    Report report = KiaMethod.checklist().assessed(assessment(service)).check(service(service));

    assertThat(report.with(Outcome.ERROR)).isEmpty();
    assertThat(report.cannotTell())
        .extracting(finding -> finding.check().id())
        .contains(PROVIDER_HEARD, DECISION, REVIEW, WHO_AND_WHEN);
    assertThat(report.with(Outcome.PASSED))
        .extracting(finding -> finding.check().id())
        .contains(BOTH_SIGNS, CERTAINTY_CARRIED, RATED_OR_WITHHELD, LIKELIHOOD, NO_SUPERVISION)
        .doesNotContain(PROVIDER_HEARD, CHILDREN_CONSULTED, DECISION, REVIEW);
    assertThat(report.failed())
        .extracting(finding -> finding.check().id())
        .contains(CHILDREN_CONSULTED)
        .doesNotContain(BOTH_SIGNS, CERTAINTY_CARRIED, RATED_OR_WITHHELD, LIKELIHOOD);
  }

  @ParameterizedTest
  @MethodSource("services")
  void it_says_that_children_were_not_asked_and_why(String service) {
    Report report = KiaMethod.checklist().assessed(assessment(service)).check(service(service));

    assertThat(assessment(service).notAsked())
        .extracting(NotAsked::group)
        .containsExactly(Consultation.Group.CHILDREN);
    assertThat(report.failed())
        .filteredOn(finding -> finding.check().id().equals(CHILDREN_CONSULTED))
        .singleElement()
        .extracting(finding -> finding.because().en())
        .asString()
        .contains("We used public sources only");
  }

  @ParameterizedTest
  @MethodSource("services")
  void that_its_sources_name_no_other_side_is_no_answer(String service) {
    Report report = KiaMethod.checklist().assessed(assessment(service)).check(service(service));

    for (Functionality functionality : service(service).functionalities()) {
      LocalizedText reason = functionality.oneSided();
      if (reason != null && reason.en().matches("(?s).*(name no|names no|found no|No source).*")) {
        assertThat(report.cannotTell())
            .extracting(Finding::fingerprint)
            .contains(BOTH_SIGNS + "@" + service + "/" + functionality.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_measure_that_no_source_tells_of_is_not_called_missing(String service) {
    Service described = service(service);
    Report report = KiaMethod.checklist().assessed(assessment(service)).check(described);

    for (Functionality functionality : described.functionalities()) {
      List<String> inPlace =
          functionality.mitigations().stream()
              .filter(measure -> measure.status() == Status.IMPLEMENTED)
              .flatMap(measure -> measure.treats().stream())
              .toList();
      assertThat(report.failed())
          .extracting(Finding::fingerprint)
          .filteredOn(print -> print.startsWith("KIA-10@" + functionality.id() + "#"))
          .allMatch(print -> inPlace.contains(print.substring(print.indexOf('#') + 1)));
    }
  }

  @Test
  void tiktok_shows_benefits_next_to_risks_and_no_total() {
    Service tiktok = service("tiktok");

    assertThat(count(tiktok, Sign.POSITIVE)).isGreaterThanOrEqualTo(12);
    assertThat(count(tiktok, Sign.NEGATIVE)).isGreaterThanOrEqualTo(12);
    assertThat(RiskTotal.afterMeasures(tiktok, RiskMatrix.standard()).label().en())
        .startsWith("no total: ");
  }

  private static long count(Service service, Sign sign) {
    return service.functionalities().stream()
        .flatMap(one -> one.effects().stream())
        .filter(effect -> effect.sign() == sign)
        .count();
  }

  private static Assessment assessment(String service) {
    return Objects.requireNonNull(
        DocumentReader.standard()
            .read(Path.of("assessments", service.concat(".yaml")))
            .assessment());
  }

  private static Service service(String service) {
    return DocumentReader.standard()
        .read(Path.of("assessments", service.concat(".yaml")))
        .service();
  }
}
