package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** The words children read. Asked for by the checks of principle 8. */
public final class Copy {

  public static final ChoicesFact<PurchaseCall> PURCHASE_CALLS =
      Fact.choices(
              "copy.purchase-calls",
              "Met welke woorden kinderen wordt gevraagd te kopen, naast de bestelknop die de wet vraagt",
              "In which words children are asked to buy, besides the order button that the law asks for",
              PurchaseCall.class)
          .emptyMeans(
              "Een lege lijst zegt: er zijn geen woorden die kinderen vragen te kopen.",
              "An empty list says: no words ask children to buy.");

  /** Words that lead to buying. */
  public enum PurchaseCall implements Term {
    BUY_NOW("koop nu", "buy now"),
    ASK_YOUR_PARENTS("vraag het je ouders", "ask your parents"),
    GIVE_A_GIFT("geef een cadeau", "give a gift"),
    NEUTRAL("neutrale woorden", "neutral words");

    private final LocalizedText label;

    PurchaseCall(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Copy() {}

  static List<Fact<?>> facts() {
    return List.of(PURCHASE_CALLS);
  }
}
