package io.github.kiasdk.document;

import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Origin;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Severity;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.effect.Specificity;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.MitigationKind;
import io.github.kiasdk.mitigation.SideEffect;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Effects, mitigations and evidence with every field or without. */
final class EffectArbitraries {

  private EffectArbitraries() {}

  static Arbitrary<Evidence> evidence() {
    Arbitrary<URI> uris =
        Arbitraries.of(
                "https://example.org/a?b=c#d", "doi:10.1000/1", "urn:x:y", "https://é.nl/%20")
            .map(URI::create);
    return Combinators.combine(
            Documents.words(500),
            uris.injectNull(0.3),
            Documents.days().injectNull(0.3),
            Arbitraries.of(Quality.class).injectNull(0.3),
            Arbitraries.of(true, false),
            Documents.words(2000).injectNull(0.5))
        .as(Evidence::new);
  }

  private static Arbitrary<Rating> ratings() {
    return Arbitraries.oneOf(
        Documents.words(2000).map(Rating::withheld),
        Combinators.combine(
                Arbitraries.of(Impact.class),
                Arbitraries.of(Likelihood.class),
                Documents.words(2000).injectNull(0.5),
                severities().injectNull(0.5),
                overrides().injectNull(0.5))
            .as(
                (impact, likelihood, reason, severity, override) ->
                    new Rating(
                        impact,
                        likelihood,
                        reason,
                        severity,
                        impact == Impact.UNKNOWN || likelihood == Likelihood.UNKNOWN
                            ? null
                            : override,
                        null)));
  }

  private static Arbitrary<Severity> severities() {
    return Combinators.combine(
            Arbitraries.of(Severity.Scope.class),
            Arbitraries.of(Severity.Scale.class),
            Arbitraries.of(Severity.Remediability.class))
        .as(Severity::new);
  }

  private static Arbitrary<Rating.LevelOverride> overrides() {
    return Combinators.combine(
            Arbitraries.of(Level.class), Documents.words(2000), Documents.words(200))
        .as(Rating.LevelOverride::new);
  }

  /** The rating without what only a negative effect has. */
  private static Rating fitting(Rating rating, Sign sign) {
    return rating == null || sign == Sign.NEGATIVE || rating.withheld() != null
        ? rating
        : new Rating(rating.impact(), rating.likelihood(), rating.reason(), null, null, null);
  }

  static Arbitrary<Effect> effects(String id) {
    return Combinators.combine(
            Combinators.combine(
                    Documents.texts(),
                    Arbitraries.of(Sign.class),
                    Arbitraries.of(Right.class).list().ofMinSize(1).ofMaxSize(2),
                    Documents.texts().injectNull(0.5))
                .as(
                    (title, sign, rights, notStrengthened) ->
                        new Effect(
                            id,
                            title,
                            sign,
                            rights,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            sign == Sign.POSITIVE ? notStrengthened : null,
                            List.of())),
            Arbitraries.of(Origin.class).injectNull(0.5),
            Documents.ages().injectNull(0.5),
            Arbitraries.of(VulnerableGroup.class).list().ofMaxSize(2),
            Arbitraries.of(Specificity.class).injectNull(0.5),
            Arbitraries.of(Certainty.class).injectNull(0.5),
            ratings().injectNull(0.5),
            evidence().list().ofMaxSize(1))
        .as(
            (start, origin, ages, groups, specificity, certainty, rating, evidence) ->
                new Effect(
                    id,
                    start.title(),
                    start.sign(),
                    start.rights(),
                    origin,
                    ages,
                    groups,
                    specificity,
                    certainty,
                    fitting(rating, start.sign()),
                    start.notStrengthened(),
                    evidence));
  }

  static Arbitrary<Mitigation> mitigations(String id, List<String> effects) {
    Arbitrary<SideEffect> sideEffects =
        Combinators.combine(Arbitraries.of(Right.class), Documents.texts()).as(SideEffect::new);
    return Combinators.combine(
            Combinators.combine(
                    Documents.texts(),
                    Arbitraries.of(effects).list().ofMinSize(1).ofMaxSize(2),
                    Arbitraries.of(Goal.class),
                    Arbitraries.of(MitigationKind.class),
                    Arbitraries.of(Status.class),
                    Arbitraries.of(Level.class).injectNull(0.5),
                    Documents.texts().injectNull(0.5))
                .as(
                    (title, treats, goal, kind, status, residual, noOthers) ->
                        new Mitigation(
                            id, title, treats, goal, kind, status, null, null, null, null, residual,
                            List.of(), noOthers, null, List.of())),
            Documents.days().injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.3),
            Documents.ages().injectNull(0.5),
            Arbitraries.of(Effectiveness.class).injectNull(0.3),
            sideEffects.list().ofMaxSize(1),
            Documents.words(200).injectNull(0.5),
            evidence().list().ofMaxSize(1))
        .as(
            (start, date, on, ages, effectiveness, others, owner, evidence) ->
                new Mitigation(
                    id,
                    start.title(),
                    start.treats(),
                    start.goal(),
                    start.kind(),
                    start.status(),
                    date,
                    on,
                    ages,
                    effectiveness,
                    start.residual(),
                    others,
                    others.isEmpty() ? start.noSideEffects() : null,
                    owner,
                    evidence));
  }
}
