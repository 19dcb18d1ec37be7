package io.github.kiasdk.examples.team;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.junit.CheckContract;
import io.github.kiasdk.junit.Examples;
import java.nio.file.Path;

class KiekjesChecksTest extends CheckContract {

  private final KiekjesChecks ours = new KiekjesChecks();

  @Override
  protected Checklist checklist() {
    return Checklist.of(ours.checks());
  }

  @Override
  protected Examples examples() {
    return Examples.read(
        Vocabulary.installed().and(ours.facts()),
        Path.of("src/test/resources/kiekjes/examples.yaml"));
  }
}
