package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Contradiction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contradictions, by the places of the facts that their reassuring statements are about. */
final class CompiledRules {

  private final List<@Nullable List<CompiledRule>> byPlace = new ArrayList<>();

  CompiledRules(List<Contradiction> contradictions, Places places) {
    for (int i = 0; i < contradictions.size(); i++) {
      CompiledRule rule = new CompiledRule(contradictions.get(i), places);
      for (int place : rule.doubted()) {
        add(place, rule);
      }
    }
  }

  private void add(int place, CompiledRule rule) {
    while (byPlace.size() <= place) {
      byPlace.add(null);
    }
    List<CompiledRule> here = byPlace.get(place);
    if (here == null) {
      here = new ArrayList<>();
      byPlace.set(place, here);
    }
    here.add(rule);
  }

  /** Those whose reassuring statement is about the fact at this place, or {@code null}. */
  @Nullable List<CompiledRule> at(int place) {
    return place < byPlace.size() ? byPlace.get(place) : null;
  }
}
