package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsPageTest {

  /** Committed; written anew with {@code -Dkia.update=true}. */
  private static final Path PAGE = Path.of("../kia-core/FACTS.md");

  @Test
  void the_page_of_the_facts_is_that_of_the_vocabulary() throws IOException {
    String text = new FactsPage().text(KiaVocabulary.all());
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(PAGE, text);
    }

    assertThat(Files.readString(PAGE))
        .as("to write it anew, run again with -Dkia.update=true")
        .isEqualTo(text);
  }

  @Test
  void every_fact_has_a_place_to_link_to_and_says_what_can_be_declared() {
    String text = new FactsPage().text(KiaVocabulary.all());

    for (Fact<?> fact : KiaVocabulary.all()) {
      assertThat(text).containsOnlyOnce("<a id=\"" + fact.name() + "\"></a>");
    }
    assertThat(text.lines().filter(line -> line.startsWith("| ")))
        .allSatisfy(row -> assertThat(row.split(" \\| ")).hasSize(4));
    for (Area area : Area.values()) {
      assertThat(text).containsOnlyOnce("| `" + area.id() + "` | " + area.label().nl() + " |");
    }
  }

  @Test
  void descriptions_are_never_read_as_markup() {
    Fact<?> odd = Fact.flag("odd.fact", "a|b_c", "<b> & [d]");
    Fact<?> number =
        Fact.number("odd.number", "Een", "One", new LocalizedText("uur", "hours"), 1, 24);

    assertThat(new FactsPage().text(List.of(odd, number)))
        .contains("a\\|b\\_c | \\<b\\> &amp; \\[d\\] | flag")
        .contains("number: 1 to 24, hours / uur");
  }
}
