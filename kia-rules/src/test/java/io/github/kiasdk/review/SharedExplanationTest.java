package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.report.FailureText;
import io.github.kiasdk.report.ReportFormat;
import io.github.kiasdk.report.ReportFormats;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations where a check answers for each effect of one part. */
class SharedExplanationTest {

  private static final Checklist CHECKLIST = Reviewed.CODE.and(KiaMethod.checks()).only("KIA-10");

  private static final Explanation NAMELESS = explanation("KIA-10", "feed");

  private static final Explanation OF_LATE = explanation("KIA-10", "feed", "late");

  private static final Gate GATE = Gate.failingOn(Level.LOW);

  @ParameterizedTest
  @MethodSource("failures")
  void it_is_of_the_effect_that_it_names_and_of_no_other(List<String> failing) {
    for (Explanation one : List.of(NAMELESS, OF_LATE)) {
      for (Explanations explanations :
          List.of(of(one), of(one).comparedTo(List.of(one)), of(NAMELESS, one))) {
        GateResult result = GATE.explained(explanations).judge(report(failing));

        List<String> left = new ArrayList<>(failing);
        left.removeIf(effect -> effect.equals(one.about()));
        assertThat(fingerprints(result.blocking()))
            .containsExactlyInAnyOrderElementsOf(
                left.stream().map(effect -> "KIA-10@app/feed#" + effect).toList());
        assertThat(result.explained()).hasSize(failing.size() - left.size());
        boolean isUnclear = explanations.counting().contains(NAMELESS) && !left.isEmpty();
        assertThat(result.unclear()).hasSize(isUnclear ? 1 : 0);
        for (Finding finding : result.report().failed()) {
          assertThat(result.unclear(finding) != null)
              .isEqualTo(isUnclear && left.contains(finding.about()));
        }
      }
    }
  }

  static List<List<String>> failures() {
    return List.of(
        List.of("late"),
        List.of("grooming"),
        List.of("late", "grooming"),
        List.of("late", "grooming", "loot"));
  }

  @Test
  void one_that_names_an_effect_is_of_no_failure_of_the_whole() {
    Checklist code = Reviewed.CODE.only("CVK-9.03");
    Explanation whole = explanation("CVK-9.03", "streaks");
    Explanation part = explanation("CVK-9.03", "streaks", "pressure");

    assertThat(judged(code, whole).explained()).hasSize(1);
    assertThat(judged(code, part).explained()).isEmpty();
    assertThat(judged(code, part).unclear()).isEmpty();
  }

  private static GateResult judged(Checklist code, Explanation one) {
    Explanations explanations = Explanations.of(List.of(one), code);
    return GATE.explained(explanations).judge(code.check(Reviewed.SERVICE));
  }

  @Test
  void one_that_names_what_does_not_fail_is_told() {
    Checklist both = CHECKLIST.explained(List.of(OF_LATE));

    assertThat(fingerprints(both.check(service(List.of("grooming"))).failed()))
        .containsExactly("KIA-10@app/feed#grooming", "SDK-08@app/feed#KIA-10/late");
    assertThat(fingerprints(both.check(service(List.of("grooming", "late"))).failed()))
        .noneMatch(one -> one.startsWith("SDK"));
  }

  @Test
  void each_has_its_own_end() {
    Explanation expired =
        explanation("KIA-10", "feed", "grooming", TODAY.minusDays(9), TODAY.minusDays(1));
    Explanation ending =
        explanation("KIA-10", "feed", "loot", TODAY.minusDays(9), TODAY.plusDays(1));
    Checklist all = CHECKLIST.explained(List.of(OF_LATE, expired, ending));

    assertThat(fingerprints(all.check(service(List.of("grooming", "late", "loot"))).failed()))
        .contains("SDK-06@app/feed#KIA-10/loot", "SDK-07@app/feed#KIA-10/grooming")
        .filteredOn(one -> one.startsWith("SDK"))
        .hasSize(2);
  }

  @Test
  void what_it_is_about_goes_along_to_the_successor_of_a_retired_check() {
    Checklist now =
        CHECKLIST.retiring(
            List.of(new Retired("KIA-99", "0.2.0", "KIA-10", LocalizedText.same("Better."))));
    Explanations explanations =
        Explanations.of(List.of(explanation("KIA-99", "feed", "late")), now);

    assertThat(explanations.counting()).containsExactly(OF_LATE);
  }

  @Test
  void one_of_another_effect_takes_no_place_of_one_of_the_base() {
    Explanation ofGrooming = explanation("KIA-10", "feed", "grooming");

    Explanations change = of(OF_LATE).comparedTo(List.of(ofGrooming, NAMELESS));

    assertThat(change.counting()).isEmpty();
    assertThat(change.proposed()).containsExactly(OF_LATE);
  }

  @Test
  void what_to_write_is_told_in_both_languages() {
    assertThat(GATE.explained(of(NAMELESS)).judge(report(List.of("late"))).unclear())
        .containsExactly(
            new LocalizedText(
                "KIA-10@app/feed is niet in orde voor late. De uitleg zegt niet dat die daarvoor is, en telt"
                    + " daarom niet mee. Is die ervoor, zet er dan in: about: late.",
                "KIA-10@app/feed fails for late. The explanation does not say that it is of that,"
                    + " so it counts for nothing. If it is, write in it: about: late."));
    GateResult two = GATE.explained(of(NAMELESS)).judge(report(List.of("late", "grooming")));
    assertThat(two.unclear())
        .containsExactly(
            new LocalizedText(
                "KIA-10@app/feed is niet in orde voor 2 dingen: grooming, late. De uitleg zegt niet voor welk,"
                    + " en telt daarom voor geen. Zet erin voor welk die is: about: grooming of"
                    + " about: late. Elk vraagt een eigen uitleg.",
                "KIA-10@app/feed fails for 2 things: grooming, late. The explanation does not say"
                    + " for which, so it counts for none. Write in it of which it is: about:"
                    + " grooming or about: late. Each takes an explanation of its own."));
    assertThatThrownBy(two::orThrow).hasMessageContaining("so it counts for none");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void every_format_says_it_and_what_an_explained_failure_is_about(
      ReportFormat format, Locale locale) {
    String told = told(unclear().unclear().get(0), locale);

    assertThat(plain(format.text(dossier(unclear(), locale)))).contains(told);
    GateResult open = GATE.explained(of(OF_LATE)).judge(report(List.of("late")));
    assertThat(plain(format.text(dossier(open, locale))))
        .containsAnyOf("(late)", "\"about\": \"late\"", "#late")
        .doesNotContain(told);
  }

  static Stream<Arguments> formats() {
    return ReportFormats.all().stream()
        .flatMap(
            format ->
                Stream.of("nl", "en")
                    .map(language -> Arguments.of(format, Locale.forLanguageTag(language))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_red_test_says_it(String language) {
    Locale locale = Locale.forLanguageTag(language);
    GateResult result = unclear();

    assertThat(plain(FailureText.in(locale).text(result)))
        .contains(told(result.unclear().get(0), locale));
    assertThat(FailureText.in(locale).text(result).lines().count())
        .isLessThanOrEqualTo(FailureText.LINES);
  }

  private static GateResult unclear() {
    return GATE.explained(of(NAMELESS)).judge(report(List.of("late", "grooming")));
  }

  /** Without the place, which is a link in some formats. */
  private static String told(LocalizedText text, Locale locale) {
    return text.in(locale).substring("KIA-10@app/".length());
  }

  private static String plain(String written) {
    return written.replace("\\", "").replaceAll("\\s+", " ");
  }

  private static Dossier dossier(GateResult result, Locale locale) {
    KiaDocument document =
        new KiaDocument(service(List.of("late", "grooming")), null, List.of(), List.of());
    PlacedDocument placed =
        DocumentReader.standard()
            .readPlaced(
                DocumentWriter.standard().write(document, Format.YAML), Format.YAML, "app.yaml");
    return Dossier.of(result, placed, locale);
  }

  private static Explanations of(Explanation... all) {
    return Explanations.of(List.of(all), CHECKLIST);
  }

  private static Report report(List<String> effects) {
    return CHECKLIST.check(service(effects));
  }

  private static Service service(List<String> effects) {
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
