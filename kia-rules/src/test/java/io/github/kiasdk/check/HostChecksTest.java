package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostChecksTest {

  private static final Texts OF_A_HOST =
      Texts.of(SampleChecks.class::getResourceAsStream, "SampleChecks");

  @ParameterizedTest
  @ValueSource(strings = {"CVK", "KIA", "SDK"})
  void a_host_cannot_use_a_prefix_of_this_library(String prefix) {
    assertThatThrownBy(() -> Check.check(prefix + "-1.01", PRINCIPLE, OF_A_HOST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%1$s-1.01: the prefix %1$s is this library's; give your checks one of your own",
            prefix);
  }

  @Test
  void what_is_installed_is_asked_for_once() {
    Checklist own = checklist(LAMP_OFF);
    Checklist installed = own.andInstalled();

    assertThat(installed).isNotSameAs(own);
    assertThat(installed.andInstalled()).isSameAs(installed);
    assertThat(installed.within(LAMP.isTrue()).andInstalled().scope()).isNotNull();
  }

  @Test
  void a_host_can_use_a_prefix_of_its_own() {
    assertThat(Check.check("CVKX-1.01", PRINCIPLE, OF_A_HOST)).isNotNull();
  }

  @Test
  void a_host_opens_its_own_texts() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(OF_A_HOST.text("TST-1.01.title", locale))
          .isEqualTo(SampleChecks.TEXTS.text("TST-1.01.title", locale));
    }
  }

  @Test
  void a_file_that_a_host_does_not_have_is_named() {
    Texts none = Texts.of(SampleChecks.class::getResourceAsStream, "None");

    assertThatThrownBy(() -> none.text("TST-1.01.title", Locale.forLanguageTag("nl")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("There is no None_nl.properties");
  }

  /** The package of a class of the JDK is not open, as that of a modular host. */
  @Test
  void texts_in_a_package_that_is_not_open_say_what_to_do() {
    Texts closed = Texts.of(Locale.class, "Regions");

    assertThatThrownBy(() -> closed.text("nl", Locale.ENGLISH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "There is no Regions_en.properties beside java.util.Locale that this library can read:"
                + " java.util is not open to it; use Texts.of(Locale.class::getResourceAsStream,"
                + " \"Regions\")");
  }

  @Test
  void nothing_is_added_where_nothing_is_installed() {
    Checklist checklist = checklist(LAMP_OFF).within(LAMP.isTrue());

    assertThat(checklist.andInstalled().checks()).containsExactly(LAMP_OFF);
    assertThat(checklist.andInstalled().scope()).isEqualTo(LAMP.isTrue());
  }

  @Test
  void a_checklist_tells_its_scope() {
    Condition scope = LAMP.isTrue();

    assertThat(checklist(LAMP_OFF).scope()).isNull();
    assertThat(checklist(LAMP_OFF).within(scope).only(check -> true).scope()).isEqualTo(scope);
  }

  @Test
  void a_host_that_fails_is_named_with_its_first_cause() {
    CheckSource failing =
        () -> {
          throw new IllegalStateException("later", new IllegalArgumentException("no lamp"));
        };

    Checklist checklist = installed(checklist(LAMP_OFF), failing, () -> null);

    assertThat(checklist.lostSources())
        .satisfiesExactly(
            lost ->
                assertThat(lost.en())
                    .startsWith("The checks of another library (CheckSource) cannot be used: ")
                    .contains(failing.getClass().getName())
                    .contains(": java.lang.IllegalArgumentException: no lamp. Repair"),
            lost -> assertThat(lost.nl()).contains("NullPointerException"));
  }

  @Test
  void a_host_gives_its_checks_and_loses_none_by_another_that_fails() {
    CheckSource failing =
        () -> {
          throw new LinkageError("too old");
        };
    ServiceConfigurationError gone = new ServiceConfigurationError("nl.example.Gone not found");

    Checklist checklist =
        checklist()
            .with(
                List.of(
                    new Installed<>(failing, null),
                    new Installed<>(null, gone),
                    new Installed<>(() -> List.of(LAMP_OFF), null)),
                List.of());

    assertThat(checklist.checks()).containsExactly(LAMP_OFF);
    assertThat(checklist.lostSources()).hasSize(2);
    assertThat(checklist.lostSources().get(1).nl()).contains("nl.example.Gone not found");
  }

  @Test
  void an_id_that_is_taken_costs_the_checks_of_those_who_take_it() {
    Check another = SampleChecks.check(2).requires(LAMP.isTrue()).build();

    Checklist taken = installed(checklist(LAMP_OFF), () -> List.of(LAMP_OFF));
    Checklist twice = installed(checklist(), () -> List.of(LAMP_OFF, LAMP_OFF));
    Checklist both =
        installed(
            checklist(), () -> List.of(LAMP_OFF), () -> List.of(another), () -> List.of(LAMP_OFF));

    assertThat(taken.checks()).containsExactly(LAMP_OFF);
    assertThat(twice.checks()).isEmpty();
    assertThat(both.checks()).containsExactly(another);
    assertThat(List.of(taken, twice, both))
        .allSatisfy(
            checklist ->
                assertThat(checklist.lostSources())
                    .isNotEmpty()
                    .allSatisfy(lost -> assertThat(lost.nl()).contains("TST-1.01 is al in gebruik"))
                    .allSatisfy(lost -> assertThat(lost.en()).contains("TST-1.01 is taken")));
  }

  @Test
  void what_is_lost_is_told_whatever_a_reader_looks_at_and_closes_every_gate() {
    LocalizedText facts = LocalizedText.same("These facts cannot be used.");
    Checklist checklist =
        checklist(LAMP_OFF)
            .with(List.of(new Installed<>(() -> List.of(LAMP_OFF), null)), List.of(facts));
    Functionality dark = video().declare(LAMP, false).build();

    for (Checklist asked :
        List.of(
            checklist,
            checklist.only("TST-1.01"),
            checklist.within(LAMP.isFalse()),
            checklist.and(List.of()),
            checklist.retiring(List.of()),
            checklist.judged(List.of()))) {
      for (Report report :
          List.of(
              asked.check(dark),
              asked.check(dark).only("TST-1.01"),
              asked.check((FeatureDescriptor) dark),
              asked.check(service().functionality(dark).build()),
              asked.check(service().build(), List.of(dark)))) {
        assertThat(report.with(Outcome.ERROR))
            .hasSize(2)
            .allSatisfy(lost -> assertThat(lost.check()).isEqualTo(Checklist.ofSources()))
            .extracting(Finding::fingerprint)
            .doesNotHaveDuplicates();
        assertThat(report.count(Outcome.PASSED)).isOne();
        assertThatThrownBy(report::orThrow).isInstanceOf(ChecksFailedException.class);
      }
    }
  }

  @Test
  void what_is_unknown_while_a_source_is_lost_is_told_after_what_is_lost() {
    CheckSource failing =
        () -> {
          throw new IllegalStateException("no lamp");
        };
    Checklist lost = installed(checklist(LAMP_OFF), failing);
    String dutch = lost.lostSources().get(0).nl() + " Hoort \"TST-1.02\" daarbij, herstel dat dan";
    String english =
        lost.lostSources().get(0).en() + " If \"TST-1.02\" is of that, repair it first.";
    String baseline = "kia-baseline 2 made 2026-06-01\nTST-1.02@app failed\n";
    Explanation explained = explanation("TST-1.02");

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Baseline.read(baseline, lost))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        problem ->
                            assertThat(problem.message())
                                .startsWith(english)
                                .contains("Did you mean")));
    assertThat(Explanations.problems(List.of(explained), lost, 1))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().nl()).startsWith(dutch))
        .satisfies(problem -> assertThat(problem.message().en()).startsWith(english));
    assertThatExceptionOfType(UnknownTagException.class)
        .isThrownBy(() -> lost.only("TST-1.02"))
        .withMessageStartingWith(english)
        .satisfies(refused -> assertThat(refused.text().nl()).startsWith(dutch));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Baseline.read(baseline, checklist(LAMP_OFF)))
        .withMessageContaining("There is no check \"TST-1.02\". Did you mean");
  }

  private static Explanation explanation(String check) {
    return new Explanation(
        check,
        "app",
        "app",
        null,
        ExplanationReason.PLANNED,
        "It goes.",
        "A. Bos",
        "C. Dijk",
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 7, 1),
        LocalizedText.same("It stops in holidays."),
        null);
  }

  private static Checklist installed(Checklist beside, CheckSource... sources) {
    List<Installed<CheckSource>> installed = new ArrayList<>();
    for (CheckSource source : sources) {
      installed.add(new Installed<>(source, null));
    }
    return beside.with(installed, List.of());
  }
}
