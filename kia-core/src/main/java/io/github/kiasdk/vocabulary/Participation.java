package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Children who take part in the design. Asked for by the checks of principle 2. */
public final class Participation {

  /** Field of an item of {@link #SESSIONS}. */
  public static final DateFact DATE =
      Fact.date("date", "Wanneer deze sessie was", "When this session was");

  /** Field of an item of {@link #SESSIONS}. */
  public static final ChoiceFact<Phase> PHASE =
      Fact.choice(
          "phase",
          "In welke fase van het ontwerp deze sessie was",
          "In which phase of the design this session was",
          Phase.class);

  /** Field of an item of {@link #SESSIONS}. */
  public static final ChoicesFact<Participant> WHO =
      Fact.choices(
              "who",
              "Wie aan deze sessie meededen",
              "Who took part in this session",
              Participant.class)
          .emptyMeans(
              "Een lege lijst zegt: niemand van deze groepen deed mee.",
              "An empty list says: nobody of these took part.");

  /** Field of an item of {@link #SESSIONS}. */
  public static final ChoicesFact<AgeBand> AGE_BANDS =
      Fact.choices(
              "age-bands",
              "Hoe oud de kinderen in deze sessie waren",
              "How old the children in this session were",
              AgeBand.class)
          .emptyMeans(
              "Een lege lijst zegt: er deden geen kinderen mee.",
              "An empty list says: no children took part.");

  /**
   * Field of an item of {@link #SESSIONS}. To say that there was none, declare {@link
   * Group#NO_SPECIAL_GROUP}, not an empty set.
   */
  public static final ChoicesFact<Group> GROUPS =
      Fact.choices(
              "groups",
              "Welke groepen kinderen aan deze sessie meededen",
              "Which groups of children took part in this session",
              Group.class)
          .emptyMeans(
              "Een lege lijst zegt: geen groep is genoemd. Dat er geen was, zeg je met no-special-group.",
              "An empty list says: no group is named. That there was none is said with no-special-group.");

  /** Field of an item of {@link #SESSIONS}. */
  public static final FlagFact EXPERT =
      Fact.flag(
          "expert",
          "Iemand met ervaring met kinderen leidde deze sessie of gaf er advies over",
          "Someone with experience of working with children led this session or advised on it");

  /** Field of an item of {@link #SESSIONS}. */
  public static final FlagFact BRIEFED =
      Fact.flag(
          "briefed",
          "De kinderen in deze sessie kregen uitleg over het idee en de keuzes",
          "The children in this session were told about the idea and the choices");

  /** Field of an item of {@link #SESSIONS}. The record of what they said is the evidence. */
  public static final FlagFact CHILD_AGREED =
      Fact.flag(
          "child-agreed",
          "Alle kinderen in deze sessie hebben zelf gezegd dat zij willen meedoen",
          "All children in this session said themselves that they want to take part");

  /** Field of an item of {@link #SESSIONS}. The record of the permission is the evidence. */
  public static final FlagFact PARENT_AGREED =
      Fact.flag(
          "parent-agreed",
          "Van elk kind in deze sessie gaf een ouder of voogd toestemming",
          "A parent or guardian of each child in this session gave permission");

  public static final ItemsFact SESSIONS =
      Fact.items(
              "participation.sessions",
              "In welke sessies kinderen of hun vertegenwoordigers meedachten",
              "In which sessions children or their representatives took part",
              DATE,
              PHASE,
              WHO,
              AGE_BANDS,
              GROUPS,
              EXPERT,
              BRIEFED,
              CHILD_AGREED,
              PARENT_AGREED)
          .emptyMeans(
              "Een lege lijst zegt: er was geen enkele sessie.",
              "An empty list says: there was no session at all.");

  /** Their mental, social and cognitive development. */
  public static final TextFact DEVELOPMENT_FINDING =
      Fact.text(
          "participation.development-finding",
          "Of de functionaliteit goed is voor de ontwikkeling van kinderen, ook op lange termijn",
          "Whether the functionality helps children's development, also in the long run");

  /** When in the design a session can be. */
  public enum Phase implements Term {
    IDEA("idee", "idea"),
    REQUIREMENTS("eisen", "requirements"),
    DESIGN("ontwerp", "design"),
    TEST("testen", "testing"),
    AFTER_LAUNCH("na de start", "after launch");

    private final LocalizedText label;

    Phase(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who can take part. */
  public enum Participant implements Term {
    CHILDREN("kinderen", "children"),
    PARENTS("ouders", "parents"),
    /** They speak for children, for instance a youth council or a child-rights organisation. */
    CHILDRENS_REPRESENTATIVES("vertegenwoordigers van kinderen", "children's representatives");

    private final LocalizedText label;

    Participant(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Children who are easily left out of a session. */
  public enum Group implements Term {
    DISABILITY("kinderen met een handicap", "children with a disability"),
    LESS_ACCESS(
        "kinderen met minder toegang tot techniek", "children with less access to technology"),
    LOW_LITERACY("kinderen die moeite hebben met lezen", "children who find reading hard"),
    OTHER_LANGUAGE("kinderen met een andere taal", "children with another language"),
    NO_SPECIAL_GROUP("geen van deze groepen", "none of these groups");

    private final LocalizedText label;

    Group(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Participation() {}

  static List<Fact<?>> facts() {
    return List.of(SESSIONS, DEVELOPMENT_FINDING);
  }
}
