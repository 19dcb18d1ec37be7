package io.github.kiasdk;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends each property after {@code -Dkia.tries} tries. Mutation testing asks every law of every
 * mutant that lives, and has no time for a thousand tries each.
 */
public final class FewTries implements AroundTryHook {

  private static final int MOST = Integer.getInteger("kia.tries", Integer.MAX_VALUE);

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor execution, List<Object> parameters) {
    Store<Integer> tries = Store.getOrCreate(FewTries.class, Lifespan.PROPERTY, () -> 0);
    tries.update(before -> before + 1);
    TryExecutionResult result = execution.execute(parameters);
    return result.isSatisfied() && tries.get() >= MOST
        ? TryExecutionResult.satisfied(true)
        : result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
