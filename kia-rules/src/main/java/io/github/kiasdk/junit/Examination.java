package io.github.kiasdk.junit;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks one check about examples.
 *
 * @param scope the scope in which checks are asked
 * @param today the day of all examples
 */
record Examination(@Nullable Condition scope, LocalDate today) {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String SERVICE = "service";
  private static final String FUNCTIONALITY = "example";

  /** What the check answers about the example. */
  List<Finding> ask(Check check, Example example) {
    Checklist asked = alone(check);
    if (example.judgement() != null) {
      asked = asked.judged(List.of(judgement(check, example)));
    }
    asked = asked.assessed(example.assessment());
    Report report =
        example.isOfService() ? asked.check(service(example)) : asked.check(functionality(example));
    // What the example itself contradicts is told too, and is not what the check is asked.
    List<Finding> found = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.check().equals(check)) {
        found.add(finding);
      }
    }
    return found;
  }

  /** A checklist of this check only, on the day of the examples. */
  Checklist alone(Check check) {
    Checklist alone = Checklist.of(List.of(check));
    Clock clock = Clock.fixed(today.atTime(12, 0).atZone(AMSTERDAM).toInstant(), AMSTERDAM);
    return (scope == null ? alone : alone.within(scope)).at(clock);
  }

  private static Service service(Example example) {
    boolean whole = example.subject() == Subject.SERVICE;
    Facts own = whole ? example.facts() : Facts.none();
    Facts around = example.serviceFacts();
    return new Service(
        SERVICE,
        "Example",
        null,
        ServiceKind.OTHER,
        whole ? example.ages() : null,
        Set.of(),
        example.referenceDate(),
        null,
        around == null ? own : own.inheriting(around),
        whole ? List.of() : List.of(functionality(example)));
  }

  private static Functionality functionality(Example example) {
    return new Functionality(
        FUNCTIONALITY,
        example.kinds(),
        example.says(),
        null,
        example.ages(),
        null,
        example.facts(),
        example.oneSided(),
        example.effects(),
        example.mitigations());
  }

  private Judgement judgement(Check check, Example example) {
    return new Judgement(
        check.id(),
        example.subject() == Subject.SERVICE ? SERVICE : FUNCTIONALITY,
        Objects.requireNonNull(example.judgement()),
        "A. Jansen",
        check.askedOf().label().en(),
        check.askedOf(),
        today,
        today,
        example.says().nl(),
        List.of());
  }
}
