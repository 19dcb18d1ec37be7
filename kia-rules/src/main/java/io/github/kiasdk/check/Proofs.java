package io.github.kiasdk.check;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What evidence lets a check answer, put together part by part along its condition. It answers what
 * {@link EvidenceNeeded} does over a trace, where values do not differ by age and no items decide.
 */
final class Proofs {

  private final Check check;
  private final int[] backedPlaces;
  private final Finding.Asked asked;
  private @Nullable EvidenceNeeded needed;

  Proofs(Check check, int[] backedPlaces, Finding.Asked asked) {
    this.check = check;
    this.backedPlaces = backedPlaces;
    this.asked = asked;
  }

  /** The answer for the fact at this place, if it decides; a pass if it needs no evidence. */
  Answer of(int place) {
    for (int i = 0; i < backedPlaces.length; i++) {
      if (backedPlaces[i] == place) {
        Declaration<?> declared = asked.facts().declaration(check.backedFacts().get(i));
        return answer(Objects.requireNonNull(declared).evidence());
      }
    }
    return Answer.PASSED;
  }

  private Answer answer(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Answer.NO_EVIDENCE;
    }
    EvidenceNeeded known = needed;
    if (known == null) {
      known = new EvidenceNeeded(check, asked.dates());
      needed = known;
    }
    return known.answer(evidence);
  }

  /** Whether nothing is lacking. */
  static boolean suffices(Answer answer) {
    return answer == Answer.PASSED || answer == Answer.EVIDENCED;
  }

  /** Two answers together: what is missing counts most, and evidence more than no need of it. */
  static Answer both(Answer one, Answer other) {
    if (one == Answer.PASSED || other == Answer.NO_EVIDENCE) {
      return other;
    }
    return one == Answer.EVIDENCED && other != Answer.PASSED ? other : one;
  }
}
