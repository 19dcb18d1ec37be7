package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says on what an answer rests: the evidence at the facts that decided, for and against them. */
public final class EvidenceText {

  /** More of one direction are only counted. */
  private static final int SHOWN = 3;

  private EvidenceText() {}

  /**
   * On what a failure or a pass rests, and what speaks against it, in a sentence each; empty if
   * that is only what is declared. A pass is only told of sources of which somebody said what they
   * are, or that speak against it.
   *
   * @param same findings that fail or pass alike
   */
  public static String of(List<Finding> same, Words words) {
    Set<Evidence> all = new LinkedHashSet<>();
    for (Finding finding : same) {
      Outcome outcome = finding.outcome();
      if (outcome == Outcome.FAILED || outcome == Outcome.PASSED && isTold(finding.evidence())) {
        all.addAll(finding.evidence());
      }
    }
    List<String> said = new ArrayList<>();
    String backing = sources(all, false, words);
    String against = sources(all, true, words);
    if (!backing.isEmpty()) {
      said.add(words.say("evidence.for", backing));
    }
    if (!against.isEmpty()) {
      said.add(words.say("evidence.against", against));
    }
    return String.join(" ", said);
  }

  /** What speaks against an answer, and what it rests on; empty if nothing speaks against it. */
  public static String against(Finding finding, Words words) {
    for (Evidence one : finding.evidence()) {
      if (one.contradicts()) {
        return of(List.of(finding), words);
      }
    }
    return "";
  }

  private static boolean isTold(List<Evidence> evidence) {
    for (Evidence one : evidence) {
      if (one.standing() != null || one.contradicts()) {
        return true;
      }
    }
    return false;
  }

  /** Whether evidence keeps a finding from being told: it is alleged, or something opposes it. */
  public static boolean isUnsettled(Finding finding) {
    return finding.reason() == Reason.ALLEGED || finding.reason() == Reason.OPPOSED;
  }

  /** The facts that evidence leaves unsettled, with the values that are declared. */
  public static List<String> facts(Finding finding, Words words) {
    Set<String> unsettled = new LinkedHashSet<>();
    for (Reading reading : finding.missing()) {
      unsettled.add(reading.name());
    }
    List<String> facts = new ArrayList<>();
    for (Reading reading : finding.decidedBy()) {
      if (unsettled.contains(reading.name())) {
        facts.add(words.of(reading));
      }
    }
    return facts;
  }

  /** Who says what is not settled, and who speaks against it. */
  public static String sources(Finding finding, Words words) {
    String backing = sources(finding.evidence(), false, words);
    String against = sources(finding.evidence(), true, words);
    String opposed = against.isEmpty() ? "" : words.say("evidence.opposed", against);
    return backing.isEmpty() || opposed.isEmpty() ? backing + opposed : backing + "; " + opposed;
  }

  private static String sources(Iterable<Evidence> all, boolean against, Words words) {
    List<String> said = new ArrayList<>();
    int more = 0;
    for (Evidence one : all) {
      if (one.contradicts() != against) {
        continue;
      }
      if (said.size() < SHOWN) {
        said.add(source(one, words));
      } else {
        more++;
      }
    }
    if (more > 0) {
      said.add(words.count("evidence.more", more));
    }
    return String.join("; ", said);
  }

  private static String source(Evidence one, Words words) {
    String standing =
        one.standing() == null ? words.say("evidence.unstated") : words.of(one.standing());
    String title = Printable.line(one.title());
    return one.date() == null
        ? words.say("evidence.source", standing, title)
        : words.say("evidence.dated", standing, title, one.date());
  }
}
