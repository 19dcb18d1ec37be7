package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a {@link Requirement} saw; it becomes one finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param met whether the requirement holds; unknown becomes "cannot tell"
 * @param about what tells it from other observations at the same place, such as the id of an
 *     effect; part of the fingerprint, so no words and no order; empty if there is only one
 * @param because what decided, in words; {@code null} if the rest says it
 * @param readings the facts that decided, or that are missing if it is unknown
 * @param judgement the judgement it is about, or {@code null}
 */
public record Observation(
    Truth met,
    String about,
    @Nullable LocalizedText because,
    List<Reading> readings,
    @Nullable Judgement judgement)
    implements Serializable {

  /**
   * Checks that nothing is missing and copies the list.
   *
   * @throws DescriptionException if there is half a character in what tells it from others
   */
  public Observation {
    Objects.requireNonNull(met, "met");
    Objects.requireNonNull(about, "about");
    readings = List.copyOf(readings);
    List<Problem> problems = new ArrayList<>();
    Characters.check(about, "about", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** An observation that words explain. */
  public static Observation of(Truth met, String about, LocalizedText because) {
    return new Observation(met, about, because, List.of(), null);
  }

  /** An observation that facts explain. */
  public static Observation of(Truth met, String about, List<Reading> readings) {
    return new Observation(met, about, null, readings, null);
  }

  /** An observation about a judgement. */
  public static Observation of(Truth met, String about, Judgement judgement) {
    return new Observation(met, about, null, List.of(), judgement);
  }
}
