package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Duty;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Explanations of what law that binds asks for, or of which nobody knows whether it binds. */
final class RefusedExplanations extends OfExplanations {

  @Override
  boolean tells(Explanation explanation, Described described) {
    return explanation.countsOn(described.today())
        && described.duty(explanation.check(), explanation.about()).binds() != Truth.FALSE;
  }

  @Override
  LocalizedText because(Explanation explanation, Described described) {
    Duty duty = described.duty(explanation.check(), explanation.about());
    List<String> dutch = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (Reference law : duty.law()) {
      dutch.add(law.name().nl());
      english.add(law.name().en());
    }
    boolean one = english.size() == 1;
    String nl = what(explanation) + ": ";
    String laws = String.join(", ", english) + (one ? " binds" : " bind") + " this service";
    if (duty.binds() == Truth.TRUE) {
      return new LocalizedText(
          nl
              + String.join(", ", dutch)
              + " bindt deze dienst"
              + by(duty.facts(), true)
              + ", en vraagt wat hier niet in orde is. De uitleg telt daarom niet mee.",
          nl
              + laws
              + by(duty.facts(), false)
              + (one ? " and asks" : " and ask")
              + " for what failed here. So the explanation counts for nothing.");
    }
    return new LocalizedText(
        nl
            + "nog niet bekend is of "
            + String.join(", ", dutch)
            + " deze dienst bindt"
            + by(duty.facts(), true)
            + ". Tot dan telt de uitleg niet mee.",
        nl
            + "it is not known yet whether "
            + laws
            + by(duty.facts(), false)
            + ". Until then the explanation does not count.");
  }

  private static String by(List<Reading> facts, boolean dutch) {
    LocalizedText said = facts.isEmpty() ? null : Reading.said(facts);
    return said == null ? "" : " (" + (dutch ? said.nl() : said.en()) + ")";
  }
}
