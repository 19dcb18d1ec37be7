package io.github.kiasdk.document;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Severity;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.SideEffect;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
            Arbitraries.of(Standing.class).injectNull(0.3),
            Arbitraries.of(true, false),
            Documents.words(2000).injectNull(0.5))
        .as(Evidence::new);
  }

  private static Arbitrary<Rating> ratings() {
    return Arbitraries.oneOf(
        Documents.reasons().map(Rating::withheld),
        Combinators.combine(
                Arbitraries.of(Impact.class),
                Arbitraries.of(Likelihood.class),
                Documents.reasons().injectNull(0.5),
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
            Arbitraries.of(Level.class), Documents.reasons(), Documents.words(200))
        .as(Rating.LevelOverride::new);
  }

  /** The rating without what only a negative effect has. */
  private static Rating fitting(Rating rating, Sign sign) {
    return rating == null || sign == Sign.NEGATIVE || rating.withheld() != null
        ? rating
        : new Rating(rating.impact(), rating.likelihood(), rating.reason(), null, null, null);
  }

  static Arbitrary<Effect> effects(String id) {
    return Arbitraries.of(Sign.class)
        .flatMap(
            sign -> {
              Arbitrary<Rating> ratings = ratings().map(rating -> fitting(rating, sign));
              boolean good = sign == Sign.POSITIVE;
              return RecordArbitraries.of(
                  Effect.class,
                  Map.of(
                      "id",
                      Arbitraries.just(id),
                      "sign",
                      Arbitraries.just(sign),
                      "rating",
                      ratings.injectNull(0.5),
                      "not-strengthened",
                      Documents.localizedReasons().injectNull(good ? 0.5 : 1)));
            });
  }

  static Arbitrary<Mitigation> mitigations(String id, List<String> effects) {
    return Arbitraries.of(true, false)
        .flatMap(
            alone ->
                RecordArbitraries.of(
                    Mitigation.class,
                    Map.of(
                        "id",
                        Arbitraries.just(id),
                        "treats",
                        Arbitraries.of(effects).list().ofMinSize(1).ofMaxSize(2),
                        "side-effects",
                        RecordArbitraries.of(SideEffect.class, Map.of())
                            .list()
                            .ofMaxSize(alone ? 0 : 1),
                        "no-side-effects",
                        Documents.localizedReasons().injectNull(alone ? 0.5 : 1))));
  }
}
