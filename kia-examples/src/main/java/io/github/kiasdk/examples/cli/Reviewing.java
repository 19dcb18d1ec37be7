package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.KiaDocument;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The key of what is wrong with the options together; {@code null} if nothing is. */
  @Nullable String wrong(boolean someChecksOnly) {
    if (updating && baseline == null) {
      return "update-without-baseline";
    }
    return updating && (someChecksOnly || audit) ? "update-of-part" : null;
  }

  /** A reader that refuses explanations that do not fit the checklist. */
  DocumentReader reader(Kia kia, Checklist checklist) {
    return DocumentReader.standard()
        .in(kia.locale())
        .refusingExplanations(all -> Explanations.problems(all, checklist, atMost));
  }

  /** The explanations of each document; complains and gives nothing if something is wrong. */
  @Nullable List<Explanations> explanations(
      Kia kia, Checklist checklist, List<KiaDocument> documents) {
    List<Service> services = new ArrayList<>();
    for (KiaDocument document : documents) {
      services.add(document.service());
    }
    Documents files = new Documents(kia);
    List<Path> beside = files.found(explanations);
    List<Path> before = files.found(base);
    if (beside.isEmpty() != explanations.isEmpty() || before.isEmpty() != base.isEmpty()) {
      return null;
    }
    Explained now = Explained.read(kia, beside, reader(kia, checklist), services);
    Explained then = Explained.read(kia, before, DocumentReader.standard().in(kia.locale()), null);
    if (now == null || then == null) {
      return null;
    }
    boolean shared = baseline != null || !now.loose().isEmpty() || !then.loose().isEmpty();
    if (shared && !areApart(kia, services)) {
      return null;
    }
    List<Explanations> all = new ArrayList<>();
    for (KiaDocument document : documents) {
      Explanations fit = of(kia, checklist, document, now, then);
      if (fit == null) {
        return null;
      }
      all.add(fit);
    }
    return all;
  }

  private @Nullable Explanations of(
      Kia kia, Checklist checklist, KiaDocument document, Explained now, Explained then) {
    Set<Explanation> here = new LinkedHashSet<>(document.explanations());
    here.addAll(now.of(document.service()));
    try {
      Explanations fit = Explanations.of(here, checklist, atMost);
      kia.tell(fit.advice());
      return base.isEmpty() ? fit : fit.comparedTo(then.of(document.service()));
    } catch (DescriptionException refused) {
      for (Problem problem : refused.problems()) {
        kia.terminal()
            .complain(document.service().name() + "  " + problem.message().in(kia.locale()));
      }
      return null;
    }
  }

  /** One file can be about several services only if no two things in them have the same id. */
  private static boolean areApart(Kia kia, List<Service> services) {
    Map<String, Service> owners = new HashMap<>();
    boolean apart = true;
    for (Service service : services) {
      for (String id : Explained.ids(service)) {
        Service other = owners.put(id, service);
        if (other != null && other != service) {
          apart = false;
          kia.terminal().complain(kia.messages().say("same-id", id, other.name(), service.name()));
        }
      }
    }
    return apart;
  }

  /** The baseline file, if one was asked for. */
  @Nullable BaselineFile baselineFile() {
    return baseline == null ? null : new BaselineFile(baseline, updating, strict);
  }

  /** Whether the baseline can be used as it is; complains if not. */
  boolean isMissing(Kia kia) {
    boolean missing = baseline != null && !updating && !Files.exists(baseline);
    if (missing) {
      kia.terminal().complain(kia.messages().say("no-baseline", baseline));
    }
    return missing;
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
