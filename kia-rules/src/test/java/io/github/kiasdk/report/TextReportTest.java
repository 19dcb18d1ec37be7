package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_small_service_reads_as_agreed(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);

    String text = TextReport.in(locale).text(Small.REPORT, Small.SERVICE);

    Golden.assertSame(text, "small_" + language + ".txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_pass_by_judgement_says_who_judged_until_when(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Judgement judgement =
        new Judgement(
            "TST-2.03",
            "video",
            Verdict.PASSED,
            "K. Smit",
            "designer",
            null,
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2027, 4, 30),
            "Tried it",
            List.of());

    Report report = Small.CHECKLIST.judged(List.of(judgement)).check(Small.SERVICE);

    assertThat(TextReport.in(locale).text(report, Small.SERVICE).replaceAll("\\s+", " "))
        .contains(
            language.equals("nl")
                ? "K. Smit (designer) beoordeelde dit op 2026-05-01 als in orde, geldig t/m"
                    + " 2027-04-30: Tried it."
                : "K. Smit (designer) judged this on 2026-05-01 as in order, valid until"
                    + " 2027-04-30: Tried it.");
  }

  @Test
  void every_other_language_is_served_in_English() {
    assertThat(TextReport.in(Locale.FRENCH).text(Small.REPORT, Small.SERVICE))
        .isEqualTo(TextReport.in(EN).text(Small.REPORT, Small.SERVICE));
  }

  @Test
  void says_once_what_fails_for_the_same_fact_of_the_whole_service() {
    String text = TextReport.in(EN).text(Small.REPORT, Small.SERVICE);

    assertThat(inFull(text))
        .containsOnlyOnce("TST-1.02")
        .containsOnlyOnce("ads.shown = yes (in Videos, Feed)");
  }

  @Test
  void says_the_same_next_step_once() {
    String text = TextReport.in(EN).text(Small.REPORT, Small.SERVICE);

    assertThat(inFull(text)).containsOnlyOnce("Switch autoplay off").containsOnlyOnce("→ As under");
  }

  /** What stands below the first screen. */
  private static String inFull(String text) {
    return text.substring(text.indexOf("\nFAILED · "));
  }

  @Test
  void says_only_by_id_what_was_said_above_in_full() {
    Service.Builder app = Service.of(ServiceKind.SOCIAL, "app", "App");
    for (String id : List.of("one", "two")) {
      app.functionality(
          Functionality.of(FunctionalityKind.VIDEO, id)
              .declare(Defaults.AUTOPLAY, Switch.ON)
              .declare(Ads.SHOWN, true)
              .build());
    }
    Service service = app.build();

    String text = TextReport.in(EN).text(Small.CHECKLIST.check(service), service);

    assertThat(text).contains("\ntwo\n  TST-1.01, TST-1.02: the same as under one\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void says_under_its_root_what_fails_for_the_same_reason(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);

    String text = TextReport.in(locale).text(SharedCause.REPORT, SharedCause.SERVICE);

    Golden.assertSame(text, "shared-cause_" + language + ".txt");
  }

  @Test
  void says_a_family_of_failures_again_only_by_id() {
    String text = TextReport.in(EN).text(SharedCause.REPORT, SharedCause.SERVICE);

    assertThat(text).contains("\nFeed\n  TST-1.01, TST-1.04, TST-2.03: the same as under Videos\n");
  }

  @Test
  void says_where_something_follows_if_not_everywhere() {
    String text = TextReport.in(NL).text(SharedCause.ads(), SharedCause.SERVICE);

    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "ads.shown = ja (bij Filmpjes, Tijdlijn) → Toon kinderen geen reclame."
                + " Om dezelfde reden ook niet in orde:"
                + " TST-1.03 Wegblijven kost niets (bij Filmpjes) hoog");
  }

  @Test
  void puts_what_is_gravest_first_even_if_it_only_follows() {
    String text = TextReport.in(EN).text(SharedCause.graveFollower(), SharedCause.SERVICE);

    assertThat(text.indexOf("TST-1.03")).isPositive();
    assertThat(text.indexOf("TST-1.03")).isLessThan(text.indexOf("TST-1.02"));
  }

  @Test
  void says_which_ages_it_is_about_only_if_not_all() {
    String text = TextReport.in(EN).text(Small.REPORT, Small.SERVICE);

    assertThat(text).contains("high · ages 13-15").doesNotContain("ages 13-17");
  }

  @Test
  void names_the_gravest_functionality_first() {
    FlagFact flag = Fact.flag("test.flag", "Zo", "So");
    Functionality light =
        Functionality.of(FunctionalityKind.STREAK, "light")
            .declare(Rewards.STREAKS, true)
            .declare(Rewards.LOSS_ON_ABSENCE, true)
            .declare(flag, true)
            .build();
    Functionality grave =
        Functionality.of(FunctionalityKind.VIDEO, "grave")
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .functionality(light)
            .functionality(grave)
            .build();

    String text = TextReport.in(EN).text(Small.CHECKLIST.check(service), service);

    assertThat(text.indexOf("\ngrave\n")).isPositive().isLessThan(text.indexOf("\nlight\n"));
  }

  @Test
  void says_an_error_loudly_and_first() {
    FlagFact flag = Fact.flag("test.flag", "Zo", "So");
    Functionality streak =
        Functionality.of(FunctionalityKind.STREAK, "streak").declare(flag, true).build();
    Report report =
        Checklist.of(List.of(Small.broken(flag), Small.NO_LOSS, Small.AUTOPLAY)).check(streak);

    String text = TextReport.in(EN).text(report);

    assertThat(text)
        .contains("ONE CHECK COULD NOT BE CARRIED OUT.")
        .contains("TST-1.04   streak: java.lang.ClassCastException");
    assertThat(text.indexOf("ONE CHECK")).isLessThan(text.indexOf("Answers per principle"));
  }

  @Test
  void says_that_nothing_applicable_is_no_pass() {
    Functionality other = Functionality.of(FunctionalityKind.CONTENT_RATING, "other").build();

    String text = TextReport.in(NL).text(Small.CHECKLIST.check(other));

    assertThat(text).contains("GEEN TOETS IS VAN TOEPASSING").doesNotContain("IN ORDE ·");
  }

  @Test
  void colours_add_nothing_but_colours() {
    String plain = TextReport.in(NL).text(Small.REPORT, Small.SERVICE);
    String coloured = TextReport.in(NL).coloured().text(Small.REPORT, Small.SERVICE);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[");
    assertThat(Pattern.compile("\u001b\\[[0-9;]*m").matcher(coloured).replaceAll(""))
        .isEqualTo(plain);
  }

  @Test
  void words_of_the_document_cannot_command_the_terminal_or_break_a_line() {
    String hostile = "Feed\u001b[2J\u009b31m\r\nPASSED \u202e\u2028x";
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed").titled(hostile, hostile).build();
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", hostile)
            .provider(hostile)
            .notice(hostile, hostile)
            .functionality(feed)
            .build();

    String text = TextReport.in(EN).text(Small.CHECKLIST.check(service), service);

    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("PASSED"));
    assertThat(text).contains("Feed [2J 31m PASSED x");
  }
}
