package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedListsTest {

  private static final FlagFact DIM = Fact.flag("lamp.dim", "Gedimd", "Dimmed");

  /** A record of somebody else's. */
  public record Lamp(
      @JsonProperty("room") @NotNull String room,
      @JsonProperty("near") FunctionalityKind near,
      @JsonProperty("facts") Facts facts) {

    /** Refuses lamps in the cellar. */
    public Lamp {
      if (room.equals("cellar")) {
        throw DescriptionException.of("room", new LocalizedText("Geen kelder.", "No cellar."));
      }
    }
  }

  private final DocumentReader reader = DocumentReader.standard().with(Vocabulary.of(List.of(DIM)));

  @TempDir private Path directory;

  @Test
  void lists_of_another_layout_are_read_in_order() throws IOException {
    Map<String, List<Lamp>> lamps =
        read(
            """
            up.1:
              - { room: hall, near: video, facts: { lamp: { dim: true } } }
              - { room: attic }
            down: []
            """);

    assertThat(lamps.keySet()).containsExactly("up.1", "down");
    assertThat(lamps.get("up.1"))
        .containsExactly(
            new Lamp("hall", FunctionalityKind.VIDEO, Facts.none().declare(DIM, true)),
            new Lamp("attic", null, null));
    assertThat(lamps.get("down")).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_with_its_place() throws IOException {
    Path file =
        write(
            """
            up.1:
              - { room: hall, nere: video }
              - { near: video, facts: { lamp: { dimm: true } } }
              - room: cellar
            down: hall
            """);
    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> reader.readLists(file, Lamp.class));

    assertThat(refused.problems())
        .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
        .containsExactly(
            "2:19 There is no field \"nere\" here. Did you mean \"near\"?",
            "3:5 The field \"room\" is missing. It is required.",
            "3:37 There is no fact \"lamp.dimm\". Did you mean \"lamp.dim\"?",
            "4:5 No cellar.",
            "5:1 Write a list here, each element with a hyphen.");
  }

  private Map<String, List<Lamp>> read(String text) throws IOException {
    return reader.readLists(write(text), Lamp.class);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("lamps.yaml"), text);
  }
}
