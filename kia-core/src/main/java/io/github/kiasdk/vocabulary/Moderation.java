package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * What happens with reports of harm, and what a child hears of what is done to it. Asked for by the
 * checks of principles 2 and 9.
 */
public final class Moderation {

  /** The longest time that the provider states. */
  public static final NumberFact RESPONSE_HOURS =
      Fact.number(
          "moderation.response-hours",
          "Hoe snel een melding wordt behandeld",
          "How soon a report is dealt with",
          new LocalizedText("uur", "hours"),
          0,
          8760);

  public static final FlagFact HUMAN =
      Fact.flag("moderation.human", "Mensen beoordelen meldingen", "People judge reports");

  public static final ChoicesFact<Language> LANGUAGES =
      Fact.choices(
              "moderation.languages",
              "Welke talen de moderatoren kennen",
              "Which languages the moderators know",
              Language.class)
          .emptyMeans(
              "Een lege lijst zegt: geen enkele taal, ook als er geen mensen modereren.",
              "An empty list says: no language, also when no people moderate.");

  public static final FlagFact HELPLINES =
      Fact.flag(
          "moderation.helplines",
          "Een kind krijgt te zien bij welke hulplijnen het terechtkan",
          "A child is shown which helplines to turn to");

  /** Hiding, slowing down and suspending count too. */
  public static final FlagFact RESTRICTS =
      Fact.flag(
          "moderation.restricts",
          "De aanbieder kan iets van een kind weghalen of beperken: wat het plaatst, of zijn account",
          "The provider can remove or limit what is a child's: what it posts, or its account");

  public static final ChoiceFact<Reason> REASONS =
      Fact.choice(
          "moderation.reasons",
          "Welke reden een kind krijgt als iets van dat kind wordt weggehaald of beperkt",
          "Which reason a child gets when something of that child is removed or limited",
          Reason.class);

  public static final FlagFact REASONS_FOR_CHILDREN =
      Fact.flag(
          "moderation.reasons-for-children",
          "Die reden staat in woorden die kinderen van de verwachte leeftijd begrijpen",
          "That reason is in words that children of the expected ages understand");

  public static final ChoiceFact<Objection> OBJECTION =
      Fact.choice(
          "moderation.objection",
          "Of een kind bezwaar kan maken als iets van dat kind wordt weggehaald of beperkt",
          "Whether a child can object when something of that child is removed or limited",
          Objection.class);

  public static final FlagFact KNOWN_IMAGES =
      Fact.flag(
          "moderation.known-images",
          "Bekende beelden van kindermisbruik worden herkend, tegengehouden en gemeld",
          "Known images of child abuse are recognised, stopped and reported");

  /** By conduct, such as many messages to many children: nobody has to read private talks. */
  public static final FlagFact GROOMING_SIGNS =
      Fact.flag(
          "moderation.grooming-signs",
          "Er wordt gelet op gedrag van wie kinderen zoekt om hen te misbruiken",
          "Conduct of people who seek out children to abuse them is watched for");

  public static final FlagFact RETURN_STOPPED =
      Fact.flag(
          "moderation.return-stopped",
          "Wie om gevaar voor kinderen is verwijderd, wordt bij een nieuw account tegengehouden",
          "Whoever was removed as a danger to children is stopped when making a new account");

  /** What a child hears of why something of it was removed or limited. */
  public enum Reason implements Term {
    NONE("geen reden", "no reason"),
    /** For instance that the rules were broken, and not which one. */
    GENERAL("alleen een algemene tekst", "a general text only"),
    /** What it is about, and which rule or law it goes against. */
    THIS_CASE("wat er in dit geval misging", "what went wrong in this case");

    private final LocalizedText label;

    Reason(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How an objection is dealt with. */
  public enum Objection implements Term {
    NONE("nee", "no"),
    COMPUTER("ja, alleen de computer beslist", "yes, the computer alone decides"),
    PERSON("ja, en een mens beslist", "yes, and a person decides");

    private final LocalizedText label;

    Objection(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Moderation() {}

  static List<Fact<?>> facts() {
    return List.of(
        RESPONSE_HOURS,
        HUMAN,
        LANGUAGES,
        HELPLINES,
        RESTRICTS,
        REASONS,
        REASONS_FOR_CHILDREN,
        OBJECTION,
        KNOWN_IMAGES,
        GROOMING_SIGNS,
        RETURN_STOPPED);
  }
}
