package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Questions;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a checklist in their fast form, which checklists with the same checks, scope and
 * contradictions share.
 */
final class Compilation {

  final CompiledCheck[] checks;
  final Questions questions;

  Compilation(List<Check> all, @Nullable Condition scope, List<Contradiction> contradictions) {
    this.questions = new Questions(scope, contradictions);
    this.checks = new CompiledCheck[all.size()];
    for (int i = 0; i < checks.length; i++) {
      this.checks[i] = new CompiledCheck(all.get(i), questions);
    }
  }
}
