package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.review.AnswerChange;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From every outcome to every other, and from and to what is not asked at all. */
class ComparisonOutcomesTest {

  private static final String NOT_ASKED = "NOT_ASKED";

  private static final Checklist CHECKLIST = Checklist.of(List.of(saysTheTitle()));

  /** A check whose outcome is the title of the functionality. */
  private static Check saysTheTitle() {
    return Small.check("TST-1.01", Small.AUTOPLAY.principle(), Level.HIGH)
        .relevantFor(FunctionalityKind.VIDEO)
        .requires(ComparisonOutcomesTest::observe)
        .build();
  }

  private static List<Observation> observe(Described described) {
    LocalizedText because = LocalizedText.same("It is called so.");
    String title = Objects.requireNonNull(described.functionality()).title().en();
    if (title.equals(NOT_ASKED)) {
      return List.of(Observation.of(Truth.TRUE, "else", because));
    }
    return switch (Outcome.valueOf(title)) {
      case FAILED -> List.of(Observation.of(Truth.FALSE, "", because));
      case CANNOT_TELL -> List.of(Observation.of(Truth.UNKNOWN, "", because));
      case PASSED -> List.of(Observation.of(Truth.TRUE, "", because));
      case INAPPLICABLE -> List.of();
      case ERROR -> throw new IllegalStateException("broken");
    };
  }

  static Stream<Arguments> changes() {
    List<Arguments> changes = new ArrayList<>();
    for (Outcome from : outcomes()) {
      for (Outcome to : outcomes()) {
        if (from != to && !(isSilent(from) && isSilent(to))) {
          changes.add(Arguments.of(from, to));
        }
      }
    }
    return changes.stream();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void every_change_of_outcome_has_a_line_in_every_format(
      @Nullable Outcome from, @Nullable Outcome to) {
    Comparison comparison = compared(from, to);

    assertThat(comparison.count(from, to)).isEqualTo(1);
    for (Locale locale : List.of(NL, EN)) {
      ComparisonReport report = ComparisonReport.in(locale);
      String line = word(from, locale) + " → " + word(to, locale);
      for (String said :
          List.of(report.text(comparison), report.markdown(comparison), report.html(comparison))) {
        assertThat(plain(said)).contains("TST-1.01").contains(line);
      }
      assertThat(transitions(report.json(comparison))).contains(id(from) + " → " + id(to));
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_failed_and_is_not_asked_any_more_is_said_and_is_not_better(
      @Nullable Outcome from, @Nullable Outcome to) {
    Comparison comparison = compared(from, to);
    boolean isUnasked = from == Outcome.FAILED && isSilent(to);

    for (Locale locale : List.of(NL, EN)) {
      ComparisonReport report = ComparisonReport.in(locale);
      String told =
          locale.equals(NL)
              ? "was niet in orde, en wordt niet meer gevraagd: TST-1.01"
              : "failed, and is not asked any more: TST-1.01";
      for (String said :
          List.of(report.text(comparison), report.markdown(comparison), report.html(comparison))) {
        assertThat(plain(said).contains(told)).isEqualTo(isUnasked);
      }
    }
    if (isUnasked) {
      assertThat(comparison.worse()).isEmpty();
      assertThat(answers(comparison)).noneMatch(one -> one.to() == Outcome.PASSED);
    }
  }

  @Test
  void of_a_part_that_is_dropped_it_is_not_said_of_each_check() {
    Comparison comparison = Comparison.of(CHECKLIST, service(Outcome.FAILED), service().build());

    String said = plain(ComparisonReport.in(EN).text(comparison));
    assertThat(said).contains("dropped", "failed → not asked: TST-1.01");
    assertThat(said).doesNotContain("is not asked any more");
  }

  private static List<Transition> answers(Comparison comparison) {
    List<Transition> answers = new ArrayList<>();
    for (PartChange part : comparison.parts()) {
      for (AnswerChange answer : part.answers()) {
        if (answer.about().isEmpty()) {
          answers.addAll(answer.transitions());
        }
      }
    }
    return answers;
  }

  private static Comparison compared(@Nullable Outcome from, @Nullable Outcome to) {
    return Comparison.of(CHECKLIST, service(from), service(to));
  }

  private static Service service(@Nullable Outcome outcome) {
    String title = outcome == null ? NOT_ASKED : outcome.name();
    return service()
        .functionality(
            Functionality.of(FunctionalityKind.VIDEO, "video").titled(title, title).build())
        .build();
  }

  private static Service.Builder service() {
    return Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje").forAges(13, 17);
  }

  private static List<@Nullable Outcome> outcomes() {
    List<@Nullable Outcome> outcomes = new ArrayList<>(List.of(Outcome.values()));
    outcomes.add(null);
    return outcomes;
  }

  private static boolean isSilent(@Nullable Outcome outcome) {
    return outcome == null || outcome == Outcome.INAPPLICABLE;
  }

  private static String word(@Nullable Outcome outcome, Locale locale) {
    String none = locale.equals(NL) ? "niet gevraagd" : "not asked";
    return outcome == null ? none : outcome.label().in(locale);
  }

  private static String id(@Nullable Outcome outcome) {
    return outcome == null ? "" : outcome.id();
  }

  private static List<String> transitions(String json) {
    List<String> transitions = new ArrayList<>();
    for (JsonNode part : JsonMapper.builder().build().readTree(json).get("parts")) {
      for (JsonNode answer : part.get("answers")) {
        for (JsonNode one : answer.get("transitions")) {
          transitions.add(one.path("from").asString("") + " → " + one.path("to").asString(""));
        }
      }
    }
    return transitions;
  }

  private static String plain(String written) {
    return written.replace("**", "").replace("\\", "").replaceAll("\\s+", " ");
  }
}
