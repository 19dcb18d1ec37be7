package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Requirement} can look at: a functionality with its service, or the service itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class Described {

  private final @Nullable Functionality functionality;
  private final @Nullable Service service;
  private final Finding.Asked asked;
  private final Ages ages;
  private final Checklist checklist;
  private final List<Finding> found;

  Described(
      @Nullable Functionality functionality,
      @Nullable Service service,
      Finding.Asked asked,
      Ages ages,
      Checklist checklist,
      List<Finding> found) {
    this.functionality = functionality;
    this.service = service;
    this.asked = asked;
    this.ages = ages;
    this.checklist = checklist;
    this.found = found;
  }

  /** Refuses to be JSON: an empty object would read as a description. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException(
        "A Described has no JSON: it is what a Requirement looks at. Give its Functionality or Service.");
  }

  /** The id of the functionality, or of the service if that is what is asked about. */
  public String id() {
    return asked.id();
  }

  /** The functionality, or {@code null} if the service itself is asked about. */
  public @Nullable Functionality functionality() {
    return functionality;
  }

  /** The service, or {@code null} if a functionality is asked about on its own. */
  public @Nullable Service service() {
    return service;
  }

  /** What is declared here, with what is inherited from the service. */
  public Facts facts() {
    return asked.facts();
  }

  /** The ages of the children for whom the check applies. */
  public Ages ages() {
    return ages;
  }

  /** All judgements by people, also those on something else. */
  public List<Judgement> judgements() {
    return checklist.judgements();
  }

  /** All explanations of why the service deviates, also those on something else. */
  public List<Explanation> explanations() {
    return checklist.explanations();
  }

  /**
   * Whether the check with this id was asked and did not fail here. Only a check of the description
   * can know: it is asked when all others have been. For every other check nothing was.
   */
  public boolean isWithoutFailure(String id) {
    Check asked = checklist.find(id);
    if (asked == null || found.isEmpty()) {
      return false;
    }
    boolean here = false;
    for (Finding finding : found) {
      if (finding.check().equals(asked) && finding.functionality().equals(id())) {
        here = true;
        if (finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.ERROR) {
          return false;
        }
      }
    }
    // Asked of a functionality on its own, a check on the service may just have been left out.
    return here || service != null;
  }

  /** How the service was assessed, or {@code null} if there is no assessment. */
  public @Nullable Assessment assessment() {
    return checklist.assessment();
  }

  /** The day of the report. */
  public LocalDate today() {
    return asked.dates().today();
  }

  /** The check with this id, also if the reader is not interested in it; {@code null} if none. */
  public @Nullable Check check(String id) {
    return checklist.known(id);
  }

  /** What became of the check that once had this id; {@code null} if none had. */
  public @Nullable Retired retired(String id) {
    return checklist.retired(id);
  }

  /** The check that was probably meant by an id that no check has; {@code null} if none. */
  public @Nullable String nearestCheck(String id) {
    return checklist.nearest(id);
  }

  /** The one of these words that was probably meant; {@code null} if none comes close. */
  public static @Nullable String nearest(String written, Collection<String> known) {
    return Nearest.to(written, known);
  }
}
