package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.junit.CheckContract;
import io.github.kiasdk.junit.Examples;
import java.nio.file.Path;

class KiaMethodContractTest extends CheckContract {

  private static final Examples EXAMPLES =
      Examples.read(Path.of("src/test/resources/examples/KIA.yaml"));

  @Override
  protected Checklist checklist() {
    return KiaMethod.checklist();
  }

  @Override
  protected Examples examples() {
    return EXAMPLES;
  }
}
