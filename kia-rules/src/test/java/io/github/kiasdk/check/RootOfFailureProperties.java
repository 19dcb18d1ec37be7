package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.check.engine.Today;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RootOfFailureProperties {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_the_findings_does_not_matter(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Report report = CODE.check(random.service(0.8));
    List<Finding> findings = new ArrayList<>(report.findings());
    Collections.shuffle(findings, random.random());

    Report shuffled =
        new Report(
            report.id(), report.title(), findings, new Dates(new Today(null)), java.util.Map.of());

    assertThat(roots(shuffled)).isEqualTo(roots(report));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_failure_is_a_root_or_follows_from_exactly_one(@ForAll long seed) {
    Report report = CODE.check(new RandomDescriptions(seed).service(0.8));
    List<String> told = new ArrayList<>();

    for (Finding finding : report.failed()) {
      Finding root = report.rootOf(finding);
      if (root == null) {
        told.add(finding.fingerprint());
        report.followers(finding).forEach(follower -> told.add(follower.fingerprint()));
      } else {
        assertThat(root.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.rootOf(root)).as("root of %s", root).isNull();
        assertThat(report.followers(finding)).as("followers of %s", finding).isEmpty();
        assertThat(report.followers(root)).contains(finding);
      }
    }

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            report.failed().stream().map(Finding::fingerprint).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_follower_fails_where_its_root_does_and_for_the_same_facts(@ForAll long seed) {
    Report report = CODE.check(new RandomDescriptions(seed).service(0.8));

    for (Finding finding : report.failed()) {
      Finding root = report.rootOf(finding);
      if (root != null) {
        assertThat(explains(root, finding)).as("%s by %s", finding, root).isTrue();
        Set<String> both = names(root);
        report.besidesRoot(finding).forEach(reading -> both.add(reading.name()));
        assertThat(both).isEqualTo(names(finding));
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void no_root_explains_another_so_without_shared_causes_all_stand_alone(@ForAll long seed) {
    Report report = CODE.check(new RandomDescriptions(seed).service(0.8));
    List<Finding> roots = report.failed();
    roots.removeIf(finding -> report.rootOf(finding) != null);

    for (Finding one : roots) {
      for (Finding other : roots) {
        if (one != other) {
          assertThat(explains(one, other)).as("%s by %s", other, one).isFalse();
        }
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void what_did_not_fail_has_no_part_in_it(@ForAll long seed) {
    Report report = CODE.check(new RandomDescriptions(seed).service(0.5));

    for (Finding finding : report.findings()) {
      if (finding.outcome() != Outcome.FAILED) {
        assertThat(report.rootOf(finding)).isNull();
        assertThat(report.followers(finding)).isEmpty();
        assertThat(report.besidesRoot(finding)).isEmpty();
      }
    }
  }

  private static boolean explains(Finding root, Finding other) {
    return other.because() == null
        && root.because() == null
        && root.subject() == other.subject()
        && root.functionality().equals(other.functionality())
        && root.ages().overlaps(other.ages())
        && !names(root).isEmpty()
        && names(other).containsAll(names(root));
  }

  private static Set<String> names(Finding finding) {
    Set<String> names = new HashSet<>();
    finding.decidedBy().forEach(reading -> names.add(reading.name()));
    return names;
  }

  private static Map<String, String> roots(Report report) {
    Map<String, String> roots = new HashMap<>();
    for (Finding finding : report.failed()) {
      Finding root = report.rootOf(finding);
      roots.put(finding.fingerprint(), root == null ? "" : root.fingerprint());
    }
    return roots;
  }
}
