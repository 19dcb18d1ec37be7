package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Clash;
import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that the declared facts can be true together. As for {@link FeatureDescribed} every
 * checklist asks it, named or not: some of them count as unknown meanwhile.
 */
final class FactsAgree implements Requirement, Serializable {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      Check.check(
              "SDK-11",
              FeatureDescribed.CHECK.principle(),
              Texts.of(FactsAgree.class, "FactsAgree"))
          .severity(Level.HIGH)
          .ofDescription()
          .requires(new FactsAgree())
          .ground(Ground.DERIVED)
          .rights(Right.BEST_INTERESTS)
          .since("0.1.0")
          .build();

  /** A failure for each contradiction; what the service says alone is told at the service. */
  static List<Finding> findings(Part part) {
    List<Clash> clashes = part.declared().clashes();
    List<Finding> findings = clashes.isEmpty() ? List.of() : new ArrayList<>();
    for (int i = 0; i < clashes.size(); i++) {
      Clash clash = clashes.get(i);
      if (!clash.isInherited()) {
        findings.add(finding(clash, part));
      }
    }
    return findings;
  }

  private static Finding finding(Clash clash, Part part) {
    Facts facts = part.asked().facts();
    List<Reading> readings = new ArrayList<>();
    for (Decider one : clash.deciders()) {
      readings.add(new Reading(one.name(), one.fact(), one.shown(facts, clash.ages())));
    }
    Observation observation =
        new Observation(
            Truth.FALSE, clash.rule().id(), because(clash, readings, facts), readings, null);
    Decision failed = Decision.of(Answer.FAILED, clash.ages());
    return new Finding(CHECK, part.asked(), failed, null, observation, null);
  }

  private static LocalizedText because(Clash clash, List<Reading> readings, Facts facts) {
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Reading reading : readings) {
      LocalizedText value = reading.value();
      String before = nl.isEmpty() ? "" : ", ";
      nl.append(before)
          .append(reading.name())
          .append(" = ")
          .append(value == null ? "" : value.nl());
      en.append(before)
          .append(reading.name())
          .append(" = ")
          .append(value == null ? "" : value.en());
    }
    String doubted = doubted(clash, facts);
    LocalizedText why = clash.rule().because();
    nl.append(": dat kan niet allebei waar zijn. ").append(why.nl());
    nl.append(" Tot dat is uitgezocht, stelt dit niemand gerust: ").append(doubted).append('.');
    en.append(": this cannot all be true. ").append(why.en());
    en.append(" Until it is settled, nobody is reassured by ").append(doubted).append('.');
    return new LocalizedText(nl.toString(), en.toString());
  }

  private static String doubted(Clash clash, Facts facts) {
    List<String> names = new ArrayList<>();
    for (Fact<?> fact : clash.rule().doubted()) {
      if (facts.declares(fact)) {
        names.add(fact.name());
      }
    }
    return String.join(", ", names);
  }

  @Override
  public List<Observation> observe(Described described) {
    return List.of();
  }
}
