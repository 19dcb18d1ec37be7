package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.REFERENCE;
import static io.github.kiasdk.check.SampleChecks.TEXTS;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  @Test
  void it_reads_what_it_requires_and_then_what_says_whether_it_applies_each_once() {
    Check reads =
        check(1)
            .appliesWhen(INHABITED.isTrue().and(LAMP.isTrue()))
            .requires(
                BELL.is(Switch.OFF)
                    .or(LAMP.isFalse().not())
                    .and(WINDOWS.every(WINDOW_OPEN.isFalse())))
            .build();

    assertThat(reads.facts()).containsExactly(BELL, LAMP, WINDOWS, INHABITED);
  }

  @Test
  void how_it_is_decided_follows_from_what_was_said() {
    assertThat(check(1).requires(LAMP.isTrue()).build().decidedBy()).isEqualTo(DecidedBy.FACT);
    assertThat(check(1).requires(LAMP.isTrue()).thenJudged().build().decidedBy())
        .isEqualTo(DecidedBy.FACT_THEN_JUDGEMENT);
    Check judged = check(1).judgedOnly(LAMP).build();
    assertThat(judged.decidedBy()).isEqualTo(DecidedBy.JUDGEMENT);
    assertThat(judged.condition()).isNull();
    assertThat(judged.facts()).containsExactly(LAMP);
    Check backed =
        check(1).requires(LAMP.isTrue()).withEvidenceNotOlderThan(Period.ofYears(1), LAMP).build();
    assertThat(backed.decidedBy()).isEqualTo(DecidedBy.FACT_AND_EVIDENCE);
    assertThat(backed.evidenceAge()).isEqualTo(Period.ofYears(1));
    assertThat(backed.backedFacts()).containsExactly(LAMP);
  }

  @Test
  void what_does_not_fit_together_is_refused() {
    Period year = Period.ofYears(1);
    Condition lamp = LAMP.isTrue();

    assertRefused(check(1).requires(lamp).judgedOnly(LAMP), "by judgement only has no condition");
    assertRefused(check(1).judgedWhereOpen(), "one judged where open has one");
    assertRefused(check(1).thenJudged(), "only a check by judgement has no condition");
    assertRefused(
        check(1).requires(lamp).withEvidenceNotOlderThan(year), "evidence is for facts that");
    assertRefused(
        check(1).requires(lamp).withEvidenceNotOlderThan(year, DOOR), "evidence is for facts that");
    assertRefused(
        check(1).requires(lamp).withEvidenceNotOlderThan(year, LAMP).thenJudged(),
        "says how old evidence may be");
    assertRefused(check(1).requires(Condition.aged(Ages.ALL)), "the facts it reads");
    assertRefused(check(1).requires(lamp).rights(), "the rights at stake");
    assertRefused(check(1).requires(lamp).cites(), "what it cites");
    assertRefused(
        Check.check("TST-1.01", PRINCIPLE, TEXTS)
            .severity(Level.LOW)
            .requires(lamp)
            .ground(Ground.CODE)
            .rights(Right.HEALTH)
            .cites(REFERENCE)
            .since("0.1.0"),
        "for which kinds of functionality is it relevant?");
  }

  @Test
  void what_is_missing_is_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> Check.check("TST-1.01", PRINCIPLE, TEXTS).build())
        .withMessage("TST-1.01 has no severity");
    assertThatNullPointerException()
        .isThrownBy(() -> check(1).build())
        .withMessage("TST-1.01 has no decidedBy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CVK", "CVK-", "-1.01", "cvk-1.01", "CVK 1.01", "CVK-1.x", "CVK-1.01 "})
  void an_id_is_a_prefix_and_numbers(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.check(id, PRINCIPLE, TEXTS))
        .withMessageContaining("An id looks like CVK-9.01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AZ-0", "A-9", "Z-09.90", "TST-1"})
  void the_first_and_the_last_letter_and_digit_stand_in_ids(String id) {
    assertThat(named(id)).hasToString(id);
  }

  @Test
  void the_order_of_ids_is_that_of_their_numbers() {
    List<Check> ordered = new ArrayList<>();
    for (String id :
        List.of(
            "CVK-1.01",
            "CVK-1.02",
            "CVK-1.10",
            "CVK-2.01",
            "CVK-9.16",
            "CVK-10.01",
            "CVK-10.10",
            "CVK-11.02",
            "KIA-01",
            "KIA-01.02",
            "KIA-10")) {
      ordered.add(named(id));
    }
    List<Check> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Checklist.of(shuffled).checks()).containsExactlyElementsOf(ordered);
    for (Check one : ordered) {
      for (Check other : ordered) {
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(Integer.compare(ordered.indexOf(one), ordered.indexOf(other)));
      }
    }
  }

  @Test
  void two_checks_are_the_same_if_they_have_the_same_id() {
    Check one = check(1).requires(LAMP.isTrue()).build();

    assertThat(one)
        .isEqualTo(check(1).requires(DOOR.isTrue()).build())
        .isNotEqualTo(check(2).requires(LAMP.isTrue()).build())
        .hasToString("TST-1.01");
    assertThat(one.relevantKinds()).containsExactly(FunctionalityKind.VIDEO);
  }

  @Test
  void all_that_was_said_of_it_is_kept() {
    Check full =
        check(1)
            .requires(LAMP.isTrue())
            .ground(Ground.CODE, "house-rules", "interview")
            .rights(Right.PRIVACY, Right.HEALTH)
            .suggests(Switch.OFF)
            .askedOf(Role.POLICY_LEAD)
            .since("0.3.0")
            .build();

    assertThat(full.sources()).containsExactly("house-rules", "interview");
    assertThat(full.rights()).containsExactly(Right.PRIVACY, Right.HEALTH);
    assertThat(full.measures()).containsExactly(Switch.OFF);
    assertThat(full.askedOf()).isEqualTo(Role.POLICY_LEAD);
    assertThat(check(1).requires(LAMP.isTrue()).build().askedOf()).isEqualTo(PRINCIPLE.askedOf());
    assertThat(full.since()).isEqualTo("0.3.0");
    assertThat(full.ground()).isEqualTo(Ground.CODE);
    assertThat(full).hasSameHashCodeAs(check(1).requires(DOOR.isTrue()).build());
    assertThat(full.hashCode()).isNotEqualTo(named("TST-1.02").hashCode());
  }

  @Test
  void law_binds_only_where_it_is_cited_first_and_the_check_is_no_addition_of_ours() {
    Reference law = new Reference("law", Reference.Kind.BINDING, LocalizedText.same("House Act"));

    assertThat(cited(Ground.CODE, law, REFERENCE)).isTrue();
    assertThat(cited(Ground.CODE, REFERENCE, law)).isFalse();
    assertThat(cited(Ground.DERIVED, law, REFERENCE)).isFalse();
    assertThat(cited(Ground.DERIVED, REFERENCE, law)).isFalse();
    assertThat(
            check(1)
                .ofDescription()
                .requires(described -> List.of())
                .ground(Ground.CODE)
                .cites()
                .build()
                .law())
        .isEmpty();
  }

  private static boolean cited(Ground ground, Reference... references) {
    Check check = check(1).requires(LAMP.isTrue()).ground(ground).cites(references).build();
    return !check.law().isEmpty();
  }

  private static Check named(String id) {
    return Check.check(id, PRINCIPLE, TEXTS)
        .severity(Level.LOW)
        .ofService()
        .requires(LAMP.isTrue())
        .ground(Ground.CODE)
        .rights(Right.HEALTH)
        .cites(REFERENCE)
        .since("0.1.0")
        .build();
  }

  private static void assertRefused(Check.Builder builder, String why) {
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(why);
  }
}
