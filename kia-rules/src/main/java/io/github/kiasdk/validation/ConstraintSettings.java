package io.github.kiasdk.validation;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import jakarta.validation.ConstraintDeclarationException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one annotation asks, made ready.
 *
 * @param checklist the checks, without a clock yet
 * @param severities the severities whose findings are reported
 * @param failOn the lowest severity that counts
 * @param strict whether it counts that a fact or evidence is missing
 * @param zone the zone of the day
 * @param message the template of every violation, or {@code null} for that of each check
 */
record ConstraintSettings(
    Checklist checklist,
    Set<Level> severities,
    Level failOn,
    boolean strict,
    ZoneId zone,
    @Nullable String message) {

  private static final String DEFAULT_MESSAGE = Messages.parameter("ChildRightsByDesign.message");

  /**
   * Makes an annotation ready.
   *
   * @throws ConstraintDeclarationException if it contradicts itself or asks nothing
   */
  static ConstraintSettings of(ChildRightsByDesign annotation) {
    List<String> problems = new ArrayList<>();
    ZoneId zone = zone(annotation.zone(), problems);
    Set<Level> severities = severities(annotation, problems);
    Checklist checklist = checklist(annotation, problems);
    if (problems.isEmpty() && !counts(checklist, severities, annotation.failOn())) {
      problems.add(
          "no check that is left has a severity that counts; widen payload, failOn or only");
    }
    if (!problems.isEmpty()) {
      throw new ConstraintDeclarationException(
          "@ChildRightsByDesign: " + String.join("; ", problems));
    }
    return new ConstraintSettings(
        checklist,
        severities,
        annotation.failOn(),
        annotation.strict(),
        zone,
        annotation.message().equals(DEFAULT_MESSAGE) ? null : annotation.message());
  }

  /** Whether a failure of any of the checks would be a violation. */
  private static boolean counts(Checklist checklist, Set<Level> severities, Level failOn) {
    List<Check> asked = new ArrayList<>(checklist.checks());
    asked.addAll(checklist.checks().isEmpty() ? checklist.ofDescription() : List.of());
    for (Check check : asked) {
      if (severities.contains(check.severity()) && !failOn.isHigherThan(check.severity())) {
        return true;
      }
    }
    return false;
  }

  /** Whether this finding is a violation. */
  boolean reports(Finding finding) {
    boolean isError = finding.outcome() == Outcome.ERROR;
    if (isError && finding.check().subject() == Subject.DESCRIPTION) {
      // Nobody knows how grave it is what could not be looked at.
      return true;
    }
    return isBad(finding)
        && severities.contains(finding.check().severity())
        && (isError || isGraveEnough(finding));
  }

  /**
   * What is not in order in a report of which no finding is a violation, so that it would be valid
   * although nobody said that this may be passed over:
   *
   * <ul>
   *   <li>what a severity in the payload leaves out: who hangs one on an annotation may mean how
   *       grave its violations are, and not which ones there are;
   *   <li>what is milder than {@code failOn}, where no check that is grave enough applies: then
   *       nothing was asked here, and that is no pass.
   * </ul>
   */
  List<Finding> leftOut(Report report) {
    List<Finding> byPayload = new ArrayList<>();
    List<Finding> tooMild = new ArrayList<>();
    boolean isAsked = false;
    for (Finding finding : report.findings()) {
      boolean isIn = severities.contains(finding.check().severity());
      boolean isGrave = isGraveEnough(finding);
      isAsked |= isIn && isGrave && finding.outcome() != Outcome.INAPPLICABLE;
      if (isBad(finding)) {
        boolean isMild = !isGrave && finding.outcome() != Outcome.ERROR;
        (isMild ? tooMild : byPayload).add(finding);
      }
    }
    if (!isAsked) {
      byPayload.addAll(tooMild);
    }
    return byPayload;
  }

  private boolean isGraveEnough(Finding finding) {
    return !failOn.isHigherThan(finding.check().severity());
  }

  private boolean isBad(Finding finding) {
    return finding.outcome() == Outcome.FAILED
        || finding.outcome() == Outcome.ERROR
        || strict
            && finding.outcome() == Outcome.CANNOT_TELL
            && finding.reason() != Reason.NO_JUDGEMENT;
  }

  private static ZoneId zone(String id, List<String> problems) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      problems.add("zone \"" + id + "\" is not known; name one as Europe/Amsterdam");
      return ZoneOffset.UTC;
    }
  }

  private static Set<Level> severities(ChildRightsByDesign annotation, List<String> problems) {
    Set<Level> wanted = EnumSet.noneOf(Level.class);
    for (Class<?> payload : annotation.payload()) {
      add(Severity.High.class, Level.HIGH, payload, wanted);
      add(Severity.Medium.class, Level.MEDIUM, payload, wanted);
      add(Severity.Low.class, Level.LOW, payload, wanted);
    }
    for (Level severity : wanted) {
      if (annotation.failOn().isHigherThan(severity)) {
        problems.add(
            "payload asks for severity "
                + severity
                + ", which failOn = "
                + annotation.failOn()
                + " leaves out; lower failOn or take that payload away");
      }
    }
    return wanted.isEmpty() ? EnumSet.allOf(Level.class) : wanted;
  }

  private static void add(Class<?> marker, Level level, Class<?> payload, Set<Level> wanted) {
    if (marker.isAssignableFrom(payload)) {
      wanted.add(level);
    }
  }

  private static Checklist checklist(ChildRightsByDesign annotation, List<String> problems) {
    Checklist all = CodeVoorKinderrechten.checklist();
    if (annotation.installed()) {
      all = all.andInstalled();
    }
    Checklist checklist = all;
    int before = problems.size();
    Set<String> principles = Narrowing.principles(annotation, problems);
    if (!principles.isEmpty()) {
      checklist = checklist.only((Check check) -> principles.contains(check.principle().id()));
    }
    if (annotation.only().length > 0) {
      try {
        checklist = checklist.only(annotation.only());
      } catch (UnknownTagException unknown) {
        problems.add("only: " + unknown.getMessage());
      }
    }
    if (problems.size() == before
        && checklist.checks().isEmpty()
        && !isOfDescription(all, annotation)) {
      problems.add("no check is left; widen principles, groups or only");
    }
    return checklist;
  }

  /** Whether nothing but checks on the description itself was asked for; those always stay. */
  private static boolean isOfDescription(Checklist all, ChildRightsByDesign annotation) {
    return annotation.only().length > 0 && all.only(annotation.only()).checks().isEmpty();
  }
}
