package io.github.kiasdk.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract with JUnit's own launcher and tells what it complains of. */
final class BrokenContract {

  private static Checklist checklist = Checklist.of(List.of());
  private static Examples examples = Examples.none();
  private static Map<String, String> equivalent = Map.of();
  private static boolean everyPart = true;

  /** JUnit makes it; its name keeps it out of the build's own tests. */
  static final class Contract extends CheckContract {

    @Override
    protected Checklist checklist() {
      return checklist;
    }

    @Override
    protected Examples examples() {
      return examples;
    }

    @Override
    protected Map<String, String> equivalentMutants() {
      return equivalent;
    }

    @Override
    protected boolean everyPartMatters() {
      return everyPart;
    }
  }

  private BrokenContract() {}

  /** What fails, by the name of the test or the name of the example. */
  static Map<String, String> complaints(Checklist checks, Examples shown) {
    return complaints(checks, shown, Map.of(), true);
  }

  static Map<String, String> complaints(Check check, Example... shown) {
    return complaints(Checklist.of(List.of(check)), Examples.none().and(check.id(), shown));
  }

  static synchronized Map<String, String> complaints(
      Checklist checks, Examples shown, Map<String, String> known, boolean parts) {
    checklist = checks;
    examples = shown;
    equivalent = known;
    everyPart = parts;
    Complaints complaints = new Complaints();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Contract.class)).build();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, complaints);
    if (complaints.run == 0) {
      throw new AssertionError("JUnit found no tests in the contract");
    }
    return complaints.byTest;
  }

  private static final class Complaints implements TestExecutionListener {

    private final Map<String, String> byTest = new LinkedHashMap<>();
    private int run;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        run++;
      }
      result
          .getThrowable()
          .ifPresent(thrown -> byTest.merge(name(test), message(thrown), (a, b) -> a + "\n" + b));
    }

    /** A test for one check has the check's id for a name: its factory says more. */
    private static String name(TestIdentifier test) {
      String id = test.getUniqueId();
      int factory = id.indexOf("[test-factory:");
      return factory < 0 || id.contains("[dynamic-container:")
          ? test.getDisplayName().replace("()", "")
          : id.substring(factory + "[test-factory:".length(), id.indexOf('(', factory));
    }

    private static String message(Throwable thrown) {
      return Objects.requireNonNullElse(thrown.getMessage(), thrown.toString());
    }
  }
}
