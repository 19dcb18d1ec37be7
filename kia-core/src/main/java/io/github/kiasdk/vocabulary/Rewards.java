package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Rewards for coming back. Asked for by the checks of principle 9. */
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

  private Rewards() {}

  static List<Fact<?>> facts() {
    return List.of(STREAKS, LOSS_ON_ABSENCE, FIXED_TIMES, DAILY_LOGIN);
  }
}
