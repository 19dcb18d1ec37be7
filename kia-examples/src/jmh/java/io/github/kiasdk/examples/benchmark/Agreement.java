package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Functionality;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes sure that the engines say the same of a functionality. */
final class Agreement {

  private Agreement() {}

  /**
   * Asks all engines.
   *
   * @throws IllegalStateException if they differ
   */
  static void require(Functionality functionality) {
    Descriptor descriptor = Descriptor.of(functionality);
    List<PlainFinding> byKia = new ArrayList<>();
    Set<String> open = new TreeSet<>();
    for (Finding finding : ((Report) Engine.KIA.check(functionality, descriptor)).findings()) {
      if (finding.check().subject() == Subject.DESCRIPTION) {
        continue; // only this SDK looks at the description itself
      }
      byKia.add(
          new PlainFinding(
              finding.check().id(),
              finding.functionality(),
              finding.outcome(),
              finding.reason(),
              finding.ages()));
      if (finding.outcome() != Outcome.PASSED && finding.outcome() != Outcome.INAPPLICABLE) {
        open.add(finding.check().id());
      }
    }
    requireSame(byKia, (List<?>) Engine.PLAIN_JAVA.check(functionality, descriptor));
    Set<String> violated = new TreeSet<>();
    for (Object violation : (Set<?>) Engine.HIBERNATE_VALIDATOR.check(functionality, descriptor)) {
      violated.add(
          (String)
              ((ConstraintViolation<?>) violation)
                  .getConstraintDescriptor()
                  .getAttributes()
                  .get("value"));
    }
    requireSame(open, violated);
  }

  private static void requireSame(Collection<?> byKia, Collection<?> byOther) {
    if (!byKia.equals(byOther)) {
      List<?> onlyKia = new ArrayList<>(byKia);
      onlyKia.removeAll(byOther);
      List<?> onlyOther = new ArrayList<>(byOther);
      onlyOther.removeAll(byKia);
      throw new IllegalStateException("Only KIA says " + onlyKia + ", the other " + onlyOther);
    }
  }
}
