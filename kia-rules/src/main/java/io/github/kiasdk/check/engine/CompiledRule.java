package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contradiction in its fast form, which is made when facts of both its sides are declared. */
final class CompiledRule {

  private final Contradiction rule;
  private final Places places;
  private final int[] doubted;
  private final int[] against;
  private @Nullable Sides sides;

  /** Two threads may both make them, and either may be kept. */
  private record Sides(CompiledCondition reassuring, CompiledCondition against) {}

  CompiledRule(Contradiction rule, Places places) {
    this.rule = rule;
    this.places = places;
    this.doubted = places.of(rule.reassuring().facts());
    this.against = places.of(rule.against().facts());
    for (int i = 0; i < doubted.length; i++) {
      places.placeOf(rule.reassuring().facts().get(i)).add(this);
    }
  }

  /** The places of the facts that count as unknown meanwhile. */
  int[] doubted() {
    return doubted;
  }

  /** The places of the facts that go against it. */
  int[] against() {
    return against;
  }

  /** The contradiction in what is declared, or {@code null} if there is none. */
  @Nullable Clash clash(DeclaredValues declared) {
    Ages ages = null;
    List<Decider> deciders = new ArrayList<>();
    boolean differs = declared.differsAt(doubted) || declared.differsAt(against);
    for (Ages left = declared.audience(); left != null; ) {
      Ages alike = differs ? Ages.ages(left.youngest(), left.youngest()) : left;
      if (clashes(declared, left.youngest(), deciders)) {
        ages = ages == null ? alike : ages.and(alike);
      }
      left = left.without(alike);
    }
    return ages == null
        ? null
        : new Clash(rule, ages, List.copyOf(deciders), areInherited(deciders, declared));
  }

  private boolean clashes(DeclaredValues declared, int age, List<Decider> deciders) {
    Sides made = sides();
    @Nullable Object[] values = declared.at(age);
    Grounds grounds = declared.grounds();
    grounds.clear();
    if (made.reassuring.of(values, age, grounds) != Truth.TRUE) {
      return false;
    }
    List<Decider> said = grounds.kept();
    grounds.clear();
    if (made.against.of(values, age, grounds) != Truth.TRUE) {
      return false;
    }
    List<Decider> opposed = grounds.kept();
    if (!areInherited(said, declared) && areInherited(opposed, declared)) {
      // What a part says of itself is an exception to what the service says of the whole.
      return false;
    }
    add(said, deciders);
    add(opposed, deciders);
    return true;
  }

  private static void add(List<Decider> some, List<Decider> all) {
    for (int i = 0; i < some.size(); i++) {
      if (!all.contains(some.get(i))) {
        all.add(some.get(i));
      }
    }
  }

  private boolean areInherited(List<Decider> deciders, DeclaredValues declared) {
    for (int i = 0; i < deciders.size(); i++) {
      if (!declared.inheritsAt(places.of(deciders.get(i).listOrFact()))) {
        return false;
      }
    }
    return true;
  }

  private Sides sides() {
    Sides made = sides;
    if (made == null) {
      Compiler compiler = new Compiler(places);
      made =
          new Sides(
              Objects.requireNonNull(compiler.compile(rule.reassuring())),
              Objects.requireNonNull(compiler.compile(rule.against())));
      sides = made;
    }
    return made;
  }
}
