package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Children who broadcast live. Asked for by the checks of principle 9. */
public final class Live {

  public static final FlagFact CHILD_HOSTS =
      Fact.flag("live.child-hosts", "Een kind kan zelf live gaan", "A child can go live itself");

  /** In years; whoever is younger cannot go live at all. */
  public static final NumberFact HOST_FROM_AGE =
      Fact.number(
          "live.host-from-age",
          "Vanaf welke leeftijd een kind live kan gaan",
          "From which age a child can go live",
          new LocalizedText("jaar", "years"),
          0,
          18);

  public static final ChoicesFact<Stranger> STRANGERS =
      Fact.choices(
              "live.strangers",
              "Wat onbekenden standaard kunnen als een kind live is",
              "What strangers can do by default while a child is live",
              Stranger.class)
          .emptyMeans(
              "Een lege lijst zegt: onbekenden kunnen standaard niets van dit alles.",
              "An empty list says: strangers can do none of these by default.");

  public static final FlagFact PERSON_WATCHES =
      Fact.flag(
          "live.person-watches",
          "Zolang een kind live is, kan een moderator meteen ingrijpen",
          "While a child is live a moderator can step in at once");

  /** What somebody who does not know the child can do. */
  public enum Stranger implements Term {
    WATCH("kijken", "watch"),
    COMMENT("reageren", "comment"),
    GIVE_GIFTS("giften geven", "give gifts"),
    RECORD("opnemen of downloaden", "record or download");

    private final LocalizedText label;

    Stranger(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Live() {}

  static List<Fact<?>> facts() {
    return List.of(CHILD_HOSTS, HOST_FROM_AGE, STRANGERS, PERSON_WATCHES);
  }
}
