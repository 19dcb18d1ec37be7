package io.github.kiasdk.review;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAK;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.feed;
import static io.github.kiasdk.review.Reviewed.finding;
import static io.github.kiasdk.review.Reviewed.service;
import static io.github.kiasdk.review.Reviewed.streak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  private static final Report REPORT = CODE.check(SERVICE);

  @TempDir private Path directory;

  @Test
  void it_is_a_line_a_finding_sorted_under_a_line_that_says_when() {
    Baseline baseline = Baseline.of(TODAY, REPORT.failed());

    assertThat(baseline.text())
        .startsWith("kia-baseline 2 made 2026-06-01\n")
        .contains("\nCVK-9.01@app/feed#13-15 failed\n", "\nCVK-9.03@app/streaks#13-17 failed\n");
    assertThat(baseline.text().lines().skip(1)).isSorted().hasSize(baseline.size());
    assertThat(Baseline.read(baseline.text(), CODE)).isEqualTo(baseline);
    assertThat(baseline.age(TODAY.plusDays(40))).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-15", "0", "9-9-9", "friendship"})
  void an_effect_may_be_called_like_ages_and_is_not_taken_for_them(String id) {
    Effect effect =
        Effect.negative(id, "Kinderen slapen minder", "Children sleep less", Right.values()[0])
            .build();
    Service service =
        service(Functionality.of(FunctionalityKind.AUTOPLAY, "feed").effect(effect).build());
    Checklist method = CODE.and(KiaMethod.checks());
    Report report = method.check(service);
    Baseline baseline = Baseline.of(TODAY, report.findings());

    assertThat(Baseline.read(baseline.text(), method)).isEqualTo(baseline);
    assertThat(baseline.text()).contains("#" + id + " ");
    assertThat(report.cannotTell()).isNotEmpty().allMatch(baseline::covers);
    assertThat(baseline.kept(List.of(report))).isEqualTo(baseline);
  }

  @Test
  void what_was_found_before_is_covered_and_what_is_new_is_not() {
    Baseline baseline = Baseline.of(TODAY, CODE.check(service(STREAK)).findings());

    assertThat(baseline.covers(finding(REPORT, "CVK-9.03@app/streaks"))).isTrue();
    assertThat(baseline.covers(finding(REPORT, "CVK-9.01@app/feed#13-15"))).isFalse();
  }

  @Test
  void a_failure_for_fewer_children_is_covered_and_one_for_more_is_not() {
    Report all = CODE.check(service(feed(Switch.ON, Switch.ON)));
    Report some = CODE.check(service(feed(Switch.ON, Switch.OFF)));

    assertThat(Baseline.of(TODAY, all.failed()).covers(finding(some, "CVK-9.01@app/feed#13-15")))
        .isTrue();
    assertThat(Baseline.of(TODAY, some.failed()).covers(finding(all, "CVK-9.01@app/feed")))
        .isFalse();
    Baseline smaller = Baseline.of(TODAY, all.failed()).kept(List.of(some));
    assertThat(smaller.fingerprints()).contains("CVK-9.01@app/feed#13-15");
    assertThat(smaller.covers(finding(all, "CVK-9.01@app/feed"))).isFalse();
  }

  @Test
  void a_line_says_its_ages_so_that_it_covers_no_children_who_come_later() {
    Report older = CODE.check(aged(16, 17, null));
    Report now = CODE.check(aged(6, 17, null));
    Baseline baseline = Baseline.of(TODAY, older.failed());
    Baseline everybody =
        Baseline.read("kia-baseline 2 made 2026-06-01\nCVK-9.01@app/feed failed\n", CODE);

    assertThat(baseline.text()).contains("\nCVK-9.01@app/feed#16-17 failed\n");
    assertThat(baseline.covers(finding(older, "CVK-9.01@app/feed"))).isTrue();
    assertThat(baseline.covers(finding(now, "CVK-9.01@app/feed"))).isFalse();
    assertThat(baseline.kept(List.of(older))).isEqualTo(baseline);
    assertThat(Baseline.of(TODAY, CODE.check(aged(0, 17, null)).failed()).fingerprints())
        .as("all children")
        .contains("CVK-9.01@app/feed");
    assertThat(everybody.covers(finding(now, "CVK-9.01@app/feed"))).isTrue();
    assertThat(everybody.kept(List.of(older)).fingerprints())
        .containsExactly("CVK-9.01@app/feed#16-17");
  }

  @Test
  void a_part_that_drops_its_own_ages_is_not_covered_for_more_children() {
    Report some = CODE.check(aged(6, 17, ages(16, 17)));
    Baseline baseline = Baseline.of(TODAY, some.failed());

    assertThat(baseline.fingerprints()).contains("CVK-9.01@app/feed#16-17");
    assertThat(baseline.kept(List.of(some))).isEqualTo(baseline);
    assertThat(baseline.covers(finding(CODE.check(aged(6, 17, null)), "CVK-9.01@app/feed")))
        .isFalse();
  }

  @Test
  void who_takes_a_fact_away_does_not_get_a_new_finding_but_no_failure_hides_behind_cannot_tell() {
    Report failed = REPORT;
    Report open = CODE.check(service(Functionality.of(FunctionalityKind.PLAY, "streaks").build()));
    Finding now = finding(open, "CVK-9.03@app/streaks");

    assertThat(Baseline.of(TODAY, failed.failed()).covers(now)).isTrue();
    assertThat(Baseline.of(TODAY, failed.failed()).fixed(open)).isEmpty();
    assertThat(Baseline.of(TODAY, List.of(now)).covers(finding(failed, "CVK-9.03@app/streaks")))
        .isFalse();
    assertThat(Baseline.of(TODAY, failed.failed()).kept(List.of(open)).text())
        .contains("CVK-9.03@app/streaks#13-17 failed");
  }

  @Test
  void what_is_in_order_now_drops_out_and_nothing_new_comes_in() {
    Baseline baseline = Baseline.of(TODAY, CODE.check(service(STREAK)).failed());
    Report better = CODE.check(service(streak(false), Reviewed.FEED));

    assertThat(baseline.fixed(better)).contains("CVK-9.03@app/streaks#13-17");
    Baseline smaller = baseline.kept(List.of(better));
    assertThat(smaller.fingerprints())
        .doesNotContain("CVK-9.03@app/streaks#13-17", "CVK-9.01@app/feed#13-15")
        .isSubsetOf(baseline.fingerprints());
    assertThat(smaller.made()).isEqualTo(TODAY);
    assertThat(smaller.fixed(better)).isEmpty();
  }

  @Test
  void what_a_report_does_not_ask_is_not_called_fixed() {
    Baseline baseline = Baseline.of(TODAY, REPORT.failed());

    assertThat(baseline.fixed(REPORT.only("CVK-1.01"))).isEmpty();
    assertThat(baseline.fixed(CODE.check(Reviewed.FEED))).isEmpty();
  }

  @Test
  void double_lines_and_headers_of_a_merge_are_harmless() {
    String merged =
        """
        kia-baseline 2 made 2026-06-01
        CVK-9.03@app/streaks cannot-tell\r
        CVK-9.03@app/streaks failed

        kia-baseline 2 made 2026-03-01
        CVK-9.03@app/streaks failed
        """;

    Baseline baseline = Baseline.read(merged, CODE);

    assertThat(baseline.text())
        .isEqualTo("kia-baseline 2 made 2026-03-01\nCVK-9.03@app/streaks failed\n");
  }

  @Test
  void everything_that_is_wrong_in_a_file_is_told_with_its_line() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("baseline.txt"),
            """
            kia-baseline 3 made 2026-06-01
            CVK-9.30@app/streaks failed
            CVK-9.03@app/streaks passed
            <<<<<<< HEAD
            nonsense
            kia-baseline 2 made 1 June
            """);

    assertThat(problems(file, Locale.ENGLISH))
        .containsExactly(
            "1 This is a baseline of version 3; only versions 1 and 2 are known.",
            "2 There is no check \"CVK-9.30\". Did you mean CVK-9.03?",
            "3 \"passed\" cannot stand here. It is failed or cannot-tell.",
            "4 This line is left by a merge that is not finished. Take it out; double lines may"
                + " stay.",
            "5 This should be a finding and how it came out, such as CVK-9.03@clips/streaks"
                + " failed.",
            "6 The first line should be: kia-baseline 2 made, and then the day, such as"
                + " 2026-06-01.");
    assertThat(problems(file, Locale.forLanguageTag("nl")))
        .contains("2 Er is geen toets \"CVK-9.30\". Bedoel je CVK-9.03?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899-12-31", "2200-01-01", "0000-01-01", "-0001-01-01", "+999999999-12-31"})
  void a_day_that_no_document_can_hold_is_refused_with_its_line(String day) throws IOException {
    String header = "kia-baseline 2 made " + day + "\n";
    Path file = Files.writeString(directory.resolve("b.txt"), header);

    assertThat(problems(file, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("1 The day " + LocalDate.parse(day) + " is not possible here. Check the year")
        .contains("1900-01-01", "2199-12-31");
    assertThat(problems(file, Locale.forLanguageTag("nl")))
        .singleElement()
        .asString()
        .contains("kan hier niet. Controleer het jaar");
    assertThatThrownBy(() -> Baseline.of(LocalDate.parse(day), REPORT.failed()))
        .isInstanceOf(DescriptionException.class);
  }

  @Test
  void a_byte_order_mark_is_named_and_a_version_is_written_in_one_way() throws IOException {
    String text = "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks failed\n";
    Path marked = Files.writeString(directory.resolve("marked"), "\ufeff" + text);
    Path zero = Files.writeString(directory.resolve("zero"), text.replace(" 2 ", " 02 "));

    assertThat(problems(marked, Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("byte order mark", "without BOM");
    assertThat(problems(marked, Locale.forLanguageTag("nl")))
        .singleElement()
        .asString()
        .contains("zonder BOM");
    assertThat(problems(zero, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("1 The first line should be: kia-baseline 2 made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "##", "#13-17#", "#0-17#"})
  void a_line_that_is_torn_after_its_mark_is_refused_and_covers_no_child(String rest)
      throws IOException {
    String text = "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks" + rest + " failed\n";
    Path torn = Files.writeString(directory.resolve("torn"), text);

    assertThat(problems(torn, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("2 This should be a finding");
  }

  @Test
  void tens_of_thousands_of_lines_are_read_and_as_many_unknown_checks_are_told() {
    StringBuilder known = new StringBuilder("kia-baseline 2 made 2026-06-01\n");
    StringBuilder unknown = new StringBuilder("kia-baseline 2 made 2026-06-01\n");
    for (int i = 0; i < 58_000; i++) {
      known.append("CVK-9.03@app/streaks-").append(i).append(" failed\n");
      unknown.append("CVX-9.").append(i).append("@app/streaks failed\n");
    }

    assertThat(Baseline.read(known.toString(), CODE).size()).isEqualTo(58_000);
    assertThatThrownBy(() -> Baseline.read(unknown.toString(), CODE))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("There is no check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "a\\ud83db"})
  void half_a_character_in_a_line_is_refused_with_its_line(String about) throws IOException {
    String text = "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks#" + about + " failed\n";
    Path file = Files.writeString(directory.resolve("b.txt"), text);

    assertThat(problems(file, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("2 There is half a character here (U+D");
    assertThat(problems(file, Locale.forLanguageTag("nl")))
        .singleElement()
        .asString()
        .startsWith("2 Hier staat een half teken");
    String whole = text.replace(about, "\\ud83d\\ude00");
    assertThat(Baseline.read(whole, CODE).text()).isEqualTo(whole);
  }

  @Test
  void no_file_an_empty_one_and_one_that_is_no_text_are_refused() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty"));
    Path binary = Files.write(directory.resolve("binary"), new byte[] {'k', '\n', (byte) 0xff});
    Path day = directory.resolve("day");
    Files.writeString(day, "kia-baseline 2 made 2026-02-30\n", StandardCharsets.UTF_8);

    assertThat(problems(directory.resolve("absent"), Locale.ENGLISH)).hasSize(1);
    assertThat(problems(empty, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("1 The first");
    assertThat(problems(binary, Locale.ENGLISH)).singleElement().asString().startsWith("2 ");
    assertThat(problems(day, Locale.ENGLISH))
        .containsExactly("1 \"2026-02-30\" is no day. Write it as 2026-06-01.");
  }

  @Test
  void a_finding_that_falls_apart_by_age_stays_one_line() {
    Functionality on =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();
    Functionality onForSome =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .declare(Defaults.AUTOPLAY, byAge(ages(0, 12), Switch.ON))
            .build();
    Baseline baseline = Baseline.of(TODAY, CODE.check(ofAll(on)).findings());
    Report apart = CODE.check(ofAll(onForSome));

    Baseline kept = baseline.kept(List.of(apart));

    assertThat(kept).isEqualTo(baseline);
    assertThat(baseline.fixed(apart)).isEmpty();
  }

  @Test
  void the_lines_of_a_service_that_is_not_asked_stay() {
    String shared =
        "kia-baseline 2 made 2026-06-01\nCVK-9.01@app/feed failed\n"
            + "CVK-9.01@other/feed failed\nCVK-9.03@alone failed\n";
    Baseline baseline = Baseline.read(shared, CODE);
    Report better = CODE.check(service(feed(Switch.OFF, Switch.OFF)));

    assertThat(baseline.fixed(better)).containsExactly("CVK-9.01@app/feed");
    assertThat(baseline.kept(List.of(better)).fingerprints())
        .containsExactly("CVK-9.01@other/feed", "CVK-9.03@alone");
  }

  @Test
  void a_line_of_version_1_counts_for_the_service_that_is_asked_until_it_is_written_again() {
    Baseline old =
        Baseline.read(
            "kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\nCVK-9.03@gone failed\n",
            CODE);

    assertThat(old.covers(finding(REPORT, "CVK-9.03@app/streaks"))).isTrue();
    assertThat(old.advice())
        .singleElement()
        .satisfies(
            advice -> assertThat(advice.en()).startsWith("2 lines of the baseline name no service"))
        .satisfies(
            advice -> assertThat(advice.nl()).startsWith("2 regels van de baseline noemen geen"));
    Baseline kept = old.kept(List.of(REPORT));
    assertThat(kept.text())
        .isEqualTo(
            "kia-baseline 2 made 2026-06-01\nCVK-9.03@?/gone failed\n"
                + "CVK-9.03@app/streaks#13-17 failed\n");
    assertThat(Baseline.read(kept.text(), CODE).advice()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kia-baseline 1 made 2026-06-01\nkia-baseline 2 made 2026-06-02\n",
        "kia-baseline 2 made 2026-06-02\nkia-baseline 1 made 2026-06-01\n"
      })
  void where_both_versions_were_merged_each_line_is_read_as_what_covers_least(String headers) {
    String lines = "CVK-9.01@app/feed failed\nCVK-9.03@streaks failed\nCVK-9.08@app failed\n";

    Baseline merged = Baseline.read(headers + lines, CODE);

    assertThat(merged.made()).isEqualTo("2026-06-01");
    assertThat(merged.fingerprints())
        .containsExactly("CVK-9.01@app/feed", "CVK-9.03@streaks", "CVK-9.08@app");
    assertThat(merged.covers(finding(REPORT, "CVK-9.01@app/feed#13-15"))).isTrue();
    assertThat(merged.covers(finding(REPORT, "CVK-9.03@app/streaks"))).isFalse();
    assertThat(merged.advice())
        .singleElement()
        .satisfies(advice -> assertThat(advice.en()).contains("of version 1 and one of version 2"))
        .satisfies(advice -> assertThat(advice.nl()).contains("van versie 1 en een van versie 2"));
    assertThat(merged.kept(List.of(REPORT)).fingerprints())
        .as("what the run cannot answer is not lost")
        .contains("CVK-9.03@streaks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13-99",
        "18",
        "0-18",
        "17-13",
        "13-",
        "-13",
        "13+",
        "13,",
        "13--15",
        "1 3",
        "13\\u201317",
        "13-99#streaks",
        "#streaks"
      })
  void what_is_neither_ages_nor_a_name_as_it_is_written_is_refused_with_its_line(String odd) {
    String text = "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks#" + odd + " failed\n";

    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> Baseline.read(text, CODE));

    assertThat(refused.problems())
        .singleElement()
        .matches(problem -> problem.line() == 2)
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .contains("\"#" + odd + "\" are no ages. Write them as #13-17")
                    .contains("If it is a name, write CVK-9.03@app/streaks#"));
    String named = refused.problems().get(0).message().replaceAll(".*write (.*)\\.", "$1");
    assertThat(
            Baseline.read(text.replaceAll("CVK.*", named.replace("\\", "\\\\") + " failed"), CODE)
                .size())
        .as("as it was told")
        .isOne();
  }

  @Test
  void a_part_that_could_not_be_described_loses_no_line() {
    Baseline baseline = Baseline.of(TODAY, REPORT.failed());
    Report broken =
        CODE.check(
            service(Reviewed.FEED),
            List.of(
                () -> {
                  throw new IllegalStateException("no");
                }));

    assertThat(baseline.kept(List.of(broken)).fingerprints())
        .contains("CVK-9.03@app/streaks#13-17");
    Service described = RandomDescriptions.closed(service(Reviewed.FEED));
    assertThat(baseline.kept(List.of(CODE.check(described))).fingerprints())
        .doesNotContain("CVK-9.03@app/streaks#13-17");
  }

  @Test
  void what_is_not_asked_as_its_area_is_open_loses_no_line() {
    Baseline baseline = Baseline.of(TODAY, REPORT.failed());

    assertThat(baseline.kept(List.of(CODE.check(service(Reviewed.FEED)))).fingerprints())
        .contains("CVK-9.03@app/streaks#13-17");
  }

  @Test
  void checks_that_were_not_asked_lose_no_line() {
    Baseline baseline = Baseline.of(TODAY, REPORT.failed());

    assertThat(baseline.kept(List.of(REPORT.only("CVK-9.01"))).fingerprints())
        .contains("CVK-9.03@app/streaks#13-17", "CVK-9.01@app/feed#13-15");
  }

  @Test
  void a_functionality_on_its_own_is_not_taken_for_a_service_of_that_id() {
    Functionality part =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();
    Report alone = CODE.check(part);
    Report service =
        CODE.check(
            Service.of(ServiceKind.SOCIAL, "feed", "Feed")
                .declare(Defaults.AUTOPLAY, Switch.ON)
                .build());
    Baseline ofPart = Baseline.of(TODAY, alone.findings());
    Baseline ofService = Baseline.of(TODAY, service.findings());

    assertThat(ofPart.fingerprints()).contains("CVK-9.01@/feed");
    assertThat(ofService.fingerprints()).contains("CVK-9.01@feed");
    assertThat(Baseline.read(ofPart.text(), CODE)).isEqualTo(ofPart);
    assertThat(alone.failed()).isNotEmpty().allMatch(ofPart::covers).noneMatch(ofService::covers);
    assertThat(service.failed()).isNotEmpty().allMatch(ofService::covers).noneMatch(ofPart::covers);
    assertThat(ofPart.kept(List.of(alone))).isEqualTo(ofPart);
    assertThat(ofPart.kept(List.of(service))).isEqualTo(ofPart);
    assertThat(ofService.kept(List.of(alone))).isEqualTo(ofService);
    assertThat(ofPart.fixed(service)).isEmpty();
    assertThat(ofService.fixed(alone)).isEmpty();
  }

  @Test
  void a_line_of_version_1_is_of_a_functionality_or_of_a_service_of_one_run_and_not_of_both() {
    Report alone = CODE.check(STREAK);
    Report service =
        CODE.check(
            Service.of(ServiceKind.SOCIAL, "streaks", "Streaks")
                .declare(Rewards.STREAKS, true)
                .build());
    Baseline old = Baseline.read("kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\n", CODE);

    assertThat(old.covers(finding(alone, "CVK-9.03@streaks"))).isTrue();
    Baseline among = old.among(List.of(alone, service));
    assertThat(alone.failed()).noneMatch(among::covers);
    assertThat(service.failed()).isNotEmpty().noneMatch(among::covers);
  }

  private static Service aged(int youngest, int oldest, @Nullable Ages own) {
    Functionality.Builder feed =
        Functionality.of(FunctionalityKind.VIDEO, "feed").declare(Defaults.AUTOPLAY, Switch.ON);
    if (own != null) {
      feed.forAges(own.youngest(), own.oldest());
    }
    return Service.of(ServiceKind.SOCIAL, "app", "App")
        .forAges(youngest, oldest)
        .functionality(feed.build())
        .build();
  }

  private static Service ofAll(Functionality part) {
    return Service.of(ServiceKind.SOCIAL, "app", "App").functionality(part).build();
  }

  private static List<String> problems(Path file, Locale language) {
    return catchThrowableOfType(DocumentException.class, () -> Baseline.read(file, CODE, language))
        .problems()
        .stream()
        .map(problem -> problem.line() + " " + problem.message())
        .toList();
  }
}
