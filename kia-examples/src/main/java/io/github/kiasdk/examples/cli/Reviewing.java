package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user asks of a gate: which findings block, what is explained, what was found before. */
final class Reviewing {

  @Option(names = "--fail-on", paramLabel = "high|medium|low", descriptionKey = "fail-on")
  private @Nullable Level failOn;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  @Option(names = "--explanations", paramLabel = "FILE", descriptionKey = "explanations")
  private List<String> explanations = new ArrayList<>();

  @Option(names = "--explanations-base", paramLabel = "FILE", descriptionKey = "explanations-base")
  private List<String> base = new ArrayList<>();

  @Option(names = "--max-explanations", paramLabel = "NUMBER", descriptionKey = "max-explanations")
  private int atMost = Explanations.AT_MOST;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private @Nullable Path baseline;

  @Option(names = "--update-baseline", descriptionKey = "update-baseline")
  private boolean updating;

  @Option(names = "--audit", descriptionKey = "audit")
  private boolean audit;

  /** What is wrong with the options together; {@code null} if nothing is. */
  @Nullable String wrong(Kia kia, boolean someChecksOnly) {
    if (atMost < 0 || atMost > Explanations.MOST) {
      return kia.messages().say("bad-number", atMost, "--max-explanations", Explanations.MOST);
    }
    if (updating && baseline == null) {
      return kia.messages().say("update-without-baseline");
    }
    boolean isPart = updating && (someChecksOnly || audit);
    return isPart ? kia.messages().say("update-of-part") : null;
  }

  /** A reader that refuses explanations that do not fit the checklist. */
  DocumentReader reader(Kia kia, Checklist checklist) {
    return explained(kia, checklist).reader();
  }

  private DocumentExplanations explained(Kia kia, Checklist checklist) {
    return DocumentExplanations.of(checklist).in(kia.locale()).atMost(atMost);
  }

  /** The explanations of each document; complains and gives nothing if something is wrong. */
  @Nullable List<Explanations> explanations(
      Kia kia, Checklist checklist, List<KiaDocument> documents) {
    Documents files = new Documents(kia);
    List<Path> beside = files.found(explanations);
    List<Path> before = files.found(base);
    if (beside.isEmpty() != explanations.isEmpty() || before.isEmpty() != base.isEmpty()) {
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    if (baseline != null) {
      problems.addAll(
          DocumentExplanations.alike(documents.stream().map(KiaDocument::service).toList()));
    }
    try {
      if (problems.isEmpty()) {
        List<Explanations> all =
            explained(kia, checklist).beside(beside).comparedTo(before).of(documents);
        all.forEach(one -> kia.tell(one.advice()));
        return all;
      }
    } catch (DocumentException refused) {
      kia.complain(refused);
    } catch (DescriptionException refused) {
      problems.addAll(refused.problems());
    }
    kia.tell(problems.stream().map(Problem::message).toList());
    return null;
  }

  /** The baseline file, if one was asked for. */
  @Nullable BaselineFile baselineFile() {
    return baseline == null ? null : new BaselineFile(baseline, updating, strict);
  }

  /** Whether the baseline can be used as it is; complains if not. */
  boolean isMissing(Kia kia) {
    if (baseline != null && Files.isDirectory(baseline)) {
      kia.terminal().complain(kia.messages().say("baseline-directory", baseline));
      return true;
    }
    if (baseline != null && !updating && Files.notExists(baseline)) {
      kia.terminal().complain(kia.messages().say("no-baseline", baseline));
      return true;
    }
    return false;
  }

  Gate gate(@Nullable Baseline before) {
    boolean asked = failOn != null || strict || baseline != null;
    Gate gate = asked ? Gate.failingOn(failOn == null ? Level.LOW : failOn) : Gate.open();
    gate = strict ? gate.strict() : gate;
    return audit ? gate.auditing() : gate.frozen(before);
  }

  boolean isAudit() {
    return audit;
  }
}
