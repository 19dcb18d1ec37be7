package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Report;
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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelViewsTest {

  @Test
  void the_label_of_a_rated_service_reads_as_agreed_in_every_form() throws IOException {
    Label label = label(app("Clubhuis", "Club house", "https://example.org/study"));

    Golden.assertSame(TextLabel.in(NL).text(label), "label-parents-nl.txt");
    Golden.assertSame(
        TextLabel.in(EN).readBy(LabelReader.CHILDREN).text(label), "label-children-en.txt");
    Golden.assertSame(
        body(HtmlLabel.in(NL).linkedTo(URI.create("club.html")).text(label)), "label-nl.html");
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
        "\uD83D\uDC76\uD83C\uDFFD emoji \uD83D\uDC69\u200D\uD83D\uDC67",
        "${7*7} !{evil} <%-- --%> @template.evil()",
        "\u0000\uFFFE\u001B[31m control",
        "LONG"
      })
  void no_title_becomes_markup(String given) throws Exception {
    String hostile = given.equals("LONG") ? "x".repeat(10_000) : given;
    Label label = label(app(hostile, hostile, "javascript:alert(1)"));
    Label plain = label(app("Club", "Club", "javascript:alert(1)"));
    for (Locale locale : List.of(NL, EN)) {
      for (LabelReader reader : LabelReader.values()) {
        String page = HtmlLabel.in(locale).readBy(reader).text(label);
        String picture = SvgLabel.in(locale).readBy(reader).text(label);
        String text = TextLabel.in(locale).readBy(reader).text(label);

        assertThat(Tags.elements(page))
            .isEqualTo(Tags.elements(HtmlLabel.in(locale).readBy(reader).text(plain)));
        assertThat(Tags.links(page)).noneMatch(link -> link.startsWith("javascript"));
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture)));
        assertThat(Tags.elements(picture)).doesNotContain("script", "img", "b");
        assertThat(List.of(page, picture, text)).noneMatch(one -> one.matches("(?s).*\\p{Cf}.*"));
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
      }
      JsonNode json = JsonMapper.builder().build().readTree(JsonLabel.in(locale).text(label));
      assertThat(json.at("/service/name").asString()).isEqualTo(hostile);
    }
  }

  @Test
  void each_icon_leads_to_what_it_rests_on_and_from_there_to_the_report() {
    Service club = app("Clubhuis", "Club house", "https://example.org/study");
    Report report = CodeVoorKinderrechten.checklist().check(club);
    Label label = Label.of(club, null, report, LabelRules.standard());
    String page = HtmlLabel.in(EN).linkedTo(URI.create("club.html")).text(label);
    List<String> there = Tags.ids(HtmlReport.in(EN).text(report, club, null));

    assertThat(Tags.links(page))
        .contains("#why-contact", "#why-hard-to-stop", "#why-together", "#why-age")
        .contains("club.html#on-chat", "club.html#CVK-9.03@club/game", "https://example.org/study");
    for (String link : Tags.links(page)) {
      if (link.startsWith("#")) {
        assertThat(Tags.ids(page)).contains(link.substring(1));
      } else if (link.startsWith("club.html#")) {
        assertThat(there)
            .contains(
                URLDecoder.decode(link.substring("club.html#".length()), StandardCharsets.UTF_8));
      }
    }
    assertThat(Tags.links(HtmlLabel.in(EN).text(label)))
        .noneMatch(link -> link.startsWith("club.html"));
  }

  @Test
  void a_report_leads_to_its_label_and_a_label_to_that_of_the_other_reader_and_to_complaints() {
    Service club = app("Clubhuis", "Club house", "doi:10.1/x");
    Report report = CodeVoorKinderrechten.checklist().check(club);
    URI address = URI.create("club.label.html?a=1&b=2");

    assertThat(HtmlReport.in(EN).labelled(address).text(report, club, null))
        .contains("<a href=\"club.label.html?a=1&amp;b=2\">Label for parents and children");
    assertThat(
            HtmlLabel.in(NL)
                .besides(URI.create("kinderen.html"))
                .complaintsTo(URI.create("mailto:label@example.org"))
                .text(label(club)))
        .contains("<a href=\"kinderen.html\">Het label voor kinderen</a>")
        .contains("<a href=\"mailto:label@example.org\">Klopt dit label niet? Laat het weten</a>");
  }

  @Test
  void an_address_that_could_run_something_is_refused() {
    HtmlLabel label = HtmlLabel.in(EN);
    URI evil = URI.create("javascript:alert(1)");

    assertThatIllegalArgumentException().isThrownBy(() -> label.linkedTo(evil));
    assertThatIllegalArgumentException().isThrownBy(() -> label.besides(evil));
    assertThatIllegalArgumentException().isThrownBy(() -> label.complaintsTo(evil));
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlReport.in(EN).labelled(evil));
    assertThatIllegalArgumentException().isThrownBy(() -> label.linkedTo(URI.create("a.html#b")));
    assertThatIllegalArgumentException().isThrownBy(() -> label.linkedTo(URI.create("https:/a")));
    URI mail = URI.create("MAILTO:a@example.org");
    assertThatIllegalArgumentException().isThrownBy(() -> label.linkedTo(mail));
    assertThat(label.complaintsTo(mail)).isNotNull();
  }

  @Test
  void children_are_spared_the_words_for_adults_on_the_label_itself() {
    Label label = label(app("Clubhuis", "Club house", "doi:10.1/x"));
    String parents = HtmlLabel.in(EN).text(label);
    String children = HtmlLabel.in(EN).readBy(LabelReader.CHILDREN).text(label);

    assertThat(sticker(parents)).contains("Club house: Bullied");
    assertThat(sticker(children)).doesNotContain("Game: losing by staying away");
    assertThat(Tags.section(children, "why")).contains("Club house: Bullied", "words for adults");
  }

  /** The page without its style and script, which have nothing to do with the label. */
  private static String body(String page) {
    return page.substring(page.indexOf("<header"), page.indexOf("<script>"));
  }

  private static String sticker(String page) {
    return page.substring(page.indexOf("class=\"sticker\""), page.indexOf("id=\"why\""));
  }

  @Test
  void what_gives_the_age_stands_in_short_on_the_label_and_in_full_below_it() {
    Functionality.Builder chat =
        Functionality.of(FunctionalityKind.GROUP_CHAT, "chat").titled("Kletsen", "Chat");
    for (String title : List.of("First", "Second", "Third", "Fourth")) {
      chat.effect(
          Effect.negative(title.toLowerCase(Locale.ROOT), title, title, Right.HEALTH)
              .rating(Rating.of(Impact.HIGH, Likelihood.HIGH))
              .build());
    }
    Label label =
        label(Service.of(ServiceKind.SOCIAL, "app", "App").functionality(chat.build()).build());
    String page = HtmlLabel.in(EN).text(label);
    String children = HtmlLabel.in(EN).readBy(LabelReader.CHILDREN).text(label);

    assertThat(sticker(page))
        .contains("That is because of: Chat: First; Chat: Fourth; and 2 more.")
        .doesNotContain("Chat: Third");
    assertThat(Tags.section(page, "why-age")).contains("Chat: Second", "Chat: Third");
    assertThat(sticker(children)).contains("16+").doesNotContain("Chat: First");
  }

  @Test
  void a_failed_check_has_the_sources_of_the_facts_that_decided_it() {
    Evidence study = Evidence.document("Study of streaks", URI.create("https://example.org/s"));
    Service app =
        Service.of(ServiceKind.GAME, "app", "App")
            .functionality(
                Functionality.of(FunctionalityKind.STREAK, "streaks")
                    .titled("Reeksen", "Streaks")
                    .declare(Rewards.LOSS_ON_ABSENCE, true, study)
                    .build())
            .build();

    assertThat(TextLabel.in(EN).text(label(app)))
        .containsSubsequence("failed in check CVK-9.03", "Source: Study of streaks");
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
        .contains("content=\"default-src &#39;none&#39;", "lang=\"en\"")
        .doesNotContain("src=", "@import", "url(http");
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
    return RandomDescriptions.closed(
        new Service(
            "club",
            en,
            null,
            ServiceKind.GAME,
            null,
            null,
            null,
            new LocalizedText(nl, en),
            null,
            List.of(chat, game)));
  }

  private static Label label(Service service) {
    return Label.of(
        service, null, CodeVoorKinderrechten.checklist().check(service), LabelRules.standard());
  }
}
