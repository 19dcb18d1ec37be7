package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.MissingFacts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.TextFirstScreen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstScreenTest {

  /** What is left of a screen for the name of a service and the notices. */
  private static final int HEADER = 7;

  private static final Checklist ALL = CodeVoorKinderrechten.checklist().and(KiaMethod.checks());

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void it_fits_a_screen_whatever_is_described_in_both_languages(@ForAll long seed) {
    Service service = new RandomDescriptions(seed).service(0.6);
    Report report = ALL.check(service);
    for (Locale locale : List.of(Small.NL, Small.EN)) {
      Words words = new Words(locale);
      Page page = new Page(false);
      new TextFirstScreen(new FirstScreen(report, report, service, words), words, page).write();

      assertThat(page.lines()).as(page.toString()).isLessThanOrEqualTo(FirstScreen.LINES - HEADER);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void the_product_and_the_paperwork_are_counted_apart_and_together_are_all(@ForAll long seed) {
    Report report = ALL.check(new RandomDescriptions(seed).service(0.5));
    int failed = 0;
    int open = 0;
    int passed = 0;
    for (FirstScreen.Tally tally : FirstScreen.tallies(report, new Words(Small.EN))) {
      failed += tally.failed();
      open += tally.cannotTell();
      passed += tally.passed();
    }

    assertThat(List.of(failed, open, passed))
        .containsExactly(
            report.count(Outcome.FAILED),
            report.count(Outcome.CANNOT_TELL),
            report.count(Outcome.PASSED));
    assertThat(report.findings())
        .filteredOn(finding -> finding.check().id().startsWith("KIA-"))
        .noneMatch(FirstScreen::isOfProduct);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void each_missing_fact_is_said_once_with_all_that_needs_it(@ForAll long seed) {
    Report report = ALL.check(new RandomDescriptions(seed).service(0.4));
    Set<String> missing = new HashSet<>();
    for (Finding finding : report.cannotTell()) {
      if (finding.reason() == Reason.UNDECLARED) {
        for (Reading reading : finding.missing()) {
          missing.add(finding.because() == null ? reading.name() : "");
        }
      }
    }
    missing.remove("");

    List<String> said = new ArrayList<>();
    for (MissingFacts one : MissingFacts.of(report.cannotTell(), List.of())) {
      said.addAll(one.names());
      assertThat(one.findings()).isNotEmpty();
    }

    assertThat(said).doesNotHaveDuplicates().containsAll(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_explained_is_not_called_nothing(String language) {
    Words words = new Words(Locale.forLanguageTag(language));
    Service plain = Service.of(ServiceKind.SOCIAL, "app", "App").build();
    Report left = CodeVoorKinderrechten.checklist().only("CVK-1.08").check(plain);
    FirstScreen screen = new FirstScreen(Small.REPORT, left, Small.SERVICE, words);

    assertThat(screen.wrongHeading("first.wrong")).isEqualTo(words.say("first.agreed"));
    assertThat(new FirstScreen(left, left, Small.SERVICE, words).wrongHeading("first.wrong"))
        .isEqualTo(words.say("first.none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_to_change_for_several_failures_is_said_once(String language) {
    Words words = new Words(Locale.forLanguageTag(language));

    assertThat(new FirstScreen(Small.REPORT, Small.REPORT, Small.SERVICE, words).toDo())
        .hasSize(3)
        .doesNotHaveDuplicates()
        .filteredOn(one -> one.contains("TST-1.01"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_wrong_comes_first_then_what_to_do_then_who_has_to_say_what(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Words words = new Words(locale);
    String text = TextReport.in(locale).text(Small.REPORT, Small.SERVICE);

    assertThat(text)
        .containsSubsequence(
            words.count("first.wrong", 5),
            words.say("first.to-do"),
            words.say("first.who"),
            words.say("failed", 6),
            words.say("cannot-tell", 8),
            words.say("counts"));
  }
}
