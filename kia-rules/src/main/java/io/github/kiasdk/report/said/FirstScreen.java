package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees first, in every format: how the product stands and how its paperwork does,
 * what is wrong in the product, what comes first, and who has to say what. All of it stands further
 * on in full.
 */
public final class FirstScreen {

  /** With the heading and the notices of a report, all of it fits into this many lines. */
  public static final int LINES = 40;

  private static final int MOST_WRONG = 4;

  private static final int MOST_TO_DO = 3;

  private static final int MOST_AREAS = 6;

  private static final int MOST_FACTS = 4;

  private static final int CHANGE = 180;

  private final Report report;
  private final List<Finding> failed = new ArrayList<>();
  private final List<Failure> wrong;
  private final @Nullable Service service;
  private final Words words;

  /** How many answers of each kind there are to questions about one thing. */
  public record Tally(String about, int failed, int cannotTell, int passed) {

    /** In a line. */
    public String said(Words words) {
      return words.say("tally", about, failed, cannotTell, passed);
    }
  }

  /** Something with a name before it. */
  public record Line(String label, String said) {}

  /**
   * Of a report on a service.
   *
   * @param left the same without what is explained or frozen
   */
  public FirstScreen(Report report, Report left, @Nullable Service service, Words words) {
    this.report = report;
    this.service = service;
    this.words = words;
    for (Finding finding : left.failed()) {
      if (isOfProduct(finding)) {
        failed.add(finding);
      }
    }
    this.wrong = Failure.of(failed, left, words);
    wrong.sort(
        Comparator.comparing(Failure::gravest)
            .thenComparing(failure -> -failure.findings().size())
            .thenComparing(failure -> failure.first().check()));
  }

  /** Whether it is about the service, and not about how it was described or assessed. */
  public static boolean isOfProduct(Finding finding) {
    return finding.check().isAboutProduct();
  }

  /** The answers about the product, and those about the description and the assessment. */
  public List<Tally> tallies() {
    return tallies(report, words);
  }

  /** The same of any report; of the second kind only if there are any. */
  public static List<Tally> tallies(Report report, Words words) {
    List<Tally> tallies = new ArrayList<>();
    for (boolean product : new boolean[] {true, false}) {
      int[] numbers = new int[Outcome.values().length];
      for (Finding finding : report.findings()) {
        if (isOfProduct(finding) == product) {
          numbers[finding.outcome().ordinal()]++;
        }
      }
      Tally tally =
          new Tally(
              words.say(product ? "tally.product" : "tally.paperwork"),
              numbers[Outcome.FAILED.ordinal()],
              numbers[Outcome.CANNOT_TELL.ordinal()],
              numbers[Outcome.PASSED.ordinal()]);
      if (product || tally.failed() + tally.cannotTell() + tally.passed() > 0) {
        tallies.add(tally);
      }
    }
    return tallies;
  }

  /** How much is wrong in the product, or what it means that nothing was found. */
  public String wrongHeading(String key) {
    if (!failed.isEmpty()) {
      return words.count(key, failed.size());
    }
    return isAnythingWrong() ? words.say("first.agreed") : words.say("first.none");
  }

  /** Also what is explained or frozen, what contradicts, and what is declared but only alleged. */
  private boolean isAnythingWrong() {
    for (Finding finding : report.findings()) {
      boolean failed = finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.ERROR;
      boolean ofFacts = isOfProduct(finding) || finding.check().subject() == Subject.DESCRIPTION;
      if (failed && ofFacts
          || finding.reason() == Reason.CONTRADICTED
          || EvidenceText.isUnsettled(finding)) {
        return true;
      }
    }
    return false;
  }

  /** What is wrong in the product, the gravest first; of many the first few. */
  public List<Line> wrong() {
    List<Line> lines = new ArrayList<>();
    int more = failed.size();
    for (Failure failure : wrong.subList(0, Math.min(MOST_WRONG, wrong.size()))) {
      Finding first = failure.first();
      String title = words.of(first.check(), Check.Text.TITLE);
      String ages = words.ages(first);
      String what = ages.isEmpty() ? title : words.say("finding.for-ages", title, ages);
      String where = where(failure);
      lines.add(
          new Line(
              first.check().id(), where.isEmpty() ? what : words.say("failed.in", what, where)));
      more -= failure.findings().size();
      for (Failure.Follower follower : failure.followers()) {
        more -= follower.findings().size();
      }
    }
    if (more > 0) {
      lines.add(new Line("", words.count("first.more", more)));
    }
    return lines;
  }

  private String where(Failure failure) {
    int places = Parts.byFunctionality(failure.findings(), service).size();
    return places > 3
        ? words.count("first.places", places)
        : Parts.shortNames(failure.findings(), service, words);
  }

  /**
   * What to do first, three things at most. Of what nobody described a line is always kept: there,
   * nobody knows what is wrong.
   */
  public List<String> toDo() {
    List<String> open = new ArrayList<>();
    String areas = areas();
    if (!areas.isEmpty()) {
      open.add(areas);
    }
    String facts = facts();
    if (!facts.isEmpty()) {
      open.add(facts);
    }
    int most = areas.isEmpty() ? MOST_TO_DO : MOST_TO_DO - 1;
    Set<String> changes = new LinkedHashSet<>();
    for (Failure failure : wrong) {
      Finding first = failure.first();
      if (changes.size() < most && first.outcome() != Outcome.ERROR) {
        String change = Printable.cut(words.change(first), CHANGE);
        changes.add(words.say("first.change", first.check().id(), change));
      }
    }
    List<String> toDo = new ArrayList<>(changes);
    for (String one : open) {
      if (toDo.size() < MOST_TO_DO) {
        toDo.add(one);
      }
    }
    return toDo;
  }

  private String areas() {
    List<String> names = new ArrayList<>();
    OpenAreas.of(report).keySet().forEach(area -> names.add(words.of(area)));
    int more = names.size() - MOST_AREAS;
    List<String> shown = more > 1 ? names.subList(0, MOST_AREAS) : names;
    String said = String.join("; ", shown);
    return names.isEmpty()
        ? ""
        : words.count("first.areas", names.size(), more > 1 ? said + "; …" : said);
  }

  private String facts() {
    List<NextFact> next = FactAdvice.worthDeclaring(report.nextFacts());
    if (next.isEmpty()) {
      return "";
    }
    List<NextFact> shown = next.subList(0, Math.min(MOST_FACTS, next.size()));
    List<String> names = new ArrayList<>();
    for (NextFact fact : shown) {
      names.add(Printable.line(fact.name()));
    }
    String checks = words.count("next.checks", shown.get(shown.size() - 1).answered());
    return words.count("first.facts", shown.size(), words.and(names), checks);
  }

  private static boolean isUnproven(Finding finding) {
    Reason reason = finding.reason();
    return reason == Reason.NO_EVIDENCE
        || reason == Reason.OLD_EVIDENCE
        || EvidenceText.isUnsettled(finding);
  }

  /** Who has to say how much: whoever knows the product, each role, and who assesses it. */
  public List<Line> who() {
    List<Line> who = new ArrayList<>();
    List<Finding> open = report.cannotTell();
    int facts = 0;
    for (MissingFacts missing : MissingFacts.of(open, List.of())) {
      facts += missing.names().size();
    }
    if (facts > 0) {
      who.add(new Line(words.say("first.team"), words.count("first.team-facts", facts)));
    }
    for (Role role : Role.values()) {
      Set<Check> asked = new HashSet<>();
      Set<Check> unproven = new HashSet<>();
      for (Finding finding : open) {
        if (finding.check().askedOf() == role && isOfProduct(finding)) {
          if (finding.reason() == Reason.NO_JUDGEMENT) {
            asked.add(finding.check());
          }
          if (isUnproven(finding)) {
            unproven.add(finding.check());
          }
        }
      }
      int questions = asked.size();
      int evidence = unproven.size();
      List<String> said = new ArrayList<>();
      if (questions > 0) {
        said.add(words.count("first.questions", questions));
      }
      if (evidence > 0) {
        said.add(words.count("first.evidence", evidence));
      }
      if (!said.isEmpty()) {
        who.add(new Line(words.of(role), String.join(", ", said)));
      }
    }
    int paperwork = 0;
    for (Finding finding : open) {
      paperwork += !isOfProduct(finding) && finding.reason() != Reason.NOT_DESCRIBED ? 1 : 0;
    }
    if (paperwork > 0) {
      who.add(new Line(words.say("first.assessor"), words.count("first.assessor-open", paperwork)));
    }
    return who;
  }
}
