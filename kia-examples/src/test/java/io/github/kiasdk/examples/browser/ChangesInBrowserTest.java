package io.github.kiasdk.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed, and what is explained until when, as people get to see it. */
@Tag("browser")
class ChangesInBrowserTest {

  private static final Checklist CHECKLIST =
      CodeVoorKinderrechten.checklist()
          .and(KiaMethod.checks())
          .at(Clock.fixed(Instant.parse("2026-09-10T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private static Browser browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"changed,nl", "changed,en", "agreed,nl", "agreed,en"})
  void anybody_can_use_it_on_a_desk_and_on_a_phone(String kind, String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Path page = Path.of("target", "browser", kind + "_" + language + ".html").toAbsolutePath();
    Files.createDirectories(page.getParent());
    Files.writeString(page, kind.equals("changed") ? changed(locale) : agreed(locale));
    browser.assertUsable(page, true);
    String heading = kind.equals("changed") ? "parts" : "agreed";
    assertThat(browser.value("document.querySelector('#" + heading + "').innerText.length > 200"))
        .isEqualTo(true);
  }

  private static String changed(Locale locale) {
    DocumentReader reader = DocumentReader.standard();
    return ComparisonReport.in(locale)
        .html(
            Comparison.of(
                CHECKLIST,
                reader.read(Path.of("changes", "main.yaml")),
                reader.read(Path.of("changes", "branch.yaml"))));
  }

  private static String agreed(Locale locale) {
    DocumentReader reader = DocumentReader.standard();
    KiaDocument document = reader.read(Path.of("review", "clips.yaml"));
    Explanations explanations =
        Explanations.of(
            reader.readExplanations(
                Path.of("review", "explanations.yaml"), List.of(document.service())),
            CHECKLIST);
    Baseline baseline = Baseline.read(Path.of("review", "baseline.txt"), CHECKLIST, Locale.ENGLISH);
    GateResult result =
        Gate.open()
            .explained(explanations)
            .frozen(baseline)
            .judge(explanations.with(CHECKLIST).check(document.service()));
    return HtmlReport.in(locale).text(result, document.service(), document.assessment());
  }
}
