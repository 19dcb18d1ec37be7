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

  /** The areas in which any of the checks asks, a bit for each. */
  final long areas;

  Compilation(List<Check> asked, @Nullable Condition scope, List<Contradiction> contradictions) {
    this.questions = new Questions(scope, contradictions);
    this.checks = new CompiledCheck[asked.size()];
    long all = 0;
    for (int i = 0; i < checks.length; i++) {
      this.checks[i] = new CompiledCheck(asked.get(i), questions);
      all |= this.checks[i].areas;
    }
    this.areas = all;
  }
}
