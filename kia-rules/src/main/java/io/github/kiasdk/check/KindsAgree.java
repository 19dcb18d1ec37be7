package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The check that what is declared fits the kinds. As for {@link FeatureDescribed} every checklist
 * asks it, named or not: another value than the declared one counts meanwhile.
 */
final class KindsAgree implements AlwaysAsked {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      AlwaysAsked.check("SDK-10", new KindsAgree(), FeatureDescribed.CHECK.principle());

  /** A failure for each fact that is denied, of however many kinds. */
  static List<Finding> findings(Part part) {
    if (part.denied().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Facts own = Objects.requireNonNull(part.functionality()).facts();
    Facts declared = part.service() == null ? own : own.inheriting(part.service().facts());
    for (Map.Entry<Fact<?>, List<ImpliedFact>> one : byFact(part.denied()).entrySet()) {
      Fact<?> fact = one.getKey();
      Declaration<?> denial = Objects.requireNonNull(declared.declaration(fact));
      LocalizedText shown = Decider.shown(denial, part.asked().audience());
      Reading reading = new Reading(fact.name(), fact, shown);
      LocalizedText because = because(one.getValue(), shown, !own.declares(fact));
      Observation observation =
          new Observation(Truth.FALSE, fact.name(), because, List.of(reading), null);
      Decision failed = Decision.of(Answer.FAILED, part.asked().audience());
      findings.add(new Finding(CHECK, part.asked(), failed, null, observation, null));
    }
    return findings;
  }

  private static Map<Fact<?>, List<ImpliedFact>> byFact(List<ImpliedFact> denied) {
    Map<Fact<?>, List<ImpliedFact>> byFact = new LinkedHashMap<>();
    for (ImpliedFact one : denied) {
      List<ImpliedFact> same = byFact.get(one.fact());
      if (same == null) {
        same = new ArrayList<>();
        byFact.put(one.fact(), same);
      }
      same.add(one);
    }
    return byFact;
  }

  private static LocalizedText because(
      List<ImpliedFact> said, LocalizedText denial, boolean inherited) {
    Declaration<?> implied = said.get(0).declaration();
    LocalizedText kinds = kinds(said);
    String name = said.get(0).fact().name();
    return new LocalizedText(
        name
            + " = "
            + denial.nl()
            + " is ingevuld"
            + (inherited ? " bij de dienst" : "")
            + ". Dat kan niet bij de soort "
            + kinds.nl()
            + ". Tot dat is uitgezocht, telt "
            + (implied == null ? "dit feit als onbekend." : "wat de soort zegt."),
        name
            + " = "
            + denial.en()
            + " is declared"
            + (inherited ? " for the service" : "")
            + ". That cannot be for the kind "
            + kinds.en()
            + ". Until it is settled, "
            + (implied == null ? "this fact counts as unknown." : "what the kind says counts."));
  }

  private static LocalizedText kinds(List<ImpliedFact> said) {
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 0; i < said.size(); i++) {
      boolean isLast = i == said.size() - 1;
      nl.append(i == 0 ? "" : isLast ? " of " : ", ").append(said.get(i).kind().label().nl());
      en.append(i == 0 ? "" : isLast ? " or " : ", ").append(said.get(i).kind().label().en());
    }
    return new LocalizedText(nl.toString(), en.toString());
  }
}
