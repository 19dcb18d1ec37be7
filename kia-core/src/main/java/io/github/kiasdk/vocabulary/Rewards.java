package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/**
 * Rewards for coming back and for bringing in others. Asked for by the checks of principles 8 and
 * 9.
 */
public final class Rewards {

  public static final FlagFact STREAKS =
      Fact.flag(
          "rewards.streaks",
          "Wie elke dag komt, bouwt een reeks op, zonder dat een kind die zelf aanzette",
          "Coming every day builds a streak, without a child having switched it on");

  public static final FlagFact LOSS_ON_ABSENCE =
      Fact.flag(
          "rewards.loss-on-absence",
          "Wie wegblijft, raakt een beloning kwijt",
          "Rewards can be lost by staying away");

  public static final FlagFact FIXED_TIMES =
      Fact.flag(
          "rewards.fixed-times",
          "Sommige beloningen zijn alleen op vaste tijden te krijgen",
          "Some rewards can only be had at fixed times");

  public static final FlagFact DAILY_LOGIN =
      Fact.flag(
          "rewards.daily-login",
          "Elke dag openen levert een beloning op",
          "Opening it every day brings a reward");

  /** Whatever a child gets for playing together with others does not count. */
  public static final ChoiceFact<Referral> REFERRAL =
      Fact.choice(
          "rewards.referral",
          "Wat een kind krijgt dat nieuwe gebruikers binnenhaalt",
          "What a child gets for bringing in new users",
          Referral.class);

  /** What bringing in somebody new is worth. */
  public enum Referral implements Term {
    NOTHING("niets", "nothing"),
    NEWCOMER_ONLY(
        "niets, alleen de nieuwkomer krijgt iets", "nothing, only the newcomer gets something"),
    POINTS_OR_LOOKS("punten of een ander uiterlijk", "points or another look"),
    COINS_OR_ACCESS("munten, voordeel of meer toegang", "coins, an advantage or more access"),
    MONEY("geld of korting", "money or a discount");

    private final LocalizedText label;

    Referral(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Rewards() {}

  static List<Fact<?>> facts() {
    return List.of(STREAKS, LOSS_ON_ABSENCE, FIXED_TIMES, DAILY_LOGIN, REFERRAL);
  }
}
