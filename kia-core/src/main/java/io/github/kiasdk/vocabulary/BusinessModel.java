package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Where the money comes from. Asked for by the checks of principle 8. */
public final class BusinessModel {

  /** To say that there is none, declare {@link Revenue#NO_REVENUE}, not an empty set. */
  public static final ChoicesFact<Revenue> REVENUE_SOURCES =
      Fact.choices(
              "business-model.revenue-sources",
              "Waar het geld vandaan komt als kinderen de dienst gebruiken",
              "Where the money comes from when children use the service",
              Revenue.class)
          .emptyMeans(
              "Een lege lijst zegt: geen bron is genoemd. Dat er geen opbrengst is, zeg je met no-revenue.",
              "An empty list says: no source is named. That there is no revenue is said with no-revenue.");

  /** A source of money. */
  public enum Revenue implements Term {
    ADVERTISING("reclame", "advertising"),
    PURCHASES("losse aankopen", "purchases"),
    SUBSCRIPTIONS("abonnementen", "subscriptions"),
    VIRTUAL_CURRENCY("eigen munt", "virtual currency"),
    COMMISSION("deel van wat anderen verdienen", "commission on what others earn"),
    DATA("gegevens", "data"),
    PUBLIC_MONEY("geld van de overheid", "public money"),
    DONATIONS("giften", "donations"),
    NO_REVENUE("geen opbrengst", "no revenue");

    private final LocalizedText label;

    Revenue(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private BusinessModel() {}

  static List<Fact<?>> facts() {
    return List.of(REVENUE_SOURCES);
  }
}
