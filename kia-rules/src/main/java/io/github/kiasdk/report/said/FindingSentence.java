package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Check.Text;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says a finding in a sentence or two: what was asked, what the answer is, what it rests on and
 * what to do next.
 */
public final class FindingSentence {

  private FindingSentence() {}

  public static String of(Finding finding, Words words) {
    String setAside = setAside(finding, words);
    String answer = answer(finding, words);
    return setAside.isEmpty() ? answer : answer + " " + setAside;
  }

  private static String answer(Finding finding, Words words) {
    Check check = finding.check();
    String title = words.of(check, Text.TITLE);
    String ages = words.ages(finding);
    String what = ages.isEmpty() ? title : words.say("finding.for-ages", title, ages);
    return switch (finding.outcome()) {
      case FAILED -> failed(finding, what, words);
      case ERROR ->
          finding.because() == null
              ? words.say("finding.error", what, error(finding, words))
              : words.say("finding.error.told", what, error(finding, words));
      case CANNOT_TELL -> cannotTell(finding, what, words);
      case PASSED -> passed(finding, what, words);
      case INAPPLICABLE -> inapplicable(finding, what, words);
    };
  }

  /** What went wrong, in words if there are any, else for a reader who has to find it in code. */
  public static String error(Finding finding, Words words) {
    return finding.because() == null
        ? Printable.line(String.valueOf(finding.error()))
        : words.of(finding.because());
  }

  private static String failed(Finding finding, String what, Words words) {
    String rests = EvidenceText.of(List.of(finding), words);
    String advice = words.change(finding);
    String change = rests.isEmpty() ? advice : rests + " " + advice;
    String other = ofPart(finding, words);
    return other.isEmpty()
        ? words.say("finding.failed", what, words.and(words.readings(finding.decidedBy())), change)
        : words.say("finding.failed.judged", what, other, change);
  }

  private static String passed(Finding finding, String what, Words words) {
    String passed = words.say("finding.passed", what, proves(finding, words));
    String rests = EvidenceText.of(List.of(finding), words);
    String other = ofPart(finding, words);
    String told = rests.isEmpty() ? passed : passed + " " + rests;
    return other.isEmpty() ? told : told + " " + other;
  }

  /** What a pass shows; if it passed by lists that were declared empty, that too. */
  public static String proves(Finding finding, Words words) {
    String proves = words.of(finding.check(), Text.PROVES);
    List<String> empty = finding.declaredEmpty();
    return empty.isEmpty()
        ? proves
        : proves + " " + words.say("finding.none-declared", words.and(empty));
  }

  /** What decided, for one of the parts that a check looks at: the part stands before it. */
  private static String ofPart(Finding finding, Words words) {
    String reason = otherThanFacts(finding, words);
    return isOfPart(finding) && !finding.about().isEmpty()
        ? words.say("finding.part", Printable.line(finding.about()), reason)
        : reason;
  }

  /**
   * What decided in sentences, if it is more than facts: what the description says, or who judged,
   * in which role, when, until when and why. Empty if facts alone decided.
   */
  public static String otherThanFacts(Finding finding, Words words) {
    List<String> said = new ArrayList<>();
    if (finding.because() != null) {
      said.add(words.of(finding.because()));
    }
    Judgement judgement = finding.judgement();
    if (judgement != null) {
      said.add(words.of(judgement, finding.basis() == Basis.JUDGED));
    }
    return String.join(" ", said);
  }

  /** What people judged that decided nothing, and why it did not; mostly empty. */
  public static String setAside(Finding finding, Words words) {
    List<String> said = new ArrayList<>();
    for (Judgement judgement : finding.setAside()) {
      String judged = words.of(judgement, true);
      said.add(
          judgement.isIn(finding.check().askedOf())
              ? words.say("judgement." + overruled(judgement, finding), judged)
              : words.say("judgement.opinion", words.of(finding.check().askedOf()), judged));
    }
    return String.join(" ", said);
  }

  /** Why a judgement in the role that is asked for decided nothing. */
  private static String overruled(Judgement judgement, Finding finding) {
    if (finding.judgement() != null) {
      return "overruled.newer";
    }
    if (finding.outcome() != Outcome.CANNOT_TELL) {
      return "overruled.declared";
    }
    if (finding.reason() == Reason.NO_JUDGEMENT && hasEnded(finding)) {
      return judgement.verdict() == Verdict.FAILED ? "ended" : "overruled.newer";
    }
    return finding.reason() == Reason.NO_JUDGEMENT ? "overruled.copied" : "overruled.open";
  }

  /** Whether one that was not in order has ended: if it counted, the check would have failed. */
  private static boolean hasEnded(Finding finding) {
    for (Judgement one : finding.setAside()) {
      if (one.verdict() == Verdict.FAILED && one.isIn(finding.check().askedOf())) {
        return true;
      }
    }
    return false;
  }

  private static String cannotTell(Finding finding, String what, Words words) {
    Check check = finding.check();
    String question = words.of(check, Text.QUESTION);
    List<String> names = words.readings(finding.missing());
    String missing = words.and(names);
    if (finding.because() != null) {
      return words.say("finding.open", what, ofPart(finding, words), question);
    }
    int number = names.size();
    return switch (Objects.requireNonNull(finding.reason())) {
      case APPLICABILITY_UNKNOWN ->
          words.count("finding.applicability-unknown", number, what, missing);
      case NO_EVIDENCE ->
          words.count("finding.no-evidence", number, what, missing, evidenceAge(check, words));
      case OLD_EVIDENCE ->
          words.count("finding.old-evidence", number, what, missing, evidenceAge(check, words));
      case ALLEGED, OPPOSED ->
          words.say(
              finding.reason() == Reason.ALLEGED ? "finding.alleged" : "finding.opposed",
              what,
              words.and(EvidenceText.facts(finding, words)),
              EvidenceText.sources(finding, words));
      case CONTRADICTED ->
          words.say("finding.contradicted", what, words.and(words.readings(finding.decidedBy())));
      case NO_JUDGEMENT -> words.say("finding.no-judgement", what, question);
      default -> words.count("finding.undeclared", number, what, missing, question);
    };
  }

  public static String evidenceAge(Check check, Words words) {
    return words.of(Objects.requireNonNull(check.evidenceAge()));
  }

  private static String inapplicable(Finding finding, String what, Words words) {
    String deciding = words.and(words.readings(finding.decidedBy()));
    Reason reason = Objects.requireNonNull(finding.reason());
    if (reason == Reason.NOTHING_TO_SAY) {
      return words.say("finding.nothing-to-say", what);
    }
    if (reason == Reason.NOT_RELEVANT || reason == Reason.LEFT_OUT) {
      String declared = words.of(finding.excludedBy().get(0));
      String key = reason == Reason.LEFT_OUT ? "finding.left-out" : "finding.not-relevant";
      return words.say(key, what, declared);
    }
    return words.say(
        reason == Reason.OUT_OF_SCOPE ? "finding.out-of-scope" : "finding.does-not-apply",
        what,
        deciding);
  }

  /**
   * Whether words decided it, of one effect, measure or other part; what is wrong in the
   * description is told by itself.
   */
  public static boolean isOfPart(Finding finding) {
    return finding.because() != null && finding.check().subject() != Subject.DESCRIPTION;
  }
}
