package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Children who can be hit harder or helped more than others. */
public enum VulnerableGroup implements Term {
  /** A physical, sensory or mental disability. */
  DISABILITY("kinderen met een handicap", "children with a disability"),
  /** For instance depression, anxiety or an eating disorder. */
  MENTAL_HEALTH("kinderen met psychische klachten", "children with mental health problems"),
  /** Children who are or may be LGBTQ+. */
  LGBTQ("lhbtiq+-kinderen", "LGBTQ+ children"),
  /** Little money at home. */
  POVERTY("kinderen in armoede of met schulden", "children in poverty or debt"),
  /** They take in texts and risks less easily. */
  INTELLECTUAL_DISABILITY(
      "kinderen met een licht verstandelijke beperking",
      "children with an intellectual disability"),
  /** Alone or with their family. */
  YOUNG_REFUGEES("jonge vluchtelingen", "young refugees"),
  /** Foster care, residential care. */
  IN_CARE("kinderen in jeugdzorg", "children in care"),
  /** Explanations in text do not reach them. */
  LOW_LITERACY("kinderen die moeite hebben met lezen", "children who find reading hard"),
  /** Of abuse, bullying or exploitation. */
  EARLIER_VICTIMS("kinderen die eerder slachtoffer waren", "children who were victims before"),
  /** Very young users the service says it does not want. */
  BELOW_MINIMUM_AGE("kinderen onder de minimumleeftijd", "children below the minimum age");

  private final LocalizedText label;

  VulnerableGroup(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
