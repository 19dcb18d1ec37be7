package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a law or framework that a check cites: one part of a {@link Framework}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how it is cited everywhere, for instance {@code dsa-28-2}
 * @param kind whether it binds
 * @param name what a reader calls it, for instance {@code DSA art. 28(2)}
 * @param about what stands there, in a few words
 * @param validity whether it holds, and what is known of its text
 * @param bindsWhen the facts under which a law binds a service; {@code null} if it binds every one
 */
@SuppressWarnings("serial") // a condition can be written
public record Reference(
    String id,
    Kind kind,
    LocalizedText name,
    LocalizedText about,
    Validity validity,
    @Nullable Condition bindsWhen)
    implements Serializable {

  /** Whether a reference binds the provider. */
  public enum Kind {
    /** Law. */
    BINDING,
    /** Guidance, or a framework that is followed voluntarily. */
    GUIDANCE
  }

  /** How far a text has come on a day. */
  public enum Status implements Term {
    IN_FORCE("in werking", "in force"),
    APPLIES_LATER("geldt later", "applies later"),
    /** Whoever wrote it laid it down; it has no force of law, or the day of that is not known. */
    ADOPTED("vastgesteld", "adopted"),
    PROPOSED("voorgesteld", "proposed"),
    WITHDRAWN("ingetrokken", "withdrawn"),
    /** Nobody has said. */
    UNKNOWN("niet bekend", "unknown");

    private final LocalizedText label;

    Status(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /**
   * Whether a text holds, and what that is known from. A day that nobody has looked up is {@code
   * null}, and is shown as unknown.
   *
   * @param status as it was on the day it was last checked
   * @param from the first day on which it applies
   * @param until the first day on which it no longer does
   * @param text the day of the text that was read: of its adoption, or of the consolidated version
   * @param checked the day on which somebody last compared all this with the source
   */
  public record Validity(
      Status status,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate text,
      @Nullable LocalDate checked)
      implements Serializable {

    /**
     * Checks that the days go together.
     *
     * @throws IllegalArgumentException if a text applies later and the day is missing, if days of
     *     beginning or end are given for what never was in force, or if it ends before it begins
     */
    public Validity {
      Objects.requireNonNull(status, "status");
      boolean holds = status == Status.IN_FORCE || status == Status.APPLIES_LATER;
      if (status == Status.APPLIES_LATER && from == null) {
        throw new IllegalArgumentException("What applies later needs its first day");
      }
      if (!holds && from != null) {
        throw new IllegalArgumentException("What is " + status.id() + " has no first day");
      }
      if (until != null && !(holds || status == Status.WITHDRAWN)) {
        throw new IllegalArgumentException("What is " + status.id() + " has no last day");
      }
      if (from != null && until != null && !from.isBefore(until)) {
        throw new IllegalArgumentException("It ends on " + until + ", before it began on " + from);
      }
    }

    /** A status of which no day is known. */
    public static Validity of(Status status) {
      return new Validity(status, null, null, null, null);
    }

    /** The same, of a text of this day. */
    public Validity textOf(LocalDate day) {
      return new Validity(status, from, until, day, checked);
    }

    /** The same, last compared with the source on this day. */
    public Validity checkedOn(LocalDate day) {
      return new Validity(status, from, until, text, day);
    }

    /** The status on a day, as far as the days of beginning and end are known. */
    public Status on(LocalDate day) {
      if (until != null) {
        if (!day.isBefore(until)) {
          return Status.WITHDRAWN;
        }
        if (from == null) {
          return Status.IN_FORCE;
        }
      }
      if (from != null) {
        return day.isBefore(from) ? Status.APPLIES_LATER : Status.IN_FORCE;
      }
      return status;
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if a proposal is said to bind, or if there is a condition and
   *     it is no law
   */
  public Reference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(validity, "validity");
    if (kind == Kind.BINDING && validity.status() == Status.PROPOSED) {
      throw new IllegalArgumentException(id + " is a proposal, and binds nobody");
    }
    if (kind != Kind.BINDING && bindsWhen != null) {
      throw new IllegalArgumentException(id + " is no law, and binds under no condition");
    }
  }

  /** A place that, if it is law, binds every service. */
  public Reference(
      String id, Kind kind, LocalizedText name, LocalizedText about, Validity validity) {
    this(id, kind, name, about, validity, null);
  }

  /** A place of which nothing is said but its name; whether it holds is unknown. */
  public Reference(String id, Kind kind, LocalizedText name) {
    this(id, kind, name, name, Validity.of(Status.UNKNOWN));
  }

  /**
   * Whether it is law that binds a service. What was adopted and has no day on which it applies
   * binds nobody yet.
   *
   * @param facts what is declared there
   * @param age the age of the child it is about
   * @param today the day on which it is asked
   */
  public Truth binds(Facts facts, int age, LocalDate today) {
    Status then = validity.on(today);
    if (kind != Kind.BINDING || !(then == Status.IN_FORCE || then == Status.UNKNOWN)) {
      return Truth.FALSE;
    }
    return bindsWhen == null ? Truth.TRUE : bindsWhen.evaluate(facts, age, today);
  }
}
