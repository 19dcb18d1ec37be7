package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.right.Right;
import java.util.List;

/** The interest of the child in the design. Asked for by the checks of principle 1. */
public final class BestInterests {

  /** The first time, if it was done again later. The record of the assessment is the evidence. */
  public static final DateFact ASSESSMENT_DATE =
      Fact.date(
          "best-interests.assessment-date",
          "Wanneer het belang van het kind is beoordeeld",
          "When the best interests of the child were assessed");

  public static final ChoicesFact<Right> RIGHTS =
      Fact.choices(
              "best-interests.rights",
              "Welke kinderrechten de beoordeling van het belang van het kind noemt",
              "Which rights the assessment of the best interests of the child names",
              Right.class)
          .emptyMeans(
              "Een lege lijst zegt: de beoordeling noemt geen enkel kinderrecht.",
              "An empty list says: the assessment names no right of the child.");

  /** That it does no harm is no benefit yet. */
  public static final FlagFact BENEFITS_CHILD =
      Fact.flag(
          "best-interests.benefits-child",
          "Een kind heeft iets aan de functionaliteit",
          "A child gains something from the functionality");

  /** Only if {@link #BENEFITS_CHILD} is true. */
  public static final TextFact CHILD_BENEFIT =
      Fact.text(
          "best-interests.child-benefit",
          "Wat een kind aan de functionaliteit heeft",
          "What a child gains from the functionality");

  /** Field of an item of {@link #CONFLICTS}. */
  public static final TextFact INTEREST =
      Fact.text(
          "interest",
          "Welk commercieel belang botst met het belang van het kind",
          "Which commercial interest clashes with the interest of the child");

  /** Field of an item of {@link #CONFLICTS}. */
  public static final TextFact CHOICE =
      Fact.text("choice", "Wat er toen is gekozen", "What was chosen then");

  /** Field of an item of {@link #CONFLICTS}. */
  public static final FlagFact CHILD_LED =
      Fact.flag(
          "child-led",
          "Het belang van het kind gaf de doorslag",
          "The interest of the child decided the choice");

  public static final ItemsFact CONFLICTS =
      Fact.items(
              "best-interests.conflicts",
              "Waar een commercieel belang en het belang van het kind botsen",
              "Where a commercial interest and the interest of the child clash",
              INTEREST,
              CHOICE,
              CHILD_LED)
          .emptyMeans(
              "Een lege lijst zegt: commercieel belang en het belang van het kind botsen nergens.",
              "An empty list says: commercial interest and the interest of the child clash nowhere.");

  private BestInterests() {}

  static List<Fact<?>> facts() {
    return List.of(ASSESSMENT_DATE, RIGHTS, BENEFITS_CHILD, CHILD_BENEFIT, CONFLICTS);
  }
}
