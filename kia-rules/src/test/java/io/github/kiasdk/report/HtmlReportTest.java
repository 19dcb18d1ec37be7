package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final String SMALL = HtmlReport.in(EN).text(Small.REPORT, Small.SERVICE, null);

  @Test
  void it_answers_in_the_order_in_which_a_reader_asks() {
    assertThat(SMALL)
        .containsSubsequence(
            "<h1>Kiekje</h1>",
            "Voorbeeld BV",
            "2026-06-01",
            "An invented service, for a test.",
            "not the official KIA",
            "Which rights it serves and strains",
            "Answers per principle",
            "What deserves attention first",
            "What is open for people",
            "What passed, and what that shows",
            "Each functionality",
            "What was not looked at",
            "Sources",
            "Method and version");
  }

  @Test
  void every_finding_has_one_place_that_its_fingerprint_leads_to() {
    List<String> ids = Tags.ids(SMALL);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(Small.REPORT.findings().stream().map(Finding::fingerprint).toList());
    assertThat(SMALL).contains("href=\"#TST-1.01@kiekje/video%2313-15\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void no_link_within_the_page_leads_nowhere(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String small = HtmlReport.in(locale).text(Small.REPORT, Small.SERVICE, null);
    String strained =
        HtmlReport.in(locale)
            .text(Small.CHECKLIST.check(Strained.RATED), Strained.RATED, Strained.ASSESSMENT);

    for (String page : List.of(small, strained)) {
      assertThat(Tags.links(page))
          .filteredOn(link -> link.startsWith("#"))
          .isNotEmpty()
          .extracting(link -> URLDecoder.decode(link.substring(1), StandardCharsets.UTF_8))
          .isSubsetOf(Tags.ids(page));
    }
  }

  @Test
  void the_language_of_the_page_is_said_and_all_words_are_in_it() {
    String dutch = HtmlReport.in(NL).text(Small.REPORT, Small.SERVICE, null);

    assertThat(SMALL).contains("<html lang=\"en\">");
    assertThat(dutch)
        .contains("<html lang=\"nl\">", "Wat als eerste aandacht vraagt", "Een verzonnen dienst")
        .doesNotContain("What ", "nobody looked", "An invented service");
  }

  @Test
  void it_asks_the_web_for_nothing_and_lets_a_browser_run_only_its_own_script_and_style()
      throws NoSuchAlgorithmException {
    String policy = between(SMALL, "Content-Security-Policy\" content=\"", "\">");

    assertThat(SMALL)
        .doesNotContain(" src=", "@import", "url(http", "<iframe", " style=\"")
        .doesNotContainPattern("<[^>]* on[a-z]+=")
        .containsOnlyOnce("<script")
        .containsOnlyOnce("<style");
    assertThat(policy.replace("&#39;", "'"))
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(between(SMALL, "<style>", "</style>")) + "';")
        .contains("script-src '" + hash(between(SMALL, "<script>", "</script>")) + "';");
  }

  @Test
  void equal_input_gives_equal_text_with_nothing_of_today_in_it() {
    assertThat(HtmlReport.in(EN).text(Small.CHECKLIST.check(Small.SERVICE), Small.SERVICE, null))
        .isEqualTo(SMALL);
  }

  @Test
  void both_signs_stand_side_by_side_in_shapes_and_in_words_and_what_nobody_saw_is_no_zero() {
    String grid =
        Tags.section(
            HtmlReport.in(EN)
                .text(Small.CHECKLIST.check(Strained.RATED), Strained.RATED, Strained.ASSESSMENT),
            "grid");

    assertThat(grid)
        .contains("class=\"mark serves\"", "class=\"mark strains\"")
        .contains("One effect serves these rights.", "One effect strains these rights.")
        .contains("looked at and untouched", "not looked at")
        .contains("Risks before measures: ", "Risks after measures: ")
        .contains("<th scope=\"col\"", "<th scope=\"row\">")
        .doesNotContain(">0<");
  }

  @Test
  void ratings_that_were_withheld_give_no_total_and_the_reason() {
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat")
            .effect(
                Effect.negative("bad", "Slecht", "Bad", Right.PRIVACY)
                    .rating(Rating.withheld("No data from the provider."))
                    .build())
            .build();

    String page = page(Strained.app().functionality(chat).build());

    assertThat(Tags.section(page, "grid"))
        .contains("no total: 1 of 1 not rated", "No data from the provider.");
  }

  @Test
  void what_has_one_cause_stands_below_its_root_and_links_to_it() {
    String page = HtmlReport.in(EN).text(SharedCause.REPORT, SharedCause.SERVICE, null);
    String attention = Tags.section(page, "attention");

    assertThat(attention).contains("item finding follows", "Has the same cause as");
    assertThat(attention.indexOf("item finding follows"))
        .isGreaterThan(attention.indexOf("item finding "));
  }

  @Test
  void findings_carry_what_they_are_filtered_by() {
    Framework law =
        new Framework(
            "law",
            LocalizedText.same("The Law"),
            List.of(new Reference("law-1", Reference.Kind.BINDING, LocalizedText.same("Law 1"))));
    String page =
        HtmlReport.in(EN).filteredBy(List.of(law)).text(Small.REPORT, Small.SERVICE, null);

    assertThat(page)
        .contains("<option value=\"law\">The Law</option>")
        .contains(
            "id=\"TST-1.01@kiekje/video#13-15\" data-principle=\"test-1\" data-outcome=\"failed\""
                + " data-ages=\"13-15\" data-frameworks=\"law\"");
    assertThat(Tags.section(page, "principles"))
        .contains("<option value=\"test-1\">", "<option value=\"13\">", "<option value=\"17\">")
        .doesNotContain("<option value=\"18\">");
    assertThat(page).contains("<form id=\"filter\" class=\"filter\" hidden");
  }

  @Test
  void a_source_has_one_number_and_is_a_link_only_if_it_is_of_the_web() {
    Evidence study = Evidence.document("Study", URI.create("https://example.org/study"));
    Evidence evil = Evidence.document("Evil", URI.create("javascript:alert(1)"));
    Effect bad = Effect.negative("bad", "a", "a", Right.PRIVACY).evidence(study, evil).build();
    Effect good = Effect.positive("good", "b", "b", Right.PRIVACY).evidence(study).build();
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat").effect(bad).effect(good).build();

    String page = page(Strained.app().functionality(chat).build());

    assertThat(page)
        .containsOnlyOnce("<a href=\"https://example.org/study\" rel=\"noreferrer\">Study</a>")
        .doesNotContain("href=\"javascript")
        .contains("javascript:alert(1)")
        .containsOnlyOnce("id=\"source-2\"")
        .doesNotContain("id=\"source-3\"");
  }

  @Test
  void an_answer_that_could_not_be_given_is_told_at_the_top() {
    Service service = Strained.app().functionality(streaks("Streaks")).build();
    String page =
        HtmlReport.in(EN)
            .text(
                Checklist.of(List.of(Small.broken(Rewards.STREAKS))).check(service), service, null);

    assertThat(page).contains("<p>One check could not be carried out.", "row finding error");
  }

  @Test
  void a_description_without_anything_in_it_is_a_page_too() {
    Service empty = Service.of(ServiceKind.OTHER, "empty", "Empty").build();
    String page =
        HtmlReport.in(EN).text(Checklist.of(List.of(Small.AUTOPLAY)).check(empty), empty, null);

    assertThat(page)
        .contains("No functionality is described", "No check is applicable. That is not a pass.")
        .contains("Nobody looked at General principles")
        .contains("No source is given.");
  }

  @Test
  void it_names_the_tool_that_made_it_if_there_is_one() {
    assertThat(HtmlReport.in(EN).madeBy("kia 1.2.3").text(Small.REPORT, Small.SERVICE, null))
        .contains("Made with kia 1.2.3.");
    assertThat(SMALL).doesNotContain("Made with");
  }

  private static Functionality streaks(String title) {
    return Functionality.of(FunctionalityKind.STREAK, "streaks")
        .titled(title, title)
        .declare(Rewards.STREAKS, true)
        .build();
  }

  private static String page(Service service) {
    return HtmlReport.in(EN).text(Small.CHECKLIST.check(service), service, null);
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
