package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A worked assessment, checked on a day that never changes. */
record Worked(PlacedDocument placed, GateResult result) {

  private static final Path DIRECTORY = Path.of("src/test/resources/machine");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  /** The names of all worked assessments. */
  static final List<String> SERVICES =
      List.of(
          "exemplary",
          "fortnite",
          "instagram",
          "minecraft",
          "netflix",
          "roblox",
          "snapchat",
          "tiktok",
          "youtube");

  static Checklist checklist() {
    return CodeVoorKinderrechten.checklist().and(KiaMethod.checks()).at(CLOCK);
  }

  static Worked of(String service) {
    return of(service, checklist());
  }

  /**
   * Asked only the checks that the committed outputs were made with: those show how each format
   * writes, and a new check need not stand in all of them.
   */
  static Worked asCommitted(String service) throws IOException {
    Set<String> asked = Set.copyOf(Files.readAllLines(DIRECTORY.resolve("checks.txt")));
    return of(
        service,
        checklist()
            .only(check -> check.subject() == Subject.DESCRIPTION || asked.contains(check.id())));
  }

  private static Worked of(String service, Checklist checklist) {
    PlacedDocument placed =
        DocumentReader.standard().readPlaced(Path.of("assessments", service + ".yaml"));
    KiaDocument document = placed.document();
    Explanations explanations = Explanations.of(document.explanations(), checklist);
    Report report = explanations.with(checklist).check(document);
    return new Worked(placed, Gate.open().explained(explanations).judge(report));
  }

  /** Compares with a committed text, or writes it with {@code -Dkia.update=true}. */
  static void assertSame(String text, String file) throws IOException {
    Path golden = DIRECTORY.resolve(file);
    if (Boolean.getBoolean("kia.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text)
        .as("to write it anew, run again with -Dkia.update=true")
        .isEqualTo(Files.readString(golden));
  }
}
