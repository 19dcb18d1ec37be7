package io.github.kiasdk.check;

import java.util.ServiceLoader;

/**
 * Is told of every finding, for metrics or a dashboard, without a change to any test. Found by
 * {@link ServiceLoader} for whoever says {@link Checklist#observed()}, as the command line and the
 * JUnit support do; or passed to {@link Checklist#observedBy}.
 *
 * <p>A host names its class, which has a public constructor without arguments, in {@code
 * META-INF/services/io.github.kiasdk.check.FindingObserver}, and in a module also after {@code
 * provides io.github.kiasdk.check.FindingObserver with}. One instance serves the virtual machine,
 * and all its threads.
 *
 * <p>It changes no answer. One that throws is told no more; the report at hand says so once, see
 * {@link Report#observerProblems()}.
 */
@FunctionalInterface
public interface FindingObserver {

  /**
   * Called for each finding once a report is complete, in the order of the report, by the thread
   * that asked.
   *
   * @param finding any finding, also one that is inapplicable
   * @param report the report that it stands in
   */
  void found(Finding finding, Report report);
}
