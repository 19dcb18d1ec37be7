package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** The data protection impact assessment. Asked for by the checks of principle 7. */
public final class Dpia {

  public static final FlagFact COVERS_PROFILING =
      Fact.flag(
          "dpia.covers-profiling",
          "De gegevensbeschermingstoets (DPIA) gaat ook over profielen van kinderen",
          "The data protection impact assessment (DPIA) covers profiling of children");

  private Dpia() {}

  static List<Fact<?>> facts() {
    return List.of(COVERS_PROFILING);
  }
}
