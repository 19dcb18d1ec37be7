package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskLevel;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Severity;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every rating, whatever the matrix. */
class RatingProperties {

  @Property
  void a_mitigation_never_raises_a_level(
      @ForAll("effects") Effect effect,
      @ForAll("measures") List<Mitigation> measures,
      @ForAll("matrices") RiskMatrix matrix) {
    for (int i = 0; i < measures.size(); i++) {
      ResidualRisk fewer = residual(effect, measures.subList(0, i), matrix);
      ResidualRisk more = residual(effect, measures.subList(0, i + 1), matrix);

      assertThat(more == null).isEqualTo(fewer == null);
      if (more != null) {
        assertThat(more.level().isHigherThan(fewer.level())).isFalse();
        assertThat(more.level().isHigherThan(more.before().level())).isFalse();
        assertThat(more.before()).isEqualTo(fewer.before());
        boolean counts =
            measures.get(i).provenToWork()
                && measures.get(i).residual() != null
                && measures.get(i).ages() == null;
        assertThat(more.counted()).hasSize(fewer.counted().size() + (counts ? 1 : 0));
      }
    }
  }

  @Property
  void the_order_of_effects_and_measures_makes_no_difference(
      @ForAll("lists") List<Effect> effects,
      @ForAll("measures") List<Mitigation> measures,
      @ForAll("matrices") RiskMatrix matrix,
      @ForAll Random random) {
    List<Effect> shuffledEffects = new ArrayList<>(effects);
    List<Mitigation> shuffledMeasures = new ArrayList<>(measures);
    Collections.shuffle(shuffledEffects, random);
    Collections.shuffle(shuffledMeasures, random);
    Service service = service(effects, measures);
    Service shuffled = service(shuffledEffects, shuffledMeasures);

    assertThat(RiskTotal.beforeMeasures(shuffled, matrix))
        .isEqualTo(RiskTotal.beforeMeasures(service, matrix));
    assertThat(RiskTotal.afterMeasures(shuffled, matrix))
        .isEqualTo(RiskTotal.afterMeasures(service, matrix));
  }

  @Property
  void what_is_withheld_or_unknown_never_has_a_level_and_leaves_no_total(
      @ForAll("lists") List<Effect> effects, @ForAll("matrices") RiskMatrix matrix) {
    long unrated =
        effects.stream().filter(RatingProperties::isNegative).filter(e -> !isRated(e)).count();
    long negative = effects.stream().filter(RatingProperties::isNegative).count();
    RiskTotal total = RiskTotal.beforeMeasures(service(effects, List.of()), matrix);

    for (Effect effect : effects) {
      assertThat(matrix.level(effect) != null).isEqualTo(isNegative(effect) && isRated(effect));
    }
    if (unrated > 0 || negative == 0) {
      assertThat(total).isEqualTo(new RiskTotal.None((int) unrated, (int) negative));
    } else {
      assertThat(total)
          .isInstanceOfSatisfying(
              RiskTotal.Known.class,
              known ->
                  assertThat(known.high() + known.medium() + known.low())
                      .isEqualTo((int) negative));
    }
  }

  @Property
  void positive_effects_make_no_difference_to_a_total(
      @ForAll("lists") List<Effect> effects, @ForAll("matrices") RiskMatrix matrix) {
    List<Effect> negative = effects.stream().filter(RatingProperties::isNegative).toList();

    assertThat(RiskTotal.afterMeasures(service(effects, List.of()), matrix))
        .isEqualTo(RiskTotal.afterMeasures(service(negative, List.of()), matrix));
  }

  @Property
  void more_severe_input_never_gives_a_lower_level(
      @ForAll("known") Impact impact,
      @ForAll("known") Impact otherImpact,
      @ForAll("likely") Likelihood likelihood,
      @ForAll("likely") Likelihood otherLikelihood,
      @ForAll("severities") Severity severity,
      @ForAll("severities") Severity other,
      @ForAll("matrices") RiskMatrix matrix) {
    Rating mild =
        Rating.of(milder(impact, otherImpact), milder(likelihood, otherLikelihood))
            .severity(
                new Severity(
                    milder(severity.scope(), other.scope()),
                    milder(severity.scale(), other.scale()),
                    milder(severity.remediability(), other.remediability())));
    Rating worse =
        Rating.of(worse(impact, otherImpact), worse(likelihood, otherLikelihood))
            .severity(
                new Severity(
                    worse(severity.scope(), other.scope()),
                    worse(severity.scale(), other.scale()),
                    worse(severity.remediability(), other.remediability())));

    assertThat(level(mild, matrix).level().isHigherThan(level(worse, matrix).level())).isFalse();
    assertThat(mild.severity().suggestedImpact())
        .isGreaterThanOrEqualTo(worse.severity().suggestedImpact())
        .isNotEqualTo(Impact.UNKNOWN);
  }

  private static RiskLevel level(Rating rating, RiskMatrix matrix) {
    return matrix.level(Effect.negative("harm", "x", "x", Right.HEALTH).rating(rating).build());
  }

  /** The enums of a rating have the strongest first. */
  private static <E extends Enum<E>> E worse(E one, E other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static <E extends Enum<E>> E milder(E one, E other) {
    return one.compareTo(other) <= 0 ? other : one;
  }

  @Property
  void more_evidence_for_an_effect_never_lowers_what_certainty_it_can_carry(
      @ForAll("sources") List<Evidence> sources, @ForAll("qualities") Evidence another) {
    List<Evidence> more = new ArrayList<>(sources);
    more.add(another);
    Certainty before = Certainty.supportedBy(sources);
    Certainty after = Certainty.supportedBy(more);

    if (before == Certainty.CONTESTED) {
      assertThat(after).isEqualTo(Certainty.CONTESTED);
    } else {
      assertThat(after).isLessThanOrEqualTo(before).isNotEqualTo(Certainty.CONTESTED);
    }
  }

  @Property
  void the_order_of_sources_makes_no_difference(
      @ForAll("sources") List<Evidence> sources, @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(sources);
    Collections.shuffle(shuffled, random);

    assertThat(Certainty.supportedBy(shuffled)).isEqualTo(Certainty.supportedBy(sources));
  }

  private static boolean isNegative(Effect effect) {
    return effect.sign() == Sign.NEGATIVE;
  }

  private static boolean isRated(Effect effect) {
    Rating rating = effect.rating();
    return rating != null
        && rating.withheld() == null
        && rating.impact() != Impact.UNKNOWN
        && rating.likelihood() != Likelihood.UNKNOWN;
  }

  private static ResidualRisk residual(
      Effect effect, List<Mitigation> measures, RiskMatrix matrix) {
    Service service = service(List.of(effect), measures);
    return ResidualRisk.of(service.functionalities().get(0), effect, matrix);
  }

  private static Service service(List<Effect> effects, List<Mitigation> measures) {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.DM, "chat");
    effects.forEach(chat::effect);
    if (effects.stream().anyMatch(effect -> effect.id().equals("harm-0"))) {
      measures.forEach(chat::mitigation);
    }
    return Service.of(ServiceKind.SOCIAL, "app", "App").functionality(chat.build()).build();
  }

  @Provide
  Arbitrary<Effect> effects() {
    return effect("harm-0");
  }

  @Provide
  Arbitrary<List<Effect>> lists() {
    return Combinators.combine(effect("harm-0"), effect("harm-1"), effect("harm-2"))
        .as((one, two, three) -> List.of(one, two, three))
        .flatMap(all -> Arbitraries.integers().between(0, 3).map(most -> all.subList(0, most)));
  }

  private Arbitrary<Effect> effect(String id) {
    return Combinators.combine(Arbitraries.of(Sign.class), ratings().injectNull(0.1))
        .as(
            (sign, rating) -> {
              Effect.Builder effect =
                  sign == Sign.NEGATIVE
                      ? Effect.negative(id, "x", "x", Right.HEALTH)
                      : Effect.positive(id, "x", "x", Right.HEALTH);
              boolean harm = sign == Sign.NEGATIVE || rating == null;
              return harm || rating.severity() == null && rating.override() == null
                  ? (rating == null ? effect : effect.rating(rating)).build()
                  : effect.rating(Rating.of(rating.impact(), rating.likelihood())).build();
            });
  }

  private Arbitrary<Rating> ratings() {
    Arbitrary<Rating> given =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(4, known()), Tuple.of(1, Arbitraries.just(Impact.UNKNOWN))),
                Arbitraries.frequencyOf(
                    Tuple.of(4, likely()), Tuple.of(1, Arbitraries.just(Likelihood.UNKNOWN))),
                severities().injectNull(0.5),
                Arbitraries.of(Level.class).injectNull(0.7))
            .as(
                (impact, likelihood, severity, level) -> {
                  Rating rating = Rating.of(impact, likelihood).severity(severity);
                  boolean unknown = impact == Impact.UNKNOWN || likelihood == Likelihood.UNKNOWN;
                  return level == null || unknown ? rating : rating.override(level, "so seen", "x");
                });
    return Arbitraries.frequencyOf(
        Tuple.of(6, given), Tuple.of(1, Arbitraries.just(Rating.withheld("no information"))));
  }

  @Provide
  Arbitrary<Impact> known() {
    return Arbitraries.of(Impact.HIGH, Impact.MEDIUM, Impact.LOW);
  }

  @Provide
  Arbitrary<Likelihood> likely() {
    return Arbitraries.of(Likelihood.HIGH, Likelihood.MEDIUM, Likelihood.LOW);
  }

  @Provide
  Arbitrary<Severity> severities() {
    return Combinators.combine(
            Arbitraries.of(Severity.Scope.class),
            Arbitraries.of(Severity.Scale.class),
            Arbitraries.of(Severity.Remediability.class))
        .as(Severity::new);
  }

  @Provide
  Arbitrary<List<Mitigation>> measures() {
    Arbitrary<Mitigation> one =
        Combinators.combine(
                Arbitraries.of(Status.IMPLEMENTED, Status.IMPLEMENTED, Status.PROMISED),
                Arbitraries.of(true, true, false),
                Arbitraries.of(Effectiveness.class),
                Arbitraries.of(Level.class).injectNull(0.2),
                Arbitraries.just(Ages.ages(13, 15)).injectNull(0.7))
            .as(
                (status, on, effectiveness, residual, ages) ->
                    measure("m", status, on, effectiveness, residual, ages));
    return one.list()
        .ofMaxSize(4)
        .map(
            all -> {
              List<Mitigation> named = new ArrayList<>();
              for (Mitigation it : all) {
                named.add(
                    measure(
                        "m-" + named.size(),
                        it.status(),
                        it.defaultOn(),
                        it.effectiveness(),
                        it.residual(),
                        it.ages()));
              }
              return named;
            });
  }

  private static Mitigation measure(
      String id, Status status, boolean on, Effectiveness works, Level residual, Ages ages) {
    return Mitigation.treating(List.of("harm-0"), id, "x", "x")
        .status(status)
        .defaultOn(on)
        .tested(works)
        .residual(residual)
        .ages(ages)
        .build();
  }

  /** Matrices of nine levels in which more never gives less. */
  @Provide
  Arbitrary<RiskMatrix> matrices() {
    Arbitrary<RiskMatrix> others =
        Arbitraries.of(Level.class)
            .list()
            .ofSize(9)
            .map(
                cells -> {
                  RiskMatrix.Row low = row(cells, 0, null);
                  RiskMatrix.Row medium = row(cells, 3, low);
                  return RiskMatrix.of(row(cells, 6, medium), medium, low);
                });
    return Arbitraries.oneOf(Arbitraries.just(RiskMatrix.standard()), others);
  }

  private static RiskMatrix.Row row(List<Level> cells, int from, RiskMatrix.Row below) {
    Level low = below == null ? cells.get(from) : worse(cells.get(from), below.low());
    Level medium = worse(cells.get(from + 1), low);
    medium = below == null ? medium : worse(medium, below.medium());
    Level high = worse(cells.get(from + 2), medium);
    return new RiskMatrix.Row(low, medium, below == null ? high : worse(high, below.high()));
  }

  @Provide
  Arbitrary<Evidence> qualities() {
    return Arbitraries.of(Quality.class)
        .injectNull(0.2)
        .map(quality -> new Evidence("x", null, null, quality, null, false, null));
  }

  @Provide
  Arbitrary<List<Evidence>> sources() {
    return Combinators.combine(qualities(), Arbitraries.of(true, false, false, false, false))
        .as(
            (source, against) ->
                new Evidence(source.title(), null, null, source.quality(), null, against, null))
        .list()
        .ofMaxSize(4);
  }
}
