package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Truth.FALSE;
import static io.github.kiasdk.fact.Truth.TRUE;
import static io.github.kiasdk.fact.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "TRUE,    TRUE,    TRUE,    TRUE",
    "TRUE,    FALSE,   FALSE,   TRUE",
    "TRUE,    UNKNOWN, UNKNOWN, TRUE",
    "FALSE,   TRUE,    FALSE,   TRUE",
    "FALSE,   FALSE,   FALSE,   FALSE",
    "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
    "UNKNOWN, TRUE,    UNKNOWN, TRUE",
    "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void and_and_or_follow_Kleene(Truth one, Truth other, Truth both, Truth either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void the_opposite_of_unknown_is_unknown(Truth truth, Truth opposite) {
    assertThat(truth.not()).isEqualTo(opposite);
  }

  @ParameterizedTest
  @EnumSource(Truth.class)
  void true_and_false_are_the_neutral_elements(Truth truth) {
    assertThat(truth.and(TRUE)).isEqualTo(truth);
    assertThat(truth.or(FALSE)).isEqualTo(truth);
    assertThat(truth.and(FALSE)).isEqualTo(FALSE);
    assertThat(truth.or(TRUE)).isEqualTo(TRUE);
  }

  @ParameterizedTest
  @CsvSource({"true, TRUE", "false, FALSE"})
  void what_is_known_is_never_unknown(boolean value, Truth truth) {
    assertThat(Truth.of(value)).isEqualTo(truth).isNotEqualTo(UNKNOWN);
  }

  @Property
  void De_Morgan_holds(@ForAll Truth one, @ForAll Truth other) {
    assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
  }

  @Property
  void joining_is_commutative_and_associative(
      @ForAll Truth one, @ForAll Truth other, @ForAll Truth third) {
    assertThat(one.and(other)).isEqualTo(other.and(one));
    assertThat(one.or(other)).isEqualTo(other.or(one));
    assertThat(one.and(other).and(third)).isEqualTo(one.and(other.and(third)));
    assertThat(one.or(other).or(third)).isEqualTo(one.or(other.or(third)));
    assertThat(one.and(other.or(third))).isEqualTo(one.and(other).or(one.and(third)));
  }
}
