package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Filters and lenses on pictures of people. Asked for by the checks of principle 9. */
public final class Filters {

  /** Smoother skin, other eyes, a slimmer waist: not a hat or a dog's nose. */
  public static final FlagFact CHANGE_LOOKS =
      Fact.flag(
          "filters.change-looks",
          "Een filter kan gezicht of lichaam mooier, gladder of slanker maken",
          "A filter can make a face or body prettier, smoother or slimmer");

  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "filters.default",
          "Of zulke filters standaard aan of uit staan",
          "Whether such filters are on or off by default",
          Switch.class);

  public static final FlagFact SHOWN =
      Fact.flag(
          "filters.shown",
          "Wie het beeld bekijkt, ziet dat gezicht of lichaam is veranderd",
          "Whoever looks at the picture sees that a face or body was changed");

  private Filters() {}

  static List<Fact<?>> facts() {
    return List.of(CHANGE_LOOKS, DEFAULT, SHOWN);
  }
}
