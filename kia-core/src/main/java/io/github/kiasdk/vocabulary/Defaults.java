package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How things stand until a child changes them. Asked for by the checks of principle 9. */
public final class Defaults {

  public static final ChoiceFact<Switch> AUTOPLAY =
      Fact.choice(
          "defaults.autoplay",
          "Of het volgende standaard vanzelf afspeelt",
          "Whether the next item plays by itself by default",
          Switch.class);

  /** An empty set says: all of it is hidden. */
  public static final ChoicesFact<SocialMetric> SOCIAL_METRICS =
      Fact.choices(
          "defaults.social-metrics",
          "Wat standaard te zien is over activiteit en populariteit",
          "What is visible by default about activity and popularity",
          SocialMetric.class);

  /** A sign of activity or popularity. */
  public enum SocialMetric implements Term {
    READ_RECEIPTS("of een bericht gelezen is", "read receipts"),
    ONLINE_STATUS("of iemand online is", "online status"),
    LIKES("aantal likes", "number of likes"),
    FOLLOWER_COUNT("aantal volgers", "number of followers"),
    VIEW_COUNT("aantal keer bekeken", "number of views");

    private final LocalizedText label;

    SocialMetric(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Defaults() {}

  static List<Fact<?>> facts() {
    return List.of(AUTOPLAY, SOCIAL_METRICS);
  }
}
