package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the facts of all sources together. What goes wrong with one costs only its own facts. */
final class InstalledFacts {

  /** Whoever takes one of its names is wrong, whichever was found first. */
  private static final String OUR_OWN = "io.github.kiasdk.vocabulary.KiaVocabulary";

  private final List<Given> given = new ArrayList<>();
  private final List<LocalizedText> lost = new ArrayList<>();

  /** What a source gave. */
  private record Given(String source, List<Fact<?>> facts, List<Contradiction> rules) {

    /** Why it cannot stand beside another, or {@code null} if it can. */
    @Nullable LocalizedText clash(Given other) {
      List<Fact<?>> both = new ArrayList<>(facts);
      both.addAll(other.facts);
      LocalizedText clash = Vocabulary.clash(both);
      clash = clash == null ? oneId(rules, other.rules) : clash;
      return clash == null
          ? null
          : new LocalizedText(
              clash.nl() + ", ook met " + other.source,
              clash.en() + ", together with " + other.source);
    }
  }

  private InstalledFacts() {}

  static Vocabulary of(Iterable<Installed<Vocabulary.Source>> sources) {
    InstalledFacts installed = new InstalledFacts();
    for (Installed<Vocabulary.Source> one : sources) {
      installed.ask(one);
    }
    return installed.together();
  }

  private void ask(Installed<Vocabulary.Source> one) {
    Vocabulary.Source source = one.provider();
    if (source == null) {
      lost.add(unusable(LocalizedText.same(String.valueOf(one.unusable()))));
      return;
    }
    String name = source.getClass().getName();
    try {
      Given facts =
          new Given(name, List.copyOf(source.facts()), List.copyOf(source.contradictions()));
      LocalizedText clash = Vocabulary.clash(facts.facts);
      clash = clash == null ? oneId(facts.rules, List.of()) : clash;
      if (clash == null) {
        given.add(facts);
      } else {
        lost.add(unusable(named(name, clash)));
      }
    } catch (Throwable thrown) {
      Throwable told = Thrown.firstCause(Thrown.byHost(thrown));
      lost.add(unusable(named(name, LocalizedText.same(told.toString()))));
    }
  }

  /**
   * Of two hosts with one name neither is used: which came first says nothing of what was meant.
   */
  private Vocabulary together() {
    List<Fact<?>> facts = new ArrayList<>();
    List<Contradiction> rules = new ArrayList<>();
    for (Given one : given) {
      LocalizedText clash = null;
      for (Given other : given) {
        if (one != other && clash == null && !one.source.equals(OUR_OWN)) {
          clash = one.clash(other);
        }
      }
      if (clash == null) {
        facts.addAll(one.facts);
        rules.addAll(one.rules);
      } else {
        lost.add(unusable(named(one.source, clash)));
      }
    }
    return Vocabulary.of(facts).with(rules, lost);
  }

  /** That two rules have one id, or {@code null} if none have. */
  private static @Nullable LocalizedText oneId(
      List<Contradiction> some, List<Contradiction> others) {
    Set<String> ids = new HashSet<>();
    for (Contradiction rule : others) {
      ids.add(rule.id());
    }
    for (Contradiction rule : some) {
      if (!ids.add(rule.id())) {
        return new LocalizedText(
            "Twee regels over wat niet allebei waar kan zijn, heten " + rule.id(),
            "Two rules on what cannot both be true have the id " + rule.id());
      }
    }
    return null;
  }

  private static LocalizedText named(String source, LocalizedText what) {
    return new LocalizedText(source + ": " + what.nl(), source + ": " + what.en());
  }

  private static LocalizedText unusable(LocalizedText what) {
    return new LocalizedText(
        "Feiten van een ander onderdeel (Vocabulary.Source) zijn niet te gebruiken: "
            + what.nl()
            + ". Herstel die klasse, of laat haar weg.",
        "The facts of another library (Vocabulary.Source) cannot be used: "
            + what.en()
            + ". Repair that class, or leave it out.");
  }
}
