package io.github.kiasdk.report;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.report.markdown.Markdown;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Ui;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonReportTest {

  private static final Checklist CHECKLIST = Small.CHECKLIST;

  private static final Effect SLEEP =
      Effect.negative(
              "sleep", "Kinderen slapen later", "Children sleep later", Right.HEALTH, Right.PRIVACY)
          .build();
  private static final Effect FUN =
      Effect.positive("fun", "Kinderen lachen", "Children laugh", Right.REST_AND_PLAY).build();

  private static final KiaDocument BEFORE =
      new KiaDocument(
          Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje")
              .notice("Een verzonnen dienst, voor een test.", "An invented service, for a test.")
              .forAges(13, 17)
              .declare(Moderation.HUMAN, true, evidence())
              .functionality(
                  Functionality.of(FunctionalityKind.VIDEO, "video")
                      .titled("Filmpjes", "Videos")
                      .declare(Defaults.AUTOPLAY, OFF)
                      .declare(Ads.SHOWN, true)
                      .declare(Ui.PATTERNS, Set.of())
                      .effect(SLEEP)
                      .mitigation(measure("pause", "Pauze", "Break", Status.IMPLEMENTED))
                      .mitigation(measure("night", "Nachtstand", "Night mode", Status.IMPLEMENTED))
                      .build())
              .functionality(
                  Functionality.of(FunctionalityKind.STREAK, "streaks")
                      .titled("Reeksen", "Streaks")
                      .declare(Rewards.STREAKS, true)
                      .declare(Rewards.LOSS_ON_ABSENCE, true)
                      .build())
              .functionality(
                  Functionality.of(FunctionalityKind.STREAK, "stamps")
                      .titled("Stempels", "Stamps")
                      .declare(Rewards.STREAKS, true)
                      .declare(Rewards.LOSS_ON_ABSENCE, true)
                      .build())
              .build(),
          List.of(judgement("TST-2.03", "video")));

  private static final KiaDocument AFTER =
      new KiaDocument(
          Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje")
              .notice("Een verzonnen dienst, voor een test.", "An invented service, for a test.")
              .forAges(13, 17)
              .declare(Moderation.HUMAN, true)
              .functionality(
                  Functionality.of(FunctionalityKind.VIDEO, "video")
                      .titled("Filmpjes", "Videos")
                      .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), ON).and(ages(16, 17), OFF))
                      .declare(Ads.SHOWN, false)
                      .declare(Ui.PATTERNS, Set.of())
                      .effect(SLEEP)
                      .effect(FUN)
                      .mitigation(measure("night", "Nachtstand", "Night mode", Status.IN_PROGRESS))
                      .build())
              .functionality(
                  Functionality.of(FunctionalityKind.STREAK, "streaks")
                      .titled("Reeksen", "Streaks")
                      .declare(Rewards.STREAKS, true)
                      .build())
              .functionality(
                  Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
                      .titled("Tijdlijn", "Feed")
                      .declare(Defaults.AUTOPLAY, OFF)
                      .build())
              .build(),
          List.of());

  private static final Comparison COMPARISON = Comparison.of(CHECKLIST, BEFORE, AFTER);

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_comparison_reads_as_agreed(String language) throws IOException {
    ComparisonReport report = ComparisonReport.in(Locale.forLanguageTag(language));

    Golden.assertSame(report.text(COMPARISON), "compare_" + language + ".txt");
    Golden.assertSame(report.markdown(COMPARISON), "compare_" + language + ".md");
    Golden.assertSame(report.json(COMPARISON), "compare_" + language + ".json");
    assertThat(report.text(COMPARISON).lines()).allMatch(line -> line.length() <= Page.WIDTH);
  }

  @Test
  void what_got_better_stands_beside_what_got_worse() {
    assertThat(ComparisonReport.in(EN).markdown(COMPARISON))
        .contains(
            "**Videos**: 3 children's rights got worse, one question opened, one check passes")
        .containsSubsequence("passed → **failed** for ages 13-15", "failed → passed");
  }

  @Test
  void where_nothing_changed_it_says_so_in_every_form() {
    Comparison same = Comparison.of(CHECKLIST, BEFORE, BEFORE);

    assertThat(ComparisonReport.in(EN).text(same))
        .endsWith("\nNothing changed in what is compared here.\n");
    assertThat(ComparisonReport.in(NL).markdown(same))
        .contains("\nEr veranderde niets aan wat hier wordt vergeleken.\n")
        .doesNotContain("<details>");
    JsonNode json = JsonMapper.builder().build().readTree(ComparisonReport.in(EN).json(same));
    assertThat(json.get("parts").size() + json.get("worse").size()).isZero();
  }

  @Test
  void a_program_finds_each_worsening_with_its_rights() {
    JsonNode json = JsonMapper.builder().build().readTree(ComparisonReport.in(EN).json(COMPARISON));

    assertThat(json.get("worse")).hasSize(COMPARISON.worse().size()).isNotEmpty();
    for (JsonNode worse : json.get("worse")) {
      assertThat(worse.get("rights")).isNotEmpty();
      assertThat(worse.has("check")).isNotEqualTo(worse.has("mitigation"));
    }
    int counted = 0;
    for (JsonNode way : json.get("transitions")) {
      counted += way.get("count").asInt();
    }
    assertThat(counted).isEqualTo(COMPARISON.transitions().size());
  }

  @Test
  void a_page_shows_before_and_now_one_above_the_other_where_they_differ() {
    String page = ComparisonReport.in(EN).html(COMPARISON);

    assertThat(Tags.section(page, "grid"))
        .containsSubsequence(
            ">Videos</a>",
            ">before</span>",
            "Videos:",
            ">now</span>",
            "class=\"touched changed\"",
            "Not the same before and now.",
            ">Streaks</a>",
            ">as before</span>",
            ">Feed</a>",
            ">new</span>",
            ">Stamps</a>",
            ">dropped</span>");
    assertThat(Tags.section(page, "principles")).contains("before 3, now 1", "before 2, now 0");
    assertThat(Tags.section(page, "parts"))
        .containsSubsequence(
            "3 children's rights got worse",
            "Worse for children",
            "passed → failed for ages 13-15",
            "Better for children",
            "To talk about, and what stayed");
    assertThat(Tags.section(page, "answers")).contains("Answers before ↓ and now →");
    assertThat(Tags.links(page))
        .filteredOn(link -> link.startsWith("#"))
        .isSubsetOf(Tags.ids(page).stream().map(id -> "#" + id).toList());
  }

  @Test
  void in_a_page_of_the_same_there_is_nothing_framed_and_nothing_to_say() {
    String page = ComparisonReport.in(EN).html(Comparison.of(CHECKLIST, BEFORE, BEFORE));

    assertThat(page)
        .contains("Nothing changed in what is compared here.")
        .doesNotContain("changed\"><span class=\"marks", "<article", ", now ");
  }

  @Test
  void words_of_a_description_become_no_html() {
    String page = ComparisonReport.in(EN).html(titled("</li><script>evil()</script>\u202e\" x"));

    assertThat(page).doesNotContain("<script>evil", "\u202e").containsOnlyOnce("<script>");
  }

  @Test
  void colours_say_nothing_more() {
    String coloured = ComparisonReport.in(EN).coloured().text(COMPARISON);

    assertThat(coloured).contains("\u001b[1;31mVideos");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(ComparisonReport.in(EN).text(COMPARISON));
  }

  @Test
  void words_of_a_description_become_no_markdown_and_reach_nobody() {
    String hostile =
        "# x | `y` **z** <img src=x onerror=a> [a](https://evil.example) @octocat #12 www.e.example"
            + " GH-7\n</details>\u202e";

    String markdown = ComparisonReport.in(EN).markdown(titled(hostile));

    assertThat(markdown)
        .contains("@&#8203;octocat", "\\#&#8203;12", ":&#8203;//evil", "www&#8203;.", "GH&#8203;-7")
        .contains("\\|", "\\`y\\`", "\\*\\*z\\*\\*", "\\<img", "\\[a\\]", "\\</details\\>")
        .doesNotContain("@octocat", "://", "#12", "www.", "GH-7", "\u202e");
    assertThat(markdown.replace("\\<", "")).doesNotContain("<img", "<b");
    assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSize(1);
    assertThat(markdown.lines().filter("</details>"::equals))
        .hasSameSizeAs(markdown.lines().filter(line -> line.startsWith("<details>")).toList());
  }

  @Property(tries = 200)
  void no_title_breaks_a_line_or_opens_a_tag(
      @ForAll @StringLength(min = 1, max = 200) String title) {
    Assume.that(!title.isBlank());
    Comparison comparison = titled(title);

    String text = ComparisonReport.in(EN).text(comparison);
    String markdown = ComparisonReport.in(EN).markdown(comparison);

    assertThat(text.lines()).allMatch(line -> Printable.columns(line) <= Page.WIDTH);
    assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSize(1);
    assertThat(markdown.replaceAll("</?(details|summary)>", ""))
        .doesNotContainPattern("(?<!\\\\)<");
    assertThat(markdown).doesNotContainPattern("@[A-Za-z0-9]");
  }

  @Test
  void a_name_in_backticks_stays_within_them() {
    assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
    assertThat(Markdown.code("`a``")).isEqualTo("``` `a`` ```");
    assertThat(Markdown.code("a\nb")).isEqualTo("`a b`");
  }

  private static Comparison titled(String title) {
    Effect harm = Effect.negative("harm", title, title, Right.HEALTH).build();
    Functionality.Builder before =
        Functionality.of(FunctionalityKind.VIDEO, "video").titled(title, title).effect(harm);
    before.mitigation(
        Mitigation.treating(List.of("harm"), "stop", title, title)
            .status(Status.IMPLEMENTED)
            .build());
    Functionality after =
        Functionality.of(FunctionalityKind.VIDEO, "video")
            .titled(title, title)
            .effect(harm)
            .build();
    return Comparison.of(
        CHECKLIST,
        Service.of(ServiceKind.SOCIAL, "app", "App").functionality(before.build()).build(),
        Service.of(ServiceKind.SOCIAL, "app", "App").functionality(after).build());
  }

  private static Mitigation measure(String id, String nl, String en, Status status) {
    return Mitigation.treating(List.of("sleep"), id, nl, en).status(status).defaultOn(true).build();
  }

  private static Evidence evidence() {
    return Evidence.document("Audit", URI.create("https://example.org/audit"))
        .dated(LocalDate.of(2026, 1, 15));
  }

  private static Judgement judgement(String check, String about) {
    return new Judgement(
        check,
        about,
        Verdict.PASSED,
        "N. Jansen",
        "product owner",
        null,
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 12, 31),
        "Tried with children.",
        List.of());
  }
}
