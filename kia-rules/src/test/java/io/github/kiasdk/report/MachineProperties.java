package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Words of a description stay words in the reports for machines and for pull requests. */
class MachineProperties {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "]]></failure><failure message='x'>",
          "&lt;b&gt; &amp;amp; &#0; &unknown;",
          "| a | b |\n| --- | --- |",
          "``` code ` ``",
          "[link](https://example.org) ![image](x) @someone #12 GH-12",
          "</details><details open>",
          "\u0000\u0001\u001b[31mred",
          "\u202Etxt.exe\u202C \u200Fmarks\u200E",
          "\uFFFE\uFFFF",
          "👩‍👩‍👧 emoji 🏳️‍🌈",
          "l" + "o".repeat(400) + "ng",
          "x".repeat(10_000));

  @Property(tries = 150)
  void junit_xml_is_well_formed_and_holds_the_words_as_they_are(@ForAll("words") String words)
      throws ParserConfigurationException, IOException, SAXException {
    Assume.that(!Printable.line(words).isBlank());

    Document document = parsed(JUnitXmlReport.in(Small.EN).text(judged(service(words, 1))));

    assertThat(document.getElementsByTagName("*").getLength())
        .isEqualTo(
            parsed(JUnitXmlReport.in(Small.EN).text(judged(service("x", 1))))
                .getElementsByTagName("*")
                .getLength());
    assertThat(document.getDocumentElement().getAttribute("name")).isEqualTo(Printable.line(words));
  }

  @Property(tries = 150)
  void markdown_keeps_its_own_shape(@ForAll("words") String words) {
    Assume.that(!Printable.line(words).isBlank());
    Service service = service(words, 1);

    String text = MarkdownReport.in(Small.EN).text(judged(service), service);
    String plain = MarkdownReport.in(Small.EN).text(judged(service("x", 1)), service("x", 1));

    assertThat(text.lines().map(MachineProperties::shape).toList())
        .isEqualTo(plain.lines().map(MachineProperties::shape).toList());
    assertThat(text).doesNotContainPattern("@[A-Za-z]").doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
  }

  @Example
  void markdown_is_never_longer_than_a_host_takes_and_says_what_it_left_out() {
    Service many = service("A title of some length, as people write them. ".repeat(3), 700);
    Service huge = service("y".repeat(900), 200);

    for (Service service : List.of(many, huge)) {
      String text = MarkdownReport.in(Small.EN).text(judged(service), service);

      assertThat(text).hasSizeLessThanOrEqualTo(MarkdownReport.LONGEST);
      assertThat(text).contains("This report is shortened");
    }
    assertThat(MarkdownReport.in(Small.EN).text(judged(huge), huge))
        .endsWith("The rest does not fit here. All of it is in the report as text or as a page.\n");
  }

  @Example
  void a_check_that_could_not_be_carried_out_is_an_error_everywhere() {
    Service service = service("x", 1);
    GateResult result =
        Gate.open()
            .judge(
                Checklist.of(List.of(Small.broken(Rewards.STREAKS)))
                    .check(
                        Strained.app()
                            .functionality(
                                Functionality.of(FunctionalityKind.STREAK, "streaks")
                                    .declare(Rewards.STREAKS, true)
                                    .build())
                            .build()));

    assertThat(JUnitXmlReport.in(Small.EN).text(result))
        .contains("errors=\"1\"")
        .containsPattern("<error type=\"(high|medium|low)\" message=\"");
    assertThat(SarifReport.in(Small.EN).text(result))
        .contains("\"executionSuccessful\": false", "toolExecutionNotifications")
        .contains("\"results\": []");
    assertThat(MarkdownReport.in(Small.EN).text(result, service))
        .contains("One check could not be carried out.");
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> markup =
        Arbitraries.strings()
            .withChars("<>&\"'/=!- abs`@#|*_[]()~]\n")
            .ofMinLength(1)
            .ofMaxLength(60);
    return Arbitraries.oneOf(Arbitraries.of(HOSTILE), AnyText.any(), markup);
  }

  /** What a line is: a heading, an item, a fold or nothing of these; and how many cells it has. */
  private static String shape(String line) {
    String start = line.replaceAll("^(#+ |- |  |</?details.*|\\| ).*", "$1");
    return start.equals(line) && !line.startsWith("<") ? "" : start;
  }

  private static GateResult judged(Service service) {
    return Gate.open().judge(Small.CHECKLIST.check(service));
  }

  private static Service service(String words, int functionalities) {
    Service.Builder service =
        Service.of(ServiceKind.SOCIAL, "app", words).provider(words).notice(words, words);
    for (int i = 0; i < functionalities; i++) {
      String title = functionalities == 1 ? words : words + " " + i;
      service.functionality(
          Functionality.of(FunctionalityKind.VIDEO, "video-" + i)
              .titled(title, title)
              .declare(Defaults.AUTOPLAY, Switch.ON)
              .build());
    }
    return service.build();
  }

  private static Document parsed(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
