package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.check.SampleChecks.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckLawsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_report_says_of_each_age_what_the_conditions_say(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Condition scope = random.condition(1);
    Condition applies = random.condition(1);
    Condition requires = random.condition(3);
    Check check = check(1).appliesWhen(applies).requires(requires).build();
    Facts facts = random.facts(0.6);
    Functionality video = RandomDescriptions.functionality("video", FunctionalityKind.VIDEO, facts);

    Report report = Checklist.of(List.of(check)).within(scope).check(video);

    for (int age = 0; age <= Ages.OLDEST; age++) {
      Finding finding = at(report, check, age);
      Facts believed = believed(facts, age);
      Truth met = requires.evaluate(facts, age);
      Truth applying = applies.evaluate(facts, age);
      if (scope.evaluate(believed, age) == Truth.FALSE) {
        assertThat(finding.reason()).isEqualTo(Reason.OUT_OF_SCOPE);
      } else if (applying == Truth.UNKNOWN) {
        assertThat(finding.reason()).isEqualTo(Reason.APPLICABILITY_UNKNOWN);
      } else if (applying == Truth.FALSE) {
        assertThat(finding.reason())
            .isEqualTo(
                applies.evaluate(believed, age) == Truth.FALSE
                    ? Reason.DOES_NOT_APPLY
                    : Reason.CONTRADICTED);
      } else if (met == Truth.TRUE
          && applies.evaluate(believed, age).and(requires.evaluate(believed, age)) != Truth.TRUE) {
        assertThat(finding.reason()).isEqualTo(Reason.CONTRADICTED);
      } else if (met == Truth.TRUE && finding.reason() == Reason.OPPOSED) {
        assertThat(finding.evidence()).anyMatch(CheckLawsTest::isRulingAgainst);
      } else {
        assertThat(finding.outcome()).isEqualTo(outcome(met));
      }
    }
  }

  private static boolean isRulingAgainst(Evidence one) {
    return one.contradicts() && one.standing() != null && one.standing().isRuling();
  }

  /** The facts without those that something else contradicts at this age. */
  private static Facts believed(Facts facts, int age) {
    Set<Fact<?>> doubted = new HashSet<>();
    for (Contradiction rule : CODE.contradictions()) {
      if (rule.reassuring().evaluate(facts, age) == Truth.TRUE
          && rule.against().evaluate(facts, age) == Truth.TRUE) {
        doubted.addAll(rule.doubted());
      }
    }
    return facts.without(doubted);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_decided_a_report_decides_it_alone_and_what_is_missing_is_not_declared(
      @ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Condition requires = random.condition(3);
    Check check = check(1).requires(requires).build();
    Facts facts = random.facts(0.6);

    for (Finding finding : ask(check, facts).findings()) {
      if (finding.check().subject() == Subject.DESCRIPTION
          || finding.reason() == Reason.CONTRADICTED) {
        continue;
      }
      Facts deciding = Facts.none();
      for (Declaration<?> declared : facts.declarations()) {
        deciding =
            reads(finding.decidedBy(), declared.fact()) ? kept(deciding, declared) : deciding;
      }
      int age = finding.ages().oldest();
      if (finding.outcome() == Outcome.CANNOT_TELL) {
        assertThat(finding.missing()).isNotEmpty().allMatch(reading -> reading.value() == null);
      } else {
        assertThat(outcome(requires.evaluate(deciding, age))).isEqualTo(finding.outcome());
        assertThat(finding.decidedBy()).allMatch(reading -> reading.value() != null);
        assertThat(finding.missing()).isEmpty();
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void one_more_fact_never_takes_an_answer_away(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = random.functionality("part", 0.6);
    Functionality after =
        RandomDescriptions.functionality("part", before.kinds(), random.oneMore(before.facts()));

    assertNothingIsTakenAway(CODE.check(before), CODE.check(after), added(before, after));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nor_does_it_where_evidence_is_asked_for(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Check plain = check(1).requires(random.condition(3)).build();
    List<Fact<?>> backed = new ArrayList<>(plain.facts());
    Collections.shuffle(backed, random.random());
    backed = backed.subList(0, 1 + random.random().nextInt(backed.size()));
    Check check =
        check(1)
            .requires(plain.condition())
            .withEvidenceNotOlderThan(Period.ofYears(1), backed.toArray(new Fact<?>[0]))
            .build();
    Facts facts = random.facts(0.6);
    Functionality before =
        RandomDescriptions.functionality("video", FunctionalityKind.VIDEO, facts);
    Functionality after =
        RandomDescriptions.functionality("video", FunctionalityKind.VIDEO, random.oneMore(facts));

    assertNothingIsTakenAway(
        ask(check, before.facts()), ask(check, after.facts()), added(before, after));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void order_does_not_matter(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Random chance = random.random();
    Service service = random.service(0.5);
    List<Functionality> parts = new ArrayList<>();
    for (Functionality part : service.functionalities()) {
      parts.add(
          RandomDescriptions.functionality(
              part.id(), part.kinds(), shuffled(part.facts(), chance)));
    }
    Collections.shuffle(parts, chance);
    List<Check> checks = new ArrayList<>(CODE.checks());
    checks.addAll(CODE.ofDescription());
    Collections.shuffle(checks, chance);

    Report report = CODE.check(service);
    Report other =
        Checklist.of(checks)
            .within(Objects.requireNonNull(CODE.scope()))
            .at(CLOCK)
            .check(
                RandomDescriptions.without(
                    service.without(),
                    RandomDescriptions.service(shuffled(service.facts(), chance), parts)));

    assertThat(other).isEqualTo(report);
    assertThat(other.nextFacts()).isEqualTo(report.nextFacts());
    Set<String> fingerprints = new HashSet<>();
    report.findings().forEach(finding -> fingerprints.add(finding.fingerprint()));
    assertThat(fingerprints).hasSameSizeAs(report.findings());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void cutting_ages_into_parts_with_the_same_value_changes_nothing(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality whole = random.functionality("part", 0.6);
    Facts pieces = Facts.none();
    for (Declaration<?> declared : whole.facts().declarations()) {
      pieces = cut(pieces, declared, random.random().nextInt(Ages.OLDEST));
    }

    Report report = CODE.check(RandomDescriptions.functionality("part", whole.kinds(), pieces));

    assertThat(report).isEqualTo(CODE.check(whole));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void where_nothing_is_declared_nothing_passes_and_only_kinds_fail(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);

    Report report = CODE.check(random.service(0));

    assertThat(report.findings())
        .isNotEmpty()
        .allMatch(
            finding ->
                finding.outcome() == Outcome.CANNOT_TELL
                    || finding.reason() == Reason.NOT_RELEVANT
                    || finding.reason() == Reason.LEFT_OUT
                    || restsOn("without ", finding)
                    || finding.outcome() == Outcome.FAILED && restsOn("the kind ", finding));
  }

  private static boolean restsOn(String what, Finding finding) {
    return !finding.decidedBy().isEmpty()
        && finding.decidedBy().stream()
            .allMatch(reading -> reading.value().en().contains("(follows from " + what));
  }

  private static void assertNothingIsTakenAway(Report before, Report after, List<Fact<?>> added) {
    for (Finding was : before.findings()) {
      for (int age = was.ages().youngest(); age <= was.ages().oldest(); age++) {
        boolean answered = was.outcome() == Outcome.PASSED || was.outcome() == Outcome.FAILED;
        boolean ofCheck = was.check().subject() != Subject.DESCRIPTION;
        if (answered && ofCheck && was.ages().includes(age)) {
          Finding is = at(after, was.check(), age);
          boolean byKind =
              was.decidedBy().stream()
                  .anyMatch(reading -> reading.value().en().contains("(follows from the kind "));
          if ((was.outcome() == Outcome.PASSED || byKind)
              && is.outcome() == Outcome.CANNOT_TELL
              && isContradicted(added, age, after)) {
            // What may be wrong reassures nobody; what is left to pass by may want evidence.
            continue;
          }
          assertThat(is.outcome())
              .as("%s at %s after %s", was, age, added)
              .isNotIn(Outcome.CANNOT_TELL, Outcome.ERROR);
          if (is.outcome() == Outcome.FAILED && was.outcome() == Outcome.PASSED) {
            assertThat(added).anyMatch(fact -> reads(is.decidedBy(), fact));
          }
        }
      }
    }
  }

  /** Whether one of these facts contradicts another, or a kind, for children of this age. */
  private static boolean isContradicted(List<Fact<?>> added, int age, Report report) {
    return report.failed().stream()
        .filter(
            one ->
                one.check().equals(Checklist.ofContradictions())
                    || one.check().equals(Checklist.ofKinds()))
        .filter(one -> one.ages().includes(age))
        .anyMatch(one -> added.stream().anyMatch(fact -> reads(one.decidedBy(), fact)));
  }

  private static List<Fact<?>> added(Functionality before, Functionality after) {
    List<Fact<?>> added = new ArrayList<>();
    for (Declaration<?> declared : after.facts().declarations()) {
      if (!before.facts().declares(declared.fact())) {
        added.add(declared.fact());
      }
    }
    return added;
  }

  private static boolean reads(List<Reading> readings, Fact<?> fact) {
    for (Reading reading : readings) {
      if (reading.fact() == fact || reading.name().startsWith(fact.name() + "[")) {
        return true;
      }
    }
    return false;
  }

  private static Report ask(Check check, Facts facts) {
    return Checklist.of(List.of(check))
        .at(CLOCK)
        .check(RandomDescriptions.functionality("video", FunctionalityKind.VIDEO, facts));
  }

  private static Finding at(Report report, Check check, int age) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.check().equals(check) && finding.ages().includes(age)) {
        found.add(finding);
      }
    }
    assertThat(found).as("findings of %s at %s", check, age).hasSize(1);
    return found.get(0);
  }

  private static Outcome outcome(Truth truth) {
    return switch (truth) {
      case TRUE -> Outcome.PASSED;
      case FALSE -> Outcome.FAILED;
      case UNKNOWN -> Outcome.CANNOT_TELL;
    };
  }

  private static Facts shuffled(Facts facts, Random chance) {
    List<Declaration<?>> declarations = new ArrayList<>(facts.declarations());
    Collections.shuffle(declarations, chance);
    Facts shuffled = Facts.none();
    for (Declaration<?> declared : declarations) {
      shuffled = kept(shuffled, declared);
    }
    return shuffled;
  }

  private static <T> Facts kept(Facts facts, Declaration<T> declared) {
    Evidence[] evidence = declared.evidence().toArray(new Evidence[0]);
    if (!declared.differsByAge()) {
      return declared.unknown() != null
          ? facts.declareUnknown(declared.fact(), evidence)
          : facts.declare(declared.fact(), declared.parts().get(0).value(), evidence);
    }
    return facts.declare(declared.fact(), joined(declared.parts(), declared.unknown()), evidence);
  }

  private static <T> Facts cut(Facts facts, Declaration<T> declared, int age) {
    List<ByAge.Part<T>> pieces = new ArrayList<>();
    for (ByAge.Part<T> part : declared.parts()) {
      Ages older = part.ages().without(Ages.ages(0, age));
      Ages younger = older == null ? part.ages() : part.ages().without(older);
      if (older != null) {
        pieces.add(new ByAge.Part<>(older, part.value()));
      }
      if (younger != null) {
        pieces.add(new ByAge.Part<>(younger, part.value()));
      }
    }
    return facts.declare(
        declared.fact(),
        joined(pieces, declared.unknown()),
        declared.evidence().toArray(new Evidence[0]));
  }

  private static <T> ByAge<T> joined(List<ByAge.Part<T>> parts, @Nullable Ages unknown) {
    ByAge<T> joined = unknown == null ? null : ByAge.unknown(unknown);
    for (ByAge.Part<T> part : parts) {
      joined =
          joined == null
              ? ByAge.byAge(part.ages(), part.value())
              : joined.and(part.ages(), part.value());
    }
    return Objects.requireNonNull(joined);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void one_more_kind_never_takes_a_question_away(
      @ForAll long seed, @ForAll FunctionalityKind more) {
    Functionality before = new RandomDescriptions(seed).functionality("part", 0.3);
    Set<FunctionalityKind> kinds = EnumSet.copyOf(before.kinds());
    kinds.add(more);
    Functionality after = RandomDescriptions.functionality("part", kinds, before.facts());

    List<Finding> now = new ArrayList<>(CODE.check(after).findings());
    for (Finding asked : CODE.check(before).findings()) {
      if (asked.reason() != Reason.NOT_RELEVANT && asked.check().subject() != Subject.DESCRIPTION) {
        // What the kind says of a fact may answer what was open, and never puts anything in order.
        boolean open =
            asked.outcome() == Outcome.CANNOT_TELL
                && asked.reason() != Reason.APPLICABILITY_UNKNOWN;
        assertThat(now)
            .as("%s", asked)
            .anyMatch(
                finding ->
                    finding.equals(asked)
                        || finding.check().equals(asked.check())
                            && finding.ages().overlaps(asked.ages())
                            && (finding.outcome() == Outcome.FAILED
                                || finding.outcome() == Outcome.CANNOT_TELL
                                || !open));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void one_more_kind_of_a_part_never_makes_a_service_pass(
      @ForAll long seed, @ForAll FunctionalityKind more) {
    // Beside a part that declares nothing, all parts together never replace what the service says.
    Service before =
        new RandomDescriptions(seed)
            .service(0.3)
            .and(Functionality.of(FunctionalityKind.OTHER, "silent").build());
    List<Functionality> parts = new ArrayList<>(before.functionalities());
    Functionality part = parts.get(0);
    Set<FunctionalityKind> kinds = EnumSet.copyOf(part.kinds());
    kinds.add(more);
    parts.set(0, RandomDescriptions.functionality(part.id(), kinds, part.facts()));
    Set<Area> without = EnumSet.noneOf(Area.class);
    without.addAll(before.without());
    without.remove(more.area());
    Service after = RandomDescriptions.service(before.facts(), parts);
    Report now = CODE.check(RandomDescriptions.without(without, after));

    for (Finding open : CODE.check(before).findings()) {
      boolean described = more.area() != null && open.about().equals(more.area().id());
      // What the kind describes is open no longer, and what it denies is told as that.
      if (open.check().equals(Checklist.ofAreas()) && described
          || open.check().equals(Checklist.ofContradictions())) {
        continue;
      }
      if (open.outcome() == Outcome.FAILED || open.outcome() == Outcome.CANNOT_TELL) {
        // A part that becomes one to answer for the service may take its question over.
        boolean moves =
            open.functionality().equals(before.id()) && open.outcome() == Outcome.CANNOT_TELL;
        assertThat(now.findings())
            .as("%s", open)
            .anyMatch(
                finding ->
                    finding.check().equals(open.check())
                        && (moves
                                && finding.functionality().equals(part.id())
                                && finding.reason() != Reason.NOT_RELEVANT
                            || (!moves || finding.functionality().equals(before.id()))
                                && (finding.outcome() == Outcome.FAILED
                                    || finding.outcome() == open.outcome())
                                && finding.ages().overlaps(open.ages())));
      }
    }
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void a_judgement_may_worsen_what_facts_say_and_never_makes_a_failure_pass(
      @ForAll long seed, @ForAll Verdict verdict) {
    Service service = new RandomDescriptions(seed).service(0.5);
    List<Judgement> judgements = new ArrayList<>();
    for (Check check : CODE.checks()) {
      judgements.add(judgement(check, service.id(), verdict));
      for (Functionality part : service.functionalities()) {
        judgements.add(judgement(check, part.id(), verdict));
      }
    }
    List<Finding> judged = CODE.judged(judgements).check(service).findings();

    for (Finding before : CODE.check(service).findings()) {
      boolean worsens =
          verdict == Verdict.FAILED
              && before.check().isJudged()
              && before.outcome() == Outcome.CANNOT_TELL
              && before.reason() != Reason.APPLICABILITY_UNKNOWN;
      if (before.outcome() == Outcome.FAILED) {
        assertThat(judged)
            .as("%s", before)
            .anyMatch(after -> after.toString().equals(before.toString()));
      } else if (worsens) {
        assertThat(judged)
            .as("%s", before)
            .noneMatch(
                after ->
                    after.check().equals(before.check())
                        && after.functionality().equals(before.functionality())
                        && after.outcome() == Outcome.PASSED);
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void an_opinion_changes_no_answer(@ForAll long seed, @ForAll Verdict verdict) {
    Service service = new RandomDescriptions(seed).service(0.5);
    LocalDate today = LocalDate.now(CLOCK);
    List<Judgement> opinions = new ArrayList<>();
    for (Check check : CODE.checks()) {
      Role other = check.askedOf() == Role.DESIGNER ? Role.RESEARCHER : Role.DESIGNER;
      for (Functionality part : service.functionalities()) {
        opinions.add(
            new Judgement(
                check.id(),
                part.id(),
                verdict,
                "A",
                "vet",
                other,
                today,
                today,
                "Six children tried it.",
                List.of()));
      }
    }

    Report with = CODE.judged(opinions).only(check -> true).check(service);
    Report without = CODE.check(service);
    assertThat(with.findings().stream().filter(one -> !one.check().id().startsWith("SDK")))
        .extracting(Finding::toString)
        .isEqualTo(
            without.findings().stream()
                .filter(one -> !one.check().id().startsWith("SDK"))
                .map(Finding::toString)
                .toList());
  }

  private static Judgement judgement(Check check, String place, Verdict verdict) {
    LocalDate today = LocalDate.now(CLOCK);
    return new Judgement(
        check.id(),
        place,
        verdict,
        "A. Jansen",
        "vet",
        check.askedOf(),
        today,
        today,
        "Looked at it.",
        List.of());
  }

  @Test
  void what_is_of_no_known_kind_is_asked_everything_that_could_concern_it() {
    Functionality other = Functionality.of(FunctionalityKind.OTHER, "part").build();

    for (Finding finding : CODE.check(other).findings()) {
      assertThat(finding.reason()).as("%s", finding).isNotEqualTo(Reason.NOT_RELEVANT);
    }
  }
}
