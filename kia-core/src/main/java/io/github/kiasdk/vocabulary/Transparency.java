package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** The explanation that children get. Asked for by the checks of principle 4. */
public final class Transparency {

  public static final FlagFact CHILD_EXPLANATION =
      Fact.flag(
          "transparency.child-explanation",
          "Er is uitleg over deze functionaliteit voor kinderen",
          "There is an explanation of this functionality for children");

  /** What is told for every purpose. */
  public static final ChoicesFact<Covered> COVERS =
      Fact.choices(
              "transparency.covers",
              "Waarover de uitleg voor kinderen gaat",
              "What the explanation for children covers",
              Covered.class)
          .emptyMeans(
              "Een lege lijst zegt: de uitleg gaat over niets van dit alles.",
              "An empty list says: the explanation covers none of these.");

  /** Field of an item of {@link #VERSIONS}. */
  public static final ChoiceFact<AgeBand> AGE_BAND =
      Fact.choice(
          "age-band",
          "Voor welke leeftijden deze versie is",
          "Which ages this version is for",
          AgeBand.class);

  /** Field of an item of {@link #VERSIONS}. */
  public static final TextFact LEVEL =
      Fact.text(
          "level", "Welk leesniveau deze versie heeft", "Which reading level this version has");

  /** Field of an item of {@link #VERSIONS}. The test report is the evidence. */
  public static final FlagFact TESTED =
      Fact.flag(
          "tested",
          "Met kinderen is getest of zij deze versie begrijpen",
          "It was tested with children whether they understand this version");

  public static final ItemsFact VERSIONS =
      Fact.items(
              "transparency.versions",
              "Welke versies van de uitleg voor kinderen er zijn",
              "Which versions of the explanation for children there are",
              AGE_BAND,
              LEVEL,
              TESTED)
          .emptyMeans(
              "Een lege lijst zegt: er is geen uitleg voor kinderen.",
              "An empty list says: there is no explanation for children.");

  public static final FlagFact JUST_IN_TIME =
      Fact.flag(
          "transparency.just-in-time",
          "De uitleg komt op het moment dat het gebruik van gegevens begint",
          "The explanation appears at the moment the use of data starts");

  public static final ChoicesFact<Mode> MODES =
      Fact.choices(
              "transparency.modes",
              "In welke vorm de uitleg voor kinderen er is",
              "In which form the explanation for children comes",
              Mode.class)
          .emptyMeans(
              "Een lege lijst zegt: de uitleg heeft geen van deze vormen.",
              "An empty list says: the explanation comes in none of these forms.");

  public static final ChoicesFact<Language> LANGUAGES =
      Fact.choices(
              "transparency.languages",
              "In welke talen de uitleg voor kinderen er is",
              "In which languages the explanation for children comes",
              Language.class)
          .emptyMeans(
              "Een lege lijst zegt: de uitleg is er in geen van deze talen.",
              "An empty list says: the explanation comes in none of these languages.");

  /** What an explanation can cover. */
  public enum Covered implements Term {
    DATA("welke gegevens", "which data"),
    PURPOSE("waarvoor", "what for"),
    RECIPIENTS("wie de gegevens krijgt", "who gets the data"),
    LEGAL_GROUND("de grondslag", "the legal ground"),
    RIGHTS("de rechten van het kind", "the child's rights");

    private final LocalizedText label;

    Covered(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** The form of an explanation. */
  public enum Mode implements Term {
    TEXT("tekst", "text"),
    PICTURE("beeld", "pictures"),
    SOUND("geluid", "sound"),
    VIDEO("video's", "videos");

    private final LocalizedText label;

    Mode(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Transparency() {}

  static List<Fact<?>> facts() {
    return List.of(CHILD_EXPLANATION, COVERS, VERSIONS, JUST_IN_TIME, MODES, LANGUAGES);
  }
}
