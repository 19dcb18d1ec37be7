package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * Who the service is for. It decides whether the Code applies; asked for by the checks of
 * principles 1 to 5 too.
 */
public final class Audience {

  public static final FlagFact AIMED_AT_CHILDREN =
      Fact.flag(
          "audience.aimed-at-children",
          "De dienst is gericht op kinderen",
          "The service is aimed at children");

  /** Whatever the terms of use say: also true if they exclude children who come all the same. */
  public static final FlagFact LIKELY_CHILD_USE =
      Fact.flag(
          "audience.likely-child-use",
          "Kinderen gebruiken de dienst waarschijnlijk",
          "Children are likely to use the service");

  /** As in an album of their parents: they need not use the service themselves. */
  public static final FlagFact CHILDREN_SHOWN =
      Fact.flag(
          "audience.children-shown",
          "Kinderen zijn te zien of te horen, ook als zij de dienst niet gebruiken",
          "Children are shown or recorded, also those who do not use the service");

  /** Also those that are not wanted but come all the same. */
  public static final ChoicesFact<AgeBand> AGE_BANDS =
      Fact.choices(
              "audience.age-bands",
              "Welke leeftijden de dienst naar verwachting gebruiken",
              "Which ages are expected to use the service",
              AgeBand.class)
          .emptyMeans(
              "Een lege lijst zegt: er komen geen kinderen, ook niet ongewenst.",
              "An empty list says: no children come, not even unwanted.");

  public static final ChoiceFact<ExclusionBasis> EXCLUSION_BASIS =
      Fact.choice(
          "audience.exclusion-basis",
          "Op welke grond de aanbieder de Code niet toepast voor kinderen",
          "On what ground the provider sets the Code aside for children",
          ExclusionBasis.class);

  public static final FlagFact CODE_APPLIED =
      Fact.flag(
          "audience.code-applied",
          "De aanbieder past de Code voor Kinderrechten toe",
          "The provider applies the Code voor Kinderrechten");

  public static final FlagFact OFFERED_IN_NETHERLANDS =
      Fact.flag(
          "audience.offered-in-netherlands",
          "De dienst wordt in Nederland aangeboden",
          "The service is offered in the Netherlands");

  /** It keeps what users bring and makes it public at their request (DSA, art. 3). */
  public static final FlagFact ONLINE_PLATFORM =
      Fact.flag(
          "audience.online-platform",
          "De dienst is een onlineplatform volgens de digitaledienstenverordening (DSA)",
          "The service is an online platform under the Digital Services Act (DSA)");

  /** A ground to set the Code aside. */
  public enum ExclusionBasis implements Term {
    NONE("geen", "none"),
    /** Also if the minimum age stands elsewhere, as long as nothing keeps children out. */
    TERMS_ONLY("alleen de voorwaarden", "the terms only"),
    EFFECTIVE_AGE_CHECK("een leeftijdscontrole die echt werkt", "an age check that really works");

    private final LocalizedText label;

    ExclusionBasis(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Audience() {}

  static List<Fact<?>> facts() {
    return List.of(
        AIMED_AT_CHILDREN,
        LIKELY_CHILD_USE,
        CHILDREN_SHOWN,
        AGE_BANDS,
        EXCLUSION_BASIS,
        CODE_APPLIED,
        OFFERED_IN_NETHERLANDS,
        ONLINE_PLATFORM);
  }
}
