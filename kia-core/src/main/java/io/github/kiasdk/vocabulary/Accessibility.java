package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * Whether children with a disability can use the service. Asked for by the checks of principle 4.
 */
public final class Accessibility {

  /** The report is the evidence. */
  public static final ChoiceFact<Standard> STANDARD =
      Fact.choice(
          "accessibility.standard",
          "Of de dienst is getoetst aan een norm voor toegankelijkheid, zoals WCAG of EN 301 549",
          "Whether the service was tested against an accessibility standard, such as WCAG or EN 301 549",
          Standard.class);

  public static final FlagFact TESTED_WITH_CHILDREN =
      Fact.flag(
          "accessibility.tested-with-children",
          "Kinderen met een beperking hebben getest of zij de dienst kunnen gebruiken",
          "Children with a disability tested whether they can use the service");

  public static final ChoiceFact<Barriers> BARRIERS =
      Fact.choice(
          "accessibility.barriers",
          "Wat er gebeurt als een kind met een beperking iets niet kan gebruiken",
          "What happens when a child with a disability cannot use something",
          Barriers.class);

  /** What a test against a standard showed. */
  public enum Standard implements Term {
    NOT_TESTED("niet getoetst", "not tested"),
    PARTLY("getoetst, deels gehaald", "tested, met in part"),
    /** At level AA, or the level that the standard asks for. */
    MET("getoetst en gehaald", "tested and met");

    private final LocalizedText label;

    Standard(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What is done about what does not work. */
  public enum Barriers implements Term {
    NO_ROUTE("dat kan nergens worden gemeld", "it can be told nowhere"),
    TOLD("het kan worden gemeld", "it can be told"),
    TOLD_AND_MENDED("melden kan, met tijd voor herstel", "told, with a time for mending");

    private final LocalizedText label;

    Barriers(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Accessibility() {}

  static List<Fact<?>> facts() {
    return List.of(STANDARD, TESTED_WITH_CHILDREN, BARRIERS);
  }
}
