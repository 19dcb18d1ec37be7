package io.github.kiasdk.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A description with one failure, and an explanation of it that counts today. */
final class Streaks {

  static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));

  static final String APP =
      """
      kia: 1
      service: { id: app, name: App, kind: social }
      functionalities:
        - id: streaks
          kind: streak
          title: Streaks
          facts:
            rewards: { streaks: true, loss-on-absence: true }
      """;

  static final String EXPLAINED =
      """
      explanations:
        - check: CVK-9.03
          service: app
          functionality: streaks
          reason: planned
          words: The counter goes.
          owner: R. Vos
          approver: M. Smit
          date: %s
          valid-until: %s
          alternative: It stops in holidays.
      """
          .formatted(TODAY.minusDays(1), TODAY.plusDays(100));

  private Streaks() {}
}
