package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R. Vos (product A);R. Vos (board)",
        "R. Vos [product;r vos",
        "R. Vos, product;R. Vos, board",
        "R. Vos – product;R.VOS",
        "R. Vos ― product;R. Vos ― board",
        "R. Vos—product;R. Vos—board",
        "Vos, R.;R. Vos",
        "de Vos, Rianne;Rianne de Vos (board)",
        "dr. José Peña;Jose Pena",
        "Søren Ł.;SOREN L",
        "(R. Vos);R. Vos",
        "Zoë Müller;Zoe Mueller",
        "Zoë Müller;Zoe Muller",
        "Jörg Åberg;JOERG AABERG",
        "Søren Vos;Soeren Vos",
        "R. V\u200bos;R. Vos",
        "R. V\u200bos product;R. Vos board",
        "R. V\u3164os (a);R. Vos",
        "R. Vo\u1ab0s;R. Vos"
      })
  void one_person_typed_in_two_ways_is_one(String one, String other) {
    assertThat(PersonName.isSame(one, other)).isTrue();
    assertThat(PersonName.isSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R. Vos product;R. Vos",
        "R. Vos product;R. Vos board",
        "R. Vos product owner;R. Vos board member",
        "CEO R. Vos;R. Vos",
        "CEO R. Vos;R. Vos MSc",
        "R. Vos MSc;R. Vos",
        "R. Vos \"product\";R. Vos \"board\"",
        "R. Vos · product;R. Vos · board",
        "R. Vos @product;R. Vos @board",
        "R. Vos _product;R. Vos _board",
        "R. Vos_product;R. Vos_board",
        "R. Vos-product;R. Vos",
        "R. Vos-product;R. Vos-board",
        "R. Vos & M. Smit;M. Smit",
        "R. Vos & M. Smit;R. Vos",
        "R. Vos and M. Smit;M. Smit (board)",
        "R. Vos, M. Smit;M. Smit product",
        "product: R. Vos;board: R. Vos",
        "product (R. Vos);board (R. Vos)",
        "product / R. Vos;board | R. Vos",
        "R. Vos;R. de Vos",
        "Rianne Maria Vos;Rianne Vos",
        "Vos;R. Vos",
        "R. Vo\u0455;R. Vos",
        "\u0421\u043e\u0445;Cox",
        "R. V0s;R. Vos",
        "R. Vo5;R. Vos",
        "I. Vos;l. Vos"
      })
  void who_has_all_words_of_the_other_is_not_shown_to_be_another(String one, String other) {
    assertThat(PersonName.isSame(one, other)).isTrue();
    assertThat(PersonName.isSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R. Vos (board);M. Smit (board)",
        "R. Vos (product owner);M. Smit (product owner)",
        "Rianne Vos, product owner;Maria Smit, product owner",
        "product: R. Vos;product: M. Smit",
        "Vos, R.;Vos, M.",
        "de Vos, Rianne;de Vos, Maria",
        "Jan van der Berg;Piet van der Berg",
        "Ben Vos;Jan Vos",
        "J.P. Jansen;J.P. Vos",
        "J.P. Vos;J.K. Vos",
        "Jan Jansen;Jan Vos",
        "O'Brien, M.;O'Brien, P.",
        "Anna de Wit-Vos;Maria Vos",
        "山田太郎;山田花子",
        "A;B"
      })
  void two_people_are_two(String one, String other) {
    assertThat(PersonName.isSame(one, other)).isFalse();
    assertThat(PersonName.isSame(other, one)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R. V\u043es", "R. \u0412os", "R. V\u03bfs", "Rianne V\u0585s"})
  void letters_of_two_scripts_in_a_word_are_seen(String name) {
    assertThat(PersonName.isMixed(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R. Vos",
        "José Peña-Ørsted (bestuur)",
        "\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432 (board)",
        "山田はなこ",
        "R.2 Vos"
      })
  void a_name_in_one_script_is_not_mixed(String name) {
    assertThat(PersonName.isMixed(name)).isFalse();
  }

  @Property(tries = 500)
  void whatever_stands_beside_a_name_it_stays_the_same_persons(
      @ForAll("names") String name,
      @ForAll("beside") String before,
      @ForAll("beside") String after) {
    assertThat(PersonName.isSame(name, name + after)).isTrue();
    assertThat(PersonName.isSame(name + after, name)).isTrue();
    assertThat(PersonName.isSame(name, before + name)).isTrue();
    assertThat(PersonName.isSame(name + before, name + after)).isTrue();
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of("R.", "Rianne", "Søren", "J.P.", "Anne-Marie"),
            Arbitraries.of("Vos", "de Wit", "van der Berg", "O'Brien", "Jansen-Smit"))
        .as((first, last) -> first + " " + last);
  }

  @Provide
  Arbitrary<String> beside() {
    return Combinators.combine(
            Arbitraries.of(
                " ", " (", ", ", " - ", " · ", " ― ", "; ", " | ", " \"", " @", " & ", ": "),
            Arbitraries.of("product", "board", "MSc", "CEO", "lead"),
            Arbitraries.of(" ", ") ", "\" ", " - ", ": "))
        .as((opening, role, closing) -> opening + role + closing);
  }
}
