package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.label.BenefitIcon;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.label.RiskIcon;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class LabelViewsTest {

  @Test
  void the_label_of_a_rated_service_reads_as_agreed_in_every_form() throws IOException {
    Label label = label(app("Clubhuis", "Club house", "https://example.org/study"));

    Golden.assertSame(TextLabel.in(NL).text(label), "label-parents-nl.txt");
    Golden.assertSame(
        TextLabel.in(EN).readBy(LabelReader.CHILDREN).text(label), "label-children-en.txt");
    Golden.assertSame(HtmlLabel.in(NL).text(label), "label-nl.html");
    Golden.assertSame(SvgLabel.in(EN).text(label), "label-en.svg");
    Golden.assertSame(JsonLabel.in(EN).text(label), "label-en.json");
  }

  @Test
  void the_age_is_the_highest_and_says_whether_it_can_rise() {
    String text = TextLabel.in(EN).text(label(app("Clubhuis", "Club house", "doi:10.1/x")));

    assertThat(text)
        .containsSubsequence(
            "no official label", "At least 16 years", "That is because of: Club house: Bullied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "]]> & 'quotes' </title></svg>",
        "\u202Eright to left\u2066",
        "\uD83D\uDC76\uD83C\uDFFD emoji"
      })
  void no_title_becomes_markup(String hostile) throws Exception {
    Label label = label(app(hostile, hostile, "javascript:alert(1)"));
    List<String> pages = new ArrayList<>();
    for (Locale locale : List.of(NL, EN)) {
      for (LabelReader reader : LabelReader.values()) {
        pages.add(HtmlLabel.in(locale).readBy(reader).text(label));
        String picture = SvgLabel.in(locale).readBy(reader).text(label);
        pages.add(picture);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture)));
      }
    }

    assertThat(pages)
        .noneMatch(page -> page.contains("<script"))
        .noneMatch(page -> page.contains("<img"))
        .noneMatch(page -> page.contains("href=\"javascript"))
        .noneMatch(page -> page.matches("(?s).*[\u202E\u2066].*"));
  }

  @Test
  void a_very_long_word_stays_within_the_lines() {
    Label label = label(app("x".repeat(200), "x".repeat(200), "doi:10.1/x"));

    assertThat(TextLabel.in(NL).text(label).lines()).allMatch(line -> line.length() <= 100);
    assertThat(SvgLabel.in(NL).text(label)).contains("…").doesNotContain(">" + "x".repeat(60));
  }

  @Test
  void a_page_asks_the_network_for_nothing() {
    String page = HtmlLabel.in(EN).text(label(app("Club", "Club", "https://example.org/study")));

    assertThat(page)
        .contains("default-src 'none'".replace("'", "&#39;"), "lang=\"en\"")
        .doesNotContain("src=", "@import", "url(", "<link", "<script");
  }

  @Test
  void every_pictogram_has_words_for_both_readers_in_both_languages() {
    List<Pictogram> all = new ArrayList<>(List.of(RiskIcon.values()));
    all.addAll(List.of(BenefitIcon.values()));

    assertThat(all).hasSize(15).allMatch(one -> !one.paths().isEmpty());
    for (Pictogram one : all) {
      for (LabelReader reader : LabelReader.values()) {
        LocalizedText said = reader.words(one);
        assertThat(said.nl()).endsWith(".").isNotEqualTo(said.en());
        assertThat(said.en()).endsWith(".");
      }
    }
    assertThat(all.stream().map(Pictogram::paths).distinct()).hasSize(15);
  }

  private static Service app(String nl, String en, String source) {
    Functionality chat =
        Functionality.of(FunctionalityKind.GROUP_CHAT, "chat")
            .titled(nl, en)
            .effect(
                Effect.negative("bullied", "Gepest", "Bullied", Right.PROTECTION_FROM_VIOLENCE)
                    .rating(Rating.of(Impact.HIGH, Likelihood.HIGH))
                    .evidence(Evidence.document(en, URI.create(source)))
                    .build())
            .effect(Effect.positive("heard", "Samen", "Together", Right.ASSOCIATION).build())
            .build();
    Functionality game =
        Functionality.of(FunctionalityKind.PLAY, "game")
            .titled("Spel", "Game")
            .declare(Rewards.LOSS_ON_ABSENCE, true)
            .effect(
                Effect.negative("odd", en, en, Right.REST_AND_PLAY)
                    .rating(Rating.withheld("Geen gegevens."))
                    .build())
            .build();
    return new Service(
        "club",
        en,
        null,
        ServiceKind.GAME,
        null,
        null,
        new LocalizedText(nl, en),
        null,
        List.of(chat, game));
  }

  private static Label label(Service service) {
    return Label.of(
        service, null, CodeVoorKinderrechten.checklist().check(service), LabelRules.standard());
  }
}
