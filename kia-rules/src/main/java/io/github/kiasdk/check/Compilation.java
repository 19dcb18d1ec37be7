package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Questions;
import io.github.kiasdk.fact.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a checklist in their fast form, which checklists with the same checks and scope
 * share.
 */
final class Compilation {

  final CompiledCheck[] checks;
  final Questions questions;

  Compilation(List<Check> all, @Nullable Condition scope) {
    this.questions = new Questions(scope);
    this.checks = new CompiledCheck[all.size()];
    for (int i = 0; i < checks.length; i++) {
      this.checks[i] = new CompiledCheck(all.get(i), questions);
    }
  }
}
