package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The index says what the checks say; {@code -Dkia.update=true} writes it anew. */
class PrincipleIndexTest {

  private static final Path SOURCE =
      Path.of("src/main/java/io/github/kiasdk/code/PrincipleIndex.java");

  private static final int LONGEST_LINE = 96;

  @Test
  void the_index_names_the_kinds_and_the_facts_of_the_checks_of_each_principle()
      throws IOException {
    String index = index();
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(SOURCE, index);
    }

    assertThat(Files.readString(SOURCE))
        .as("to write it anew, run again with -Dkia.update=true, then compile")
        .isEqualTo(index);
  }

  private static String index() {
    StringBuilder java =
        new StringBuilder(
            """
            package io.github.kiasdk.code;

            /**
             * What the checks under each principle are about: the kinds of functionality to which they are
             * relevant, and the facts that they require. Written by PrincipleIndexTest, not by hand.
             */
            final class PrincipleIndex {
            """);
    for (int i = 0; i < PrincipleVolume.ALL.size(); i++) {
      Set<FunctionalityKind> kinds = EnumSet.noneOf(FunctionalityKind.class);
      Set<String> facts = new TreeSet<>();
      for (Check check : PrincipleVolume.ALL.get(i).checks()) {
        kinds.addAll(check.relevantKinds());
        facts.addAll(check.requiredFacts().stream().map(Fact::name).toList());
      }
      constant(java, "KINDS_" + (i + 1), kinds.stream().map(Enum::name).toList());
      constant(java, "FACTS_" + (i + 1), facts);
    }
    return java.append("\n  private PrincipleIndex() {}\n}\n").toString();
  }

  /** As google-java-format would have it. */
  private static void constant(StringBuilder java, String name, Collection<String> words) {
    java.append("\n  static final String ").append(name).append(" =");
    if (words.isEmpty()) {
      java.append(" \"\";\n");
      return;
    }
    java.append("\n      \"\"\"\n");
    StringBuilder line = new StringBuilder("     ");
    for (String word : words) {
      if (line.length() + 1 + word.length() > LONGEST_LINE) {
        java.append(line).append(" \\\n");
        line.setLength(5);
      }
      line.append(' ').append(word);
    }
    java.append(line).append("\\\n      \"\"\";\n");
  }
}
