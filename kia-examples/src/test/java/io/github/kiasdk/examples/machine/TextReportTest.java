package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.report.TextReport;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

  @ParameterizedTest
  @CsvSource({"snapchat, nl", "exemplary, en", "minecraft, en"})
  void a_report_reads_as_agreed_within_100_columns(String service, String language)
      throws IOException {
    Worked worked = Worked.asCommitted(service);
    String text =
        TextReport.in(Locale.forLanguageTag(language))
            .text(worked.result(), worked.placed().document().service());

    Worked.assertSame(text, service + "_" + language + ".txt");
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
  }
}
