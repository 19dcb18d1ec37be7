package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * How the provider looks after children's rights over time. A policy of its own counts as a code of
 * conduct too. Asked for by the checks of principles 1 and 10.
 */
public final class Governance {

  /** The first time, if it was done once. */
  public static final DateFact LAST_REVIEW =
      Fact.date(
          "governance.last-review",
          "Wanneer het belang van het kind voor het laatst is beoordeeld",
          "When the best interests of the child were last assessed");

  public static final DateFact NEXT_REVIEW =
      Fact.date(
          "governance.next-review",
          "Wanneer het belang van het kind opnieuw wordt beoordeeld",
          "When the best interests of the child will be assessed again");

  /** From one assessment to the next. */
  public static final NumberFact REVIEW_INTERVAL =
      Fact.number(
          "governance.review-interval-months",
          "Hoeveel maanden er hoogstens tussen twee beoordelingen zitten",
          "How many months lie between two assessments at most",
          new LocalizedText("maanden", "months"),
          1,
          120);

  public static final FlagFact REVIEW_ON_CHANGE =
      Fact.flag(
          "governance.review-on-change",
          "Bij elke grote verandering wordt het belang van het kind opnieuw beoordeeld",
          "The best interests of the child are assessed again on each major change");

  public static final ChoiceFact<Conduct> CODE_OF_CONDUCT =
      Fact.choice(
          "governance.code-of-conduct",
          "Welke gedragscode over kinderrechten de aanbieder volgt",
          "Which code of conduct on children's rights the provider follows",
          Conduct.class);

  public static final FlagFact CODE_COVERS =
      Fact.flag(
          "governance.code-covers-this",
          "De gedragscode geldt ook voor deze functionaliteit",
          "The code of conduct covers this functionality");

  public static final ChoicesFact<CodeSource> CODE_SOURCES =
      Fact.choices(
              "governance.code-sources",
              "Op welke richtlijnen de gedragscode steunt",
              "Which guidelines the code of conduct builds on",
              CodeSource.class)
          .emptyMeans(
              "Een lege lijst zegt: de gedragscode steunt op geen van deze richtlijnen.",
              "An empty list says: the code of conduct builds on none of these guidelines.");

  public static final FlagFact CODE_CHILD_PARTICIPATION =
      Fact.flag(
          "governance.code-child-participation",
          "Kinderen hebben meegewerkt aan de gedragscode",
          "Children took part in making the code of conduct");

  public static final FlagFact CODE_PUBLIC =
      Fact.flag(
          "governance.code-public", "De gedragscode is openbaar", "The code of conduct is public");

  public static final FlagFact CHILD_VERSION =
      Fact.flag(
          "governance.child-version",
          "Er is een versie van de gedragscode die kinderen kunnen lezen",
          "There is a version of the code of conduct that children can read");

  public static final FlagFact MONITORING =
      Fact.flag(
          "governance.monitoring",
          "Er wordt gecontroleerd of de gedragscode wordt gevolgd",
          "It is checked whether the code of conduct is followed");

  public static final FlagFact COMPLAINTS =
      Fact.flag(
          "governance.complaints",
          "Iedereen kan een klacht indienen als de gedragscode niet wordt gevolgd",
          "Anyone can complain if the code of conduct is not followed");

  public static final FlagFact CLAIMS =
      Fact.flag(
          "governance.claims",
          "De aanbieder zegt in het openbaar dat hij de gedragscode volgt",
          "The provider says in public that it follows the code of conduct");

  public static final ChoiceFact<Owner> OWNER =
      Fact.choice(
          "governance.owner",
          "Wie instaat voor kinderrechten",
          "Who answers for children's rights",
          Owner.class);

  /** The programme and who took part are the evidence. */
  public static final ChoiceFact<Trained> TRAINING =
      Fact.choice(
          "governance.training",
          "Wie bij de aanbieder leert wat kinderrechten voor het werk betekenen",
          "Who at the provider is trained in what children's rights mean for the work",
          Trained.class);

  /** The register is the evidence; it may be empty. */
  public static final ChoiceFact<Incidents> INCIDENTS =
      Fact.choice(
          "governance.incidents",
          "Wat er gebeurt met voorvallen die kinderen schaden",
          "What is done with incidents that harm children",
          Incidents.class);

  public static final ChoicesFact<SuccessMeasure> SUCCESS_MEASURES =
      Fact.choices(
              "governance.success-measures",
              "Waaraan de aanbieder succes afmeet",
              "By what the provider measures success",
              SuccessMeasure.class)
          .emptyMeans(
              "Een lege lijst zegt: de aanbieder meet geen succes.",
              "An empty list says: the provider does not measure success.");

  /** What kind of code of conduct it is. */
  public enum Conduct implements Term {
    SECTOR_CODE("code van de branche", "sector code"),
    OWN_POLICY("eigen beleid", "policy of its own"),
    NONE("geen", "none");

    private final LocalizedText label;

    Conduct(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Guidelines to build on. */
  public enum CodeSource implements Term {
    UNICEF_BUSINESS_PRINCIPLES(
        "principes voor kinderrechten en bedrijven (UNICEF)",
        "children's rights and business principles (UNICEF)"),
    UNICEF_ITU_CHILD_ONLINE_PROTECTION(
        "richtlijnen online kinderbescherming (UNICEF, ITU)",
        "child online protection guidelines (UNICEF, ITU)"),
    CODE_VOOR_KINDERRECHTEN("de Code voor Kinderrechten", "the Code voor Kinderrechten"),
    UK_CHILDRENS_CODE("de Britse kindercode", "the UK children's code"),
    DSA_GUIDELINES("de DSA-richtsnoeren over minderjarigen", "the DSA guidelines on minors"),
    /** Made by a public authority, a body of the United Nations or a standards body. */
    OTHER_RECOGNISED("andere erkende richtlijnen", "other recognised guidelines"),
    /** For instance those of the provider itself. */
    OTHER("andere richtlijnen", "other guidelines");

    private final LocalizedText label;

    CodeSource(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who answers for something. */
  public enum Owner implements Term {
    LEADERSHIP("iemand van de leiding", "someone in the leadership"),
    REPORTS_TO_LEADERSHIP(
        "iemand die de leiding verslag doet", "someone who reports to the leadership"),
    WITHOUT_AUTHORITY("iemand zonder gezag", "someone without authority"),
    NOBODY("niemand", "nobody");

    private final LocalizedText label;

    Owner(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who is trained. */
  public enum Trained implements Term {
    ALL_INVOLVED(
        "wie ontwerpt, modereert, verkoopt en leidt", "all who design, moderate, sell and lead"),
    SOME("een deel daarvan", "some of them"),
    NOBODY("niemand", "nobody");

    private final LocalizedText label;

    Trained(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What is done with incidents. */
  public enum Incidents implements Term {
    KEPT_AND_DISCUSSED(
        "bijgehouden en met de leiding besproken", "kept and discussed with the leadership"),
    KEPT("alleen bijgehouden", "kept only"),
    NOT_KEPT("niet bijgehouden", "not kept");

    private final LocalizedText label;

    Incidents(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What success can be measured by. */
  public enum SuccessMeasure implements Term {
    TIME_SPENT("tijd in de dienst", "time spent"),
    RETURN_RATE("hoe vaak gebruikers terugkomen", "how often users return"),
    NUMBER_OF_USERS("aantal gebruikers", "number of users"),
    REVENUE("opbrengst", "revenue"),
    GAIN_FOR_CHILDREN("wat kinderen eraan hebben", "what children gain"),
    SAFETY("veiligheid van kinderen", "safety of children"),
    OTHER("iets anders", "something else");

    private final LocalizedText label;

    SuccessMeasure(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Governance() {}

  static List<Fact<?>> facts() {
    return List.of(
        LAST_REVIEW,
        NEXT_REVIEW,
        REVIEW_INTERVAL,
        REVIEW_ON_CHANGE,
        CODE_OF_CONDUCT,
        CODE_COVERS,
        CODE_SOURCES,
        CODE_CHILD_PARTICIPATION,
        CODE_PUBLIC,
        CHILD_VERSION,
        MONITORING,
        COMPLAINTS,
        CLAIMS,
        OWNER,
        TRAINING,
        INCIDENTS,
        SUCCESS_MEASURES);
  }
}
