package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Clash;
import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that the declared facts can be true together. As for {@link FeatureDescribed} every
 * checklist asks it, named or not: some of them count as unknown meanwhile.
 */
final class FactsAgree implements AlwaysAsked {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      AlwaysAsked.check("SDK-11", new FactsAgree(), FeatureDescribed.CHECK.principle());

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
    String doubted = doubted(clash, facts);
    LocalizedText why = clash.rule().because();
    LocalizedText said = Reading.said(readings);
    return new LocalizedText(
        said.nl()
            + ": dat kan niet allebei waar zijn. "
            + why.nl()
            + " Tot dat is uitgezocht, stelt dit niemand gerust: "
            + doubted
            + ".",
        said.en()
            + ": this cannot all be true. "
            + why.en()
            + " Until it is settled, nobody is reassured by "
            + doubted
            + ".");
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
}
