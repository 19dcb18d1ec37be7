package io.github.kiasdk.examples.review;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A gate before a release, as a team would write it. */
public final class ReleaseGate {

  private ReleaseGate() {}

  /** What the gate says of the service that is described in this directory. */
  public static GateResult judge(Path directory, Checklist code) {
    // README begins
    DocumentReader reader = DocumentReader.standard();
    KiaDocument document = reader.read(directory.resolve("clips.yaml"));
    Path file = directory.resolve("explanations.yaml");
    Explanations explanations =
        Explanations.of(reader.readExplanations(file, List.of(document.service())), code);
    Baseline baseline = Baseline.read(directory.resolve("baseline.txt"), code, Locale.ENGLISH);
    Report report = explanations.with(code).check(document.service());
    Gate gate = Gate.failingOn(Level.HIGH).explained(explanations).frozen(baseline);
    GateResult result = gate.judge(report); // result.orThrow() makes a build red
    // README ends
    return result;
  }
}
