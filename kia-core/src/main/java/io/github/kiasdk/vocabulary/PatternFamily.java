package io.github.kiasdk.vocabulary;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/**
 * What kind of pressure a deceptive pattern puts on a choice: the OECD's seven kinds, and two that
 * its list does not hold.
 */
public enum PatternFamily implements Term {
  FORCED_ACTION("gedwongen handeling", "forced action"),
  INTERFACE_INTERFERENCE("sturende vormgeving", "interface interference"),
  NAGGING("blijven vragen", "nagging"),
  OBSTRUCTION("tegenwerking", "obstruction"),
  SNEAKING("verzwijgen", "sneaking"),
  SOCIAL_PROOF("verwijzen naar anderen", "social proof"),
  URGENCY("haast", "urgency"),
  /** Not in the OECD's list. */
  ATTENTION_CAPTURE("aandacht vasthouden", "attention capture"),
  /** Not in the OECD's list. */
  SOCIAL_PRESSURE("sociale druk", "social pressure");

  private final LocalizedText label;

  PatternFamily(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
