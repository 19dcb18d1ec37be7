package io.github.kiasdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.AgeLimits;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContradictingAgesTest {

  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Checklist CODE = Checklist.of(DescriptionChecks.all());

  @Test
  void a_functionality_for_ages_outside_the_service_contradicts_it() {
    Functionality young =
        Functionality.of(FunctionalityKind.VIDEO, "video").forAges(10, 14).build();
    Functionality fits = Functionality.of(FunctionalityKind.VIDEO, "fits").forAges(14, 15).build();
    Service contradicting =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(13, 17)
            .functionality(young)
            .functionality(fits)
            .build();

    Finding finding = about(CODE.check(contradicting), "SDK-04@app/video#ages");

    assertThat(finding.because())
        .isEqualTo(
            new LocalizedText(
                "De functionaliteit is er ook voor 10-12 jaar, de dienst alleen voor 13-17 jaar.",
                "The functionality is also for ages 10-12, the service only for ages 13-17."));
    assertThat(wrong(contradicting)).containsExactly("SDK-04@app/video#ages");
  }

  @Test
  void ages_of_children_contradict_that_nobody_under_18_gets_in_and_keep_it_in_scope() {
    Functionality part =
        Functionality.of(FunctionalityKind.VIDEO, "video")
            .forAges(10, 17)
            .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
            .declare(AgeAssurance.METHOD, AgeAssurance.Method.VERIFICATION)
            .declare(Audience.AIMED_AT_CHILDREN, false)
            .declare(Audience.LIKELY_CHILD_USE, false)
            .declare(Audience.CHILDREN_SHOWN, false)
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();
    Service service = Service.of(ServiceKind.SOCIAL, "app", "App").functionality(part).build();

    assertThat(wrong(service))
        .contains("SDK-04@app/video#no-children.age-assurance.effective-18plus");
    assertThat(CodeVoorKinderrechten.checklist().check(service).failed())
        .extracting(Finding::fingerprint)
        .contains("CVK-9.01@app/video");
  }

  @Test
  void bands_that_leave_ages_out_contradict_the_ages_and_count_as_unknown() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(6, 17)
            .declare(Audience.AGE_BANDS, Set.of(AgeBand.AGE_16_17))
            .build();
    Service fits =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(13, 17)
            .declare(
                Audience.AGE_BANDS, Set.of(AgeBand.AGE_10_12, AgeBand.AGE_13_15, AgeBand.AGE_16_17))
            .build();

    assertThat(wrong(service)).containsExactly("SDK-04@app#no-children.audience.age-bands");
    assertThat(service.factsHolding().declares(Audience.AGE_BANDS)).isFalse();
    assertThat(wrong(fits)).isEmpty();
  }

  @Test
  void minimum_ages_that_differ_contradict_each_other() {
    Service contradicting =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(AgeLimits.TERMS, 13)
            .declare(AgeLimits.ENFORCED, 0)
            .build();

    Finding finding = about(CODE.check(contradicting), "SDK-04@app#age-limits");

    assertThat(finding.decidedBy())
        .extracting(Reading::name)
        .containsExactly("age-limits.terms", "age-limits.enforced");
    assertThat(FindingText.of(finding, NL))
        .contains("niet zo, want age-limits.terms = 13 jaar en age-limits.enforced = 0 jaar.");
    assertThat(wrong(contradicting)).containsExactly("SDK-04@app#age-limits");
  }

  @Test
  void equal_minimum_ages_and_those_nobody_declared_are_nothing_to_report() {
    Service one = Service.of(ServiceKind.SOCIAL, "app", "App").declare(AgeLimits.STORE, 13).build();
    Service equal =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(AgeLimits.TERMS, 13)
            .declare(AgeLimits.STORE, 13)
            .build();

    assertThat(wrong(one)).isEmpty();
    assertThat(wrong(equal)).isEmpty();
  }

  @Test
  void only_the_ages_of_the_children_it_is_for_can_contradict() {
    Functionality teens =
        Functionality.of(FunctionalityKind.VIDEO, "video")
            .forAges(13, 17)
            .declare(AgeLimits.TERMS, ByAge.byAge(Ages.ages(0, 12), 16).and(Ages.ages(13, 17), 13))
            .declare(AgeLimits.STORE, 13)
            .build();

    // The minimum ages agree for whom it is for; that a value is for others is another matter.
    assertThat(CODE.check(teens).findings())
        .extracting(Finding::fingerprint)
        .containsExactly("SDK-04@video#outside-ages.age-limits.terms");
  }

  @Test
  void a_value_for_children_of_whom_none_can_be_there_contradicts_the_ages() {
    Functionality.Builder video = Functionality.of(FunctionalityKind.VIDEO, "video");
    Service narrowPart = service(13).functionality(hidden(video.forAges(16, 17)).build()).build();
    Service narrowService =
        service(16)
            .functionality(hidden(Functionality.of(FunctionalityKind.VIDEO, "video")).build())
            .build();
    Service ofService =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(16, 17)
            .declare(Defaults.AUTOPLAY, HIDDEN)
            .build();

    assertThat(wrong(narrowPart))
        .containsExactly("SDK-04@app/video#outside-ages.defaults.autoplay");
    assertThat(wrong(narrowService)).isEqualTo(wrong(narrowPart));
    assertThat(wrong(ofService)).containsExactly("SDK-04@app#outside-ages.defaults.autoplay");
    assertThat(about(CODE.check(narrowPart), wrong(narrowPart).get(0)).because())
        .isEqualTo(
            new LocalizedText(
                "defaults.autoplay is ingevuld voor 13-15 jaar, en de functionaliteit is alleen"
                    + " voor 16-17 jaar. Ingevuld is: aan (13-15), uit (16-17).",
                "defaults.autoplay is declared for ages 13-15, and the functionality is only for"
                    + " ages 16-17. Declared is: on (13-15), off (16-17)."));
    assertThat(Gate.failingOn(Level.HIGH).judge(CODE.check(narrowPart)).isPassed()).isFalse();
  }

  @Test
  void a_value_that_reaches_over_the_edge_of_the_ages_is_read_and_contradicts_nothing() {
    Service edges =
        service(13)
            .declare(
                Defaults.AUTOPLAY,
                ByAge.byAge(Ages.ages(0, 15), Switch.OFF).and(Ages.ages(16, 17), Switch.ON))
            .build();

    assertThat(wrong(edges)).isEmpty();
  }

  private static final ByAge<Switch> HIDDEN =
      ByAge.byAge(Ages.ages(13, 15), Switch.ON).and(Ages.ages(16, 17), Switch.OFF);

  private static Functionality.Builder hidden(Functionality.Builder functionality) {
    return functionality.declare(Defaults.AUTOPLAY, HIDDEN);
  }

  private static Service.Builder service(int youngest) {
    return Service.of(ServiceKind.SOCIAL, "app", "App").forAges(youngest, 17);
  }

  private static List<String> wrong(Service service) {
    return CODE.check(service).failed().stream().map(Finding::fingerprint).toList();
  }

  private static Finding about(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not in " + report.findings()));
  }
}
