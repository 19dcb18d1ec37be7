package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.plain.Elements;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One part of what a check requires, with a name of its own, so that a finding can say which parts
 * failed and which are in order. Its words are the text {@code CHECK.change.NAME} of the check.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name lower case, with hyphens; empty if the check requires nothing else
 * @param condition what has to be true
 * @param law the law that requires it, where that {@linkplain Reference#bindsWhen binds}; empty if
 *     the Code, a guideline or this library asks for it
 */
@SuppressWarnings("serial") // what it declares as a list can be written
public record Clause(String name, Condition condition, List<Reference> law)
    implements Serializable {

  /** Apart, as checks are made long before anybody looks at a name. */
  private static final class Names {
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  }

  /**
   * Checks that nothing is missing, and copies the list.
   *
   * @throws IllegalArgumentException if what is called law is not
   */
  public Clause {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(condition, "condition");
    law = Elements.of(law, "law");
    for (int i = 0; i < law.size(); i++) {
      if (law.get(i).kind() != Reference.Kind.BINDING) {
        throw new IllegalArgumentException(name + ": " + law.get(i).id() + " is no law");
      }
    }
  }

  /**
   * A part of what is required.
   *
   * @param name lower case, with hyphens, as {@code off-at-first}
   * @param law what law requires it, if any does
   * @throws IllegalArgumentException if the name is not of that form, or what is called law is not
   */
  public static Clause clause(String name, Condition condition, Reference... law) {
    if (!Names.NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A clause has a name in lower case with hyphens, not \"" + name + "\"");
    }
    return new Clause(name, condition, List.of(law));
  }
}
