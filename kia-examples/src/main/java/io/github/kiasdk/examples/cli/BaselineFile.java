package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.LineReader;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
   * The baseline to judge by. Nothing is written yet.
   *
   * @param results what is found without a baseline
   * @return {@code null} after complaining, if it cannot be read
   */
  @Nullable Use use(Kia kia, Checklist checklist, List<GateResult> results) {
    List<Report> reports = reports(results);
    try {
      // Before it is understood: whatever is written in between is seen as changed.
      @Nullable ByteBuffer bytes = updating && Files.isRegularFile(file) ? bytes() : null;
      Baseline before =
          updating && isMissing() ? null : Baseline.read(file, checklist, kia.locale());
      if (before != null) {
        before = before.among(reports);
        kia.tell(before.advice());
        if (!updating) {
          return new Use(this, bytes, before, before);
        }
      }
      Baseline now =
          before == null
              ? Baseline.of(results.get(0).report().today(), open(results))
              : before.kept(reports);
      if (updating && now.text().getBytes(StandardCharsets.UTF_8).length > LineReader.MOST_BYTES) {
        kia.terminal().complain(kia.messages().say("baseline-too-large", file));
        return null;
      }
      return new Use(this, bytes, before, now.among(reports));
    } catch (DocumentException refused) {
      kia.complain(refused);
    }
    return null;
  }

  /** Not known to be there, where somebody may look; a file cannot hold one either. */
  private boolean isMissing() {
    Path directory = file.toAbsolutePath().getParent();
    return Files.notExists(file)
        || directory != null && !Files.isDirectory(directory) && !Files.exists(file);
  }

  /** What is in the file; {@code null} if it cannot be read, which its reader tells. */
  private @Nullable ByteBuffer bytes() {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return null;
    }
  }

  private List<Finding> open(List<GateResult> results) {
    List<Finding> open = new ArrayList<>();
    for (GateResult result : results) {
      for (Finding finding : result.left().findings()) {
        if (strict || finding.outcome() == Outcome.FAILED) {
          open.add(finding);
        }
      }
    }
    return open;
  }

  /**
   * A baseline in one run.
   *
   * @param of where it is
   * @param bytes what was in the file; {@code null} if it was not there
   * @param before as it was; {@code null} if it is made in this run
   * @param now as it is judged by, and will be
   */
  record Use(BaselineFile of, @Nullable ByteBuffer bytes, @Nullable Baseline before, Baseline now) {

    /** Adds what is to be written of it; if nothing is, no other output may be written there. */
    void addTo(OutputFiles files, Kia kia) {
      if (of.updating && !isSame()) {
        files.addBaseline(of.file, now.text(), bytes);
      } else {
        kia.reads(of.file);
      }
    }

    private boolean isSame() {
      return before != null && now.equals(before) && before.advice().isEmpty();
    }

    /** Says what was written. */
    void tell(Kia kia) {
      if (!of.updating) {
        return;
      }
      String findings = counted(kia, "finding", now.size());
      if (isSame()) {
        kia.terminal().complain(kia.messages().say("baseline-same", of.file, findings));
        return;
      }
      kia.terminal()
          .complain(
              before == null
                  ? kia.messages().say("baseline-made", of.file, findings)
                  : kia.messages()
                      .say(
                          "baseline-written",
                          of.file,
                          findings,
                          counted(kia, "line-fewer", before.size() - now.size())));
    }
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
