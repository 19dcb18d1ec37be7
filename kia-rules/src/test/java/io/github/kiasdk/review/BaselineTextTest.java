package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAK;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the file of a baseline, letter by letter, and what it is told of. */
class BaselineTextTest {

  private static final String HEADER = "kia-baseline 2 made 2026-06-01\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "~",
        "a b",
        " a",
        "a ",
        "a\u007fb",
        "\u007f",
        "\u001f",
        "é",
        "\u2028",
        "a#b",
        "a#",
        "#",
        "##",
        "back\\slash",
        "\\u0041",
        "13-15",
        "0",
        "\ud83d\ude00"
      })
  void whatever_a_host_calls_a_thing_is_one_line_of_plain_letters_and_read_again(String about) {
    Checklist own = CODE.only(STREAKS).and(List.of(sees(about)));
    Service forAll = Service.of(ServiceKind.SOCIAL, "all", "All").functionality(STREAK).build();
    for (Service service : List.of(SERVICE, forAll)) {
      Report report = own.check(service);
      Baseline baseline = Baseline.of(TODAY, report.failed());
      String text = baseline.text();

      assertThat(text.lines()).hasSize(1 + report.failed().size());
      assertThat(text.replace("\n", "").chars()).allMatch(letter -> letter >= ' ' && letter < 127);
      assertThat(Baseline.read(text, own)).isEqualTo(baseline);
      assertThat(report.failed()).allMatch(Baseline.read(text, own)::covers);
      assertThat(baseline).isNotEqualTo(Baseline.of(TODAY, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-12", "9-12", "0", "9"})
  void ages_may_begin_with_any_digit_and_cover_no_others(String ages) {
    Ages some = Ages.parse(ages);
    Report report =
        CODE.only("CVK-9.01")
            .check(
                Service.of(ServiceKind.SOCIAL, "app", "App")
                    .functionality(
                        Functionality.of(FunctionalityKind.VIDEO, "feed")
                            .declare(Defaults.AUTOPLAY, ByAge.byAge(some, Switch.ON))
                            .build())
                    .build());
    Baseline baseline = Baseline.read(HEADER + "CVK-9.01@app/feed#" + ages + " failed\n", CODE);

    assertThat(report.failed()).singleElement().matches(baseline::covers);
    assertThat(baseline.kept(List.of(report))).isEqualTo(baseline);
    assertThat(report.cannotTell()).noneMatch(baseline::covers);
  }

  @Test
  void of_a_functionality_on_its_own_another_one_is_not_taken_for_gone() {
    Baseline both =
        Baseline.read(HEADER + "CVK-9.03@/feed failed\nCVK-9.03@/streaks failed\n", CODE);

    assertThat(both.kept(List.of(CODE.check(Reviewed.streak(false)))).fingerprints())
        .containsExactly("CVK-9.03@/feed");
  }

  private static Check sees(String about) {
    LocalizedText because = LocalizedText.same("Seen.");
    return Check.check(
            "TST-1", CODE.find(STREAKS).principle(), Texts.of(BaselineTextTest.class, "none"))
        .severity(Level.LOW)
        .ofService()
        .requires(described -> List.of(Observation.of(Truth.FALSE, about, because)))
        .ground(Ground.DERIVED)
        .rights(Right.PRIVACY)
        .cites(CODE.find(STREAKS).references().get(0))
        .since("1.0")
        .build();
  }

  @Test
  void a_check_that_does_not_exist_is_told_at_each_line_that_names_it() {
    assertThat(problems(HEADER + "CVK-9.30@app failed\nCVK-9.30@app/feed failed\n"))
        .extracting(DocumentProblem::line)
        .containsExactly(2, 3);
  }

  @Test
  void what_was_meant_is_looked_up_for_the_first_hundred_lines() {
    StringBuilder unknown = new StringBuilder(HEADER);
    for (int i = 0; i < 102; i++) {
      unknown.append("CVK-9.30@app/part-").append(i).append(" failed\n");
    }

    assertThat(problems(unknown.toString()))
        .extracting(problem -> problem.message().contains("Did you mean CVK-9.03?"))
        .startsWith(true)
        .filteredOn(meant -> meant)
        .hasSize(100);
  }

  @Test
  void lines_that_name_no_service_are_counted_in_words() {
    String old = "kia-baseline 1 made 2026-06-01\n";

    assertThat(advice(old + "CVK-9.03@streaks failed\n"))
        .satisfies(
            one -> {
              assertThat(one.nl()).startsWith("1 regel van de baseline noemt geen dienst");
              assertThat(one.nl()).contains("(versie 1) en telt voor elke dienst");
              assertThat(one.en()).startsWith("1 line of the baseline names no service");
              assertThat(one.en()).contains("(version 1) and counts for every service");
            });
    assertThat(advice(old + "CVK-9.03@streaks failed\nCVK-9.01@feed failed\n"))
        .satisfies(
            two -> {
              assertThat(two.nl()).startsWith("2 regels van de baseline noemen geen dienst");
              assertThat(two.nl()).contains("(versie 1) en tellen voor elke dienst");
              assertThat(two.en()).startsWith("2 lines of the baseline name no service");
              assertThat(two.en()).contains("(version 1) and count for every service");
            });
  }

  private static LocalizedText advice(String text) {
    List<LocalizedText> advice = Baseline.read(text, CODE).advice();
    assertThat(advice).hasSize(1);
    return advice.get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void of_lines_that_may_be_of_several_services_three_are_named(int number) {
    StringBuilder old = new StringBuilder("kia-baseline 1 made 2026-06-01\n");
    List<Functionality> parts = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      old.append("CVK-9.03@part-").append(i).append(" failed\n");
      parts.add(
          Functionality.of(FunctionalityKind.STREAK, "part-" + i)
              .declare(Rewards.STREAKS, true)
              .build());
    }
    Baseline among =
        Baseline.read(old.toString(), CODE)
            .among(List.of(report("one", parts), report("two", parts)));

    String told = among.advice().get(among.advice().size() - 1).en();

    for (int i = 1; i <= number; i++) {
      assertThat(told.contains("part-" + i)).isEqualTo(i <= 3);
    }
    assertThat(told.contains(", …")).isEqualTo(number > 3);
  }

  private static Report report(String id, List<Functionality> parts) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, id, id);
    parts.forEach(service::functionality);
    return CODE.only(STREAKS).check(service.build());
  }

  @Test
  void a_summary_counts_in_words() {
    Baseline one = Baseline.read(HEADER + "CVK-9.03@app/streaks failed\n", CODE);
    Baseline two = Baseline.of(TODAY, CODE.check(STREAK).findings());

    assertThat(one).hasToString("1 finding, made 2026-06-01");
    assertThat(two.size()).isGreaterThan(1);
    assertThat(two).hasToString(two.size() + " findings, made 2026-06-01");
    assertThat(one.hashCode()).isNotEqualTo(two.hashCode());
    assertThat(one.toPlain())
        .containsEntry("made", "2026-06-01")
        .containsEntry("fingerprints", List.of("CVK-9.03@app/streaks"))
        .hasSize(2);
  }

  private static List<DocumentProblem> problems(String text) {
    return catchThrowableOfType(DocumentException.class, () -> Baseline.read(text, CODE))
        .problems();
  }
}
