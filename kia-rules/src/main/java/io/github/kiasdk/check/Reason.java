package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Why a check cannot tell, or is inapplicable. */
public enum Reason implements Term {
  /** Facts that decide are not declared. */
  UNDECLARED("feiten ontbreken", "facts are missing"),
  /** Facts that say whether the check applies are not declared. */
  APPLICABILITY_UNKNOWN("onbekend of de toets hier geldt", "unknown whether it applies"),
  /** What is declared would answer it, and something else that is declared contradicts that. */
  CONTRADICTED("feiten spreken elkaar tegen", "facts contradict each other"),
  /** The facts are in order, and a regulator or a court found otherwise, be it provisionally. */
  OPPOSED("een instantie vond het tegendeel", "an authority found the opposite"),
  /** What would answer it rests on press, civil society or a regulator's suspicion alone. */
  ALLEGED("het berust alleen op wat anderen beweren", "it rests on what others allege alone"),
  /** The facts are in order, but without dated evidence. */
  NO_EVIDENCE("bewijs ontbreekt", "evidence is missing"),
  /** The facts are in order, but their evidence is older than the check allows. */
  OLD_EVIDENCE("bewijs is te oud", "evidence is too old"),
  /** A person has to decide, and nobody has, or the judgement no longer counts. */
  NO_JUDGEMENT("oordeel ontbreekt", "a judgement is missing"),
  /** Nobody said whether the service has anything in an area: its checks are not asked. */
  NOT_DESCRIBED("terrein niet beschreven", "area not described"),
  /** The check is for other kinds of functionality and reads nothing declared here. */
  NOT_RELEVANT("hoort niet bij dit soort functionaliteit", "not relevant to this kind"),
  /** The service says that it has nothing in the areas that the check is about. */
  LEFT_OUT("de dienst heeft dit niet", "the service does without it"),
  /** The check is about something that is not described here. */
  NOTHING_TO_SAY("niets om te toetsen", "nothing to check"),
  /** The declared facts say that the check does not apply. */
  DOES_NOT_APPLY("geldt hier niet", "does not apply"),
  /** The declared facts say that the service is outside the scope of the checklist. */
  OUT_OF_SCOPE(
      "buiten bereik: het gaat niet om kinderen", "outside the scope: no children are concerned");

  private final LocalizedText label;

  Reason(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
