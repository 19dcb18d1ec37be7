package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Decisions about a child. Asked for by the checks of principle 7. */
public final class Decisions {

  /** Field of an item of {@link #MADE}. */
  public static final ChoiceFact<Automation> AUTOMATION =
      Fact.choice(
          "automation",
          "Wie beslist: alleen de computer of een mens",
          "Who decides: the computer alone or a person",
          Automation.class);

  /** Field of an item of {@link #MADE}. */
  public static final ChoiceFact<Effect> EFFECT =
      Fact.choice(
          "effect",
          "Hoe zwaar het besluit voor het kind weegt",
          "How serious the decision is for the child",
          Effect.class);

  public static final ItemsFact MADE =
      Fact.items(
              "decisions.made",
              "Welke besluiten over een kind worden genomen",
              "Which decisions about a child are taken",
              AUTOMATION,
              EFFECT)
          .emptyMeans(
              "Een lege lijst zegt: er worden geen besluiten over een kind genomen.",
              "An empty list says: no decisions about a child are taken.");

  /** Who takes a decision. */
  public enum Automation implements Term {
    SOLELY_AUTOMATED("alleen de computer", "the computer alone"),
    /** A person who only rubber-stamps what the computer says does not count. */
    HUMAN_DECIDES("een mens", "a person");

    private final LocalizedText label;

    Automation(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How serious a decision is. */
  public enum Effect implements Term {
    LEGAL("juridische gevolgen", "legal effect"),
    /** For instance being shut out, losing access or paying another price. */
    SIMILARLY_SERIOUS("even ernstige gevolgen", "similarly serious effect"),
    MINOR("kleine gevolgen", "minor effect");

    private final LocalizedText label;

    Effect(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Decisions() {}

  static List<Fact<?>> facts() {
    return List.of(MADE);
  }
}
