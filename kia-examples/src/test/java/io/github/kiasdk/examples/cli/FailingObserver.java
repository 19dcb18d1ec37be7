package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.FindingObserver;
import io.github.kiasdk.check.Report;

/** A host's observer that does not reach its dashboard. */
public final class FailingObserver implements FindingObserver {

  @Override
  public void found(Finding finding, Report report) {
    throw new IllegalStateException("no dashboard");
  }
}
