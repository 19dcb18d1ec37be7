package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The check that a service says of each area whether it has it. As for {@link FeatureDescribed}
 * every checklist asks it, named or not: checks that were not asked must not go unnoticed.
 */
final class AreasDescribed implements Requirement, Serializable {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      Check.check(
              "SDK-12",
              FeatureDescribed.CHECK.principle(),
              Texts.of(AreasDescribed.class, "AreasDescribed"))
          .severity(Level.HIGH)
          .ofDescription()
          .requires(new AreasDescribed())
          .ground(Ground.DERIVED)
          .rights(Right.BEST_INTERESTS)
          .since("0.1.0")
          .build();

  /** A question for each open area, with how many checks are not asked because of it. */
  static void ask(Map<Area, List<Check>> notAsked, Finding.Asked asked, List<Finding> findings) {
    Decision open = Decision.of(Answer.NOT_DESCRIBED, asked.audience());
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      LocalizedText because = because(area.getKey(), area.getValue().size());
      Observation observation = Observation.of(Truth.UNKNOWN, area.getKey().id(), because);
      findings.add(new Finding(CHECK, asked, open, null, observation, null));
    }
  }

  private static LocalizedText because(Area area, int notAsked) {
    StringBuilder kinds = new StringBuilder();
    for (FunctionalityKind kind : area.kinds()) {
      kinds.append(kinds.isEmpty() ? "" : ", ").append(kind.id());
    }
    return new LocalizedText(
        "Niemand zei of de dienst iets heeft op het terrein "
            + area.label().nl()
            + ". Beschrijf het als functionaliteit (soort: "
            + kinds
            + "), of zeg dat het er niet is: without: ["
            + area.id()
            + "]. "
            + (notAsked == 1
                ? "1 toets is daardoor niet gesteld."
                : notAsked + " toetsen zijn daardoor niet gesteld."),
        "Nobody said whether the service has anything in the area "
            + area.label().en()
            + ". Describe it as a functionality (kind: "
            + kinds
            + "), or say that there is none: without: ["
            + area.id()
            + "]. "
            + (notAsked == 1
                ? "1 check is not asked because of it."
                : notAsked + " checks are not asked because of it."));
  }

  @Override
  public List<Observation> observe(Described described) {
    return List.of();
  }
}
