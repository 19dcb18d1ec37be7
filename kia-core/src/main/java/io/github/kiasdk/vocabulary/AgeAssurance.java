package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * What the provider knows about ages. It decides whether the Code applies; asked for by the checks
 * of principles 3 and 7 too.
 */
public final class AgeAssurance {

  /** A birth date that users fill in themselves keeps nobody out. */
  public static final FlagFact EFFECTIVE_18PLUS =
      Fact.flag(
          "age-assurance.effective-18plus",
          "Een leeftijdscontrole houdt iedereen onder de 18 echt buiten",
          "An age check really keeps everyone under 18 out");

  /** A birth date that users fill in themselves is not enough. */
  public static final FlagFact AGE_KNOWN =
      Fact.flag(
          "age-assurance.age-known",
          "De aanbieder weet met redelijke zekerheid wie jonger is dan 18",
          "The provider knows with reasonable certainty who is under 18");

  /** If there are several ways: the one that decides what a child gets to see. */
  public static final ChoiceFact<Method> METHOD =
      Fact.choice(
          "age-assurance.method",
          "Hoe de aanbieder de leeftijd vaststelt",
          "How the provider establishes age",
          Method.class);

  /** What the way of establishing age has to fit. */
  public static final ChoiceFact<Risk> RISK =
      Fact.choice(
          "age-assurance.risk",
          "Hoe groot het risico voor kinderen hier is",
          "How great the risk to children is here",
          Risk.class);

  public static final FlagFact MINIMAL_DATA =
      Fact.flag(
          "age-assurance.minimal-data",
          "De leeftijdscontrole gebruikt niet meer gegevens dan nodig",
          "The age check uses no more data than it needs");

  public static final FlagFact REUSED =
      Fact.flag(
          "age-assurance.reused",
          "Gegevens van de leeftijdscontrole worden ook voor iets anders gebruikt",
          "Data from the age check are used for something else too");

  /** Also who is kept out altogether. */
  public static final ChoiceFact<Correction> CORRECTION =
      Fact.choice(
          "age-assurance.correction",
          "Of iemand met een verkeerde leeftijd dat kan laten herstellen",
          "Whether someone with a wrong age can have it put right",
          Correction.class);

  /** The report is the evidence. */
  public static final ChoiceFact<ErrorRates> ERROR_RATES =
      Fact.choice(
          "age-assurance.error-rates",
          "Of is gemeten hoe vaak de leeftijdscontrole zich vergist",
          "Whether it was measured how often the age check is wrong",
          ErrorRates.class);

  /** The report is the evidence. */
  public static final FlagFact CIRCUMVENTION_TEST =
      Fact.flag(
          "age-assurance.circumvention-test",
          "Er is getest hoe kinderen om de leeftijdscontrole heen komen",
          "It was tested how children get around the age check");

  /** Neither who checks the age nor who issues the proof of it. */
  public static final FlagFact UNLINKABLE =
      Fact.flag(
          "age-assurance.unlinkable",
          "Niemand kan uit de leeftijdscontrole opmaken welke diensten een kind gebruikt",
          "Nobody can tell from the age check which services a child uses");

  /** A way to establish age. */
  public enum Method implements Term {
    NONE("niet", "not at all"),
    SELF_DECLARATION("de gebruiker vult het zelf in", "users fill it in themselves"),
    ESTIMATION("schatting", "estimation"),
    VERIFICATION("controle", "verification"),
    ALL_TREATED_AS_CHILDREN(
        "iedereen wordt als kind beschermd", "everyone is protected as a child");

    private final LocalizedText label;

    Method(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How great a risk is. */
  public enum Risk implements Term {
    LOW("laag", "low"),
    MEDIUM("midden", "medium"),
    HIGH("hoog", "high");

    private final LocalizedText label;

    Risk(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How a wrong age can be put right. */
  public enum Correction implements Term {
    NONE("nee", "no"),
    SAME_WAY("alleen met dezelfde controle", "by the same check only"),
    OTHER_WAY("ja, ook op een andere manier", "yes, in another way too");

    private final LocalizedText label;

    Correction(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What was measured of mistakes. */
  public enum ErrorRates implements Term {
    NOT_MEASURED("nee", "no"),
    OVERALL("ja, voor iedereen samen", "yes, for everybody together"),
    /** By age, skin colour, gender and disability, as far as that can matter to the method. */
    BY_GROUP("ja, ook per groep kinderen", "yes, by group of children too");

    private final LocalizedText label;

    ErrorRates(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private AgeAssurance() {}

  static List<Fact<?>> facts() {
    return List.of(
        EFFECTIVE_18PLUS,
        AGE_KNOWN,
        METHOD,
        RISK,
        MINIMAL_DATA,
        REUSED,
        CORRECTION,
        ERROR_RATES,
        CIRCUMVENTION_TEST,
        UNLINKABLE);
  }
}
