package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of a run. Only whoever asks for it writes: the first time all that is open, after
 * that only less.
 *
 * @param file where it is
 * @param updating whether to write it
 * @param strict whether to take in what cannot be told too, the first time
 */
record BaselineFile(Path file, boolean updating, boolean strict) {

  /**
   * The baseline to judge by, written first if that was asked.
   *
   * @param results what is found without a baseline
   * @return {@code null} after complaining, if it cannot be read or written
   */
  @Nullable Baseline use(Kia kia, Checklist checklist, List<GateResult> results) {
    try {
      Baseline before =
          updating && !Files.exists(file) ? null : Baseline.read(file, checklist, kia.locale());
      if (before != null) {
        before = before.among(reports(results));
        kia.tell(before.advice());
      }
      if (!updating) {
        return before;
      }
      Baseline now = written(kia, before, results);
      return now == null ? null : now.among(reports(results));
    } catch (DocumentException refused) {
      kia.complain(refused);
    }
    return null;
  }

  private @Nullable Baseline written(Kia kia, @Nullable Baseline before, List<GateResult> results) {
    List<Report> reports = reports(results);
    List<Finding> open = new ArrayList<>();
    for (GateResult result : results) {
      for (Finding finding : result.left().findings()) {
        if (strict || finding.outcome() == Outcome.FAILED) {
          open.add(finding);
        }
      }
    }
    Baseline now =
        before == null ? Baseline.of(results.get(0).report().today(), open) : before.kept(reports);
    if (before == null || !now.equals(before) || !before.advice().isEmpty()) {
      // It was read as a baseline before: no other file is written over.
      OutputFiles files = new OutputFiles(kia, before != null);
      files.add(file, now.text(), null);
      if (!files.write()) {
        return null;
      }
    }
    String findings = counted(kia, "finding", now.size());
    kia.terminal()
        .complain(
            before == null
                ? kia.messages().say("baseline-made", file, findings)
                : kia.messages()
                    .say(
                        "baseline-written",
                        file,
                        findings,
                        counted(kia, "line-fewer", before.size() - now.size())));
    return now;
  }

  private static String counted(Kia kia, String what, int count) {
    return kia.messages().say(count == 1 ? "one-" + what : "many-" + what, count);
  }

  private static List<Report> reports(List<GateResult> results) {
    List<Report> reports = new ArrayList<>();
    for (GateResult result : results) {
      reports.add(result.report());
    }
    return reports;
  }
}
