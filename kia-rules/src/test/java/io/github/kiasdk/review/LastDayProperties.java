package io.github.kiasdk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * An explanation counts on its last day in the zone of the checklist, to the last moment of it, and
 * not on the day after.
 */
class LastDayProperties {

  private static final Checklist ONE = CodeVoorKinderrechten.checklist().only("CVK-9.03");

  @Property(tries = 300)
  void it_counts_to_the_end_of_its_last_day_in_the_zone_of_the_checklist(
      @ForAll("days") LocalDate last,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(min = 0, max = 365) int before) {
    LocalDate first = last.minusDays(before);
    Explanations explanations = explained(first, last);
    Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();

    assertThat(isExplained(explanations, end.minusNanos(1), zone)).isTrue();
    assertThat(isExplained(explanations, end, zone)).isFalse();
    assertThat(isExplained(explanations, end.plusSeconds(86_399), zone)).isFalse();
  }

  @Property(tries = 300)
  void it_counts_from_the_beginning_of_its_first_day_in_the_zone_of_the_checklist(
      @ForAll("days") LocalDate first, @ForAll("zones") ZoneId zone) {
    Explanations explanations = explained(first, first.plusDays(1));
    Instant begin = first.atStartOfDay(zone).toInstant();

    assertThat(isExplained(explanations, begin, zone)).isTrue();
    assertThat(isExplained(explanations, begin.minusNanos(1), zone)).isFalse();
  }

  @Property(tries = 300)
  void whatever_the_hour_and_the_zone_it_counts_if_and_only_if_the_day_there_is_one_of_its_days(
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(min = 0, max = 40) int length,
      @ForAll @IntRange(min = -3, max = 44) int later,
      @ForAll @IntRange(min = 0, max = 86_399) int second,
      @ForAll("zones") ZoneId zone) {
    LocalDate day = first.plusDays(later);
    Instant now = day.atTime(LocalTime.ofSecondOfDay(second)).atZone(zone).toInstant();
    LocalDate there = now.atZone(zone).toLocalDate();
    LocalDate last = first.plusDays(length);

    assertThat(isExplained(explained(first, last), now, zone))
        .isEqualTo(!there.isBefore(first) && !there.isAfter(last));
  }

  @Property(tries = 300)
  void a_year_ahead_is_the_last_day_that_can_be_written(
      @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 3000) int more) {
    LocalDate latest = first.plusYears(1);

    assertThat(explained(first, latest).counting()).hasSize(1);
    assertThat(problems(first, latest.plusDays(more))).containsExactly("valid-until");
    assertThat(problems(first, first.minusDays(more))).containsExactly("valid-until");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1901, 1, 1).toEpochDay();
    long last = LocalDate.of(2198, 12, 31).toEpochDay();
    Arbitrary<LocalDate> leaps =
        Arbitraries.of(2024, 2028, 2096, 2104).map(year -> LocalDate.of(year, 2, 29));
    return Arbitraries.oneOf(
        Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay), leaps);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    Set<String> ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
    return Arbitraries.of(ids).map(ZoneId::of);
  }

  private static boolean isExplained(Explanations explanations, Instant now, ZoneId zone) {
    Checklist asked = ONE.at(Clock.fixed(now, zone));
    Report report = explanations.with(asked).check(Reviewed.STREAK);
    GateResult result = Gate.failingOn(Level.LOW).explained(explanations).judge(report);
    boolean blocks = Reviewed.fingerprints(result.blocking()).contains("CVK-9.03@streaks");
    assertThat(result.explained().isEmpty()).isEqualTo(blocks);
    return !blocks;
  }

  private static Explanations explained(LocalDate first, LocalDate last) {
    return Explanations.of(List.of(explanation(first, last)), ONE);
  }

  private static List<String> problems(LocalDate first, LocalDate last) {
    return catchThrowableOfType(DescriptionException.class, () -> explanation(first, last))
        .problems()
        .stream()
        .map(Problem::path)
        .toList();
  }

  private static Explanation explanation(LocalDate first, LocalDate last) {
    return new Explanation(
        "CVK-9.03",
        "streaks",
        ExplanationReason.PLANNED,
        "It goes.",
        "R. Vos",
        "M. Smit",
        first,
        last,
        LocalizedText.same("It stops in holidays."),
        null);
  }
}
