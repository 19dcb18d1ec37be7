package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.functionality.Functionality;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What evidence can change in an answer, over all checks and whoever assesses. */
class StandingProperties {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  private static final List<@Nullable Standing> STANDINGS = standings();

  private static List<@Nullable Standing> standings() {
    List<@Nullable Standing> all = new ArrayList<>(List.of(Standing.values()));
    all.add(null);
    return all;
  }

  /** Nobody assesses it, the provider does, or somebody else. */
  private enum By {
    NOBODY(null),
    SELF(Assessment.bySelf().build()),
    OTHERS(Assessment.byThirdParty(Cooperation.NOT_ASKED).build());

    private final @Nullable Assessment assessment;

    By(@Nullable Assessment assessment) {
      this.assessment = assessment;
    }

    Report ask(Functionality one) {
      return CODE.assessed(assessment).check(one);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void evidence_makes_nothing_pass_unless_it_is_for_it_and_more_than_an_allegation(
      @ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = backed(random.functionality("part", 0.6), random);
    Evidence one = source(random);
    Functionality after = with(before, evidence -> plus(evidence, one));
    boolean canHelp = !one.contradicts() && (one.standing() == null || !isAllegation(one));

    for (By by : By.values()) {
      eachAge(
          by.ask(before),
          by.ask(after),
          (was, is) -> {
            if (was.outcome() != Outcome.PASSED && !canHelp) {
              assertThat(is.outcome()).as("%s with %s", was, one).isNotEqualTo(Outcome.PASSED);
            }
            if (was.outcome() == Outcome.FAILED) {
              assertThat(is.outcome()).as("%s with %s", was, one).isNotEqualTo(Outcome.PASSED);
            }
          });
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void evidence_against_makes_no_pass_and_none_stronger(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = backed(random.functionality("part", 0.6), random);
    Evidence against = source(random).against();
    Functionality added = with(before, evidence -> plus(evidence, against));
    Functionality turned =
        with(before, evidence -> evidence.stream().map(Evidence::against).toList());

    for (By by : By.values()) {
      for (Functionality after : List.of(added, turned)) {
        eachAge(
            by.ask(before),
            by.ask(after),
            (was, is) -> {
              if (is.outcome() == Outcome.PASSED) {
                assertThat(was.outcome()).as("%s", is).isEqualTo(Outcome.PASSED);
                assertThat(is.basis() == Basis.EVIDENCED && was.basis() != Basis.EVIDENCED)
                    .as("%s is stronger", is)
                    .isFalse();
              }
            });
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void no_evidence_takes_away_a_failure_that_the_provider_declares(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = backed(random.functionality("part", 0.6), random);
    Evidence one = source(random);
    Functionality after = with(before, evidence -> plus(evidence, one));

    for (By by : List.of(By.NOBODY, By.SELF)) {
      eachAge(
          by.ask(before),
          by.ask(after),
          (was, is) ->
              assertThat(is.outcome() == Outcome.FAILED)
                  .as("%s with %s", was, one)
                  .isEqualTo(was.outcome() == Outcome.FAILED));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whoever_assesses_changes_a_failure_into_what_is_alleged_and_nothing_else(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality one = backed(random.functionality("part", 0.6), random);

    Report bySelf = By.SELF.ask(one);
    assertThat(By.NOBODY.ask(one).failed()).hasSameSizeAs(bySelf.failed());
    eachAge(
        bySelf,
        By.OTHERS.ask(one),
        (was, is) -> {
          if (is.reason() == Reason.ALLEGED && was.outcome() == Outcome.FAILED) {
            assertThat(is.missing()).isNotEmpty();
            for (Reading alleged : is.missing()) {
              assertThat(is.decidedBy()).anyMatch(reading -> reading.name().equals(alleged.name()));
            }
            assertThat(is.evidence()).anyMatch(StandingProperties::isAllegation);
          } else {
            assertThat(is.outcome()).as("%s", was).isEqualTo(was.outcome());
            assertThat(is.reason()).as("%s", was).isEqualTo(was.reason());
          }
        });
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_evidence_does_not_matter(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = backed(random.functionality("part", 0.6), random);
    Random chance = random.random();
    Functionality after =
        with(
            before,
            evidence -> {
              List<Evidence> other = new ArrayList<>(evidence);
              Collections.shuffle(other, chance);
              return other;
            });

    for (By by : By.values()) {
      assertThat(by.ask(after)).isEqualTo(by.ask(before));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void one_more_fact_leaves_no_failure_untold_whatever_is_alleged(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality before = backed(random.functionality("part", 0.6), random);
    Functionality after =
        RandomDescriptions.functionality("part", before.kinds(), random.oneMore(before.facts()));

    eachAge(
        By.OTHERS.ask(before),
        By.OTHERS.ask(after),
        (was, is) -> {
          if (was.outcome() == Outcome.FAILED) {
            assertThat(is.outcome()).as("%s", was).isNotIn(Outcome.CANNOT_TELL, Outcome.ERROR);
          }
        });
  }

  private interface Same {
    void of(Finding was, Finding is);
  }

  /** Of the checks on the functionality itself, for a child of each age. */
  private static void eachAge(Report before, Report after, Same same) {
    int compared = 0;
    for (Finding was : before.findings()) {
      if (was.check().subject() == Subject.DESCRIPTION || !was.about().isEmpty()) {
        continue;
      }
      for (Finding is : after.findings()) {
        if (is.check().equals(was.check())
            && is.about().isEmpty()
            && is.ages().intersect(was.ages()) != null) {
          same.of(was, is);
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
  }

  private static boolean isAllegation(Evidence one) {
    Standing standing = one.standing();
    return standing != null && standing.isAllegation();
  }

  private static List<Evidence> plus(List<Evidence> evidence, Evidence one) {
    List<Evidence> more = new ArrayList<>(evidence);
    more.add(one);
    return more;
  }

  private static Evidence source(RandomDescriptions random) {
    Evidence dated =
        Evidence.document("Source " + random.random().nextInt(9), URI.create("https://example.org"))
            .dated(TODAY.minusDays(random.random().nextInt(900)));
    Standing standing = random.oneOf(STANDINGS);
    Evidence one = standing == null ? dated : dated.of(standing);
    return random.random().nextInt(3) == 0 ? one.against() : one;
  }

  /** The same, with up to three sources at each fact. */
  private static Functionality backed(Functionality one, RandomDescriptions random) {
    return with(
        one,
        evidence -> {
          List<Evidence> some = new ArrayList<>();
          for (int i = random.random().nextInt(4); i > 0; i--) {
            some.add(source(random));
          }
          return some;
        });
  }

  private static Functionality with(
      Functionality one, Function<List<Evidence>, List<Evidence>> evidence) {
    Facts facts = Facts.none();
    for (Declaration<?> declared : one.facts().declarations()) {
      facts = declared(facts, declared, evidence.apply(declared.evidence()));
    }
    return RandomDescriptions.functionality(one.id(), one.kinds(), facts);
  }

  private static <T> Facts declared(Facts facts, Declaration<T> declared, List<Evidence> evidence) {
    Evidence[] sources = evidence.toArray(new Evidence[0]);
    if (!declared.differsByAge()) {
      return declared.unknown() != null
          ? facts.declareUnknown(declared.fact(), sources)
          : facts.declare(declared.fact(), declared.parts().get(0).value(), sources);
    }
    Ages unknown = declared.unknown();
    ByAge<T> byAge = unknown == null ? null : ByAge.unknown(unknown);
    for (ByAge.Part<T> part : declared.parts()) {
      Ages ages = part.ages();
      byAge = byAge == null ? ByAge.byAge(ages, part.value()) : byAge.and(ages, part.value());
    }
    return facts.declare(declared.fact(), Objects.requireNonNull(byAge), sources);
  }
}
