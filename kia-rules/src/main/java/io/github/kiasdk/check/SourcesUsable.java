package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.right.Right;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that what is installed beside this library can be used. As for {@link FeatureDescribed}
 * every checklist with what is installed asks it, named or not: checks that were lost must not go
 * unnoticed.
 */
final class SourcesUsable implements Requirement, Serializable {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      Check.check(
              "SDK-09",
              FeatureDescribed.CHECK.principle(),
              Texts.of(SourcesUsable.class, "SourcesUsable"))
          .severity(Level.HIGH)
          .ofDescription()
          .requires(new SourcesUsable())
          .ground(Ground.DERIVED)
          .rights(Right.BEST_INTERESTS)
          .since("0.1.0")
          .build();

  /** An error for each source that is lost, wherever was asked. */
  static List<Finding> findings(List<LostSource> lost, Finding.Asked asked) {
    List<Finding> findings = new ArrayList<>();
    for (LostSource one : lost) {
      // Numbered, as a source that could not be made has no name; the words tell which it is.
      String about = lost.size() == 1 ? "" : "source-" + (findings.size() + 1);
      Observation observation = Observation.of(Truth.UNKNOWN, about, one.because());
      Throwable thrown =
          one.thrown() == null ? new IllegalStateException(one.because().en()) : one.thrown();
      Decision error = Decision.of(Answer.ERROR, asked.audience());
      findings.add(new Finding(CHECK, asked, error, null, observation, thrown));
    }
    return findings;
  }

  @Override
  public List<Observation> observe(Described described) {
    return List.of();
  }
}
