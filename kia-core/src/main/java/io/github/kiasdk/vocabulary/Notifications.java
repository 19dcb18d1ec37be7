package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Notifications. Asked for by the checks of principle 9. */
public final class Notifications {

  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "notifications.default",
          "Of pushmeldingen standaard aan of uit staan",
          "Whether push notifications are on or off by default",
          Switch.class);

  public static final ChoiceFact<Quiet> QUIET_HOURS =
      Fact.choice(
          "notifications.quiet-hours",
          "Hoeveel van de nacht het stil is",
          "How much of the night is quiet",
          Quiet.class);

  /** How much of the night is quiet. */
  public enum Quiet implements Term {
    WHOLE_NIGHT("de hele nacht", "the whole night"),
    PART_OF_NIGHT("een deel van de nacht", "part of the night"),
    NONE("niets", "none of it");

    private final LocalizedText label;

    Quiet(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Notifications() {}

  static List<Fact<?>> facts() {
    return List.of(DEFAULT, QUIET_HOURS);
  }
}
