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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Requirement} can look at: a functionality with its service, or the service itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class Described {

  private final @Nullable Functionality functionality;
  private final @Nullable Service service;
  private final Facts facts;
  private final Ages ages;
  private final Surroundings around;
  private final boolean isLast;

  /** What a requirement may know besides what it looks at; places and checks by their ids. */
  interface Surroundings {

    LocalDate today();

    List<Judgement> judgements();

    List<Judgement> judgementsOn(String place);

    List<Explanation> explanationsOf(String place);

    @Nullable Assessment assessment();

    boolean isKnown(String check);

    boolean isJudged(String check);

    boolean isEndedAndFailing(Judgement judgement);

    @Nullable Retired retired(String check);

    @Nullable String nearest(String check);

    @Nullable String nearestPlace(String place);

    /**
     * What was found of the check there so far: true if it failed, {@code null} if nothing.
     *
     * @param about for what it failed; {@code null} for whatever it is about
     */
    @Nullable Boolean hasFailed(String check, String place, @Nullable String about);

    /** The duty of what was found to fail of the check there, the one that is bound most. */
    Duty duty(String check, String place, @Nullable String about);

    /** Whether the check is asked, and something was found of any check. */
    boolean isAsked(String check);
  }

  /**
   * One of the two, or a functionality in its service.
   *
   * @param isLast whether all else was asked before
   */
  Described(
      @Nullable Functionality functionality,
      @Nullable Service service,
      Facts facts,
      Ages ages,
      Surroundings around,
      boolean isLast) {
    this.functionality = functionality;
    this.service = service;
    this.facts = facts;
    this.ages = ages;
    this.around = around;
    this.isLast = isLast;
  }

  /** Refuses to be JSON: an empty object would read as a description. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException(
        "A Described has no JSON: it is what a Requirement looks at. Give its Functionality or Service.");
  }

  /** The id of the functionality, or of the service if that is what is asked about. */
  public String id() {
    return functionality != null ? functionality.id() : Objects.requireNonNull(service).id();
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
    return facts;
  }

  /** The ages of the children for whom the check applies. */
  public Ages ages() {
    return ages;
  }

  /** All judgements by people, also those on something else. */
  public List<Judgement> judgements() {
    return around.judgements();
  }

  /** The judgements by people on what is asked about. */
  public List<Judgement> judgementsHere() {
    return around.judgementsOn(id());
  }

  /** The explanations of why the service deviates here. */
  public List<Explanation> explanationsHere() {
    return around.explanationsOf(id());
  }

  /**
   * Whether the check with this id was asked and did not fail here. Only a check of the description
   * can know: it is asked when all others have been. For every other check nothing was.
   *
   * @param about for which of several things it did not fail, such as an effect, as {@link
   *     Observation#about} says; {@code null} for any of them
   */
  public boolean isWithoutFailure(String check, @Nullable String about) {
    if (!isLast || !around.isAsked(check)) {
      return false;
    }
    Boolean failed = around.hasFailed(check, id(), about);
    // Asked of a functionality on its own, a check on the service may just have been left out.
    return failed == null ? service != null : !failed;
  }

  /**
   * Whether law asks for what failed of the check with this id here, and binds, as far as a check
   * of the description can know; of several failures, the one that is bound most.
   *
   * @param about for which of several things it failed; {@code null} for any of them
   */
  public Duty duty(String check, @Nullable String about) {
    return isLast ? around.duty(check, id(), about) : Duty.NONE;
  }

  /** How the service was assessed, or {@code null} if there is no assessment. */
  public @Nullable Assessment assessment() {
    return around.assessment();
  }

  /** The day of the report. */
  public LocalDate today() {
    return around.today();
  }

  /** Whether there is a check with this id, also if the reader is not interested in it. */
  public boolean isCheck(String id) {
    return around.isKnown(id);
  }

  /** Whether there is a check with this id, and a person's judgement decides it. */
  public boolean isJudged(String check) {
    return around.isJudged(check);
  }

  /** Whether it has ended, was not in order, and nothing newer says otherwise. */
  public boolean isEndedAndFailing(Judgement judgement) {
    return around.isEndedAndFailing(judgement);
  }

  /** What became of the check that once had this id; {@code null} if none had. */
  public @Nullable Retired retired(String id) {
    return around.retired(id);
  }

  /** The check that was probably meant by an id that no check has; {@code null} if none. */
  public @Nullable String nearestCheck(String id) {
    return around.nearest(id);
  }

  /**
   * The functionality, or the service itself, that was probably meant by an id that none has.
   *
   * @return {@code null} if none comes close, and if there is no service
   */
  public @Nullable String nearestPlace(String id) {
    return around.nearestPlace(id);
  }
}
