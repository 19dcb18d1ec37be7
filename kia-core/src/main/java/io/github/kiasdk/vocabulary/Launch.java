package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** When the functionality came and changed. Asked for by the checks of principles 1, 2 and 5. */
public final class Launch {

  /** The first day, also if only some users get it then. */
  public static final DateFact DATE =
      Fact.date(
          "launch.date",
          "Wanneer gebruikers de functionaliteit krijgen of kregen",
          "When users get or got the functionality");

  public static final FlagFact CHANGED =
      Fact.flag(
          "launch.changed",
          "De functionaliteit, de gegevens of het model zijn sinds de start sterk veranderd",
          "The functionality, its data or its model changed in a major way since the launch");

  /** Only if {@link #CHANGED} is true. */
  public static final DateFact LAST_MAJOR_CHANGE =
      Fact.date(
          "launch.last-major-change",
          "Wanneer de functionaliteit, de gegevens of het model voor het laatst sterk zijn"
              + " veranderd",
          "When the functionality, its data or its model last changed in a major way");

  private Launch() {}

  static List<Fact<?>> facts() {
    return List.of(DATE, CHANGED, LAST_MAJOR_CHANGE);
  }
}
