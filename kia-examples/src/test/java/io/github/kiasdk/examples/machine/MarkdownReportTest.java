package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.report.MarkdownReport;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  @ParameterizedTest
  @CsvSource({"snapchat, nl", "exemplary, en", "minecraft, en"})
  void a_report_reads_as_agreed(String service, String language) throws IOException {
    Worked.assertSame(
        text(Worked.asCommitted(service), language), service + "_" + language + ".md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortnite", "minecraft", "roblox", "snapchat", "tiktok"})
  void a_report_on_a_real_service_fits_a_comment_and_says_whether_it_was_shortened(String service) {
    String text = text(Worked.of(service), "en");

    assertThat(text).hasSizeLessThanOrEqualTo(MarkdownReport.LONGEST);
    assertThat(text.contains("This report is shortened"))
        .isNotEqualTo(text.contains("What is missing for"));
  }

  private static String text(Worked worked, String language) {
    return MarkdownReport.in(Locale.forLanguageTag(language))
        .text(worked.result(), worked.placed().document().service());
  }
}
