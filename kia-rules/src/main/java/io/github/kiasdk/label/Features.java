package io.github.kiasdk.label;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which features with an age a service has, and of which nobody knows. */
final class Features {

  private static final Comparator<IconLink.OfFeature> BY_NAME =
      Comparator.comparing(LabelIcon::name);

  private static final List<Contradiction> RULES = new KiaVocabulary().contradictions();

  private final Service service;
  private final List<IconLink.OfFeature> found = new ArrayList<>();
  private final List<IconLink.OfFeature> open = new ArrayList<>();

  Features(Service service, LabelRules rules) {
    this.service = service;
    for (FeatureAge rule : rules.features()) {
      look(rule);
    }
    found.sort(BY_NAME);
    open.sort(BY_NAME);
  }

  /** The features that are there. */
  List<IconLink.OfFeature> found() {
    return found;
  }

  /** The features that may be there and would give a higher age. */
  List<IconLink.OfFeature> openAbove(int age) {
    List<IconLink.OfFeature> above = new ArrayList<>();
    for (IconLink.OfFeature feature : open) {
      if (feature.rule().age() > age) {
        above.add(feature);
      }
    }
    return above;
  }

  /** The ages of those who can use something; if nobody knows, all children. */
  static Ages audience(@Nullable Ages own, Service service) {
    Ages ages = own == null ? service.ages() : own;
    return ages == null ? Ages.ALL : ages;
  }

  private void look(FeatureAge rule) {
    boolean asked = false;
    for (Functionality functionality : service.functionalities()) {
      if (isAsked(rule, functionality) || declares(functionality.facts(), rule)) {
        asked = true;
        Facts facts = functionality.factsIn(service);
        Truth truth =
            isOneOf(rule.certain(), functionality)
                ? Truth.TRUE
                : truth(rule, facts, audience(functionality.ages(), service));
        note(rule, truth, functionality.id());
      }
    }
    // What the service says of itself counts whatever its parts say; and where nobody described a
    // part that may have it, the service has to say that it has none.
    if (!asked || declares(service.facts(), rule)) {
      Truth truth = truth(rule, service.facts(), audience(null, service));
      note(rule, truth == Truth.UNKNOWN && isLeftOut(rule) ? Truth.FALSE : truth, service.id());
    }
  }

  /** Whether the service does without all areas in which the feature can be. */
  private boolean isLeftOut(FeatureAge rule) {
    boolean leftOut = !rule.asked().isEmpty();
    Set<Area> open = service.openAreas();
    for (FunctionalityKind kind : rule.asked()) {
      leftOut &= kind.area() != null && isLeftOut(kind.area(), open);
    }
    return leftOut;
  }

  private boolean isLeftOut(Area area, Set<Area> open) {
    return service.without().contains(area) && !open.contains(area);
  }

  private void note(FeatureAge rule, Truth truth, String about) {
    if (truth == Truth.TRUE) {
      found.add(new IconLink.OfFeature(rule, about));
    } else if (truth == Truth.UNKNOWN) {
      open.add(new IconLink.OfFeature(rule, about));
    }
  }

  /** Of a part that nobody knows the kind of, everything is asked. */
  private static boolean isAsked(FeatureAge rule, Functionality functionality) {
    return isOneOf(rule.asked(), functionality)
        || functionality.kinds().contains(FunctionalityKind.OTHER);
  }

  private static boolean isOneOf(Set<FunctionalityKind> kinds, Functionality functionality) {
    return !Collections.disjoint(kinds, functionality.kinds());
  }

  private static boolean declares(Facts facts, FeatureAge rule) {
    for (Fact<?> fact : rule.facts()) {
      if (facts.declares(fact)) {
        return true;
      }
    }
    return false;
  }

  /** The facts without those that reassure about the condition and that others contradict. */
  private static Facts believed(Facts facts, Condition condition, int age) {
    Facts believed = facts;
    for (Contradiction rule : RULES) {
      if (!Collections.disjoint(rule.doubted(), condition.facts())
          && condition.evaluate(facts, age) != Truth.TRUE
          && rule.reassuring().evaluate(facts, age) == Truth.TRUE
          && rule.against().evaluate(facts, age) == Truth.TRUE) {
        believed = believed.without(rule.doubted());
      }
    }
    return believed;
  }

  /**
   * Whether children below the age of the rule meet the feature; if no such child can use the
   * service, whether anybody does.
   */
  private static Truth truth(FeatureAge rule, Facts facts, Ages audience) {
    Condition condition = rule.condition();
    if (condition == null) {
      return Truth.UNKNOWN;
    }
    boolean anyYounger = audience.youngest() < rule.age();
    Truth truth = Truth.FALSE;
    for (int age = 0; age <= Ages.OLDEST; age++) {
      if (audience.includes(age) && (age < rule.age() || !anyYounger)) {
        truth = truth.or(condition.evaluate(believed(facts, condition, age), age));
      }
    }
    return truth;
  }
}
