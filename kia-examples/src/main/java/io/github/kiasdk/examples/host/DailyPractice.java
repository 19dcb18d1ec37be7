package io.github.kiasdk.examples.host;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.validation.ChildRightsByDesign;
import io.github.kiasdk.validation.Principles.AvoidHarmfulDesign;
import io.github.kiasdk.vocabulary.Rewards;

/** How the imagined homework app rewards a child who practises; {@code @Valid} asks the checks. */
// README begins
@ChildRightsByDesign(principles = AvoidHarmfulDesign.class)
public record DailyPractice(boolean countsDaysInARow, boolean teacherSeesHours)
    implements FeatureDescriptor {

  @Override
  public Functionality describe() {
    return Functionality.of(FunctionalityKind.LEARNING, "practice")
        .titled("Elke dag oefenen", "Daily practice")
        .forAges(6, 12)
        .declare(Rewards.STREAKS, countsDaysInARow)
        .declare(Rewards.LOSS_ON_ABSENCE, false)
        .declare(HomeworkChecks.HOURS_SHOWN, teacherSeesHours)
        .build();
  }
}
// README ends
