package io.github.kiasdk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Map<String, String> FILES =
      Map.of("Own_nl.properties", "a=één\nb=twee", "Own_en.properties", "a=one\nc=three");

  private final List<String> opened = new ArrayList<>();

  private @Nullable InputStream open(String file) {
    opened.add(file);
    String words = FILES.get(file);
    return words == null ? null : new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_language_has_keys_and_words_of_its_own_that_are_read_once_and_not_before() {
    Texts texts = Texts.of(this::open, "Own");

    assertThat(opened).isEmpty();
    assertThat(texts.keys(DUTCH)).containsExactlyInAnyOrder("a", "b");
    assertThat(texts.keys(Locale.GERMAN)).containsExactlyInAnyOrder("a", "c");
    assertThat(texts.text("a", DUTCH)).isEqualTo("één");
    assertThat(texts.text("a", Locale.ENGLISH)).isEqualTo("one");
    assertThat(opened).containsExactly("Own_nl.properties", "Own_en.properties");
  }

  @Test
  void words_that_a_host_opens_itself_go_along_through_a_stream()
      throws IOException, ClassNotFoundException {
    Texts read = throughStream(Texts.of(this::open, "Own"));

    assertThat(read.text("b", DUTCH)).isEqualTo("twee");
    assertThat(read.text("c", Locale.ENGLISH)).isEqualTo("three");
    assertThat(opened).hasSize(2);
    assertThatThrownBy(() -> read.text("c", DUTCH))
        .hasMessage("Own_nl.properties has no text for c");
  }

  @Test
  void words_beside_a_class_are_read_again_where_they_are()
      throws IOException, ClassNotFoundException {
    Texts read = throughStream(SampleChecks.TEXTS);

    assertThat(read.text("TST-1.01.title", DUTCH)).isEqualTo("De lamp is uit");
    assertThat(read.text("TST-1.01.title", Locale.ENGLISH)).isEqualTo("The lamp is off");
    assertThat(bytes(SampleChecks.TEXTS)).as("the words stay at home").hasSizeLessThan(400);
  }

  private static Texts throughStream(Texts written) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes(written)))) {
      return (Texts) stream.readObject();
    }
  }

  private static byte[] bytes(Texts written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(written);
    }
    return bytes.toByteArray();
  }
}
