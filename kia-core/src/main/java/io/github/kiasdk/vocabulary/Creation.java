package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Images that a computer makes of people. Asked for by the checks of principle 9. */
public final class Creation {

  public static final FlagFact PEOPLE =
      Fact.flag(
          "creation.people",
          "Met een foto, stem of naam van iemand kan hier een nieuw beeld worden gemaakt",
          "A new image can be made here from somebody's photo, voice or name");

  public static final FlagFact UNDRESSING_BLOCKED =
      Fact.flag(
          "creation.undressing-blocked",
          "Niemand kan hier een naakt of seksueel beeld van een echt mens laten maken",
          "Nobody can have a nude or sexual image of a real person made here");

  public static final FlagFact FALSE_SCENES_BLOCKED =
      Fact.flag(
          "creation.false-scenes-blocked",
          "Niemand kan een ander kind in een echt lijkende scène zetten zonder diens ja",
          "Nobody can put another child into a scene that looks real without that child's yes");

  private Creation() {}

  static List<Fact<?>> facts() {
    return List.of(PEOPLE, UNDRESSING_BLOCKED, FALSE_SCENES_BLOCKED);
  }
}
