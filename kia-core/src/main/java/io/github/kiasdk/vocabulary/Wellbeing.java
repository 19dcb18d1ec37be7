package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
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

  public static final ChoiceFact<Switch> DAILY_LIMIT_DEFAULT =
      Fact.choice(
          "wellbeing.daily-limit-default",
          "Of er voor een kind standaard een grens is aan de tijd per dag",
          "Whether a child has a limit on time per day by default",
          Switch.class);

  public static final ChoiceFact<Switch> NIGHT_DEFAULT =
      Fact.choice(
          "wellbeing.night-default",
          "Of het voor een kind standaard dicht is in de nacht",
          "Whether it is closed to a child at night by default",
          Switch.class);

  /** What a child has to do to get on when time is up; nothing to be done at all is zero. */
  public static final NumberFact DISMISS_STEPS =
      Fact.number(
          "wellbeing.dismiss-steps",
          "Hoeveel handelingen een kind nodig heeft om door te gaan als de tijd op is",
          "How many actions a child needs to go on when time is up",
          new LocalizedText("handelingen", "actions"),
          0,
          100);

  public static final FlagFact ACTS_ON_SIGNS =
      Fact.flag(
          "wellbeing.acts-on-signs",
          "Op tekenen dat een kind niet kan stoppen, zoals gebruik in de nacht, volgt hulp",
          "Signs that a child cannot stop, such as use at night, are followed by help");

  private Wellbeing() {}

  static List<Fact<?>> facts() {
    return List.of(
        BREAK_REMINDERS,
        TIME_LIMITS,
        EASY_TO_FIND,
        MONITORING,
        DAILY_LIMIT_DEFAULT,
        NIGHT_DEFAULT,
        DISMISS_STEPS,
        ACTS_ON_SIGNS);
  }
}
