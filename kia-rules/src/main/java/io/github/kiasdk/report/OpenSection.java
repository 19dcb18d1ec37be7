package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cannot be told yet, and the work that follows from it: facts, evidence, questions. */
final class OpenSection {

  /** More facts than this are no next step. */
  private static final int MOST_FACTS = 6;

  /** So narrow that each functionality has a line of its own, and its list the whole width. */
  private static final int LIST_COLUMN = 6;

  private static final int FACT_COLUMN = 34;
  private static final int LONGEST_ALLOWED = 160;

  private final Report report;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;

  OpenSection(Report report, @Nullable Service service, Words words, Page page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  void write() {
    List<Finding> open = report.cannotTell();
    if (open.isEmpty()) {
      return;
    }
    page.heading(words.say("cannot-tell", open.size()), Style.STRONG);
    missingFacts(open);
    observed(open);
    nextFacts();
    questions();
    evidence(open, Reason.NO_EVIDENCE, "no-evidence");
    evidence(open, Reason.OLD_EVIDENCE, "old-evidence");
  }

  private void missingFacts(List<Finding> open) {
    List<Finding> undeclared = new ArrayList<>();
    for (Finding finding : open) {
      boolean missing =
          finding.reason() == Reason.UNDECLARED || finding.reason() == Reason.APPLICABILITY_UNKNOWN;
      if (missing && !Observed.is(finding)) {
        undeclared.add(finding);
      }
    }
    Map<String, List<Finding>> byList = new LinkedHashMap<>();
    for (List<Finding> findings : Sections.byFunctionality(undeclared, service).values()) {
      byList.computeIfAbsent(needs(findings), key -> new ArrayList<>()).add(findings.get(0));
    }
    Map<String, String> lists = new LinkedHashMap<>();
    for (Map.Entry<String, List<Finding>> entry : byList.entrySet()) {
      List<String> names = new ArrayList<>();
      for (Finding finding : entry.getValue()) {
        names.add(Sections.name(finding, words));
      }
      lists.merge(
          String.join(", ", names), entry.getKey(), (one, two) -> one + Words.BETWEEN + two);
    }
    for (Map.Entry<String, String> list : lists.entrySet()) {
      page.item(2, list.getKey(), LIST_COLUMN, list.getValue());
    }
  }

  /** What is missing in words; of checks that miss the same in the same places the ids together. */
  private void observed(List<Finding> open) {
    Observed.among(open)
        .forEach(
            (principle, checks) -> {
              Map<String, List<String>> ids = new LinkedHashMap<>();
              checks.forEach((check, findings) -> add(check, findings, ids));
              page.heading(words.heading(principle), Style.STRONG);
              ids.forEach((said, of) -> page.item(2, String.join(", ", of), Sections.COLUMN, said));
            });
  }

  private void add(Check check, List<Finding> findings, Map<String, List<String>> ids) {
    Observed.alike(findings, words)
        .forEach(
            (reason, same) ->
                ids.computeIfAbsent(
                        Observed.sayShort(reason, same, service, words), key -> new ArrayList<>())
                    .add(check.id()));
  }

  /** For instance {@code CVK-9.04, CVK-9.05 need rewards.daily-login · CVK-9.06 needs …}. */
  private String needs(List<Finding> findings) {
    Map<String, List<String>> byFacts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String names = names(finding.missing());
      if (names.isEmpty() && finding.because() != null) {
        names = words.of(finding.because());
      }
      byFacts.computeIfAbsent(names, key -> new ArrayList<>()).add(Sections.id(finding, words));
    }
    List<String> needs = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : byFacts.entrySet()) {
      List<String> ids = entry.getValue();
      needs.add(words.count("needs", ids.size(), String.join(", ", ids), entry.getKey()));
    }
    return String.join(Words.BETWEEN, needs);
  }

  /** The section once: {@code contact.block, .mute, ads.shown}. */
  private static String names(List<Reading> readings) {
    StringBuilder names = new StringBuilder();
    String before = "";
    for (Reading reading : readings) {
      String name = Printable.line(reading.name());
      String section = name.substring(0, name.lastIndexOf('.') + 1);
      names.append(names.isEmpty() ? "" : ", ");
      names.append(section.equals(before) ? name.substring(section.length() - 1) : name);
      before = section;
    }
    return names.toString();
  }

  private void nextFacts() {
    List<NextFact> next = worthDeclaring(report.nextFacts());
    if (!next.isEmpty()) {
      page.heading(heading("next", next, words), Style.STRONG);
      for (NextFact fact : next) {
        page.item(2, fact.name(), FACT_COLUMN, say(fact, report, service, words));
      }
    }
  }

  /** The first few, as long as one more answers more checks. */
  static List<NextFact> worthDeclaring(List<NextFact> next) {
    int shown = Math.min(MOST_FACTS, next.size());
    while (shown > 1 && next.get(shown - 1).answered() == next.get(shown - 2).answered()) {
      shown--;
    }
    while (shown > 0 && shown < next.size() && next.get(shown - 1).answered() == 0) {
      shown++;
    }
    return next.subList(0, shown);
  }

  static String heading(String key, List<NextFact> next, Words words) {
    String answers = words.count("next.checks", next.get(next.size() - 1).answered());
    return words.count(key, next.size(), answers);
  }

  static String say(NextFact fact, Report report, @Nullable Service service, Words words) {
    List<Finding> asking = new ArrayList<>(report.cannotTell());
    asking.removeIf(finding -> !fact.functionalities().contains(finding.functionality()));
    return words.say(
        "next.fact",
        words.of(fact.fact().label()),
        allowed(fact, words),
        Sections.names(asking, service, words));
  }

  /** What can be declared, cut off where a list of values gets too long for a next step. */
  private static String allowed(NextFact fact, Words words) {
    String allowed = words.of(fact.fact().allowed());
    int cut = allowed.lastIndexOf(',', LONGEST_ALLOWED);
    return allowed.length() <= LONGEST_ALLOWED || cut < 0
        ? allowed
        : words.say("next.allowed-cut", allowed.substring(0, cut));
  }

  private void questions() {
    Map<String, List<Finding>> byCheck = Sections.byId(report.openQuestions(), words);
    if (byCheck.isEmpty()) {
      return;
    }
    page.heading(words.count("questions", byCheck.size()), Style.STRONG);
    for (List<Finding> findings : byCheck.values()) {
      Finding first = findings.get(0);
      page.item(
          2,
          Sections.id(first, words),
          Sections.COLUMN,
          words.say(
              "questions.in",
              words.of(first.check(), Check.Text.QUESTION),
              Sections.names(findings, service, words)));
    }
  }

  private void evidence(List<Finding> open, Reason reason, String key) {
    Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
    for (Finding finding : open) {
      if (finding.reason() == reason) {
        String facts = String.join(", ", words.readings(finding.missing()));
        byCheck
            .computeIfAbsent(Sections.id(finding, words) + "|" + facts, id -> new ArrayList<>())
            .add(finding);
      }
    }
    if (byCheck.isEmpty()) {
      return;
    }
    page.heading(words.say(key), Style.STRONG);
    for (List<Finding> findings : byCheck.values()) {
      Finding first = findings.get(0);
      page.item(
          2,
          Sections.id(first, words),
          Sections.COLUMN,
          words.say(
              "evidence.needed",
              String.join(", ", words.readings(first.missing())),
              FindingText.evidenceAge(first.check(), words),
              Sections.names(findings, service, words)));
    }
  }
}
