package io.github.kiasdk.functionality;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;

/** Finds values by age that say nothing about some of the children who use a functionality. */
final class Gaps {

  private Gaps() {}

  static void check(Facts facts, Ages audience, String path, List<Problem> problems) {
    checkInherited(facts, Facts.none(), audience, path, problems);
  }

  /** Checks the facts of a service that a functionality takes over. */
  static void checkInherited(
      Facts facts, Facts own, Ages audience, String path, List<Problem> problems) {
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Declaration<?> declared = declarations.get(i);
      if (!own.declares(declared.fact())) {
        String name = declared.fact().name();
        check(declared, name, audience, path + "/" + name.replace('.', '/'), problems);
      }
    }
  }

  private static void check(
      Declaration<?> declared, String name, Ages audience, String path, List<Problem> problems) {
    Ages gap = audience.without(declared.ages());
    if (gap != null) {
      problems.add(
          new Problem(
              path,
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
    if (declared.fact() instanceof ItemsFact list) {
      for (ByAge.Part<?> part : declared.parts()) {
        String place = declared.differsByAge() ? path + "/" + part.ages() : path;
        Ages others = audience.without(part.ages());
        Ages held = others == null ? audience : audience.without(others);
        if (held != null) {
          checkItems((List<?>) part.value(), list, held, place, problems);
        }
      }
    }
  }

  private static void checkItems(
      List<?> items, ItemsFact list, Ages audience, String path, List<Problem> problems) {
    for (int i = 0; i < items.size(); i++) {
      Item item = (Item) items.get(i);
      for (Declaration<?> field : item.facts().declarations()) {
        String name = list.name() + "[" + item.id() + "]." + field.fact().name();
        check(field, name, audience, path + "/" + i + "/" + field.fact().name(), problems);
      }
    }
  }
}
