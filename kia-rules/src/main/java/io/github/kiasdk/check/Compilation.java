package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a checklist in their fast form, which checklists with the same checks and scope
 * share.
 */
final class Compilation {

  private final CompiledCheck[] checks;
  private final Places places = new Places();
  private final @Nullable Compiled scope;
  private final int[] scopePlaces;
  private final boolean scopeAsksAge;

  Compilation(List<Check> checks, @Nullable Condition scope) {
    int count = checks.size();
    this.checks = new CompiledCheck[count];
    for (int i = 0; i < count; i++) {
      this.checks[i] = new CompiledCheck(checks.get(i), places);
    }
    Compiled.Compiler compiler = new Compiled.Compiler(places);
    this.scope = compiler.compile(scope);
    this.scopePlaces = places.of(scope == null ? List.of() : scope.facts());
    this.scopeAsksAge = !compiler.asked().isEmpty();
  }

  CompiledCheck[] checks() {
    return checks;
  }

  /** Whether it says itself whether it is in scope, apart from the service. */
  boolean setsScope(Declared part) {
    return part.ownsAt(scopePlaces);
  }

  /** What is declared for one functionality or service, made ready to be asked about. */
  Part part(Finding.Asked asked, Facts own, @Nullable Functionality one, @Nullable Service of) {
    Declared declared = new Declared(asked.facts(), own, places, asked.audience());
    boolean differs = scopeAsksAge || declared.differsAt(scopePlaces);
    return new Part(asked, declared, Scoped.of(scope, declared, differs), one, of);
  }
}
