package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;

/** Names a reference, and says so if it is not simply in force. */
public final class Citation {

  private Citation() {}

  /** The name; behind it, in brackets, what keeps it from holding today. */
  public static String of(Reference reference, Words words) {
    String name = words.of(reference.name());
    String status = status(reference, words);
    return status.isEmpty() ? name : words.say("citation", name, status);
  }

  /**
   * From when it applies, or that it is a proposal, was withdrawn or is not law yet; empty if it
   * holds, for guidance also if it was adopted, and if nobody said.
   */
  public static String status(Reference reference, Words words) {
    Validity validity = reference.validity();
    return switch (validity.status()) {
      case IN_FORCE -> "";
      case APPLIES_LATER -> from(validity, words);
      case ADOPTED -> reference.kind() == Reference.Kind.BINDING ? words.of(validity.status()) : "";
      case PROPOSED, WITHDRAWN -> words.of(validity.status());
      case UNKNOWN -> "";
    };
  }

  /** A status with the day on which it begins or began, where that is known. */
  public static String dated(Validity validity, Words words) {
    if (validity.status() == Status.IN_FORCE && validity.until() != null) {
      return words.say("citation.until", validity.until());
    }
    return validity.from() == null || validity.status() == Status.WITHDRAWN
        ? words.of(validity.status())
        : from(validity, words);
  }

  private static String from(Validity validity, Words words) {
    boolean later = validity.status() == Status.APPLIES_LATER;
    return words.say(later ? "citation.from" : "citation.since", String.valueOf(validity.from()));
  }
}
