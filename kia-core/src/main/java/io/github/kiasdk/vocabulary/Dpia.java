package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** The data protection impact assessment. Asked for by the checks of principles 5 and 7. */
public final class Dpia {

  public static final FlagFact COVERS_PROFILING =
      Fact.flag(
          "dpia.covers-profiling",
          "De gegevensbeschermingstoets (DPIA) gaat ook over profielen van kinderen",
          "The data protection impact assessment (DPIA) covers profiling of children");

  /**
   * GDPR, art. 35: where a high risk to people is likely, a DPIA is compulsory. That it is not
   * frees from that law only where no other fact makes the risk likely: profiling, location or
   * sensitive traits of children do, as the list of the data protection authority says.
   */
  public static final FlagFact REQUIRED =
      Fact.flag(
          "dpia.required",
          "Een DPIA is verplicht, omdat het gebruik van gegevens waarschijnlijk een hoog risico"
              + " geeft (AVG, artikel 35)",
          "A DPIA is compulsory, as the use of data is likely to give a high risk (GDPR, article"
              + " 35)");

  public static final FlagFact DONE =
      Fact.flag(
          "dpia.done",
          "Er is een gegevensbeschermingstoets (DPIA) gedaan",
          "A data protection impact assessment (DPIA) was done");

  public static final DateFact DATE =
      Fact.date(
          "dpia.date", "Wanneer de DPIA voor het eerst is gedaan", "When the DPIA was first done");

  /** The latest time; the first one if it was done once. */
  public static final DateFact RENEWED =
      Fact.date(
          "dpia.renewed",
          "Wanneer de DPIA voor het laatst is bijgewerkt",
          "When the DPIA was last renewed");

  public static final ChoicesFact<Step> STEPS =
      Fact.choices(
              "dpia.steps",
              "Welke stappen van de DPIA zijn ingevuld",
              "Which steps of the DPIA are filled in",
              Step.class)
          .emptyMeans(
              "Een lege lijst zegt: geen enkele stap is ingevuld.",
              "An empty list says: no step is filled in.");

  public static final ChoicesFact<Right> RIGHTS =
      Fact.choices(
              "dpia.rights",
              "Op welke kinderrechten de DPIA ingaat",
              "Which rights of the child the DPIA covers",
              Right.class)
          .emptyMeans(
              "Een lege lijst zegt: de DPIA gaat op geen enkel kinderrecht in.",
              "An empty list says: the DPIA covers no right of the child.");

  public static final ChoiceFact<Consulted> CONSULTATION =
      Fact.choice(
          "dpia.consultation",
          "Wie voor de DPIA zijn geraadpleegd",
          "Who was consulted for the DPIA",
          Consulted.class);

  /** Field of an item of {@link #RISKS}. */
  public static final TextFact MEASURE =
      Fact.text(
          "measure", "Welke maatregel dit risico verkleint", "Which measure reduces this risk");

  /** Field of an item of {@link #RISKS}. */
  public static final ChoiceFact<Residual> RESIDUAL =
      Fact.choice(
          "residual",
          "Hoe groot dit risico met de maatregel nog is",
          "How great this risk still is with the measure",
          Residual.class);

  public static final ItemsFact RISKS =
      Fact.items(
              "dpia.risks",
              "Welke risico's voor kinderen in de DPIA staan",
              "Which risks to children the DPIA names",
              MEASURE,
              RESIDUAL)
          .emptyMeans(
              "Een lege lijst zegt: er staat geen enkel risico voor kinderen in de DPIA.",
              "An empty list says: the DPIA names no risk to children.");

  public static final FlagFact PRIOR_CONSULTATION =
      Fact.flag(
          "dpia.prior-consultation",
          "De Autoriteit Persoonsgegevens is vooraf geraadpleegd",
          "The data protection authority was consulted beforehand");

  public static final TextFact EFFECTIVENESS_REVIEW =
      Fact.text(
          "dpia.effectiveness-review",
          "Of de maatregelen de risico's voor kinderen echt verkleinen",
          "Whether the measures really reduce the risks to children");

  /** A step of a DPIA. */
  public enum Step implements Term {
    NEED("waarom het nodig is", "why it is needed"),
    DESCRIPTION("wat er met gegevens gebeurt", "what happens with data"),
    CONSULTATION("raadpleging", "consultation"),
    NECESSITY_AND_PROPORTIONALITY("noodzaak en evenredigheid", "necessity and proportionality"),
    RISKS("risico's", "risks"),
    MEASURES("maatregelen", "measures"),
    CONCLUSION("conclusie en vervolg", "conclusion and follow-up");

    private final LocalizedText label;

    Step(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who can be consulted. */
  public enum Consulted implements Term {
    CHILDREN("kinderen", "children"),
    PARENTS("ouders", "parents"),
    BOTH("kinderen en ouders", "children and parents"),
    NONE_WITH_REASON("niemand, de reden is vastgelegd", "nobody, the reason is recorded"),
    NONE("niemand, zonder reden", "nobody, without a reason");

    private final LocalizedText label;

    Consulted(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How great a risk still is. */
  public enum Residual implements Term {
    LOW("laag", "low"),
    MEDIUM("midden", "medium"),
    HIGH("hoog", "high");

    private final LocalizedText label;

    Residual(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Dpia() {}

  static List<Fact<?>> facts() {
    return List.of(
        COVERS_PROFILING,
        REQUIRED,
        DONE,
        DATE,
        RENEWED,
        STEPS,
        RIGHTS,
        CONSULTATION,
        RISKS,
        PRIOR_CONSULTATION,
        EFFECTIVENESS_REVIEW);
  }
}
