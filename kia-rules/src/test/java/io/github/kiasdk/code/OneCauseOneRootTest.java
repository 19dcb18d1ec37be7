package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.junit.Example;
import io.github.kiasdk.junit.Examples;
import io.github.kiasdk.vocabulary.Participation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "No check fires twice for one cause without saying which is the root." */
class OneCauseOneRootTest {

  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(
              Clock.fixed(
                  LocalDate.of(2026, 6, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
                  ZoneOffset.UTC));

  private static final Examples EXAMPLES =
      Examples.read(
          IntStream.rangeClosed(1, 10)
              .mapToObj(number -> Path.of("src/test/resources/examples/CVK-" + number + ".yaml"))
              .toArray(Path[]::new));

  static Stream<String> checks() {
    return EXAMPLES.checks().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void no_two_checks_fail_for_the_same_facts_side_by_side(String check) {
    int failures = 0;
    for (Example example : EXAMPLES.of(check)) {
      if (example.outcome() == Outcome.FAILED) {
        Report report = report(example);
        List<Finding> failed = report.failed();
        failed.removeIf(finding -> finding.judgement() != null || finding.decidedBy().isEmpty());
        for (Finding one : failed) {
          for (Finding other : failed) {
            if (one != other && sameCause(one, other)) {
              assertThat(related(report, one, other))
                  .as("%s and %s in: %s", one, other, example.says().en())
                  .isTrue();
            }
          }
        }
        failures++;
      }
    }
    assertThat(failures).isPositive();
  }

  @Test
  void no_sessions_with_children_is_one_cause() {
    Service service =
        Service.of(ServiceKind.OTHER, "app", "App")
            .declare(Participation.SESSIONS, List.of())
            .build();

    Report report = CODE.only("cvk-2").check(service);

    Finding root = report.failed().get(0);
    assertThat(root.check().id()).isEqualTo("CVK-2.01");
    assertThat(report.failed()).hasSizeGreaterThan(3);
    assertThat(report.followers(root)).hasSize(report.failed().size() - 1);
    assertThat(report.followers(root))
        .extracting(finding -> finding.check().id())
        .contains("CVK-2.02", "CVK-2.05", "CVK-2.06");
  }

  private static boolean sameCause(Finding one, Finding other) {
    return one.functionality().equals(other.functionality())
        && one.subject() == other.subject()
        && one.ages().overlaps(other.ages())
        && names(one).equals(names(other));
  }

  private static boolean related(Report report, Finding one, Finding other) {
    Finding rootOfOne = report.rootOf(one);
    Finding rootOfOther = report.rootOf(other);
    return other.equals(rootOfOne)
        || one.equals(rootOfOther)
        || rootOfOne != null && rootOfOne.equals(rootOfOther);
  }

  private static Set<String> names(Finding finding) {
    Set<String> names = new HashSet<>();
    finding.decidedBy().forEach(reading -> names.add(reading.name()));
    return names;
  }

  /** The whole Code on an example; where it stands alone, within a service of its own. */
  private static Report report(Example example) {
    Facts around = example.serviceFacts() == null ? Facts.none() : example.serviceFacts();
    boolean whole = example.subject() == Subject.SERVICE;
    Functionality part =
        new Functionality(
            "example",
            whole ? Set.of(FunctionalityKind.OTHER) : example.kinds(),
            example.says(),
            null,
            whole ? null : example.ages(),
            null,
            whole ? Facts.none() : example.facts(),
            null,
            List.of(),
            List.of());
    return CODE.check(
        new Service(
            "service",
            "Service",
            null,
            ServiceKind.OTHER,
            whole ? example.ages() : null,
            null,
            null,
            null,
            whole ? example.facts().inheriting(around) : around,
            List.of(part)));
  }
}
