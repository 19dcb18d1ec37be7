package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.machine.Xml;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A report as JUnit XML, for a build server that shows tests: a suite for each functionality and
 * for the whole service, and one more where the description or the assessment is asked about, so
 * that a build server counts them apart; a test for each finding.
 *
 * <p>What failed is a failure, and what could not be carried out an error, both with the severity
 * as their type. What cannot be told is skipped, with a message that says what is missing: a build
 * server that shows it as passed or failed would say more than is known. So is a failure with an
 * explanation that counts, or that stands in the baseline; it stays a failure in every other
 * report. An explanation that does not say for which of several things it is, is told where it
 * fails. What is inapplicable is left out unless {@linkplain #withInapplicable asked for}.
 *
 * <p>No times and no clock: equal reports give equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JUnitXmlReport extends Rendering {

  private final Locale locale;
  private final boolean inapplicable;

  private JUnitXmlReport(Locale locale, boolean inapplicable) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.inapplicable = inapplicable;
  }

  /** Reports with messages in Dutch for a Dutch locale, in English for every other. */
  public static JUnitXmlReport in(Locale locale) {
    return new JUnitXmlReport(locale, false);
  }

  /** The same with what is inapplicable, as skipped tests. */
  public JUnitXmlReport withInapplicable() {
    return new JUnitXmlReport(locale, true);
  }

  /** The report on a functionality or service. */
  public String text(GateResult result) {
    Report report = result.report();
    Words words = new Words(locale);
    Map<Suite, List<Finding>> suites = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (inapplicable || finding.outcome() != Outcome.INAPPLICABLE) {
        suites.computeIfAbsent(Suite.of(finding), suite -> new ArrayList<>()).add(finding);
      }
    }
    Xml xml = new Xml();
    List<Finding> all = new ArrayList<>();
    suites.values().forEach(all::addAll);
    xml.open("testsuites", counts(words.of(report.title()), all, result));
    suites.forEach((suite, findings) -> suite(report, findings, result, words, xml));
    xml.close("testsuites");
    return xml.toString();
  }

  private static void suite(
      Report report, List<Finding> findings, GateResult result, Words words, Xml xml) {
    Finding first = findings.get(0);
    Map<String, String> attributes = counts(name(report, first, words), findings, result);
    attributes.put("package", report.id());
    xml.open("testsuite", attributes);
    for (Finding finding : findings) {
      test(report, finding, result, words, xml);
    }
    xml.close("testsuite");
  }

  private static String name(Report report, Finding finding, Words words) {
    String part =
        finding.functionality().equals(report.id())
            ? words.say("whole-service")
            : words.of(finding.title());
    return finding.check().isAboutProduct() ? part : part + " · " + words.say("tally.paperwork");
  }

  /** What stands together: of one part, the product or what is written about it. */
  private record Suite(String functionality, boolean isAboutProduct) {

    static Suite of(Finding finding) {
      return new Suite(finding.functionality(), finding.check().isAboutProduct());
    }
  }

  private static Map<String, String> counts(
      String name, List<Finding> findings, GateResult result) {
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    for (Finding finding : findings) {
      boolean apart = isApart(finding, result);
      Outcome outcome = finding.outcome();
      failures += outcome == Outcome.FAILED && !apart ? 1 : 0;
      errors += outcome == Outcome.ERROR ? 1 : 0;
      boolean open = outcome == Outcome.CANNOT_TELL || outcome == Outcome.INAPPLICABLE;
      skipped += open || apart ? 1 : 0;
    }
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("name", name);
    counts.put("tests", String.valueOf(findings.size()));
    counts.put("failures", String.valueOf(failures));
    counts.put("errors", String.valueOf(errors));
    counts.put("skipped", String.valueOf(skipped));
    return counts;
  }

  /** A failure that somebody explained, or that was there before. */
  private static boolean isApart(Finding finding, GateResult result) {
    return finding.outcome() == Outcome.FAILED
        && (result.explanationOf(finding) != null || isFrozen(finding, result));
  }

  /** The same as to stand among the frozen, without a search through them for each. */
  private static boolean isFrozen(Finding finding, GateResult result) {
    Baseline baseline = result.baseline();
    return result.explanationOf(finding) == null && baseline != null && baseline.covers(finding);
  }

  private static void test(
      Report report, Finding finding, GateResult result, Words words, Xml xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String about = finding.about().isEmpty() ? "" : " (" + finding.about() + ")";
    attributes.put(
        "name",
        Parts.question(finding, words) + about + " " + words.of(finding.check(), Check.Text.TITLE));
    String part = finding.functionality();
    attributes.put("classname", part.equals(report.id()) ? part : report.id() + "." + part);
    String message = FindingSentence.of(finding, words).replace(Words.JOINT, ' ');
    switch (finding.outcome()) {
      case PASSED -> xml.empty("testcase", attributes);
      case FAILED -> {
        xml.open("testcase", attributes);
        failed(finding, message, result, words, xml);
        xml.close("testcase");
      }
      case ERROR -> {
        xml.open("testcase", attributes);
        xml.text("error", typed(finding, message), message);
        xml.close("testcase");
      }
      case CANNOT_TELL, INAPPLICABLE -> {
        xml.open("testcase", attributes);
        xml.empty("skipped", Map.of("message", message));
        xml.close("testcase");
      }
    }
  }

  /** Schemas of this format ask for a type on what fails and on what goes wrong alike. */
  private static Map<String, String> typed(Finding finding, String message) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("type", finding.check().severity().id());
    attributes.put("message", message);
    return attributes;
  }

  private static void failed(
      Finding finding, String message, GateResult result, Words words, Xml xml) {
    if (result.explanationOf(finding) != null) {
      xml.empty("skipped", Map.of("message", words.say("machine.explained", message)));
    } else if (isFrozen(finding, result)) {
      xml.empty("skipped", Map.of("message", words.say("machine.frozen", message)));
    } else {
      LocalizedText unclear = result.unclear(finding);
      Finding root = result.report().rootOf(finding);
      String cause = root == null ? "" : "\n" + words.say("machine.root", root.check().id());
      xml.text(
          "failure",
          typed(finding, message),
          message
              + cause
              + (unclear == null ? "" : "\n" + words.of(unclear))
              + "\n"
              + words.say("failure.look-up", finding.check().id())
              + "\n"
              + finding.fingerprint());
    }
  }
}
