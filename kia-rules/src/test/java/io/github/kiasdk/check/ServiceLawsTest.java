package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Declaring a fact for one part never changes what is answered about the service's own value, see
 * {@link Checklist#check(Service)}.
 */
class ServiceLawsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  /** So many attempts find facts that make nearly every check fail, and pass. */
  private static final int ATTEMPTS = 300;

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void what_fails_for_the_service_alone_fails_with_its_parts_unless_all_declare_their_own(
      @ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Service service = RandomDescriptions.service(random.facts(0.8), parts(random));
    Service alone = RandomDescriptions.service(service.facts(), List.of());

    Report report = CODE.check(service);

    for (Finding failed : CODE.check(alone).failed()) {
      if (failed.check().requirement() == null && !isReplacedEverywhere(failed.check(), service)) {
        assertThat(failing(report, failed.check()))
            .as("%s of %s", failed, service.functionalities())
            .containsAll(each(failed.ages()));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void what_a_part_of_another_kind_declares_makes_nothing_better_at_the_service(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    List<Functionality> others = parts(random);
    Facts facts = random.facts(0.4);
    Functionality bare =
        RandomDescriptions.functionality("one", FunctionalityKind.OTHER, Facts.none());
    Functionality declaring =
        RandomDescriptions.functionality("one", FunctionalityKind.OTHER, random.facts(0.8));

    Report before = CODE.check(RandomDescriptions.service(facts, and(others, bare)));
    Report after = CODE.check(RandomDescriptions.service(facts, and(others, declaring)));

    List<Finding> was = atService(before);
    List<Finding> is = atService(after);
    for (Finding one : was) {
      // What the part contradicts reassures nobody about the service any more.
      boolean reassured =
          one.outcome() == Outcome.PASSED
              || one.outcome() == Outcome.INAPPLICABLE
              || one.reason() == Reason.NO_EVIDENCE
              || one.reason() == Reason.OLD_EVIDENCE
              || one.reason() == Reason.NO_JUDGEMENT;
      assertThat(is)
          .as("%s", one)
          .anyMatch(
              now ->
                  now.equals(one)
                      || now.check().equals(one.check())
                          && now.ages().overlaps(one.ages())
                          && (now.outcome() == one.outcome()
                              || reassured
                                  && (now.outcome() == Outcome.CANNOT_TELL
                                      || now.outcome() == Outcome.FAILED)));
    }
  }

  /** Each check of the Code that facts decide, as a service that declares what fails. */
  @TestFactory
  Stream<DynamicTest> an_unrelated_part_that_declares_for_itself_silences_no_failure() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Check check : CODE.checks()) {
      Facts fails = facts(check, Outcome.FAILED);
      Facts passes = facts(check, Outcome.PASSED);
      if (fails != null && passes != null) {
        tests.add(DynamicTest.dynamicTest(check.id(), () -> assertToldOf(check, fails, passes)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests.stream();
  }

  private static void assertToldOf(Check check, Facts fails, Facts passes) {
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      Functionality bare =
          RandomDescriptions.functionality("bare", FunctionalityKind.OTHER, Facts.none());
      Functionality declaring = RandomDescriptions.functionality("declaring", kind, passes);
      for (List<Functionality> parts : List.of(List.of(bare), List.of(bare, declaring))) {
        assertThat(CODE.check(RandomDescriptions.service(fails, parts)).failed())
            .as("with %s", parts)
            .extracting(Finding::check)
            .contains(check);
      }
    }
  }

  @Test
  void where_every_part_is_concerned_and_declares_its_own_nothing_is_left_for_the_service() {
    Service.Builder dark = service().declare(LAMP, true);
    Functionality off = video().declare(LAMP, false).build();
    Functionality alsoOff =
        Functionality.of(FunctionalityKind.VIDEO, "clip").declare(LAMP, false).build();

    assertThat(told(dark.functionality(off))).containsExactly("TST-1.01@house/video passed");
    assertThat(told(dark.functionality(alsoOff)))
        .containsExactly("TST-1.01@house/clip passed", "TST-1.01@house/video passed");
    assertThat(told(dark.functionality(search().declare(LAMP, false).build())))
        .containsExactly(
            "TST-1.01@house/clip passed",
            "TST-1.01@house/search passed",
            "TST-1.01@house/video passed",
            "TST-1.01@house failed");
  }

  @Test
  void a_part_for_some_of_the_children_does_not_answer_for_the_others() {
    Functionality forSome =
        Functionality.of(FunctionalityKind.VIDEO, "video").forAges(16, 17).build();

    assertThat(told(service().declare(LAMP, true).functionality(forSome)))
        .containsExactly("TST-1.01@house/video failed", "TST-1.01@house failed");
  }

  private static List<String> told(Service.Builder service) {
    return checklist(LAMP_OFF).check(service.build()).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  /** Parts of whatever kind; sometimes all of one kind, so that all may be concerned. */
  private static List<Functionality> parts(RandomDescriptions random) {
    List<Functionality> parts = new ArrayList<>();
    FunctionalityKind kind = random.oneOf(List.of(FunctionalityKind.values()));
    boolean alike = random.random().nextBoolean();
    for (int i = random.random().nextInt(3); i > 0; i--) {
      Functionality any = random.functionality("part-" + i, random.random().nextDouble());
      parts.add(alike ? RandomDescriptions.functionality(any.id(), kind, any.facts()) : any);
    }
    return parts;
  }

  private static boolean isReplacedEverywhere(Check check, Service service) {
    for (Functionality part : service.functionalities()) {
      if (Collections.disjoint(check.relevantKinds(), part.kinds())) {
        return false;
      }
      for (Fact<?> fact : check.requiredFacts()) {
        if (service.facts().declares(fact) && !part.facts().declares(fact)) {
          return false;
        }
      }
    }
    return !service.functionalities().isEmpty();
  }

  /** Facts that this check alone reads, with which the service alone gets this outcome. */
  private static @Nullable Facts facts(Check check, Outcome outcome) {
    Checklist one = CODE.only(check::equals);
    for (long seed = 0; seed < ATTEMPTS; seed++) {
      Facts facts = Facts.none();
      for (Declaration<?> declared : new RandomDescriptions(seed).facts(1).declarations()) {
        facts = check.facts().contains(declared.fact()) ? kept(facts, declared) : facts;
      }
      List<Finding> found =
          one.check(RandomDescriptions.service(facts, List.of())).findings().stream()
              .filter(finding -> finding.check().equals(check))
              .toList();
      if (!found.isEmpty() && found.stream().allMatch(it -> it.outcome() == outcome)) {
        return facts;
      }
    }
    return null;
  }

  private static <T> Facts kept(Facts facts, Declaration<T> declared) {
    Evidence[] evidence = declared.evidence().toArray(new Evidence[0]);
    return declared.parts().isEmpty()
        ? facts.declareUnknown(declared.fact(), evidence)
        : facts.declare(declared.fact(), declared.parts().get(0).value(), evidence);
  }

  private static List<Functionality> and(List<Functionality> parts, Functionality one) {
    List<Functionality> all = new ArrayList<>(parts);
    all.add(one);
    return all;
  }

  private static List<Finding> atService(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.subject() == Subject.SERVICE)
        .filter(finding -> finding.check().subject() != Subject.DESCRIPTION)
        .toList();
  }

  private static List<Integer> failing(Report report, Check check) {
    List<Integer> ages = new ArrayList<>();
    for (Finding finding : report.failed()) {
      if (finding.check().equals(check)) {
        ages.addAll(each(finding.ages()));
      }
    }
    return ages;
  }

  private static List<Integer> each(Ages ages) {
    List<Integer> each = new ArrayList<>();
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      if (ages.includes(age)) {
        each.add(age);
      }
    }
    return each;
  }
}
