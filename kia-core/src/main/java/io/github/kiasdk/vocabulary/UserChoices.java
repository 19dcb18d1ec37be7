package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** What a child can choose: section {@code choices}. Asked for by the checks of principle 3. */
public final class UserChoices {

  public static final ChoiceFact<Granularity> GRANULARITY =
      Fact.choice(
          "choices.granularity",
          "Of een kind per onderdeel kiest of voor alles tegelijk",
          "Whether a child chooses per part or for all of it at once",
          Granularity.class);

  public static final FlagFact CORE_WITHOUT_OPTIONAL =
      Fact.flag(
          "choices.core-without-optional",
          "De kern werkt zonder de onderdelen die niet per se nodig zijn",
          "The core works without the optional parts");

  /** How finely a child can choose. */
  public enum Granularity implements Term {
    PER_ELEMENT("per onderdeel", "per part"),
    BUNDLED("alles tegelijk", "all at once");

    private final LocalizedText label;

    Granularity(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private UserChoices() {}

  static List<Fact<?>> facts() {
    return List.of(GRANULARITY, CORE_WITHOUT_OPTIONAL);
  }
}
