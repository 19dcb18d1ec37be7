package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.MarkdownReport;
import io.github.kiasdk.report.ReviewAgenda;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A judgement counts in the role that its check asks; every other is an opinion, and told. */
class OpinionsTest {

  private static final Checklist ONE = CodeVoorKinderrechten.checklist().only("CVK-9.16").at(CLOCK);

  private static final Functionality WATCHED =
      Functionality.of(FunctionalityKind.VIDEO, "video")
          .declare(Wellbeing.MONITORING, true)
          .build();

  private static final Functionality NOT_WATCHED =
      Functionality.of(FunctionalityKind.VIDEO, "video")
          .declare(Wellbeing.MONITORING, false)
          .build();

  private static Judgement in(String words, @Nullable Role as, Verdict verdict) {
    return judgement(words, as, verdict, TODAY);
  }

  private static Judgement judgement(
      String words, @Nullable Role as, Verdict verdict, LocalDate from) {
    return new Judgement(
        "CVK-9.16",
        "video",
        verdict,
        "A. Jansen",
        words,
        as,
        from,
        TODAY,
        "Looked at it.",
        List.of());
  }

  private static Finding finding(Functionality part, Judgement... judgements) {
    return only(ONE.judged(List.of(judgements)).check(part), "video");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void it_counts_in_the_role_that_is_asked_and_in_no_other(Role role) {
    Role asked = ONE.checks().get(0).askedOf();
    for (Verdict verdict : Verdict.values()) {
      for (Judgement judgement :
          List.of(
              in("vader van twee", role, verdict),
              in(role.id(), null, verdict),
              in(role.label().nl().toUpperCase(Locale.ROOT), null, verdict),
              in(" " + role.label().en(), null, verdict))) {
        Finding finding = finding(WATCHED, judgement);

        if (role == asked) {
          assertThat(finding.basis()).isEqualTo(Basis.JUDGED);
          assertThat(finding.judgement()).isEqualTo(judgement);
          assertThat(finding.setAside()).isEmpty();
        } else {
          assertThat(finding.reason()).isEqualTo(Reason.NO_JUDGEMENT);
          assertThat(finding.setAside()).containsExactly(judgement);
          assertThat(FindingText.of(finding, Locale.ENGLISH))
              .contains("An opinion, as this check asks another role (product owner): A. Jansen");
        }
      }
    }
  }

  @Test
  void words_that_name_no_role_are_an_opinion_unless_the_role_stands_beside_them() {
    Judgement opinion = in("senior vibes officer", null, Verdict.PASSED);
    Judgement signed = in("product owner", Role.DESIGNER, Verdict.PASSED);

    assertThat(finding(WATCHED, opinion).setAside()).containsExactly(opinion);
    assertThat(finding(WATCHED, signed).setAside()).containsExactly(signed);
  }

  @Test
  void what_facts_or_a_newer_judgement_overrule_is_told() {
    Role asked = Role.PRODUCT_OWNER;
    Judgement old = judgement("vader", asked, Verdict.PASSED, TODAY.minusDays(9));
    Judgement last = judgement("vader", asked, Verdict.FAILED, TODAY.minusDays(1));

    assertThat(finding(WATCHED, old, last).judgement()).isEqualTo(last);
    assertThat(finding(WATCHED, old, last).setAside()).containsExactly(old);
    Finding byFacts = finding(NOT_WATCHED, old);
    assertThat(byFacts.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(byFacts.basis()).isEqualTo(Basis.DECLARED);
    assertThat(byFacts.setAside()).containsExactly(old);
    assertThat(FindingText.of(byFacts, Locale.ENGLISH))
        .contains("This judgement does not count here, as what is declared overrules it: ");
    assertThat(FindingText.of(byFacts, Locale.forLanguageTag("nl")))
        .contains("Dit oordeel telt hier niet, want wat is ingevuld gaat voor: ");
    assertThat(FindingText.of(finding(WATCHED, old, last), Locale.ENGLISH))
        .contains("as a newer one, or a stricter one of the same day, overrules it: ")
        .doesNotContain("as what is declared", "stand at another judgement");
  }

  @Test
  void it_is_told_in_every_form_of_a_report() {
    for (Functionality part : List.of(WATCHED, NOT_WATCHED)) {
      Role role = part == WATCHED ? Role.DESIGNER : Role.PRODUCT_OWNER;
      Judgement said = in("vader van twee", role, Verdict.PASSED);
      Service service = Service.of(ServiceKind.SOCIAL, "app", "App").functionality(part).build();
      Report report = ONE.judged(List.of(said)).check(service);

      for (String text :
          List.of(
              TextReport.in(Locale.ENGLISH).text(report, service),
              JsonReport.in(Locale.ENGLISH).text(report, service),
              MarkdownReport.in(Locale.ENGLISH).text(Gate.open().judge(report), service),
              HtmlReport.in(Locale.ENGLISH).text(report, service, null))) {
        assertThat(text.replaceAll("\\s+", " ")).contains("vader van twee");
      }
    }
  }

  @Test
  void it_is_told_on_the_agenda() {
    Judgement said = in("vader van twee", Role.DESIGNER, Verdict.PASSED);

    assertThat(ReviewAgenda.in(Locale.ENGLISH).text(ONE.judged(List.of(said)).check(WATCHED)))
        .contains("vader van twee");
  }
}
