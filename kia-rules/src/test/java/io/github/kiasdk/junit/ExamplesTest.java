package io.github.kiasdk.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  private static final Vocabulary LAMPS = Vocabulary.of(List.of(Lamps.LIT, Lamps.WATT));

  @TempDir private Path directory;

  @Test
  void an_example_in_java_equals_the_same_in_a_file() throws IOException {
    Examples read =
        read(
            """
            LMP-1.01:
              - says: { nl: Een lamp brandt., en: A lamp is on. }
                outcome: failed
                kind: video
                facts: { lamp: { lit: true } }
                decided-by: [ lamp.lit ]
              - says: { nl: Het huis heeft licht., en: The house has light. }
                outcome: passed
                basis: judged
                subject: service
                ages: 13-17
                for-ages: 13-15
                facts: { lamp.watt: { value: 40, evidence: [ { title: Label, date: 2026-03-01 } ] } }
                judgement: passed
            LMP-1.02:
              - says: { nl: Niemand weet het., en: Nobody knows. }
                outcome: cannot-tell
                reason: undeclared
                kind: video
                service-facts: { lamp: { watt: 40 } }
                missing: [ lamp.lit ]
            """);
    Evidence label = new Evidence("Label", null, LocalDate.of(2026, 3, 1), null, null, false, null);

    assertThat(read.checks()).containsExactly("LMP-1.01", "LMP-1.02");
    assertThat(read.of("LMP-1.01"))
        .containsExactly(
            Lamps.LIT_LAMP,
            Example.ofService("Het huis heeft licht.", "The house has light.")
                .audience(Ages.ages(13, 17))
                .answeredFor(Ages.ages(13, 15))
                .declare(Lamps.WATT, 40, label)
                .judged(Verdict.PASSED)
                .restingOn(Basis.JUDGED)
                .passes());
    assertThat(read.of("LMP-1.02"))
        .containsExactly(
            Example.of(FunctionalityKind.VIDEO, "Niemand weet het.", "Nobody knows.")
                .declareOnService(Lamps.WATT, 40)
                .cannotTell(Reason.UNDECLARED, Lamps.LIT));
    assertThat(read.of("LMP-1.03")).isEmpty();
  }

  @Test
  void examples_of_one_check_from_several_places_are_joined() {
    Examples joined =
        Examples.none().and("LMP-1.01", Lamps.LIT_LAMP).and("LMP-1.01", Lamps.DARK_LAMP);

    assertThat(joined.of("LMP-1.01")).containsExactly(Lamps.LIT_LAMP, Lamps.DARK_LAMP);
  }

  @Test
  void a_pass_rests_on_what_was_declared_unless_stated() {
    assertThat(Lamps.DARK_LAMP.basis()).isEqualTo(Basis.DECLARED);
    assertThat(Lamps.UNKNOWN_LAMP.basis()).isNull();
    assertThat(Lamps.DARK_LAMP.subject()).isNotEqualTo(Subject.SERVICE);
    assertThat(Lamps.DARK_LAMP.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void an_example_that_contradicts_itself_is_refused_with_its_place() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    LMP-1.01:
                      - says: { nl: A., en: B. }
                        outcome: error
                        kind: video
                      - says: { nl: C., en: D. }
                        outcome: passed
                        reason: undeclared
                      - says: { nl: E., en: F. }
                        outcome: cannot-tell
                        reason: undeclared
                        kind: vidio
                        misssing: []
                    """))
        .isInstanceOf(DocumentException.class)
        .hasMessageContainingAll(
            "lamps.yaml:3:5  LMP-1.01[0].outcome  A check should not break.",
            "lamps.yaml:5:5  LMP-1.01[1]  For passed and failed give basis,",
            "lamps.yaml:5:5  LMP-1.01[1].kind  Give the kind of functionality (kind, or kinds",
            "lamps.yaml:11:5  LMP-1.01[2].kind  \"vidio\" does not fit kind. Did you mean"
                + " \"video\"?",
            "lamps.yaml:12:5  LMP-1.01[2].misssing  There is no field \"misssing\" here.");
  }

  private Examples read(String text) throws IOException {
    return Examples.read(LAMPS, Files.writeString(directory.resolve("lamps.yaml"), text));
  }

  @Test
  void an_example_with_effects_or_an_assessment_may_say_in_words_what_is_missing() {
    Example.Builder bare = Example.of(FunctionalityKind.VIDEO, "Een filmpje.", "A video.");

    assertThatThrownBy(() -> bare.cannotTell(Reason.UNDECLARED))
        .isInstanceOf(DescriptionException.class);
    assertThat(
            bare.effect(Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build())
                .mitigation(
                    Mitigation.treating(List.of("sleep"), "break", "Pauze", "Break").build())
                .assessed(Assessment.bySelf().build())
                .cannotTell(Reason.UNDECLARED)
                .missing())
        .isEmpty();
  }
}
