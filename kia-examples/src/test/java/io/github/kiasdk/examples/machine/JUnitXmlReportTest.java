package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.JUnitXmlReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class JUnitXmlReportTest {

  @ParameterizedTest
  @CsvSource({"snapchat, nl", "exemplary, en", "minecraft, en"})
  void a_report_reads_as_agreed(String service, String language) throws IOException {
    Worked worked = Worked.asCommitted(service);

    Worked.assertSame(
        JUnitXmlReport.in(Locale.forLanguageTag(language)).text(worked.result()),
        service + "_" + language + ".junit.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exemplary", "fortnite", "minecraft", "snapchat", "tiktok"})
  void a_build_tool_reads_as_many_of_each_as_there_are_answers(String service)
      throws ParserConfigurationException, SAXException, IOException {
    Worked worked = Worked.of(service);
    Report report = worked.result().report();
    JUnitXmlReport xml = JUnitXmlReport.in(Locale.ENGLISH);
    int inapplicable = report.count(Outcome.INAPPLICABLE);
    int all = report.findings().size();

    assertThat(sums(xml.text(worked.result())))
        .containsExactly(
            all - inapplicable,
            report.count(Outcome.FAILED) - worked.result().explained().size(),
            report.count(Outcome.ERROR),
            report.count(Outcome.CANNOT_TELL) + worked.result().explained().size());
    assertThat(sums(xml.withInapplicable().text(worked.result())))
        .startsWith(all)
        .endsWith(
            report.count(Outcome.CANNOT_TELL) + worked.result().explained().size() + inapplicable);
  }

  /** How many tests there are, and how many of them fail, go wrong and are skipped. */
  private static List<Integer> sums(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    int[] sums = new int[4];
    for (ReportTestSuite suite :
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      sums[0] += suite.getNumberOfTests();
      sums[1] += suite.getNumberOfFailures();
      sums[2] += suite.getNumberOfErrors();
      sums[3] += suite.getNumberOfSkipped();
    }
    return List.of(sums[0], sums[1], sums[2], sums[3]);
  }
}
