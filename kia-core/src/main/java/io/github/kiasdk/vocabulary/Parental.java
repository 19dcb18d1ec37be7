package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Tools for parents. Asked for by the checks of principle 6. */
public final class Parental {

  public static final FlagFact TOOLS =
      Fact.flag(
          "parental.tools", "Er zijn hulpmiddelen voor ouders", "There are tools for parents");

  public static final FlagFact VISIBLE_TO_CHILD =
      Fact.flag(
          "parental.visible-to-child",
          "Een kind kan zien wat een ouder ziet en instelt",
          "A child can see what a parent sees and sets");

  public static final FlagFact AGE_FIT =
      Fact.flag(
          "parental.age-fit",
          "De hulpmiddelen voor ouders passen bij de leeftijd van het kind",
          "The tools for parents fit the age of the child");

  public static final FlagFact COVERT =
      Fact.flag(
          "parental.covert",
          "Een ouder kan meekijken zonder dat het kind het merkt",
          "A parent can look on without the child noticing");

  private Parental() {}

  static List<Fact<?>> facts() {
    return List.of(TOOLS, VISIBLE_TO_CHILD, AGE_FIT, COVERT);
  }
}
