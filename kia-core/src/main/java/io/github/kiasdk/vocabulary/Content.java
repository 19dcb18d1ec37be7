package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** What children can see. Asked for by the checks of principle 9. */
public final class Content {

  public static final FlagFact RATING =
      Fact.flag(
          "content.rating",
          "Bij inhoud staat voor welke leeftijd die geschikt is",
          "Content is rated by age");

  public static final FlagFact FROM_OTHERS =
      Fact.flag(
          "content.from-others",
          "Er is inhoud van gebruikers, makers of andere bedrijven te zien",
          "There is content of users, creators or other companies to see");

  public static final ChoiceFact<Switch> FILTER_DEFAULT =
      Fact.choice(
          "content.filter-default",
          "Of het filter tegen schadelijke inhoud standaard aan of uit staat",
          "Whether the filter against harmful content is on or off by default",
          Switch.class);

  public static final ChoiceFact<AdultGate> ADULT_GATE =
      Fact.choice(
          "content.adult-gate",
          "Wat kinderen weghoudt bij inhoud voor volwassenen",
          "What keeps children away from content for adults",
          AdultGate.class);

  public static final FlagFact BLOCKS =
      Fact.flag(
          "content.blocks",
          "Een filter, woordenlijst of regel houdt hier dingen tegen voor kinderen",
          "A filter, list of words or rule holds things back from children here");

  public static final FlagFact HELP_REACHABLE =
      Fact.flag(
          "content.help-reachable",
          "Wat gaat over hulp, gezondheid, seksualiteit en wie je bent, wordt niet tegengehouden",
          "What is about help, health, sexuality and who one is, is not held back");

  public static final FlagFact BLOCK_EXPLAINED =
      Fact.flag(
          "content.block-explained",
          "Een kind ziet dat iets is tegengehouden en leest waarom",
          "A child sees that something was held back and reads why");

  /** What stands before content for adults. */
  public enum AdultGate implements Term {
    NO_ADULT_CONTENT("die inhoud is er niet", "there is no such content"),
    VERIFIED_AGE("gecontroleerde leeftijd", "verified age"),
    ESTIMATED_AGE("geschatte leeftijd", "estimated age"),
    SELF_DECLARED_AGE("leeftijd die iemand zelf invult", "self-declared age"),
    NONE("niets", "nothing");

    private final LocalizedText label;

    AdultGate(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Content() {}

  static List<Fact<?>> facts() {
    return List.of(
        RATING, FROM_OTHERS, FILTER_DEFAULT, ADULT_GATE, BLOCKS, HELP_REACHABLE, BLOCK_EXPLAINED);
  }
}
