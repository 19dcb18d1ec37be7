package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Breaks, time limits and signs of strain. Asked for by the checks of principle 9. */
public final class Wellbeing {

  public static final FlagFact BREAK_REMINDERS =
      Fact.flag(
          "wellbeing.break-reminders",
          "Een kind krijgt een seintje om te pauzeren",
          "Children are reminded to take a break");

  public static final FlagFact TIME_LIMITS =
      Fact.flag(
          "wellbeing.time-limits",
          "Een kind of ouder kan een tijdslimiet instellen",
          "A child or parent can set a time limit");

  public static final FlagFact EASY_TO_FIND =
      Fact.flag(
          "wellbeing.easy-to-find",
          "Seintjes en tijdslimieten zijn makkelijk te vinden",
          "Reminders and time limits are easy to find");

  public static final FlagFact MONITORING =
      Fact.flag(
          "wellbeing.monitoring",
          "Na de start wordt gelet op druk op slaap, school, gezin en vriendschappen",
          "Signs of strain on sleep, school, family life and friendships are watched after launch");

  private Wellbeing() {}

  static List<Fact<?>> facts() {
    return List.of(BREAK_REMINDERS, TIME_LIMITS, EASY_TO_FIND, MONITORING);
  }
}
