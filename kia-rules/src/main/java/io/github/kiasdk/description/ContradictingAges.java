package io.github.kiasdk.description;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Truth;
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
 * A functionality for ages that the service is not for, and minimum ages that differ although they
 * are declared in the same place. What nobody declared contradicts nothing.
 */
final class ContradictingAges implements Requirement {

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
    List<Reading> limits = differing(own, described.ages());
    if (!limits.isEmpty()) {
      seen.add(Observation.of(Truth.FALSE, "age-limits", limits));
    }
    return seen;
  }

  private static @Nullable Ages outside(@Nullable Ages ages, @Nullable Ages service) {
    return ages == null || service == null ? null : ages.without(service);
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
