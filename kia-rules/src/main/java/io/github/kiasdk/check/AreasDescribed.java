package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.AreaFacts;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** Adds a finding if a place shows that there is something in an area that is left out. */
  static boolean addShown(Area area, Facts own, Part part, List<Finding> found) {
    Condition sign = AreaFacts.sign(area);
    Ages audience = part.asked().audience();
    if (sign == null || !AreaFacts.isShown(area, own, audience)) {
      return false;
    }
    List<Reading> readings = new ArrayList<>();
    for (Fact<?> fact : sign.facts()) {
      Declaration<?> declared = own.declaration(fact);
      if (declared != null && sign.evaluate(own.without(List.of(fact)), 0) != sign.evaluate(own, 0)
          || declared != null && sign.facts().size() == 1) {
        readings.add(new Reading(fact.name(), fact, declared.shown()));
      }
    }
    Observation seen =
        new Observation(Truth.FALSE, area.id(), contradicting(area, readings), readings, null);
    Decision failed = Decision.of(Answer.FAILED, audience);
    found.add(new Finding(CHECK, part.asked(), failed, null, seen, null));
    return true;
  }

  private static LocalizedText contradicting(Area area, List<Reading> readings) {
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Reading reading : readings) {
      LocalizedText value = Objects.requireNonNull(reading.value());
      String before = nl.isEmpty() ? "" : ", ";
      nl.append(before).append(reading.name()).append(" = ").append(value.nl());
      en.append(before).append(reading.name()).append(" = ").append(value.en());
    }
    return new LocalizedText(
        "Volgens without heeft de dienst niets op het terrein "
            + area.label().nl()
            + ", en opgegeven is: "
            + nl
            + ". Haal "
            + area.id()
            + " weg uit without en beschrijf wat er is, of pas het feit aan. Tot dan telt het"
            + " terrein als niet beschreven.",
        "By without the service has nothing in the area "
            + area.label().en()
            + ", and declared is: "
            + en
            + ". Take "
            + area.id()
            + " out of without and describe what there is, or change the fact. Until then the area"
            + " counts as not described.");
  }

  /**
   * A question for each open area, with how many checks are not asked because of it; where an area
   * is open as it is contradicted, that is told.
   */
  static void ask(
      Map<Area, List<Check>> notAsked,
      List<Finding> contradicted,
      Finding.Asked asked,
      List<Finding> findings) {
    findings.addAll(contradicted);
    Decision open = Decision.of(Answer.NOT_DESCRIBED, asked.audience());
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      if (isTold(area.getKey(), contradicted)) {
        continue;
      }
      LocalizedText because = because(area.getKey(), area.getValue().size());
      Observation observation = Observation.of(Truth.UNKNOWN, area.getKey().id(), because);
      findings.add(new Finding(CHECK, asked, open, null, observation, null));
    }
  }

  private static boolean isTold(Area area, List<Finding> contradicted) {
    for (Finding finding : contradicted) {
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

  @Override
  public List<Observation> observe(Described described) {
    return List.of();
  }
}
