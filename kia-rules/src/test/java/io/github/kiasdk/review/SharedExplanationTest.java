package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.MarkdownReport;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One explanation, where a check fails for several effects of one part. */
class SharedExplanationTest {

  private static final Checklist CHECKLIST = Reviewed.CODE.and(KiaMethod.checks()).only("KIA-10");

  private static final Explanation LATE = explanation("KIA-10", "feed");

  private static final Explanations ONE = Explanations.of(List.of(LATE), CHECKLIST);

  private static final Gate GATE = Gate.failingOn(Level.LOW);

  @Test
  void an_explanation_of_one_effect_is_of_no_effect_that_came_later() {
    for (Explanations explanations : List.of(ONE, ONE.comparedTo(List.of(LATE)))) {
      Gate gate = GATE.explained(explanations);

      GateResult before = gate.judge(report("late"));
      GateResult after = gate.judge(report("late", "grooming"));

      assertThat(before.isPassed()).isTrue();
      assertThat(before.unclear()).isEmpty();
      assertThat(after.explained()).isEmpty();
      assertThat(fingerprints(after.blocking()))
          .containsExactlyInAnyOrder("KIA-10@app/feed#late", "KIA-10@app/feed#grooming");
    }
  }

  @Test
  void that_it_is_of_neither_is_told_with_what_to_do() {
    GateResult result = GATE.explained(ONE).judge(report("late", "grooming"));

    assertThat(result.unclear())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.en())
                  .startsWith("KIA-10@app/feed fails for 2 things (grooming, late)");
              assertThat(told.nl())
                  .startsWith("KIA-10@app/feed faalt voor 2 dingen (grooming, late)");
            });
    assertThatThrownBy(result::orThrow).hasMessageContaining("so it counts for none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_report_says_it_and_what_an_explained_failure_is_about(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Service two = service("late", "grooming");
    Service single = service("late");
    GateResult shut = GATE.explained(ONE).judge(CHECKLIST.check(two));
    GateResult open = GATE.explained(ONE).judge(CHECKLIST.check(single));

    String told = shut.unclear().get(0).in(locale);
    for (String text :
        List.of(
            TextReport.in(locale).text(shut, two),
            MarkdownReport.in(locale).text(shut, two),
            HtmlReport.in(locale).text(shut, two, null))) {
      assertThat(text.replace("\\", "").replaceAll("\\s+", " "))
          .contains(told.substring(told.indexOf("feed ")));
    }
    for (String text :
        List.of(
            TextReport.in(locale).text(open, single),
            MarkdownReport.in(locale).text(open, single),
            HtmlReport.in(locale).text(open, single, null))) {
      assertThat(text.replace("\\", "")).contains("(late)");
    }
  }

  private static Report report(String... effects) {
    return CHECKLIST.check(service(effects));
  }

  private static Service service(String... effects) {
    Functionality.Builder feed =
        Functionality.of(FunctionalityKind.VIDEO, "feed").titled("Filmpjes", "Feed");
    for (String effect : effects) {
      feed.effect(Effect.negative(effect, "Nadeel", "Harm", Right.PRIVACY).build())
          .mitigation(
              Mitigation.treating(List.of(effect), "less-" + effect, "Minder", "Less").build());
    }
    return Reviewed.service(feed.build());
  }
}
