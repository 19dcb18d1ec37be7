package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.Functionality;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Volumes change when checks are loaded, and nothing that a report says. */
class VolumesProperties {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist();

  private static final Condition SCOPE = Objects.requireNonNull(CODE.scope());

  private static final Checklist EAGER =
      Checklist.of(CODE.checks()).and(CODE.ofDescription()).within(SCOPE).at(CLOCK);

  private static final double[] DECLARED = {0, 0.01, 0.03, 0.2, 0.8};

  /** Nothing was asked of it yet. */
  private static Checklist fresh() {
    return CODE.within(SCOPE).at(CLOCK);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_report_says_what_it_says_when_all_checks_are_asked(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality one = functionality(random);
    List<Judgement> judgements = judgements(random);

    Report report = fresh().judged(judgements).check(one);
    Report whole = EAGER.judged(judgements).check(one);

    assertThat(report.failed()).isEqualTo(whole.failed());
    assertThat(report.cannotTell()).isEqualTo(whole.cannotTell());
    assertThat(report.nextFacts()).isEqualTo(whole.nextFacts());
    assertThat(report.openQuestions()).isEqualTo(whole.openQuestions());
    assertThat(report.expiringWithin(30)).isEqualTo(whole.expiringWithin(30));
    assertThat(report.saysAnything()).isEqualTo(whole.saysAnything());
    assertThat(report).hasToString(whole.toString());
    for (Outcome outcome : Outcome.values()) {
      assertThat(report.count(outcome)).as("%s", outcome).isEqualTo(whole.count(outcome));
    }
    assertThat(report.counts()).isEqualTo(whole.counts());
    assertThat(fingerprints(report)).isEqualTo(fingerprints(whole));
    assertThat(report).isEqualTo(whole).hasSameHashCodeAs(whole);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void what_was_asked_before_makes_no_difference(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Checklist code = fresh();
    for (int i = 0; i < 8; i++) {
      Functionality one = functionality(random);

      assertThat(code.check(one)).isEqualTo(EAGER.check(one));
    }
  }

  private static Functionality functionality(RandomDescriptions random) {
    return random.functionality("one", DECLARED[random.random().nextInt(DECLARED.length)]);
  }

  private static List<String> fingerprints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).toList();
  }

  /** Also on checks that nobody needs, and on one that does not exist. */
  private static List<Judgement> judgements(RandomDescriptions random) {
    List<Judgement> judgements = new ArrayList<>();
    if (random.random().nextBoolean()) {
      judgements.add(judgement("CVK-1.99", random));
      for (Check check : EAGER.checks()) {
        if (random.random().nextInt(8) == 0) {
          judgements.add(judgement(check.id(), random));
        }
      }
    }
    return judgements;
  }

  private static Judgement judgement(String check, RandomDescriptions random) {
    return new Judgement(
        check,
        "one",
        random.oneOf(List.of(Verdict.values())),
        "A. Jansen",
        "product owner",
        TODAY.minusDays(60),
        TODAY.plusDays(random.random().nextInt(60) - 20),
        "Seen.",
        List.of());
  }
}
