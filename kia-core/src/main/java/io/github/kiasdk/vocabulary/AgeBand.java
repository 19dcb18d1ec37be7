package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** A band of ages. Every age of a child is in exactly one. Asked for in several sections. */
public enum AgeBand implements Term {
  AGE_0_5(0, 5, "0 tot en met 5 jaar", "0 to 5 years"),
  AGE_6_9(6, 9, "6 tot en met 9 jaar", "6 to 9 years"),
  AGE_10_12(10, 12, "10 tot en met 12 jaar", "10 to 12 years"),
  AGE_13_15(13, 15, "13 tot en met 15 jaar", "13 to 15 years"),
  AGE_16_17(16, 17, "16 en 17 jaar", "16 and 17 years");

  private final Ages ages;
  private final String id;
  private final LocalizedText label;

  AgeBand(int youngest, int oldest, String nl, String en) {
    ages = Ages.ages(youngest, oldest);
    id = ages.toString();
    label = new LocalizedText(nl, en);
  }

  /** The ages as documents write them, for instance {@code 13-15}. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The ages in the band. */
  public Ages ages() {
    return ages;
  }
}
