package io.github.kiasdk.description;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.AgesSaid;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A functionality for ages that the service is not for, a value for children of whom none can be
 * there, children's ages where nobody under 18 is said to get in, and minimum ages that differ
 * although they are declared in the same place. What nobody declared contradicts nothing.
 */
final class ContradictingAges implements Requirement {

  private static final String OUTSIDE = "outside-ages.";

  private static final String NO_CHILDREN = "no-children.";

  private static final List<NumberFact> MINIMUM_AGES =
      List.of(AgeLimits.TERMS, AgeLimits.STORE, AgeLimits.ENFORCED);

  @Override
  public List<Observation> observe(Described described) {
    List<Observation> seen = new ArrayList<>();
    Functionality functionality = described.functionality();
    Service service = described.service();
    if (functionality != null && service != null) {
      Ages outside = outside(functionality.ages(), service.ages());
      if (outside != null) {
        seen.add(Observation.of(Truth.FALSE, "ages", reachesOutside(outside, service)));
      }
    }
    Facts own = functionality != null ? functionality.facts() : described.facts();
    for (Declaration<?> declaration : own.declarations()) {
      Ages unasked = declaration.differsByAge() ? unasked(declaration, described.ages()) : null;
      if (unasked != null) {
        LocalizedText because = declaredOutside(declaration, unasked, described);
        seen.add(Observation.of(Truth.FALSE, OUTSIDE + declaration.fact().name(), because));
      }
    }
    for (Fact<?> fact : denied(functionality, service)) {
      seen.add(Observation.of(Truth.FALSE, NO_CHILDREN + fact.name(), noChildren(fact)));
    }
    List<Reading> limits = differing(own, described.ages());
    if (!limits.isEmpty()) {
      seen.add(Observation.of(Truth.FALSE, "age-limits", limits));
    }
    return seen;
  }

  /** Said once: at the service if its own words clash, else at the part where they come to. */
  private static List<Fact<?>> denied(
      @Nullable Functionality functionality, @Nullable Service service) {
    List<Fact<?>> whole =
        service == null ? List.of() : AgesSaid.denied(service.facts(), service.ages());
    if (functionality == null) {
      return whole;
    }
    Facts own = functionality.facts();
    Facts declared = service == null ? own : own.inheriting(service.facts());
    List<Fact<?>> here = new ArrayList<>();
    for (Fact<?> fact : AgesSaid.denied(declared, AgesSaid.of(functionality, service))) {
      if (own.declares(fact) || !whole.contains(fact)) {
        here.add(fact);
      }
    }
    return here;
  }

  private static LocalizedText noChildren(Fact<?> fact) {
    return new LocalizedText(
        "Hier staan leeftijden van kinderen die dit kunnen gebruiken, maar volgens "
            + fact.name()
            + " komen niet al die leeftijden er. Zoek uit wat klopt en verander het andere. Tot dan"
            + " telt dit feit niet.",
        "Ages of children who can use this are given here, but by "
            + fact.name()
            + " not all of these ages come. Find out which is right and change the other. Until then"
            + " this fact does not count.");
  }

  private static @Nullable Ages outside(@Nullable Ages ages, @Nullable Ages service) {
    return ages == null || service == null ? null : ages.without(service);
  }

  /**
   * The ages whose value no check ever reads; {@code null} if there are none. A value that reaches
   * over the edge of the audience, such as one for everybody under 16, is read and hides nothing.
   */
  private static @Nullable Ages unasked(Declaration<?> declaration, Ages audience) {
    Ages unasked = null;
    for (ByAge.Part<?> part : declaration.parts()) {
      if (!part.ages().overlaps(audience)) {
        unasked = unasked == null ? part.ages() : unasked.and(part.ages());
      }
    }
    return unasked;
  }

  private static LocalizedText declaredOutside(
      Declaration<?> declaration, Ages unasked, Described described) {
    String name = declaration.fact().name();
    LocalizedText shown = declaration.shown();
    boolean ofService = described.functionality() == null;
    return new LocalizedText(
        name
            + " is ingevuld voor "
            + unasked
            + " jaar, en "
            + (ofService ? "de dienst" : "de functionaliteit")
            + " is alleen voor "
            + described.ages()
            + " jaar. Ingevuld is: "
            + shown.nl()
            + ".",
        name
            + " is declared for ages "
            + unasked
            + ", and the "
            + (ofService ? "service" : "functionality")
            + " is only for ages "
            + described.ages()
            + ". Declared is: "
            + shown.en()
            + ".");
  }

  private static LocalizedText reachesOutside(Ages outside, Service service) {
    return new LocalizedText(
        "De functionaliteit is er ook voor "
            + outside
            + " jaar, de dienst alleen voor "
            + service.ages()
            + " jaar.",
        "The functionality is also for ages "
            + outside
            + ", the service only for ages "
            + service.ages()
            + ".");
  }

  /** The minimum ages, for the children it is for, if they are not all the same; else none. */
  private static List<Reading> differing(Facts facts, Ages children) {
    List<Reading> declared = new ArrayList<>();
    Set<Integer> limits = new HashSet<>();
    for (NumberFact fact : MINIMUM_AGES) {
      Declaration<Integer> declaration = facts.declaration(fact);
      if (declaration != null) {
        Set<Integer> values = values(declaration, children);
        boolean one = values.size() == 1;
        LocalizedText shown = one ? declaration.shownAt(children.youngest()) : declaration.shown();
        declared.add(new Reading(fact.name(), fact, shown));
        limits.addAll(values);
      }
    }
    return limits.size() > 1 ? declared : List.of();
  }

  private static Set<Integer> values(Declaration<Integer> declaration, Ages children) {
    Set<Integer> values = new HashSet<>();
    for (int age = children.youngest(); age <= children.oldest(); age++) {
      Integer value = children.includes(age) ? declaration.valueAt(age) : null;
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
