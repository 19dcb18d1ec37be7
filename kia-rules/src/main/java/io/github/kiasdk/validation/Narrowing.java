package io.github.kiasdk.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** To which principles an annotation narrows the checks. */
final class Narrowing {

  /** The id of each principle, by its group. */
  private static final Map<Class<? extends Principles>, String> IDS = ids();

  private Narrowing() {}

  private static Map<Class<? extends Principles>, String> ids() {
    Map<Class<? extends Principles>, String> ids = new LinkedHashMap<>();
    ids.put(Principles.PutChildFirst.class, "cvk-1");
    ids.put(Principles.InvolveChildren.class, "cvk-2");
    ids.put(Principles.LawfulData.class, "cvk-3");
    ids.put(Principles.ExplainToChildren.class, "cvk-4");
    ids.put(Principles.PrivacyImpactAssessment.class, "cvk-5");
    ids.put(Principles.PrivacyDesign.class, "cvk-6");
    ids.put(Principles.PreventProfiling.class, "cvk-7");
    ids.put(Principles.PreventEconomicExploitation.class, "cvk-8");
    ids.put(Principles.AvoidHarmfulDesign.class, "cvk-9");
    ids.put(Principles.SectorGuidelines.class, "cvk-10");
    return ids;
  }

  /** The ids of the principles whose checks are asked; empty for all checks. */
  static Set<String> principles(ChildRightsByDesign annotation, List<String> problems) {
    Set<String> named = new LinkedHashSet<>();
    for (Class<?> principle : annotation.principles()) {
      named.addAll(ids(principle));
    }
    if (named.isEmpty() && annotation.principles().length > 0) {
      problems.add("principles: name one that Principles holds, or one that extends it");
    }
    Set<String> ofGroups = new LinkedHashSet<>();
    boolean differ = false;
    for (Class<?> group : annotation.groups()) {
      Set<String> ofGroup = ids(group);
      differ |= !ofGroup.isEmpty() && !ofGroups.isEmpty() && !ofGroup.equals(ofGroups);
      ofGroups.addAll(ofGroup);
    }
    if (differ) {
      problems.add(
          "groups name different principles, so that one would ask the checks of another;"
              + " repeat the annotation, once per group");
    }
    if (named.isEmpty()) {
      return ofGroups;
    }
    if (!ofGroups.isEmpty()) {
      named.retainAll(ofGroups);
      if (named.isEmpty()) {
        problems.add("principles and groups have no principle in common; name one of both");
      }
    }
    return named;
  }

  private static Set<String> ids(Class<?> type) {
    Set<String> ids = new LinkedHashSet<>();
    for (Map.Entry<Class<? extends Principles>, String> entry : IDS.entrySet()) {
      if (entry.getKey().isAssignableFrom(type)) {
        ids.add(entry.getValue());
      }
    }
    return ids;
  }
}
