package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.report.said.ConditionText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.DeceptivePattern;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.Ui;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTextTest {

  private static final NumberFact HOURS =
      Fact.number("t.hours", "Uren", "Hours", new LocalizedText("uur", "hours"), 0, 100);
  private static final NumberFact LIMIT =
      Fact.number("t.limit", "Grens", "Limit", new LocalizedText("uur", "hours"), 0, 100);
  private static final DateFact LAUNCH = Fact.date("t.launch", "Start", "Launch");
  private static final DateFact TEST = Fact.date("t.test", "Test", "Test");
  private static final FlagFact OWN = Fact.flag("own", "Eigen", "Own");
  private static final ItemsFact USES = Fact.items("t.uses", "Doelen", "Uses", OWN);

  @Test
  void yes_and_no_are_joined_with_and() {
    Condition condition = Rewards.STREAKS.isFalse().and(Rewards.LOSS_ON_ABSENCE.isFalse());

    assertThat(en(condition))
        .isEqualTo("rewards.streaks is false and rewards.loss-on-absence is false");
    assertThat(nl(condition))
        .isEqualTo("rewards.streaks is false en rewards.loss-on-absence is false");
  }

  @Test
  void numbers_carry_their_unit() {
    assertThat(en(HOURS.isAtMost(24))).isEqualTo("t.hours is at most 24 hours");
    assertThat(nl(HOURS.isAtLeast(2))).isEqualTo("t.hours is minstens 2 uur");
    assertThat(en(HOURS.isAtMost(24).not())).isEqualTo("t.hours is more than 24 hours");
    assertThat(en(HOURS.isAtLeast(2).not())).isEqualTo("t.hours is less than 2 hours");
    assertThat(en(HOURS.isAtMost(LIMIT))).isEqualTo("t.hours is at most t.limit");
    assertThat(en(HOURS.isGiven())).isEqualTo("t.hours is declared");
  }

  @Test
  void days_are_compared() {
    assertThat(en(TEST.isBefore(LAUNCH))).isEqualTo("t.test is before t.launch");
    assertThat(nl(TEST.isNotBefore(LAUNCH))).isEqualTo("t.test is niet eerder dan t.launch");
  }

  @Test
  void sets_are_named_by_the_words_of_documents() {
    DeceptivePattern one = DeceptivePattern.values()[0];
    DeceptivePattern two = DeceptivePattern.values()[1];
    String either = one.id() + " or " + two.id();

    assertThat(en(Ui.PATTERNS.isEmpty())).isEqualTo("ui.patterns is empty (none)");
    assertThat(en(Ui.PATTERNS.isNotEmpty())).isEqualTo("ui.patterns is not empty");
    assertThat(en(Ui.PATTERNS.containsAny(one, two))).isEqualTo("ui.patterns contains " + either);
    assertThat(en(Ui.PATTERNS.containsNone(one, two)))
        .isEqualTo("ui.patterns does not contain " + either);
    assertThat(nl(Ui.PATTERNS.containsAll(one, two)))
        .isEqualTo("ui.patterns bevat " + one.id() + " en " + two.id());
  }

  @Test
  void choices_are_named_or_excluded() {
    var fact = Fact.choice("t.default", "Standaard", "Default", Switch.class);

    assertThat(en(fact.is(Switch.OFF))).isEqualTo("t.default is off");
    assertThat(en(fact.isNoneOf(Switch.ON, Switch.OFF))).isEqualTo("t.default is not on or off");
    assertThat(nl(fact.isOneOf(Switch.ON, Switch.OFF))).isEqualTo("t.default is on of off");
  }

  @Test
  void elements_of_a_list_are_counted_in_words() {
    assertThat(en(USES.every(OWN.isTrue()))).isEqualTo("for every element of t.uses: own is true");
    assertThat(en(USES.none(OWN.isTrue()))).isEqualTo("for no element of t.uses: own is true");
    assertThat(en(USES.any(OWN.isTrue())))
        .isEqualTo("for at least one element of t.uses: own is true");
    assertThat(nl(USES.every(OWN.isTrue()).not()))
        .isEqualTo("niet voor elk onderdeel van t.uses: own is true");
  }

  @Test
  void what_is_joined_within_a_join_stands_between_brackets() {
    Condition either = Rewards.STREAKS.isTrue().or(Rewards.DAILY_LOGIN.isTrue());

    assertThat(en(either.and(HOURS.isGiven())))
        .isEqualTo(
            "(rewards.streaks is true or rewards.daily-login is true) and t.hours is declared");
    assertThat(en(either.not()))
        .isEqualTo("not (rewards.streaks is true or rewards.daily-login is true)");
  }

  @Test
  void ages_are_those_of_the_child() {
    assertThat(en(Condition.aged(Ages.ages(0, 12)))).isEqualTo("the child's age is 0-12");
    assertThat(nl(Condition.aged(Ages.ages(0, 12)).not()))
        .isEqualTo("de leeftijd van het kind is niet 0-12");
  }

  @Test
  void each_part_of_a_whole_can_stand_on_its_own() {
    Condition whole =
        Condition.all(HOURS.isGiven(), Rewards.STREAKS.isTrue().or(Rewards.STREAKS.isFalse()));

    assertThat(new ConditionText(new Words(EN)).parts(whole))
        .isEqualTo(
            List.of(
                "t.hours is declared", "(rewards.streaks is true or rewards.streaks is false)"));
  }

  private static String en(Condition condition) {
    return new ConditionText(new Words(EN)).of(condition);
  }

  private static String nl(Condition condition) {
    return new ConditionText(new Words(NL)).of(condition);
  }
}
