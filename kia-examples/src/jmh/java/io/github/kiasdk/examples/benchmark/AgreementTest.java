package io.github.kiasdk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared says the same, or its timings would mean nothing. */
class AgreementTest {

  private static final int MADE_UP = 5000;

  @ParameterizedTest
  @EnumSource
  void all_engines_say_the_same_of_what_is_measured(Example example) {
    assertThatCode(() -> Agreement.require(example.functionality())).doesNotThrowAnyException();
  }

  @Test
  void all_engines_say_the_same_of_whatever_is_declared() {
    for (long seed = 0; seed < MADE_UP; seed++) {
      long one = seed;
      assertThatCode(() -> Agreement.require(new MadeUp(one).functionality()))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }
}
