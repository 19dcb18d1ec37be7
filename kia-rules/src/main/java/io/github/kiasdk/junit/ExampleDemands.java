package io.github.kiasdk.junit;

import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.Ages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of the examples of a check and of its answers to them. Each demand gives what is
 * not met, a sentence each.
 */
final class ExampleDemands {

  private static final List<Outcome> NEEDED =
      List.of(Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE);

  private ExampleDemands() {}

  /** There are examples of these checks and of no others, and no two say the same. */
  static List<String> coverage(Collection<Check> checks, Examples examples) {
    List<String> problems = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> said = new HashSet<>();
    for (Check check : checks) {
      ids.add(check.id());
    }
    if (ids.isEmpty()) {
      problems.add("There are no checks");
    }
    for (String id : examples.checks()) {
      if (!ids.contains(id)) {
        problems.add("There are examples of " + id + ", which is none of the checks");
      }
      for (Example example : examples.of(id)) {
        String nl = example.says().nl();
        String en = example.says().en();
        if (!said.add(nl) || !said.add(en)) {
          problems.add(id + ": another example, or the other language, says the same: " + en);
        }
      }
    }
    return problems;
  }

  /** There is an example of each outcome. */
  static List<String> outcomes(Check check, List<Example> examples) {
    List<String> problems = new ArrayList<>();
    Set<Outcome> shown = new TreeSet<>();
    for (Example example : examples) {
      shown.add(example.outcome());
    }
    for (Outcome needed : NEEDED) {
      if (!shown.contains(needed)) {
        problems.add(check + " has no example that is " + needed.id());
      }
    }
    return problems;
  }

  /** The check answers as the example says, and its answers explain themselves. */
  static List<String> answer(Check check, Example example, Examination asking) {
    List<String> problems = new ArrayList<>();
    List<Finding> findings = asking.ask(check, example);
    List<Finding> meant = new ArrayList<>();
    for (Finding finding : findings) {
      boolean asked = example.about() == null || example.about().equals(finding.about());
      if (asked && finding.outcome() == example.outcome() && finding.reason() == example.reason()) {
        meant.add(finding);
      }
      addUnexplained(finding, problems);
    }
    if (meant.size() == 1) {
      compare(meant.get(0), example, problems);
    } else {
      problems.add(0, "should be one finding " + stated(example) + ", but is " + shown(findings));
    }
    if (!problems.isEmpty()) {
      // A build log shows no names of dynamic tests.
      problems.add(0, check.id() + ", \"" + example.says().en() + "\":");
    }
    return problems;
  }

  private static void compare(Finding finding, Example example, List<String> problems) {
    Ages wanted = example.forAges();
    if (wanted == null ? !finding.holdsForAll() : !finding.ages().equals(wanted)) {
      String ages = wanted == null ? "the whole audience" : wanted.toString();
      problems.add("should hold for " + ages + ", but holds for " + finding.ages());
    }
    if (finding.basis() != example.basis()) {
      problems.add("should rest on " + example.basis() + ", but rests on " + finding.basis());
    }
    addDifference("missing", names(finding.missing()), example.missing(), problems);
    if (!example.decidedBy().isEmpty()) {
      addDifference("decided by", names(finding.decidedBy()), example.decidedBy(), problems);
    }
  }

  private static void addDifference(
      String what, List<String> found, List<String> stated, List<String> problems) {
    if (!new TreeSet<>(found).equals(new TreeSet<>(stated))) {
      problems.add(what + " should be " + stated + ", but is " + found);
    }
  }

  /** A reader is told which facts decided, or in words what did, or what to find out. */
  private static void addUnexplained(Finding finding, List<String> problems) {
    Outcome outcome = finding.outcome();
    boolean inWords = finding.basis() == Basis.JUDGED || finding.reason() == Reason.NO_JUDGEMENT;
    boolean decided = outcome == Outcome.FAILED || outcome == Outcome.PASSED;
    inWords |= finding.because() != null;
    if (decided && !inWords && finding.decidedBy().isEmpty()) {
      problems.add(finding + " names no fact that decided it");
    }
    boolean contradicted = finding.reason() == Reason.CONTRADICTED;
    if (outcome == Outcome.CANNOT_TELL
        && !inWords
        && (contradicted ? finding.decidedBy() : finding.missing()).isEmpty()) {
      problems.add(finding + " names nothing that is missing");
    }
    if (outcome == Outcome.ERROR) {
      problems.add(finding + ": " + finding.error());
    }
  }

  /** The mutants that no example notices, less those that are known to be equivalent. */
  static List<String> mutants(
      Check check, List<Example> examples, Examination asking, Map<String, String> equivalent) {
    List<String> problems = new ArrayList<>();
    Set<String> unnoticed = CheckMutants.unnoticed(check, examples, asking);
    for (String mutant : unnoticed) {
      if (!equivalent.containsKey(mutant)) {
        problems.add(
            mutant
                + " - no example is answered otherwise: add one, or say in equivalentMutants()"
                + " why there can be none");
      }
    }
    for (Map.Entry<String, String> listed : equivalent.entrySet()) {
      boolean own = listed.getKey().startsWith(check.id() + ": ");
      if (own && !unnoticed.contains(listed.getKey())) {
        problems.add(
            listed.getKey() + " - listed as equivalent, but it is no mutant or is noticed");
      } else if (own && listed.getValue().isBlank()) {
        problems.add(listed.getKey() + " - listed as equivalent without a reason");
      }
    }
    return problems;
  }

  private static String stated(Example example) {
    return shown(example.outcome(), example.reason());
  }

  private static String shown(List<Finding> findings) {
    List<String> shown = new ArrayList<>();
    for (Finding finding : findings) {
      String answer = shown(finding.outcome(), finding.reason());
      shown.add(finding.ages() + " " + answer + " " + names(finding.missing()));
    }
    return shown.toString();
  }

  private static String shown(Outcome outcome, @Nullable Reason reason) {
    return reason == null ? outcome.id() : outcome.id() + " (" + reason.id() + ")";
  }

  private static List<String> names(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      names.add(reading.name());
    }
    return names;
  }
}
