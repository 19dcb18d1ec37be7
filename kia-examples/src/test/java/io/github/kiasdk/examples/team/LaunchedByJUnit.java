package io.github.kiasdk.examples.team;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.kiasdk.check.Outcome;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DynamicNode;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests of the app with whatever JUnit is on the class path, and tells what became. */
final class LaunchedByJUnit {

  private LaunchedByJUnit() {}

  public static void main(String[] arguments) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(KiekjesTest.class))
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    summary.printFailuresTo(out);
    out.println("jupiter " + DynamicNode.class.getPackage().getImplementationVersion());
    out.println("succeeded " + summary.getTestsSucceededCount());
    out.println("skipped " + summary.getTestsAbortedCount());
    out.println("failed " + summary.getTotalFailureCount());
    out.println("heard " + OutcomeCounter.count(Outcome.PASSED));
  }
}
