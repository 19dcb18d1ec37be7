package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What cannot be told, in a few lines: each of it if there is room, else what to do first. */
public final class OpenLines {

  private static final int ROOM = Page.WIDTH - Parts.COLUMN;

  private static final int MOST_FACTS = 3;

  private OpenLines() {}

  /**
   * Each on a line; if they are more than this, a summary.
   *
   * @param most the most lines
   */
  public static List<String> of(Report report, int most, Words words) {
    List<Finding> open = report.cannotTell();
    if (open.size() > most) {
      return List.of(summary(report, words));
    }
    List<String> lines = new ArrayList<>();
    for (Finding finding : open) {
      lines.add(Printable.cut(needs(finding, report, words), ROOM));
    }
    return lines;
  }

  private static String needs(Finding finding, Report report, Words words) {
    String id = Parts.id(finding, words);
    boolean elsewhere = !finding.functionality().equals(report.id());
    String what = elsewhere ? id + "@" + Printable.line(finding.functionality()) : id;
    String missing = String.join(", ", words.readings(finding.missing()));
    if (finding.because() != null) {
      return what + " " + words.of(finding.because());
    }
    return switch (Objects.requireNonNull(finding.reason())) {
      case NO_JUDGEMENT ->
          words.say("failure.judgement", what, words.of(finding.check(), Check.Text.QUESTION));
      case CONTRADICTED ->
          words.say(
              "failure.contradicted", what, String.join(", ", words.readings(finding.decidedBy())));
      case ALLEGED, OPPOSED ->
          words.say(
              finding.reason() == Reason.ALLEGED ? "failure.alleged" : "failure.opposed",
              what,
              String.join(", ", EvidenceText.facts(finding, words)));
      case NO_EVIDENCE, OLD_EVIDENCE -> words.say("failure.evidence", what, missing);
      default -> words.say("failure.needs", what, missing);
    };
  }

  /** How many questions there are for people, and as many of the first facts as there is room. */
  private static String summary(Report report, Words words) {
    int questions = report.openQuestions().size();
    String asked = questions == 0 ? "" : words.count("failure.questions", questions);
    List<String> facts = new ArrayList<>();
    String said = asked;
    for (NextFact fact : report.nextFacts()) {
      facts.add(Printable.line(fact.name()));
      String next = words.say("failure.next", words.and(facts));
      String longer = asked.isEmpty() ? next : asked + Words.BETWEEN + next;
      if (facts.size() > MOST_FACTS || Printable.columns(longer) > ROOM) {
        break;
      }
      said = longer;
    }
    return Printable.cut(said, ROOM);
  }
}
