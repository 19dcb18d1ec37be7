package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Messages that disappear by themselves. Asked for by the checks of principle 9. */
public final class Vanishing {

  public static final FlagFact OFFERED =
      Fact.flag(
          "vanishing.offered",
          "Berichten kunnen hier vanzelf verdwijnen",
          "Messages can disappear by themselves here");

  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "vanishing.default",
          "Of berichten van een kind standaard verdwijnen",
          "Whether messages of a child disappear by default",
          Switch.class);

  public static final FlagFact REPORTABLE =
      Fact.flag(
          "vanishing.reportable",
          "Een kind kan een verdwenen bericht nog melden, en een moderator kan het dan lezen",
          "A child can still report a vanished message, and a moderator can then read it");

  private Vanishing() {}

  static List<Fact<?>> facts() {
    return List.of(OFFERED, DEFAULT, REPORTABLE);
  }
}
