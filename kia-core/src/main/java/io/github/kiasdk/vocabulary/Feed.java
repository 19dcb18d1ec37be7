package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** A feed of posts or videos. Asked for by the checks of principle 9. */
public final class Feed {

  public static final FlagFact INFINITE_SCROLL =
      Fact.flag("feed.infinite-scroll", "De tijdlijn houdt nooit op", "The feed never ends");

  public static final FlagFact PULL_TO_REFRESH =
      Fact.flag(
          "feed.pull-to-refresh",
          "Omlaag trekken haalt nieuwe inhoud op",
          "Pulling down loads new content");

  public static final FlagFact STOPPING_POINTS =
      Fact.flag(
          "feed.stopping-points",
          "De tijdlijn heeft logische momenten om te stoppen",
          "The feed has natural stopping points");

  private Feed() {}

  static List<Fact<?>> facts() {
    return List.of(INFINITE_SCROLL, PULL_TO_REFRESH, STOPPING_POINTS);
  }
}
