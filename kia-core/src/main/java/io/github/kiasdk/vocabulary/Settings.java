package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * How settings change. Loosening gives a child less protection, tightening more. Asked for by the
 * checks of principle 6.
 */
public final class Settings {

  public static final FlagFact PERSIST_ON_UPDATE =
      Fact.flag(
          "settings.persist-on-update",
          "Een update zet geen enkele instelling losser",
          "An update loosens no setting");

  public static final FlagFact WARNING =
      Fact.flag(
          "settings.warning",
          "Een kind dat een instelling losser zet, krijgt een waarschuwing die bij de leeftijd"
              + " past",
          "A child who loosens a setting gets a warning that fits its age");

  /** If settings differ: the one that is easiest to loosen compared with tightening it. */
  public static final NumberFact STEPS_LOOSEN =
      Fact.number(
          "settings.steps-loosen",
          "Hoeveel stappen het kost om een instelling losser te zetten",
          "How many steps it takes to loosen a setting",
          new LocalizedText("stappen", "steps"),
          1,
          100);

  /** The same setting as for {@link #STEPS_LOOSEN}. */
  public static final NumberFact STEPS_TIGHTEN =
      Fact.number(
          "settings.steps-tighten",
          "Hoeveel stappen het kost om een instelling strenger te zetten",
          "How many steps it takes to tighten a setting",
          new LocalizedText("stappen", "steps"),
          1,
          100);

  public static final FlagFact PROMPTS =
      Fact.flag(
          "settings.prompts",
          "Een kind krijgt steeds weer de vraag om een instelling losser te zetten",
          "A child is asked again and again to loosen a setting");

  private Settings() {}

  static List<Fact<?>> facts() {
    return List.of(PERSIST_ON_UPDATE, WARNING, STEPS_LOOSEN, STEPS_TIGHTEN, PROMPTS);
  }
}
