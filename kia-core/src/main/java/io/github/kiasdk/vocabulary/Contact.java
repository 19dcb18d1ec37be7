package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Who can reach a child. Asked for by the checks of principle 9. */
public final class Contact {

  public static final ChoiceFact<Switch> ADULT_INITIATED =
      Fact.choice(
          "contact.adult-initiated",
          "Of een onbekende volwassene contact met een kind kan beginnen",
          "Whether an unknown adult can start contact with a child",
          Switch.class);

  public static final ChoiceFact<Switch> RANDOM_MATCH =
      Fact.choice(
          "contact.random-match",
          "Of een kind met een willekeurige onbekende in contact wordt gebracht",
          "Whether a child is matched with a random stranger",
          Switch.class);

  public static final FlagFact BLOCK =
      Fact.flag("contact.block", "Een kind kan iedereen blokkeren", "A child can block anyone");

  public static final FlagFact MUTE =
      Fact.flag("contact.mute", "Een kind kan iedereen dempen", "A child can mute anyone");

  public static final FlagFact LINKS_HELD_BACK =
      Fact.flag(
          "contact.links-held-back",
          "Een link of naam voor een andere app wordt tegengehouden als een onbekende die stuurt",
          "A link or name for another app is held back when a stranger sends it");

  public static final ChoiceFact<GroupAdd> GROUP_ADD_CONSENT =
      Fact.choice(
          "contact.group-add-consent",
          "Of een kind eerst wordt gevraagd om in een groep te komen",
          "Whether a child is asked before being added to a group",
          GroupAdd.class);

  /** How a child gets into a group. */
  public enum GroupAdd implements Term {
    ASKED_FIRST("eerst gevraagd", "asked first"),
    NOT_ASKED("niet gevraagd", "not asked"),
    NO_GROUPS("er zijn geen groepen", "there are no groups");

    private final LocalizedText label;

    GroupAdd(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Contact() {}

  static List<Fact<?>> facts() {
    return List.of(ADULT_INITIATED, RANDOM_MATCH, BLOCK, MUTE, LINKS_HELD_BACK, GROUP_ADD_CONSENT);
  }
}
