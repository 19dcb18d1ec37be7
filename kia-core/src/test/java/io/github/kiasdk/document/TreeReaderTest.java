package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {

  private final TreeReader reader = TreeReader.standard();

  @Test
  void a_file_of_any_name_is_read(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("answers"), "{\"a\": {\"b.c\": [true, null]}}");

    assertThat(reader.<Object>read(file, (tree, problems) -> tree.get("a")))
        .hasToString("{b.c=[true, null]}");
  }

  @Test
  void problems_of_the_layout_are_told_beside_those_of_the_writing_in_the_order_of_the_file() {
    String json = "{\"a\": 1,\n \"a\": 2,\n \"b\": {\"c.d\": 3}}";

    assertThatThrownBy(() -> reader.read(json, "x.json", TreeReaderTest::refuse))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "x.json:2:2  a  The field \"a\" stands on line 1 already. Keep one of them.\n"
                + "x.json:3:8  b.c.d  Wrong.");
    assertThatThrownBy(
            () -> reader.in(Locale.forLanguageTag("nl")).read(json, "x", TreeReaderTest::refuse))
        .hasMessageContaining("Fout.")
        .hasMessageContaining("staat al op regel 1");
  }

  @Test
  void a_list_has_at_most_ten_thousand_elements() {
    String most = "{\"a\": [" + "1,".repeat(9_999) + "1]}";

    assertThat(reader.<Map<?, ?>>read(most, "x", (tree, problems) -> tree)).hasSize(1);
    assertThatThrownBy(() -> reader.read(most.replace("[", "[1,"), "x", (tree, problems) -> tree))
        .hasMessageContaining("at most 10000");
  }

  @Test
  void a_layout_that_gives_nothing_and_no_reason_is_a_mistake_of_its_author() {
    assertThatThrownBy(() -> reader.read("{}", "x", (tree, problems) -> null))
        .isInstanceOf(NullPointerException.class);
  }

  private static @Nullable Object refuse(Map<?, ?> tree, Set<Problem> problems) {
    problems.add(new Problem("b/c.d", new LocalizedText("Fout.", "Wrong.")));
    return null;
  }
}
