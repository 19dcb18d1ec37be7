package io.github.kiasdk.effect;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How sure the link between functionality and effect is. This is not how likely the effect is. */
public enum Certainty implements Term {
  /** Sound sources agree. */
  HIGH("hoog", "high"),
  /** There are sources, with limits. */
  MEDIUM("midden", "medium"),
  /** There is hardly a source, or none. */
  LOW("laag", "low"),
  /** Sources contradict each other. */
  CONTESTED("betwist", "contested");

  private final LocalizedText label;

  Certainty(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /**
   * The highest certainty that these sources can carry; an assessor can have reasons to be less
   * sure, and none to be surer.
   *
   * <p>Contested, as soon as one of them speaks against the effect. Else what the best source for
   * it allows: high with a regulator or peer-reviewed research ({@link Quality#A}), medium with a
   * government, the provider, journalism or civil society ({@link Quality#B}, {@link Quality#C}),
   * low with less, with a source of unstated quality, or without one.
   */
  public static Certainty supportedBy(List<Evidence> evidence) {
    Certainty best = LOW;
    for (Evidence source : evidence) {
      if (source.contradicts()) {
        return CONTESTED;
      }
      if (source.quality() == Quality.A) {
        best = HIGH;
      } else if (best == LOW && (source.quality() == Quality.B || source.quality() == Quality.C)) {
        best = MEDIUM;
      }
    }
    return best;
  }
}
