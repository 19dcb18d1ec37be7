package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.DescriptionException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the clock says, either it is a day that a document can hold, or that is told. */
class ClockProperties {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  /** Depends on the day, by code and by the age of evidence. */
  private static final Checklist DAILY =
      checklist(
          LAMP_OFF,
          check(2)
              .requires(LAMP.isFalse())
              .withEvidenceNotOlderThan(Period.ofYears(100), LAMP)
              .build(),
          check(3)
              .requires(
                  described -> {
                    assertThat(described.today()).isBetween(FIRST, LAST);
                    return List.of();
                  })
              .build());

  @Provide
  Arbitrary<Instant> instants() {
    Arbitrary<Instant> any =
        Arbitraries.longs()
            .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
            .map(Instant::ofEpochSecond);
    Arbitrary<Instant> around =
        Arbitraries.of(FIRST, LAST.plusDays(1), LocalDate.EPOCH)
            .flatMap(
                day ->
                    Arbitraries.integers()
                        .between(-100_000, 100_000)
                        .map(day.atStartOfDay().toInstant(ZoneOffset.UTC)::plusSeconds));
    Arbitrary<Instant> ends =
        Arbitraries.of(
            Instant.MIN,
            Instant.MAX,
            Instant.ofEpochMilli(Long.MIN_VALUE),
            Instant.ofEpochMilli(Long.MAX_VALUE),
            Instant.ofEpochMilli(Long.MAX_VALUE).plusMillis(1));
    return Arbitraries.oneOf(any, around, around, ends);
  }

  @Property(tries = 500)
  void every_way_to_ask_gives_an_answer_or_one_sentence_in_both_languages(
      @ForAll("instants") Instant now, @ForAll @IntRange(min = -18, max = 18) int hours) {
    ZoneOffset zone = ZoneOffset.ofHours(hours);
    Checklist asked = DAILY.at(Clock.fixed(now, zone));
    Evidence seen = Evidence.document("Test", URI.create("x:1")).dated(LocalDate.of(2026, 1, 1));
    Functionality dark = video().declare(LAMP, false, seen).build();
    Service house = service().functionality(dark).build();
    // Shifted by hand: LocalDate itself would overflow at the ends.
    long local = now.getEpochSecond() + hours * 3600L;
    boolean possible =
        local >= FIRST.toEpochDay() * 86_400 && local < (LAST.toEpochDay() + 1) * 86_400;

    for (Supplier<List<Report>> way :
        List.<Supplier<List<Report>>>of(
            () -> List.of(asked.check(dark)),
            () -> List.of(asked.check((FeatureDescriptor) dark)),
            () -> asked.checkEach(List.of(dark)),
            () -> List.of(asked.check(house)),
            () -> List.of(asked.check(service().build(), List.of(dark))),
            () -> List.of(asked.check(new KiaDocument(house, List.of()))))) {
      if (possible) {
        for (Report report : way.get()) {
          assertThat(report.count(Outcome.ERROR)).isZero();
          assertThat(report.today()).isBetween(FIRST, LAST);
          assertThat(report.expiringWithin(Integer.MAX_VALUE)).isEmpty();
          assertThat(report.expiringWithin(Integer.MIN_VALUE)).isEmpty();
        }
      } else {
        assertThatThrownBy(way::get)
            .isInstanceOfSatisfying(
                DescriptionException.class,
                refused -> {
                  assertThat(refused.problems()).hasSize(1);
                  assertThat(refused.problems().get(0).message().nl())
                      .startsWith("Volgens de klok is het nu ")
                      .contains("1900-01-01 tot en met 2199-12-31");
                  assertThat(refused.problems().get(0).message().en())
                      .startsWith("By the clock it is now ");
                });
      }
    }
  }

  @Example
  void evidence_is_asked_of_an_age_that_can_be_reckoned_with() {
    for (Period age :
        List.of(
            Period.ofYears(101),
            Period.ofYears(Integer.MAX_VALUE),
            Period.ofMonths(Integer.MAX_VALUE),
            Period.ofDays(Integer.MAX_VALUE),
            Period.ofDays(-1),
            Period.ZERO)) {
      assertThatThrownBy(() -> check(2).withEvidenceNotOlderThan(age, LAMP))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("TST-1.02");
    }
    assertThatCode(() -> check(2).withEvidenceNotOlderThan(Period.ofDays(1), LAMP))
        .doesNotThrowAnyException();
  }
}
