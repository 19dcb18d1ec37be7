package io.github.kiasdk.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs dynamic tests with JUnit's own launcher and tells what became of each. */
final class RunTests {

  private static Supplier<Stream<DynamicNode>> tests = Stream::empty;

  /** JUnit makes it; its name keeps it out of the build's own tests. */
  static final class Factory {

    @TestFactory
    Stream<DynamicNode> tests() {
      return tests.get();
    }
  }

  /**
   * What became of one test or of the factory.
   *
   * @param within the names of the containers around it, from the factory on
   * @param status SUCCESSFUL, FAILED or ABORTED
   * @param source where it is, for a build tool
   * @param group where the container around it is, for a reader
   */
  record Ran(
      List<String> within,
      String name,
      String status,
      String message,
      TestSource source,
      TestSource group) {}

  private RunTests() {}

  /** The tests in their order; the factory itself too, if it fails. */
  static synchronized List<Ran> of(Supplier<Stream<DynamicNode>> supplier) {
    tests = supplier;
    Listener listener = new Listener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Factory.class)).build(),
            listener);
    return listener.ran;
  }

  /** As a build shows it where it happened. */
  private static String shown(Throwable thrown) {
    return thrown instanceof RedTest ? thrown.toString() : String.valueOf(thrown.getMessage());
  }

  private static final class Listener implements TestExecutionListener {

    private final List<Ran> ran = new ArrayList<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
      plan = testPlan;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
        String message = result.getThrowable().map(RunTests::shown).orElse("");
        ran.add(
            new Ran(
                within(test),
                test.getDisplayName(),
                result.getStatus().name(),
                message,
                test.getSource().orElse(null),
                plan.getParent(test).flatMap(TestIdentifier::getSource).orElse(null)));
      }
    }

    /** Without the engine, the class and the factory. */
    private List<String> within(TestIdentifier test) {
      List<String> names = new ArrayList<>();
      TestIdentifier around = plan.getParent(test).orElse(null);
      while (around != null) {
        names.add(0, around.getDisplayName());
        around = plan.getParent(around).orElse(null);
      }
      return names.size() <= 3 ? List.of() : List.copyOf(names.subList(3, names.size()));
    }
  }
}
