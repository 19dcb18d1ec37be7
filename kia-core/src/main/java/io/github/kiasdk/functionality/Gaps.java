package io.github.kiasdk.functionality;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;

/** Finds values by age that say nothing about some of the children who use a functionality. */
final class Gaps {

  private Gaps() {}

  static void check(Facts facts, Ages audience, String path, List<Problem> problems) {
    if (facts.isEmpty()) {
      return;
    }
    for (Declaration<?> declared : facts.declarations()) {
      Ages gap = audience.without(declared.ages());
      if (gap != null) {
        String name = declared.fact().name();
        problems.add(
            new Problem(
                path + "/" + name.replace('.', '/'),
                new LocalizedText(
                    name
                        + " zegt niets over de leeftijden "
                        + gap
                        + ", en de doelgroep is "
                        + audience
                        + ". Geef ook daarvoor een waarde.",
                    name
                        + " says nothing about the ages "
                        + gap
                        + ", and the audience is "
                        + audience
                        + ". Give a value for these too.")));
      }
    }
  }
}
