package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** What others can do with what a child posts. Asked for by the checks of principle 6. */
public final class Sharing {

  public static final FlagFact POSTS =
      Fact.flag("sharing.posts", "Kinderen plaatsen hier zelf iets", "Children post here");

  public static final ChoiceFact<Switch> DOWNLOAD_BY_OTHERS =
      Fact.choice(
          "sharing.download-by-others",
          "Of anderen kunnen downloaden wat een kind plaatst",
          "Whether others can download what a child posts",
          Switch.class);

  public static final ChoiceFact<Switch> SCREENSHOT_BY_OTHERS =
      Fact.choice(
          "sharing.screenshot-by-others",
          "Of anderen een schermafdruk kunnen maken van wat een kind plaatst",
          "Whether others can take a screenshot of what a child posts",
          Switch.class);

  private Sharing() {}

  static List<Fact<?>> facts() {
    return List.of(POSTS, DOWNLOAD_BY_OTHERS, SCREENSHOT_BY_OTHERS);
  }
}
