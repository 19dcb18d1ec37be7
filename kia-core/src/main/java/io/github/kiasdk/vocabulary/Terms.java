package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Terms and house rules. Asked for by the checks of principle 4. */
public final class Terms {

  public static final FlagFact APPLY =
      Fact.flag(
          "terms.apply",
          "Voor wie de dienst gebruikt, gelden voorwaarden of huisregels",
          "Terms or house rules hold for whoever uses the service");

  public static final FlagFact CHILD_VERSION =
      Fact.flag(
          "terms.child-version",
          "Voorwaarden en huisregels zijn uitgelegd in woorden die kinderen begrijpen",
          "Terms and house rules are explained in words that children understand");

  public static final ChoicesFact<Topic> COVERS =
      Fact.choices(
              "terms.covers",
              "Wat de uitleg van voorwaarden en huisregels aan kinderen vertelt",
              "What the explanation of terms and house rules tells children",
              Topic.class)
          .emptyMeans(
              "Een lege lijst zegt: de uitleg vertelt niets van dit alles, of is er niet.",
              "An empty list says: the explanation tells none of these, or is not there.");

  public static final FlagFact TESTED =
      Fact.flag(
          "terms.tested",
          "Met kinderen is getest of zij de uitleg van voorwaarden en huisregels begrijpen",
          "It was tested with children whether they understand the explanation of terms and house rules");

  /** What an explanation of terms can tell. */
  public enum Topic implements Term {
    ALLOWED("wat mag en wat niet", "what is allowed and what is not"),
    CONSEQUENCES("wat er na een overtreding gebeurt", "what happens after breaking a rule"),
    OBJECTING("hoe een kind bezwaar maakt", "how a child objects");

    private final LocalizedText label;

    Topic(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Terms() {}

  static List<Fact<?>> facts() {
    return List.of(APPLY, CHILD_VERSION, COVERS, TESTED);
  }
}
