package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.AreaFacts;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The check that a service says of each area whether it has it. As for {@link FeatureDescribed}
 * every checklist asks it, named or not: checks that were not asked must not go unnoticed.
 */
final class AreasDescribed implements AlwaysAsked {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      AlwaysAsked.check("SDK-12", new AreasDescribed(), FeatureDescribed.CHECK.principle());

  /**
   * Adds a finding if a place shows that there is something in an area that is left out.
   *
   * @return whether it shows that, or somebody declares there not to know
   */
  static boolean addShown(Area area, Facts own, Part part, List<Finding> found) {
    Condition sign = AreaFacts.sign(area);
    Ages audience = part.asked().audience();
    if (sign == null || !AreaFacts.isShown(area, own, audience)) {
      return sign != null && AreaFacts.isDoubted(area, own, audience);
    }
    List<Reading> readings = new ArrayList<>();
    for (Fact<?> fact : sign.facts()) {
      List<Fact<?>> others = new ArrayList<>(sign.facts());
      others.remove(fact);
      if (AreaFacts.isShown(area, own.without(others), audience)) {
        Declaration<?> declared = Objects.requireNonNull(own.declaration(fact));
        readings.add(new Reading(fact.name(), fact, Decider.shown(declared, audience)));
      }
    }
    Observation seen =
        new Observation(Truth.FALSE, area.id(), contradicting(area, readings), readings, null);
    Decision failed = Decision.of(Answer.FAILED, audience);
    found.add(new Finding(CHECK, part.asked(), failed, null, seen, null));
    return true;
  }

  private static LocalizedText contradicting(Area area, List<Reading> readings) {
    LocalizedText said = Reading.said(readings);
    return new LocalizedText(
        "Volgens without heeft de dienst niets op het terrein "
            + area.label().nl()
            + ", en ingevuld is: "
            + said.nl()
            + ". Haal "
            + area.id()
            + " weg uit without en beschrijf wat er is, of pas het feit aan. Tot dan telt het"
            + " terrein als niet beschreven.",
        "By without the service has nothing in the area "
            + area.label().en()
            + ", and declared is: "
            + said.en()
            + ". Take "
            + area.id()
            + " out of without and describe what there is, or change the fact. Until then the area"
            + " counts as not described.");
  }

  /**
   * A question for each open area, with how many checks are not asked because of it; where an area
   * is open as facts show that it is there, that is told.
   */
  static void ask(
      Map<Area, List<Check>> notAsked,
      List<Finding> thereAfterAll,
      Finding.Asked asked,
      List<Finding> findings) {
    findings.addAll(thereAfterAll);
    Decision open = Decision.of(Answer.NOT_DESCRIBED, asked.audience());
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      if (isTold(area.getKey(), thereAfterAll)) {
        continue;
      }
      LocalizedText because = because(area.getKey(), area.getValue().size());
      Observation observation = Observation.of(Truth.UNKNOWN, area.getKey().id(), because);
      findings.add(new Finding(CHECK, asked, open, null, observation, null));
    }
  }

  private static boolean isTold(Area area, List<Finding> thereAfterAll) {
    for (Finding finding : thereAfterAll) {
      if (finding.about().equals(area.id())) {
        return true;
      }
    }
    return false;
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
}
