package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Who looks on besides a parent. Asked for by the checks of principle 6. */
public final class Watching {

  /**
   * A teacher, a school, a trainer, a group home: not moderators, and not the people a child talks
   * with.
   */
  public static final FlagFact OTHERS =
      Fact.flag(
          "watching.others",
          "Iemand anders dan een ouder kan zien wat een kind hier doet",
          "Somebody other than a parent can see what a child does here");

  /** Field of an item of {@link #BY}. */
  public static final FlagFact VISIBLE =
      Fact.flag(
          "visible",
          "Een kind ziet dat deze persoon kan meekijken en wat die te zien krijgt",
          "A child sees that this person can look on and what that person gets to see");

  /** Field of an item of {@link #BY}. */
  public static final ChoiceFact<Extent> EXTENT =
      Fact.choice(
          "extent",
          "Hoeveel deze persoon te zien krijgt",
          "How much this person gets to see",
          Extent.class);

  /** Field of an item of {@link #BY}. */
  public static final FlagFact ENDS =
      Fact.flag(
          "ends",
          "Het meekijken houdt vanzelf op als de les, training of zorg voorbij is",
          "Looking on ends by itself when the lesson, training or care is over");

  public static final ItemsFact BY =
      Fact.items(
              "watching.by",
              "Wie er behalve een ouder kan meekijken",
              "Who can look on besides a parent",
              VISIBLE,
              EXTENT,
              ENDS)
          .emptyMeans(
              "Een lege lijst zegt: behalve misschien een ouder kan niemand meekijken.",
              "An empty list says: nobody can look on, except a parent perhaps.");

  /** How much somebody gets to see. */
  public enum Extent implements Term {
    TASK_ONLY("alleen wat bij de taak hoort", "only what belongs to the task"),
    WHOLE_SERVICE("alles in de dienst", "everything in the service"),
    BEYOND("ook wat buiten de dienst gebeurt", "what happens outside the service too");

    private final LocalizedText label;

    Extent(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Watching() {}

  static List<Fact<?>> facts() {
    return List.of(OTHERS, BY);
  }
}
