package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** The say of parents about data. Asked for by the checks of principle 3. */
public final class Consent {

  /** Where the legal basis is consent. 0 says: at no age. */
  public static final NumberFact PARENTAL_BELOW_AGE =
      Fact.number(
          "consent.parental-below-age",
          "Onder welke leeftijd een ouder toestemming moet geven voor het gebruik van gegevens",
          "Below which age a parent has to give permission for the use of data",
          new LocalizedText("jaar", "years"),
          0,
          18);

  public static final ChoiceFact<Verification> PARENTAL_VERIFICATION =
      Fact.choice(
          "consent.parental-verification",
          "Hoe wordt gecontroleerd dat een ouder toestemming geeft",
          "How it is checked that a parent gives permission",
          Verification.class);

  public static final FlagFact PARENTAL_REQUIRED =
      Fact.flag(
          "consent.parental-required",
          "Een kind kan dit alleen gebruiken als een ouder toestemming geeft",
          "A child can use this only if a parent gives permission");

  /** How the permission of a parent can be checked. */
  public enum Verification implements Term {
    NONE("niet", "not at all"),
    TICK_BOX("een vinkje", "a tick box"),
    EMAIL("een e-mail", "an email"),
    PAYMENT("een betaling", "a payment"),
    IDENTITY_SERVICE("een identiteitsdienst", "an identity service"),
    OTHER_CHECK("een andere controle", "another check");

    private final LocalizedText label;

    Verification(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Consent() {}

  static List<Fact<?>> facts() {
    return List.of(PARENTAL_BELOW_AGE, PARENTAL_VERIFICATION, PARENTAL_REQUIRED);
  }
}
