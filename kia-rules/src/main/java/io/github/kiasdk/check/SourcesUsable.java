package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that what is installed beside this library can be used. As for {@link FeatureDescribed}
 * every checklist with what is installed asks it, named or not: checks that were lost must not go
 * unnoticed.
 */
final class SourcesUsable implements AlwaysAsked {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      AlwaysAsked.check("SDK-09", new SourcesUsable(), FeatureDescribed.CHECK.principle());

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
}
