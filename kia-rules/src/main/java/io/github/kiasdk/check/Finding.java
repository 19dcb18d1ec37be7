package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one check for one functionality, or for the service, for children of some ages.
 *
 * <p>Immutable and thread-safe. Two are equal if they answer the same check for the same
 * functionality and ages with the same outcome for the same reasons.
 *
 * <p>It can be written to a stream and read by the same version of this library, with the host's
 * own facts and terms at hand. What it read is equal, but for {@link #error()}, of which the words
 * and the place are kept, and code of a host in its {@link #check()}.
 */
public final class Finding implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Check check;
  private final Asked asked;
  private final Answer answer;
  private final Ages ages;
  private final @Nullable Besides besides;

  /** What few findings have, apart, so that all others stay small. */
  private record Besides(
      @Nullable Judgement judgement, @Nullable Observation observation, @Nullable Throwable error)
      implements Serializable {

    /** What a host threw may hold what is not fit for a stream, or be unknown where it is read. */
    private Object writeReplace() {
      return error == null || error instanceof ReadError
          ? this
          : new Besides(judgement, observation, new ReadError(error));
    }
  }

  /** What is left of what a host threw: what it said, and where. */
  private static final class ReadError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadError(Throwable thrown) {
      super(thrown.toString());
      setStackTrace(thrown.getStackTrace());
    }

    /** As what was thrown. */
    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }

  Finding(
      Check check,
      Asked asked,
      Answer answer,
      Ages ages,
      @Nullable Judgement judgement,
      @Nullable Observation observation,
      @Nullable Throwable error) {
    this.check = check;
    this.asked = asked;
    this.answer = answer;
    this.ages = ages;
    this.besides =
        judgement == null && observation == null && error == null
            ? null
            : new Besides(judgement, observation, error);
  }

  /** The finding for something to which the check is not relevant. */
  static Finding notRelevant(Check check, Asked asked) {
    return new Finding(check, asked, Answer.NOT_RELEVANT, asked.audience(), null, null, null);
  }

  /** The check that was asked. */
  public Check check() {
    return check;
  }

  /** The id of the functionality, or of the service if the check was asked of the whole service. */
  public String functionality() {
    return asked.id();
  }

  /**
   * The id of the service that this was asked of or whose part was asked; {@code null} for a
   * functionality that was asked on its own.
   */
  public @Nullable String service() {
    return asked.service();
  }

  /**
   * The simple name of the host's class that described it, as {@code VideoFeed}; {@code null} if no
   * {@link FeatureDescriptor} did.
   */
  public @Nullable String describedBy() {
    return asked.host();
  }

  /** What a reader calls that functionality or service. */
  public LocalizedText title() {
    return asked.title();
  }

  /** Whether it was asked of a functionality or of the whole service. */
  public Subject subject() {
    return asked.subject();
  }

  /** The answer. */
  public Outcome outcome() {
    return answer.outcome;
  }

  /** What a pass or a failure rests on; {@code null} for every other outcome. */
  public @Nullable Basis basis() {
    return answer.basis;
  }

  /** Why the check cannot tell or is inapplicable; {@code null} for every other outcome. */
  public @Nullable Reason reason() {
    return answer.reason;
  }

  /** The ages of the children for whom it holds. */
  public Ages ages() {
    return ages;
  }

  /** Whether it holds for all children who can use the functionality. */
  public boolean holdsForAll() {
    return ages.equals(asked.audience());
  }

  /** What went wrong if the outcome is {@link Outcome#ERROR}, else {@code null}. */
  public @Nullable Throwable error() {
    return besides == null ? null : besides.error();
  }

  /**
   * The judgement that decided, or that the finding is about; {@code null} if no judgement did, and
   * for a judgement that counts for nothing, such as one on facts that fail.
   */
  public @Nullable Judgement judgement() {
    return besides == null ? null : besides.judgement();
  }

  /**
   * What decided, or what went wrong, in words, if it is neither facts nor a judgement; else {@code
   * null}.
   */
  public @Nullable LocalizedText because() {
    Observation observation = observation();
    return observation == null ? null : observation.because();
  }

  /**
   * What it is about within the functionality or service, such as the id of an effect; empty if it
   * is about the whole of it.
   */
  public String about() {
    Observation observation = observation();
    return observation == null ? "" : observation.about();
  }

  /** The declared facts that decided the answer, in the order in which the check names them. */
  public List<Reading> decidedBy() {
    Observation observation = observation();
    if (observation != null) {
      return observation.met() == Truth.UNKNOWN ? List.of() : observation.readings();
    }
    Condition condition = decidingCondition();
    return condition == null || answer == Answer.UNDECLARED
        ? List.of()
        : Trace.of(condition, asked.facts(), ages).deciding(ages);
  }

  /**
   * The facts that have to be declared, or to be given evidence, before the check can tell; empty
   * unless it cannot tell for want of them.
   */
  public List<Reading> missing() {
    Observation observation = observation();
    if (observation != null) {
      return observation.met() == Truth.UNKNOWN ? observation.readings() : List.of();
    }
    if (answer == Answer.UNDECLARED || answer == Answer.APPLICABILITY_UNKNOWN) {
      return Trace.of(Objects.requireNonNull(decidingCondition()), asked.facts(), ages).missing();
    }
    if (answer == Answer.NO_EVIDENCE || answer == Answer.OLD_EVIDENCE) {
      return EvidenceNeeded.lacking(check, asked.facts(), ages, asked.dates(), answer.reason);
    }
    return List.of();
  }

  /**
   * What stays the same for this question from one run to the next, whatever the words, the
   * language or the order: check, service, functionality and, if it holds for only some of the
   * children, their ages; then what it is about, if one check finds several things in one place.
   * For instance {@code CVK-9.01@clips/feed#13-15}; {@code CVK-1.01@clips} for the service itself;
   * {@code CVK-9.01@feed} for a functionality that was asked on its own.
   */
  public String fingerprint() {
    boolean isPart = asked.service() != null && asked.subject() == Subject.FUNCTIONALITY;
    String question = check.id() + "@" + (isPart ? asked.service() + "/" : "") + asked.id();
    String ofAges = holdsForAll() ? "" : "#" + ages.toString().replace(" ", "");
    String about = about();
    return question + ofAges + (about.isEmpty() ? "" : "#" + about);
  }

  /**
   * What a host's own JSON says of it, with Jackson 2 and 3 alike: {@code fingerprint}, {@code
   * check}, {@code outcome}, {@code reason} and {@code basis} if it has them, {@code severity},
   * {@code ages}, {@code functionality}, {@code service} if it is known, and the names of the facts
   * in {@code decidedBy} and {@code missing}. The full form, of which the version is kept, is that
   * of {@code JsonReport}.
   *
   * @return strings and lists of strings, in this order; nobody else holds it
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    return PlainForm.of(this);
  }

  private @Nullable Observation observation() {
    return besides == null ? null : besides.observation();
  }

  LocalDate today() {
    return asked.dates().today();
  }

  private @Nullable Condition decidingCondition() {
    if (answer == Answer.NOT_RELEVANT || answer == Answer.ERROR) {
      return null;
    }
    if (answer == Answer.OUT_OF_SCOPE) {
      return asked.scope();
    }
    return answer == Answer.DOES_NOT_APPLY || answer == Answer.APPLICABILITY_UNKNOWN
        ? check.applicability()
        : check.requirement();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding finding
        && finding.check.equals(check)
        && finding.functionality().equals(functionality())
        && finding.subject() == subject()
        && finding.answer == answer
        && finding.ages.equals(ages)
        && Objects.equals(finding.judgement(), judgement())
        && Objects.equals(finding.observation(), observation())
        && finding.decidedBy().equals(decidedBy())
        && finding.missing().equals(missing());
  }

  @Override
  public int hashCode() {
    return 31 * fingerprint().hashCode() + answer.ordinal();
  }

  /** For instance {@code CVK-9.01@clips/feed#13-15 failed}. */
  @Override
  public String toString() {
    return fingerprint() + " " + answer.outcome.label().en();
  }

  /** What a check was asked about, shared by all findings of one functionality or service. */
  record Asked(
      Subject subject,
      @Nullable String service,
      String id,
      LocalizedText title,
      Ages audience,
      Facts facts,
      @Nullable Condition scope,
      Dates dates,
      @Nullable String host)
      implements Serializable {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
