package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Reading;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where what stands on a label comes from. */
public final class LabelSources {

  private LabelSources() {}

  /** The sources of what an icon rests on; of a failed check those of the facts that decided. */
  public static List<Evidence> of(Label label, IconLink link) {
    if (link instanceof IconLink.OfEffect effect) {
      return effect.effect().evidence();
    }
    if (link instanceof IconLink.OfFeature feature) {
      return List.of(feature.rule().source());
    }
    Set<Evidence> sources = new LinkedHashSet<>();
    Facts facts = facts(label.service(), link.about());
    for (Reading reading : ((IconLink.OfFinding) link).finding().decidedBy()) {
      Declaration<?> declared = facts.declaration(reading.fact());
      if (declared != null) {
        sources.addAll(declared.evidence());
      }
    }
    return List.copyOf(sources);
  }

  private static Facts facts(Service service, String about) {
    for (Functionality functionality : service.functionalities()) {
      if (functionality.id().equals(about)) {
        return functionality.factsIn(service);
      }
    }
    return service.facts();
  }

  /** Where the ages of features come from of which nobody knows, each once. */
  public static Set<Evidence> ofOpen(Label label) {
    Set<Evidence> sources = new LinkedHashSet<>();
    for (IconLink.OfFeature feature : label.age().open()) {
      sources.add(feature.rule().source());
    }
    return sources;
  }
}
