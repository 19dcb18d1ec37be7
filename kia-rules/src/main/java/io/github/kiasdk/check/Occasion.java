package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.engine.Today;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a checklist has at hand when it is asked, besides what is described: the day, and what
 * people have decided, and who is told of it.
 */
record Occasion(
    Today today,
    List<Judgement> judgements,
    List<Explanation> explanations,
    @Nullable Assessment assessment,
    @Nullable Observers observers) {

  static final Occasion TODAY = new Occasion(new Today(null), List.of(), List.of(), null, null);

  /** Whether it is known that others than the provider assess the service. */
  boolean isByOthers() {
    return assessment != null && assessment.type() == AssessmentType.THIRD_PARTY;
  }

  Occasion at(Clock clock) {
    return new Occasion(new Today(clock), judgements, explanations, assessment, observers);
  }

  Occasion with(List<Judgement> byPeople) {
    return new Occasion(today, byPeople, explanations, assessment, observers);
  }

  Occasion explained(List<Explanation> deviations) {
    return new Occasion(today, judgements, deviations, assessment, observers);
  }

  Occasion with(@Nullable Assessment ofService) {
    return new Occasion(today, judgements, explanations, ofService, observers);
  }

  Occasion with(@Nullable Observers told) {
    return new Occasion(today, judgements, explanations, assessment, told);
  }
}
