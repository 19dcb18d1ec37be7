package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * Children who are shown or recorded without being users. Asked for by the checks of principle 3.
 */
public final class Bystanders {

  /** On pictures, in videos and in sound that others make or send. */
  public static final FlagFact SHOWN =
      Fact.flag(
          "bystanders.shown",
          "Kinderen die de dienst zelf niet gebruiken, zijn hier te zien of te horen",
          "Children who do not use the service themselves are shown or heard here");

  public static final ChoiceFact<Agreement> AGREEMENT =
      Fact.choice(
          "bystanders.agreement",
          "Wat er gebeurt voordat een kind dat de dienst niet gebruikt, wordt getoond",
          "What happens before a child who does not use the service is shown",
          Agreement.class);

  /** A parent can do so for the child. */
  public static final ChoiceFact<Removal> REMOVAL =
      Fact.choice(
          "bystanders.removal",
          "Of een kind dat de dienst niet gebruikt, beeld of geluid van zichzelf weg kan krijgen",
          "Whether a child who does not use the service can get pictures or sound of itself removed",
          Removal.class);

  /** By a computer that knows or groups who it is; a box around any face does not count. */
  public static final FlagFact RECOGNISED =
      Fact.flag(
          "bystanders.recognised",
          "Gezichten of stemmen van kinderen die de dienst niet gebruiken, worden herkend",
          "Faces or voices of children who do not use the service are recognised");

  /** What goes before. */
  public enum Agreement implements Term {
    NOTHING("niets", "nothing"),
    RULE_ONLY("alleen een regel in de voorwaarden", "a rule in the terms only"),
    /** Whoever posts is asked at that moment whether the child agrees. */
    MAKER_REMINDED("de maker krijgt eerst de vraag", "the maker is asked first"),
    CHILD_ASKED("kind of ouder zegt zelf ja", "the child or a parent says yes");

    private final LocalizedText label;

    Agreement(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How pictures and sound can be got removed. */
  public enum Removal implements Term {
    NONE("nee", "no"),
    USERS_ONLY("alleen met een account", "with an account only"),
    ANYBODY("ja, ook zonder account", "yes, without an account too");

    private final LocalizedText label;

    Removal(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Bystanders() {}

  static List<Fact<?>> facts() {
    return List.of(SHOWN, AGREEMENT, REMOVAL, RECOGNISED);
  }
}
