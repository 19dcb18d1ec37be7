package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;

/** Every character of Unicode is read as it was written, wherever in a file it stands. */
class CharacterProperties {

  private static final DocumentReader READER = DocumentReader.standard();

  private static final DocumentWriter WRITER = DocumentWriter.standard();

  private Path file = Path.of("");

  @AfterTry
  void removeTheFile() throws IOException {
    if (!file.toString().isEmpty()) {
      Files.deleteIfExists(file);
    }
  }

  @Property(tries = 300)
  void a_character_of_two_code_units_reads_at_every_place(
      @ForAll @IntRange(max = 9000) int before,
      @ForAll @IntRange(min = 1, max = 4) int often,
      @ForAll Format format)
      throws IOException {
    String text = padded(before, "\uD83D\uDE00".repeat(often), format);
    file = Files.createTempFile("characters", format == Format.YAML ? ".yaml" : ".json");
    Files.writeString(file, text);

    assertThat(READER.read(text, format).service().name()).isEqualTo("\uD83D\uDE00".repeat(often));
    assertThat(READER.read(file)).isEqualTo(READER.read(text, format));
  }

  @Example
  void a_character_of_two_code_units_reads_across_the_end_of_every_buffer_of_a_parser() {
    for (int before = 950; before < 1100; before++) {
      String text = padded(before, "\uD83D\uDE00", Format.YAML);

      assertThat(READER.read(text, Format.YAML).service().name())
          .as("after %s", before)
          .isEqualTo("\uD83D\uDE00");
    }
  }

  @Example
  void a_character_comes_back_at_the_beginning_and_the_end_of_each_of_several_lines() {
    for (String odd : List.of("\uFEFF", "\uFDD0", "\u0085", "\u2028", "\u00a0", "#", "- ", "\t")) {
      for (Format format : Format.values()) {
        assertThatItComesBack(odd + "a\nb", format);
        assertThatItComesBack("a\n" + odd + "b" + odd + "\nc" + odd, format);
        assertThatItComesBack("a\n\uFEFF\uFDD0" + odd + "\n" + odd, format);
      }
    }
  }

  @Example
  void every_character_of_unicode_comes_back_within_a_text() {
    for (Format format : Format.values()) {
      for (int first = 0; first <= Character.MAX_CODE_POINT; first += 8192) {
        StringBuilder text = new StringBuilder("x");
        for (int point = first; point < first + 8192; point++) {
          if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
            text.appendCodePoint(point);
          }
        }
        assertThatItComesBack(text.append('x').toString(), format);
        assertThatItComesBack("x\n" + text + "\nx", format);
      }
    }
  }

  @Property(tries = 300)
  void every_character_comes_back_alone_and_at_both_ends(
      @ForAll("points") int point, @ForAll Format format) {
    String character = Character.toString(point);
    assertThatItComesBack("x" + character + "x", format);
    assertThatItComesBack(character + "x", format);
    assertThatItComesBack("x" + character, format);
    assertThatItComesBack("x: " + character + " #" + character, format);
  }

  @Example
  void every_character_that_a_format_could_take_for_a_sign_comes_back_at_both_ends() {
    for (Format format : Format.values()) {
      for (int first : List.of(0, 0x80, 0x2000, 0x2028, 0x2060, 0x3000, 0xFE00, 0xFEF0, 0xFFF0)) {
        for (int point = first; point < first + 0x30; point++) {
          assertThatItComesBack((char) point + "x" + (char) point, format);
        }
      }
    }
  }

  @Provide
  Arbitrary<Integer> points() {
    Arbitrary<Integer> low = Arbitraries.integers().between(0, Character.MIN_SURROGATE - 1);
    Arbitrary<Integer> high =
        Arbitraries.integers().between(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT);
    return Arbitraries.oneOf(low, high);
  }

  @Property(tries = 200)
  void half_a_character_is_refused_with_its_place_in_both_languages(
      @ForAll @CharRange(from = '\uD800', to = '\uDFFF') char half,
      @ForAll @IntRange(max = 3000) int before,
      @ForAll Format format) {
    String raw = padded(before, "a" + half + "b", format);
    String escaped = padded(before, "a\\u" + Integer.toHexString(half) + "b", format);

    for (String text : List.of(raw, escaped)) {
      List<String> english = Samples.problems(text, format, Locale.ENGLISH);
      List<String> dutch = Samples.problems(text, format, Samples.DUTCH);

      assertThat(english).hasSize(1);
      assertThat(english.get(0)).contains(" service.name There is half a character here (U+D");
      assertThat(dutch).hasSize(1);
      assertThat(dutch.get(0)).contains(" service.name Hier staat een half teken (U+D");
    }
    assertThat(Samples.problems(raw, Format.YAML, Locale.ENGLISH))
        .allSatisfy(problem -> assertThat(problem).doesNotContain(String.valueOf(half)));
  }

  @Example
  void half_a_character_is_told_where_it_stands() {
    assertThat(
            Samples.problems(
                "kia: 1\nservice:\n  id: app\n  kind: game\n  name: \"a\uD83D\"\n  provider: \uDE00x\n"))
        .containsExactly(
            "5:11 service.name There is half a character here (U+D83D): a half of an emoji, for"
                + " instance. Write the whole character, or remove it.",
            "6:13 service.provider There is half a character here (U+DE00): a half of an emoji, for"
                + " instance. Write the whole character, or remove it.");
    assertThat(Samples.jsonProblems("{\"kia\":1,\"ser\uD83Dvice\":{}}"))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("1:10 ser\uFFFDvice There is half a character here (U+D83D)"));
  }

  private static void assertThatItComesBack(String words, Format format) {
    Service service = Service.of(ServiceKind.GAME, "app", "App").notice(words, words).build();
    String written = WRITER.write(new KiaDocument(service, List.of()), format);
    String wired = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    KiaDocument read = READER.read(wired, format);

    assertThat(read.service()).isEqualTo(service);
    assertThat(WRITER.write(read, format)).isEqualTo(written);
  }

  private static String padded(int before, String name, Format format) {
    return format == Format.YAML
        ? "# "
            + "x".repeat(before)
            + "\nkia: 1\nservice: {id: app, kind: game, name: \""
            + name
            + "\"}\n"
        : " ".repeat(before)
            + "{\"kia\":1,\"service\":{\"id\":\"app\",\"kind\":\"game\",\"name\":\""
            + name
            + "\"}}\n";
  }
}
