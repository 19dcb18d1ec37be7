package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Why a provider deviates from a check (pas toe of leg uit); each {@link Explanation} has one. */
public enum ExplanationReason implements Term {
  /** Something else does for children what the check asks. */
  OTHER_MEASURE(
      "een andere maatregel doet voor kinderen hetzelfde",
      "another measure does the same for children"),
  /** Doing what the check asks would leave the children themselves worse off. */
  BEST_INTERESTS(
      "het belang van deze kinderen vraagt iets anders",
      "the best interests of these children ask for something else"),
  OTHER_LAW("een wet vraagt iets anders", "a law asks for something else"),
  /** It will be put right, on a day that is known. */
  PLANNED("wordt opgelost, de dag staat vast", "will be put right, the day is set"),
  OTHER_PARTY("alleen een andere partij kan dit veranderen", "only another party can change this"),
  OUT_OF_PROPORTION(
      "wat het vraagt staat niet in verhouding tot wat kinderen eraan hebben",
      "what it takes is out of proportion to what children gain");

  private final LocalizedText label;

  ExplanationReason(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
