package io.github.kiasdk.check.engine;

import org.jspecify.annotations.Nullable;

/** What the evidence of facts is good for: parts of a condition are preferred that have it. */
interface Backing {

  /** Whether the evidence of each of these facts will do. */
  boolean suffices(@Nullable Decider[] deciders, int from, int to);
}
