package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateReportTest {

  private static final Explanation ACCEPTED = explanation("TST-1.01", "video", 29);
  private static final Explanation NEW = explanation("TST-1.02", "feed", 200);

  private static final Baseline BASELINE =
      Baseline.read(
          """
          kia-baseline 2 made 2026-03-01
          TST-1.01@kiekje/feed failed
          TST-1.02@kiekje/video failed
          TST-1.03@kiekje/stamps failed
          """,
          Small.CHECKLIST);

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_stands_apart_reads_as_agreed(String language) throws IOException {
    String text = TextReport.in(Locale.forLanguageTag(language)).text(judged(), Small.SERVICE);

    Golden.assertSame(text, "gate_" + language + ".txt");
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void a_page_shows_what_is_explained_with_the_days_left_and_what_stands_in_the_baseline() {
    String page = HtmlReport.in(Small.EN).text(judged(), Small.SERVICE, null);

    assertThat(Tags.section(page, "agreed"))
        .containsSubsequence(
            "What is explained, and until when",
            "failed too",
            "Failed: ",
            "Baseline: 3 findings",
            "days left counted from 2026-06-01",
            "29\u00a0days\u00a0left",
            "TST-1.01",
            "Children of 13 to 15 asked for it",
            "A break every half hour.",
            "R. Vos (product)",
            "M. Smit (board)",
            "Proposed",
            "do not count yet",
            "TST-1.02",
            "In the baseline",
            "TST-1.02");
    assertThat(Tags.section(page, "attention"))
        .contains("explained until 2026-06-30 (29\u00a0days\u00a0left)", "in the baseline");
    assertThat(Tags.section(page, "brief")).contains("href=\"#agreed\"");
    assertThat(Tags.links(page))
        .filteredOn(link -> link.startsWith("#"))
        .extracting(link -> URLDecoder.decode(link.substring(1), StandardCharsets.UTF_8))
        .isSubsetOf(Tags.ids(page));
  }

  @Test
  void a_page_without_explanations_and_baseline_is_the_page_of_the_report() {
    GateResult bare = Gate.failingOn(Level.LOW).judge(Small.REPORT);

    assertThat(HtmlReport.in(Small.EN).text(bare, Small.SERVICE, null))
        .isEqualTo(HtmlReport.in(Small.EN).text(Small.REPORT, Small.SERVICE, null))
        .doesNotContain("id=\"agreed\"");
  }

  @Test
  void without_explanations_and_baseline_it_is_the_report_itself() {
    GateResult bare = Gate.failingOn(Level.LOW).judge(Small.REPORT);

    assertThat(TextReport.in(Small.EN).text(bare, Small.SERVICE))
        .isEqualTo(TextReport.in(Small.EN).text(Small.REPORT, Small.SERVICE));
  }

  @Test
  void words_of_an_explanation_command_no_terminal_and_break_no_line() {
    Explanation nasty =
        new Explanation(
            "TST-1.01",
            "video",
            ExplanationReason.PLANNED,
            "\u001b[31mred\u202e\nFAILED · 99",
            "\u001b[0mR",
            "S",
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 2),
            LocalizedText.same("x\r\ny"),
            null);
    GateResult result =
        Gate.open().explained(Explanations.of(List.of(nasty), Small.CHECKLIST)).judge(Small.REPORT);

    assertThat(TextReport.in(Small.EN).text(result, Small.SERVICE))
        .doesNotContain("\u001b", "\u202e", "\r", "\nFAILED · 99");
    assertThat(JsonReport.in(Small.EN).text(result, Small.SERVICE))
        .doesNotContain("\u001b", "\u202e");
    assertThat(HtmlReport.in(Small.EN).text(result, Small.SERVICE, null))
        .doesNotContain("\u001b", "\u202e", "\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_page_of_a_check_tells_whether_it_can_be_explained(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String law = Words.TEXTS.text("page.explain.law", locale);
    String heading = Words.TEXTS.text("page.explain", locale) + "\n";
    for (Check check : CodeVoorKinderrechten.checklist().checks()) {
      String page = CheckPage.in(locale).text(check);

      assertThat(page).contains(heading);
      assertThat(page.replaceAll("\\s+", " ").contains(law))
          .as(check.id())
          .isEqualTo(!check.law().isEmpty());
    }
    assertThat(CheckPage.in(locale).text(DescriptionChecks.all().get(0))).doesNotContain(heading);
  }

  private static GateResult judged() {
    Explanations explanations =
        Explanations.of(List.of(ACCEPTED, NEW), Small.CHECKLIST).comparedTo(List.of(ACCEPTED));
    return Gate.failingOn(Level.HIGH).explained(explanations).frozen(BASELINE).judge(Small.REPORT);
  }

  private static Explanation explanation(String check, String functionality, int days) {
    return new Explanation(
        check,
        functionality,
        ExplanationReason.OTHER_MEASURE,
        "Children of 13 to 15 asked for it, and parents agreed.",
        "R. Vos (product)",
        "M. Smit (board)",
        LocalDate.of(2026, 5, 1),
        LocalDate.of(2026, 6, 1).plusDays(days),
        new LocalizedText("Elk half uur een pauze.", "A break every half hour."),
        null);
  }
}
