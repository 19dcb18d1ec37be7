package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.BestInterests;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlProperties {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "]]></script><style>*{display:none}",
          "${7*7} {{7*7}} !{evil} @template.evil()",
          "<!-- --><!DOCTYPE html>",
          "&lt;b&gt; &amp;amp;",
          "\u202Etxt.exe\u202C \u200Fmarks\u200E",
          "👩‍👩‍👧 emoji 🏳️‍🌈",
          "l" + "o".repeat(400) + "ng",
          "x".repeat(10_000));

  private static final List<String> PLAIN = Tags.elements(page("x"));

  @Property(tries = 150)
  void no_words_of_a_document_become_markup(@ForAll("words") String words) {
    Assume.that(!Printable.line(words).isBlank());

    String page = page(words);

    assertThat(Tags.elements(page)).isEqualTo(PLAIN);
    assertThat(page).doesNotContainPattern("\\p{Cf}");
    assertThat(page).contains("<h1>" + escaped(Printable.line(words)) + "</h1>");
  }

  @Property(tries = 50)
  void no_words_of_a_document_become_markup_in_the_overview(@ForAll("words") String words) {
    Assume.that(!Printable.line(words).isBlank());

    assertThat(Tags.elements(overview(words))).isEqualTo(Tags.elements(overview("x")));
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> markup =
        Arbitraries.strings().withChars("<>&\"'/=!- abs`${}@%#;").ofMinLength(1).ofMaxLength(60);
    return Arbitraries.oneOf(Arbitraries.of(HOSTILE), AnyText.any(), markup);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String page(String words) {
    Service service = service(words);
    return HtmlReport.in(Small.EN)
        .madeBy(words)
        .text(
            Small.CHECKLIST.check(service),
            service,
            Assessment.byThirdParty(Cooperation.REFUSED)
                .assessor(cut(words, 200))
                .limitations(words, words)
                .build());
  }

  private static String overview(String words) {
    Service service = service(words);
    Report report = Small.CHECKLIST.check(service);
    return HtmlOverview.in(Small.EN)
        .madeBy(words)
        .text(List.of(new HtmlOverview.Entry("app.html", report, service, null)));
  }

  /** A service with these words wherever a document holds words of its own. */
  private static Service service(String words) {
    Evidence source =
        new Evidence(
            words, URI.create("https://example.org/a?b=%22%3E&c='"), null, null, null, true, words);
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
            .titled(words, words)
            .effect(
                Effect.negative("bad", words, words, Right.PRIVACY)
                    .rating(Rating.withheld("Geen cijfers: " + words))
                    .evidence(source)
                    .build())
            .effect(Effect.positive("good", words, words, Right.REST_AND_PLAY).build())
            .mitigation(
                Mitigation.treating(List.of("bad"), "less", words, words).owner(words).build())
            .build();
    return Service.of(ServiceKind.SOCIAL, "app", words)
        .provider(words)
        .notice(words, words)
        .declare(Audience.LIKELY_CHILD_USE, true, source)
        .declare(BestInterests.CHILD_BENEFIT, cut(words, 2_000))
        .functionality(feed)
        .build();
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most);
  }
}
