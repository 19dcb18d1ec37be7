package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Pausing and stopping. Asked for by the checks of principle 9. */
public final class Session {

  public static final ChoiceFact<Penalty> PAUSE_PENALTY =
      Fact.choice(
          "session.pause-penalty",
          "Wat een kind verliest door te pauzeren of te stoppen",
          "What a child loses by pausing or stopping",
          Penalty.class);

  /** What pausing or stopping can cost. */
  public enum Penalty implements Term {
    NONE("niets", "nothing"),
    LOSS_OF_PROGRESS("voortgang", "progress"),
    LOSS_OF_REWARD("een beloning", "a reward"),
    /** For a while or for good. */
    EXCLUSION("toegang", "access");

    private final LocalizedText label;

    Penalty(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Session() {}

  static List<Fact<?>> facts() {
    return List.of(PAUSE_PENALTY);
  }
}
