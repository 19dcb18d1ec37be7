package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Personal data of children: section {@code data}. Asked for by the checks of principle 3. */
public final class DataUse {

  /** Messages, a profile, a post: whatever a child sends or leaves counts, kept or not. */
  public static final FlagFact PROCESSED =
      Fact.flag(
          "data.processed",
          "Hier worden gegevens van kinderen verwerkt",
          "Data of children are processed here");

  /** Field of an item of {@link #ITEMS}. */
  public static final TextFact ELEMENT =
      Fact.text(
          "element",
          "Bij welk onderdeel van de dienst dit gegeven hoort",
          "Which part of the service this data item belongs to");

  /** Field of an item of {@link #ITEMS}. */
  public static final TextFact PURPOSE =
      Fact.text(
          "purpose", "Waarvoor dit gegeven wordt gebruikt", "What this data item is used for");

  /** Field of an item of {@link #ITEMS}. */
  public static final FlagFact SOLE_USE =
      Fact.flag(
          "sole-use",
          "Dit gegeven dient alleen dit onderdeel en dit doel",
          "This data item serves this part and this purpose only");

  /** Field of an item of {@link #ITEMS}. */
  public static final ChoiceFact<Necessity> NECESSITY =
      Fact.choice(
          "necessity",
          "Of het onderdeel dit gegeven echt nodig heeft",
          "Whether the part really needs this data item",
          Necessity.class);

  /** Field of an item of {@link #ITEMS}. */
  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "default",
          "Of het verzamelen van dit gegeven standaard aan of uit staat",
          "Whether collecting this data item is on or off by default",
          Switch.class);

  /** Says of {@link #RETENTION_DAYS} that no end is set: it is longer than a life. */
  public static final int NO_END = 36500;

  /**
   * Field of an item of {@link #ITEMS}. 0 says: less than a day; {@link #NO_END}: no end is set.
   */
  public static final NumberFact RETENTION_DAYS =
      Fact.number(
          "retention-days",
          "Hoelang dit gegeven wordt bewaard (" + NO_END + " zegt: zonder einde)",
          "How long this data item is kept (" + NO_END + " says: no end is set)",
          new LocalizedText("dagen", "days"),
          0,
          NO_END);

  /** Field of an item of {@link #ITEMS}. */
  public static final ChoiceFact<Collection> COLLECTION =
      Fact.choice(
          "collection",
          "Wanneer dit gegeven wordt verzameld",
          "When this data item is collected",
          Collection.class);

  public static final ItemsFact ITEMS =
      Fact.items(
              "data.items",
              "Welke gegevens van kinderen worden verwerkt",
              "Which data of children are processed",
              ELEMENT,
              PURPOSE,
              SOLE_USE,
              NECESSITY,
              DEFAULT,
              RETENTION_DAYS,
              COLLECTION)
          .emptyMeans(
              "Een lege lijst zegt: er worden geen gegevens van kinderen verwerkt.",
              "An empty list says: no data of children are processed.");

  /** Field of an item of {@link #PURPOSES}. */
  public static final FlagFact ADDITIONAL =
      Fact.flag(
          "additional",
          "Dit doel komt boven op wat de functionaliteit nodig heeft",
          "This purpose goes beyond what the functionality needs");

  /** Field of an item of {@link #PURPOSES}. */
  public static final ChoiceFact<OptIn> OPT_IN =
      Fact.choice(
          "opt-in",
          "Hoe een kind voor dit doel kan kiezen",
          "How a child can choose this purpose",
          OptIn.class);

  /** Field of an item of {@link #PURPOSES}. */
  public static final ChoiceFact<LegalBasis> LEGAL_BASIS =
      Fact.choice(
          "legal-basis",
          "Welke grondslag van de AVG dit doel heeft",
          "Which legal basis of the GDPR this purpose has",
          LegalBasis.class);

  /** Field of an item of {@link #PURPOSES}. Free and for the child itself (UAVG, art. 5(5)). */
  public static final FlagFact FOR_HELP =
      Fact.flag(
          "for-help",
          "Dit doel dient alleen hulp of advies, gratis en rechtstreeks aan een kind",
          "This purpose serves help or advice alone, free of charge and directly to a child");

  public static final ItemsFact PURPOSES =
      Fact.items(
              "data.purposes",
              "Voor welke doelen gegevens van kinderen worden gebruikt",
              "For which purposes data of children are used",
              ADDITIONAL,
              OPT_IN,
              LEGAL_BASIS,
              FOR_HELP)
          .emptyMeans(
              "Een lege lijst zegt: gegevens van kinderen worden nergens voor gebruikt.",
              "An empty list says: data of children are used for nothing.");

  /** Field of an item of {@link #RECIPIENTS}. */
  public static final ChoiceFact<Role> ROLE =
      Fact.choice(
          "role",
          "In welke rol deze ontvanger de gegevens krijgt",
          "In which role this recipient gets the data",
          Role.class);

  /** Field of an item of {@link #RECIPIENTS}. */
  public static final TextFact REASON =
      Fact.text(
          "reason", "Waarom deze ontvanger de gegevens krijgt", "Why this recipient gets the data");

  /** Field of an item of {@link #RECIPIENTS}. */
  public static final FlagFact NEEDED =
      Fact.flag(
          "needed",
          "De functionaliteit werkt niet zonder deze ontvanger",
          "The functionality does not work without this recipient");

  /** Field of an item of {@link #RECIPIENTS}. */
  public static final FlagFact SOLD =
      Fact.flag(
          "sold",
          "De gegevens worden aan deze ontvanger verkocht",
          "The data are sold to this recipient");

  /** Also whoever gets them through built-in software. */
  public static final ItemsFact RECIPIENTS =
      Fact.items(
              "data.recipients",
              "Wie gegevens van kinderen krijgt",
              "Who gets data of children",
              ROLE,
              REASON,
              NEEDED,
              SOLD)
          .emptyMeans(
              "Een lege lijst zegt: niemand krijgt gegevens van kinderen, ook niet via ingebouwde software.",
              "An empty list says: nobody gets data of children, through built-in software neither.");

  /** Field of an item of {@link #SENSITIVE}. */
  public static final FlagFact INDISPENSABLE =
      Fact.flag(
          "indispensable",
          "Het onderdeel kan niet werken zonder deze meting",
          "The part cannot work without this measurement");

  /** Field of an item of {@link #SENSITIVE}. */
  public static final ChoiceFact<Place> PLACE =
      Fact.choice(
          "place",
          "Waar deze meting wordt verwerkt",
          "Where this measurement is processed",
          Place.class);

  /** Field of an item of {@link #SENSITIVE}. */
  public static final ChoiceFact<Kept> KEPT =
      Fact.choice(
          "kept",
          "Hoelang er iets van deze meting blijft",
          "How long anything of this measurement stays",
          Kept.class);

  /** Not what a child itself sends or posts, such as a voice message or a picture. */
  public static final ItemsFact SENSITIVE =
      Fact.items(
              "data.sensitive",
              "Wat er van een kind wordt gemeten aan stem, gezicht, lichaam, ogen of gezondheid",
              "What is measured of a child's voice, face, body, eyes or health",
              INDISPENSABLE,
              PLACE,
              KEPT)
          .emptyMeans(
              "Een lege lijst zegt: er wordt niets gemeten aan stem, gezicht, lichaam, ogen of gezondheid.",
              "An empty list says: nothing is measured of voice, face, body, eyes or health.");

  /** Whether a part of the service can do without. */
  public enum Necessity implements Term {
    STRICTLY_NECESSARY("strikt noodzakelijk", "strictly necessary"),
    OPTIONAL("niet per se nodig", "optional");

    private final LocalizedText label;

    Necessity(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** When data are collected. */
  public enum Collection implements Term {
    IN_USE("alleen tijdens het gebruik", "in use only"),
    /** Also while the child is not using the part that the data belong to. */
    BACKGROUND("ook op de achtergrond", "in the background too");

    private final LocalizedText label;

    Collection(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What choice a child has. */
  public enum OptIn implements Term {
    OFF_BY_DEFAULT("een keuze, standaard uit", "a choice, off by default"),
    ON_BY_DEFAULT("een keuze, standaard aan", "a choice, on by default"),
    NOT_OFFERED("geen keuze", "no choice");

    private final LocalizedText label;

    OptIn(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** The grounds of the GDPR (art. 6). */
  public enum LegalBasis implements Term {
    CONSENT("toestemming", "consent"),
    CONTRACT("overeenkomst", "contract"),
    LEGAL_OBLIGATION("wettelijke plicht", "legal obligation"),
    VITAL_INTEREST("vitaal belang", "vital interest"),
    PUBLIC_TASK("publieke taak", "public task"),
    LEGITIMATE_INTEREST("gerechtvaardigd belang", "legitimate interest"),
    NONE("geen", "none");

    private final LocalizedText label;

    LegalBasis(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** In which role data are received. */
  public enum Role implements Term {
    /** Works on behalf of the provider only. */
    PROCESSOR("verwerker", "processor"),
    SDK_OR_TRACKER("ingebouwde SDK of tracker", "built-in SDK or tracker"),
    PARTNER("zakenpartner", "business partner"),
    BUYER("koper", "buyer"),
    AUTHORITY("overheid", "authority");

    private final LocalizedText label;

    Role(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Where a measurement is processed. */
  public enum Place implements Term {
    ON_DEVICE("op het apparaat", "on the device"),
    /** The child itself asks for it, for instance for a copy to go back to. */
    PROVIDER_ON_REQUEST("bij de aanbieder, op verzoek", "at the provider, on request"),
    PROVIDER("bij de aanbieder", "at the provider"),
    OTHERS("bij een ander bedrijf", "at another company");

    private final LocalizedText label;

    Place(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How long something of a measurement stays. */
  public enum Kept implements Term {
    NOT_KEPT("niet, het is meteen weg", "not at all, it goes at once"),
    /** The child itself chose to keep it. */
    CHILD_DECIDES("tot het kind het wist", "until the child erases it"),
    LONGER("langer", "longer");

    private final LocalizedText label;

    Kept(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private DataUse() {}

  static List<Fact<?>> facts() {
    return List.of(PROCESSED, ITEMS, PURPOSES, RECIPIENTS, SENSITIVE);
  }
}
