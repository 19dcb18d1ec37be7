package io.github.kiasdk.junit;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.FailureText;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A report as tests: one for each check and functionality. What is inapplicable stands apart and is
 * skipped, so that nobody takes it for something that was looked at.
 */
final class ReportNodes {

  private final Report report;
  private final Locale locale;
  private final CannotTell policy;
  private final @Nullable GateResult gate;
  private final Function<Finding, @Nullable URI> source;
  private final FailureText texts;
  private final boolean eachInapplicable;
  private final String document;
  private final Set<String> taken;

  /**
   * Tests of a report.
   *
   * @param gate decides which failures are red; all are if it is {@code null}
   * @param eachInapplicable whether what is inapplicable is a test for each check, or one for all
   * @param document what the tests call the document that was read; empty if none was
   * @param taken the names that other tests have
   */
  ReportNodes(
      Report report,
      Locale locale,
      CannotTell policy,
      @Nullable Gate gate,
      boolean eachInapplicable,
      String document,
      Set<String> taken,
      Function<Finding, @Nullable URI> source) {
    this.report = report;
    this.gate = gate == null ? null : gate.judge(report);
    this.locale = locale;
    this.policy = policy;
    this.source = source;
    this.texts = FailureText.in(locale);
    this.eachInapplicable = eachInapplicable;
    this.document = document.isEmpty() ? "" : document + " · ";
    this.taken = taken;
  }

  /** A container for each functionality, in the order in which the report first names them. */
  List<DynamicNode> nodes() {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      groups.computeIfAbsent(finding.functionality(), id -> new ArrayList<>()).add(finding);
    }
    List<DynamicNode> nodes = new ArrayList<>();
    for (List<Finding> group : groups.values()) {
      nodes.add(container(group));
    }
    if (!report.saysAnything()) {
      String name = free(document + report.id() + " · " + say(TestWords.NOTHING_APPLIES));
      nodes.add(
          dynamicTest(
              name, ChecklistTests.unknownPlace(name), () -> refuse(name, texts.text(report))));
    }
    if (!report.observerProblems().isEmpty()) {
      String name = free(document + report.id() + " · " + say(TestWords.OBSERVERS));
      nodes.add(
          dynamicTest(name, ChecklistTests.unknownPlace(name), () -> abort(observerProblems())));
    }
    return nodes;
  }

  private DynamicNode container(List<Finding> group) {
    Map<Check, List<Finding>> byCheck = new LinkedHashMap<>();
    for (Finding finding : group) {
      byCheck.computeIfAbsent(finding.check(), check -> new ArrayList<>()).add(finding);
    }
    Finding first = group.get(0);
    List<DynamicNode> tests = new ArrayList<>();
    List<List<Finding>> inapplicable = new ArrayList<>();
    for (List<Finding> findings : byCheck.values()) {
      if (worst(findings) == Outcome.INAPPLICABLE) {
        inapplicable.add(findings);
      } else {
        tests.add(test(findings));
      }
    }
    if (!inapplicable.isEmpty()) {
      String counted = say(TestWords.inapplicable(inapplicable.size()));
      tests.add(
          eachInapplicable
              ? dynamicContainer(counted, inapplicable.stream().map(this::test))
              : allOf(inapplicable, free(document + first.functionality() + " · " + counted)));
    }
    return dynamicContainer(name(first), source.apply(first), tests.stream());
  }

  /** One test in place of many that would all be skipped. */
  private DynamicTest allOf(List<List<Finding>> inapplicable, String name) {
    List<String> ids = new ArrayList<>();
    for (List<Finding> findings : inapplicable) {
      ids.add(findings.get(0).check().id());
    }
    return dynamicTest(
        name, ChecklistTests.unknownPlace(name), () -> abort(say(TestWords.notAsked(ids))));
  }

  /** The name, with a number if another test has it. */
  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + " · " + number;
    }
    return free;
  }

  /** The id, and the class of the host that described it. */
  private static String name(Finding finding) {
    String id = finding.functionality();
    String host = finding.describedBy();
    return host == null || host.equals(id) ? id : id + " (" + host + ")";
  }

  private DynamicTest test(List<Finding> findings) {
    Finding first = findings.get(0);
    List<Finding> blocking = blocking(findings);
    Outcome worst = worst(blocking.isEmpty() ? findings : blocking);
    List<Finding> told = new ArrayList<>();
    for (Finding finding : blocking.isEmpty() ? findings : blocking) {
      if (finding.outcome() == worst) {
        told.add(finding);
      }
    }
    boolean red = !blocking.isEmpty();
    String name =
        first.check().id()
            + " · "
            + document
            + first.functionality()
            + " · "
            + first.check().text(Check.Text.TITLE, locale);
    boolean named = !red && worst == Outcome.CANNOT_TELL && policy == CannotTell.REPORT;
    String full = free(named ? name + " · " + say(worst.label()) : name);
    return dynamicTest(
        full, ChecklistTests.unknownPlace(full), () -> answer(full, red, worst, told));
  }

  private static void refuse(String name, String text) {
    throw new RedTest(name, text);
  }

  private void answer(String name, boolean red, Outcome worst, List<Finding> told) {
    if (red) {
      refuse(name, texts.text(report, told) + unclear(told));
    } else if (gate != null && (worst == Outcome.FAILED || gate.frozen().containsAll(told))) {
      abort(texts.text(gate, told));
    } else if (worst == Outcome.INAPPLICABLE
        || worst == Outcome.CANNOT_TELL && policy == CannotTell.ABORT) {
      abort(texts.text(report, told));
    }
  }

  /** What to write in explanations that may be of this and do not say so. */
  private String unclear(List<Finding> told) {
    Set<String> unclear = new LinkedHashSet<>();
    for (Finding finding : told) {
      LocalizedText one = gate == null ? null : gate.unclear(finding);
      if (one != null) {
        unclear.add("\n" + say(one));
      }
    }
    return String.join("", unclear);
  }

  /** What makes a test red: without a gate, each failure and error. */
  private List<Finding> blocking(List<Finding> findings) {
    List<Finding> blocking = new ArrayList<>();
    for (Finding finding : findings) {
      if (isBlocking(finding)) {
        blocking.add(finding);
      }
    }
    return blocking;
  }

  private boolean isBlocking(Finding finding) {
    if (gate != null && (gate.frozen().contains(finding) || gate.blocking().contains(finding))) {
      return gate.blocking().contains(finding);
    }
    return switch (finding.outcome()) {
      case ERROR -> true;
      case FAILED -> gate == null;
      case CANNOT_TELL -> policy == CannotTell.FAIL;
      case PASSED, INAPPLICABLE -> false;
    };
  }

  /** What counts, if a check answers differently for children of different ages. */
  private static Outcome worst(List<Finding> findings) {
    for (Outcome outcome :
        List.of(Outcome.ERROR, Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED)) {
      for (Finding finding : findings) {
        if (finding.outcome() == outcome) {
          return outcome;
        }
      }
    }
    return Outcome.INAPPLICABLE;
  }

  private String observerProblems() {
    StringBuilder problems = new StringBuilder();
    for (LocalizedText problem : report.observerProblems()) {
      problems.append(problems.isEmpty() ? "" : "\n").append(say(problem));
    }
    return problems.toString();
  }

  private String say(LocalizedText text) {
    return text.in(locale);
  }
}
