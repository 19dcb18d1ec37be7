package io.github.kiasdk.review;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a child's right got worse. Nothing makes up for it: what became better stands
 * beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind in which way
 * @param rights the rights at stake, the one touched most first
 * @param check the check whose answer got worse; {@code null} if it is about a measure
 * @param transition how that answer got worse; {@code null} if it is about a measure
 * @param mitigation the measure that got worse; {@code null} if it is about an answer
 */
public record Worsening(
    Kind kind,
    List<Right> rights,
    @Nullable Check check,
    @Nullable Transition transition,
    @Nullable MitigationChange mitigation) {

  /** The ways in which a child's right can get worse. */
  public enum Kind {
    /** A check fails, or a clause of one, that did not fail before. */
    NEW_FAILURE,
    /** What a person had judged, nobody judges any more. */
    LOST_JUDGEMENT,
    /** A check passed, and now it cannot tell, is out of scope, or nobody is asked any more. */
    NO_LONGER_PASSES,
    /** A check cannot be carried out that could, or that was not asked. */
    NEW_ERROR,
    /** A measure against a negative effect is gone. */
    DROPPED_MITIGATION,
    /** A measure against a negative effect does less, for fewer children, or is less far. */
    WEAKENED_MITIGATION
  }

  /** Checks that nothing is missing and copies the list. */
  public Worsening {
    Objects.requireNonNull(kind, "kind");
    rights = List.copyOf(rights);
    if ((check == null) != (transition == null) || (check == null) == (mitigation == null)) {
      throw new IllegalArgumentException("It is about either an answer or a measure");
    }
  }
}
