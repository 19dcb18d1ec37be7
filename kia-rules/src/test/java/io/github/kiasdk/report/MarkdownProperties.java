package io.github.kiasdk.report;

import static io.github.kiasdk.report.MarkdownWords.assertOnlyWords;

import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.markdown.Markdown;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words of a description become no link, HTML or mention in anything written as Markdown. */
class MarkdownProperties {

  /** What code hosts make a link, a picture or a mention of without being asked. */
  private static final List<String> LINKED =
      List.of(
          "www.evil.example/a",
          "WWW.evil.example",
          "http://evil.example/a",
          "HTTPS://evil.example?q=1",
          "ftp://evil.example",
          "a+b@evil.example",
          "a_b@evil-one.example.nl",
          "mailto:a@evil.example",
          "xmpp:a@evil.example/b",
          "@someone",
          "@group/team",
          "#123",
          "GH-1",
          "gh-99",
          "user/repo#1",
          "user#1",
          "user@0123456789abcdef",
          "user/repo@0123456",
          "0123456789abcdef0123456789abcdef01234567",
          "abcdef0",
          "ABCDEF1234",
          "a5c3785ed8d6a35868bc169f07e40e889087fd2e.",
          ":tada:",
          ":+1:",
          ":shipit_x:",
          "<https://evil.example>",
          "<a@evil.example>",
          "[a](https://evil.example)",
          "![a](//evil.example/a.png)",
          "[a]: https://evil.example",
          "<img src=//evil.example>",
          "<!-- -->",
          "&lt;b&gt;",
          "~~away~~",
          "~away~");

  private static final List<String> BEFORE =
      List.of("", " ", "*", "_", "~", "(", "[", "`", "\\", "\"", "-", "/", ".", "é", "\u200B", "a");

  @Property(tries = 1_000)
  void words_stay_words(@ForAll("words") String words) {
    Markdown page = new Markdown();
    page.heading(2, words);
    page.paragraph(words);
    page.task(words, words, List.of(words));
    page.bullets(
        List.of(Markdown.INK.strong(words), Markdown.escaped(words), Markdown.code(words)));
    page.head(List.of(words, words));
    page.row(List.of(words, words));

    assertOnlyWords(page.toString());
  }

  @Property(tries = 150)
  void every_output_in_markdown_keeps_words_as_words(@ForAll("words") String words) {
    Assume.that(!Printable.line(words).isBlank());
    Service service = service(words, Switch.ON);
    Service before = service("x " + words, Switch.OFF);
    for (Locale locale : List.of(Small.EN, Small.NL)) {
      assertOnlyWords(
          MarkdownReport.in(locale)
              .text(Gate.open().judge(Small.CHECKLIST.check(service)), service));
      assertOnlyWords(ReviewAgenda.in(locale).markdown(Small.CHECKLIST.check(service), service));
      assertOnlyWords(
          ComparisonReport.in(locale).markdown(Comparison.of(Small.CHECKLIST, before, service)));
    }
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> linked =
        Combinators.combine(Arbitraries.of(BEFORE), Arbitraries.of(LINKED), Arbitraries.of(BEFORE))
            .as((before, link, after) -> before + link + after)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(several -> String.join("", several));
    Arbitrary<String> markup =
        Arbitraries.strings()
            .withChars("<>&\"'/=!- abw.:@#|*_[]()~`\\$0123f\n")
            .ofMinLength(1)
            .ofMaxLength(60);
    return Arbitraries.oneOf(linked, markup, AnyText.any());
  }

  private static Service service(String words, Switch autoplay) {
    return Service.of(ServiceKind.SOCIAL, "app", words)
        .provider(words)
        .notice(words, words)
        .functionality(
            Functionality.of(FunctionalityKind.VIDEO, "video")
                .titled(words, words)
                .declare(Defaults.AUTOPLAY, autoplay)
                .build())
        .build();
  }
}
