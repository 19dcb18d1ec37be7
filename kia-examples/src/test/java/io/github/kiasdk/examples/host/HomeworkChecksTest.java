package io.github.kiasdk.examples.host;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.junit.CheckContract;
import io.github.kiasdk.junit.Examples;
import java.nio.file.Path;

// README begins
class HomeworkChecksTest extends CheckContract {

  private final HomeworkChecks ours = new HomeworkChecks();

  @Override
  protected Checklist checklist() {
    return Checklist.of(ours.checks());
  }

  @Override
  protected Examples examples() {
    return Examples.read(
        Vocabulary.installed().and(ours.facts()),
        Path.of("src/test/resources/host/homework-examples.yaml"));
  }
}
// README ends
