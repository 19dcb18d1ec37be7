package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a finding says decided it, decided it. */
class DecidedByProperties {

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void the_facts_that_decided_decide_alone(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Condition condition = random.condition(3);
    Facts facts = random.facts(0.6);

    for (Finding finding : ask(condition, facts)) {
      if (finding.outcome() != Outcome.CANNOT_TELL) {
        Facts few = only(facts, finding.decidedBy());
        for (int age = 0; age <= Ages.OLDEST; age++) {
          if (finding.ages().includes(age)) {
            assertThat(condition.evaluate(few, age))
                .as("%s for age %d by %s", condition, age, finding.decidedBy())
                .isEqualTo(Truth.of(finding.outcome() == Outcome.PASSED));
          }
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void something_is_missing_where_it_cannot_tell_and_nowhere_else(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Facts facts = random.facts(0.4);

    for (Finding finding : ask(random.condition(3), facts)) {
      boolean open =
          finding.outcome() == Outcome.CANNOT_TELL && finding.reason() != Reason.CONTRADICTED;
      assertThat(finding.missing().isEmpty()).isEqualTo(!open);
      assertThat(finding.missing()).allMatch(reading -> reading.value() == null);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void the_same_description_gives_equal_findings(@ForAll long seed) {
    Condition condition = new RandomDescriptions(seed).condition(3);

    List<Finding> findings = ask(condition, new RandomDescriptions(seed + 1).facts(0.5));
    List<Finding> again = ask(condition, new RandomDescriptions(seed + 1).facts(0.5));

    assertThat(findings).isEqualTo(again).hasSameHashCodeAs(again);
  }

  private static List<Finding> ask(Condition condition, Facts facts) {
    Functionality video = RandomDescriptions.functionality("video", FunctionalityKind.VIDEO, facts);
    List<Finding> findings = new ArrayList<>();
    for (Finding one : checklist(check(1).requires(condition).build()).check(video).findings()) {
      if (one.check().subject() != Subject.DESCRIPTION) {
        findings.add(one);
      }
    }
    return findings;
  }

  /** The facts with these names, and the lists in whose items they stand. */
  private static Facts only(Facts facts, List<Reading> decided) {
    Set<String> names = new HashSet<>();
    for (Reading reading : decided) {
      names.add(reading.name().replaceAll("\\[.*", ""));
    }
    Facts few = Facts.none();
    for (Declaration<?> declared : facts.declarations()) {
      if (names.contains(declared.fact().name())) {
        few = with(few, declared);
      }
    }
    return few;
  }

  private static <T> Facts with(Facts facts, Declaration<T> declared) {
    ByAge<T> all = null;
    for (ByAge.Part<T> part : declared.parts()) {
      all =
          all == null ? ByAge.byAge(part.ages(), part.value()) : all.and(part.ages(), part.value());
    }
    return facts.declare(declared.fact(), Objects.requireNonNull(all));
  }
}
