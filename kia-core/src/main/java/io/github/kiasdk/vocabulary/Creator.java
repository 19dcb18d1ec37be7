package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Children who make content. Asked for by the checks of principle 8. */
public final class Creator {

  public static final FlagFact CHILD_PROMOTION =
      Fact.flag(
          "creator.child-promotion",
          "Kinderen worden aangespoord om reclame te maken",
          "Children are spurred to advertise");

  public static final FlagFact CHILD_EARNINGS =
      Fact.flag(
          "creator.child-earnings",
          "Kinderen kunnen geld verdienen met wat ze maken",
          "Children can earn money with what they make");

  public static final FlagFact EARNINGS_SAFEGUARDS =
      Fact.flag(
          "creator.earnings-safeguards",
          "Er zijn regels voor uitbetaling en tijd, en een ouder of voogd is betrokken",
          "There are rules for payment and time, and a guardian is involved");

  private Creator() {}

  static List<Fact<?>> facts() {
    return List.of(CHILD_PROMOTION, CHILD_EARNINGS, EARNINGS_SAFEGUARDS);
  }
}
