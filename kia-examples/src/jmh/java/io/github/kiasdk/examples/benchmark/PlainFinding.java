package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.Ages;
import org.jspecify.annotations.Nullable;

/** The answer of one rule in plain Java, for children of some ages. */
record PlainFinding(
    String check, String functionality, Outcome outcome, @Nullable Reason reason, Ages ages) {}
