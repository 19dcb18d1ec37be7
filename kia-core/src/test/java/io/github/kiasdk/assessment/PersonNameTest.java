package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R. Vos (product A);R. Vos (board)",
        "R. Vos [product;r vos",
        "R. Vos, product;R. Vos, board",
        "R. Vos – product;R.VOS",
        "Vos, R.;R. Vos",
        "de Vos, Rianne;Rianne de Vos (board)",
        "dr. José Peña;Jose Pena",
        "Søren Ł.;SOREN L",
        "(R. Vos);R. Vos",
        "R. V\u200bos;R. Vos"
      })
  void one_person_typed_in_two_ways_is_one(String one, String other) {
    assertThat(PersonName.isSame(one, other)).isTrue();
    assertThat(PersonName.isSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R. Vos (board);M. Smit (board)",
        "Vos, R.;Vos, M.",
        "de Vos, Rianne;de Vos, Maria",
        "A;B",
        "R. Vos;R. de Vos"
      })
  void two_people_are_two(String one, String other) {
    assertThat(PersonName.isSame(one, other)).isFalse();
  }
}
