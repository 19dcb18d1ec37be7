package io.github.kiasdk.report.markdown;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.Failure;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;

/** What is not in order, the gravest first, each once for all places where it is so. */
public final class MarkdownFailures {

  /** How much is told, so that a report fits a comment. */
  public enum Detail {
    /** All of it, what is open and in order folded away. */
    ALL,
    /** What failed with what to change, and of the rest only how much there is. */
    FAILURES,
    /** What failed in a line each. */
    TITLES;

    public boolean hasFolds() {
      return this == ALL;
    }
  }

  private static final String NEXT_LINE = "  \n  ";

  private final Report report;
  private final Service service;
  private final Words words;
  private final Markdown page;

  public MarkdownFailures(Report report, Service service, Words words, Markdown page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  public void write(Detail detail) {
    if (report.failed().isEmpty()) {
      page.paragraph(words.say("html.attention.none"));
      return;
    }
    page.heading(3, words.say("md.failed"));
    List<Failure> failures = Failure.of(report.failed(), report, words);
    for (Level severity : Level.values()) {
      List<String> lines = new ArrayList<>();
      for (Failure failure : failures) {
        if (failure.first().check().severity() == severity) {
          lines.add(detail == Detail.TITLES ? title(failure.findings()) : inFull(failure));
        }
      }
      if (!lines.isEmpty()) {
        page.line(Markdown.INK.strong(words.say("html.severity", words.of(severity))));
        page.bullets(lines);
      }
    }
  }

  /** What decided, on what that rests, and whose judgement did not decide. */
  private String why(List<Finding> same) {
    String rests = EvidenceText.of(same, words);
    String setAside = FindingSentence.setAside(same.get(0), words);
    String more = rests.isEmpty() || setAside.isEmpty() ? rests + setAside : rests + " " + setAside;
    String answer = answer(same.get(0));
    return more.isEmpty() ? answer : answer + ". " + Markdown.escaped(more);
  }

  /** What decided; facts as code, all else as words. */
  private String answer(Finding finding) {
    String other = FindingSentence.otherThanFacts(finding, words);
    if (!other.isEmpty()) {
      return Markdown.escaped(other);
    }
    List<String> facts = new ArrayList<>();
    for (String reading : words.readings(finding.decidedBy())) {
      facts.add(Markdown.code(reading));
    }
    return words.say("html.declared-so", String.join(", ", facts));
  }

  private String title(List<Finding> same) {
    Finding first = same.get(0);
    String title = words.of(first.check(), Check.Text.TITLE);
    String said =
        FindingSentence.isOfPart(first)
            ? PartFindings.sayShort(Words.sentence(title), same, service, words)
            : words.say("failed.in", title, Parts.names(same, service, words));
    String ages = words.ages(first);
    String id = first.check().id() + (ages.isEmpty() ? "" : " · " + ages);
    return Markdown.INK.strong(id) + " " + Markdown.escaped(said);
  }

  private String inFull(Failure failure) {
    Finding first = failure.first();
    StringBuilder said = new StringBuilder(title(failure.findings()));
    said.append(NEXT_LINE).append(why(failure.findings()));
    said.append(NEXT_LINE).append(Markdown.escaped(words.say("html.change").strip())).append(' ');
    said.append(Markdown.escaped(words.change(first)));
    for (String besides : failure.besides(words)) {
      said.append(' ').append(Markdown.escaped(besides));
    }
    List<String> followers = new ArrayList<>();
    for (Failure.Follower follower : failure.followers()) {
      String named =
          words.say(
              "failure.id-and-title",
              Parts.id(follower.first(), words),
              words.of(follower.first().check(), Check.Text.TITLE));
      followers.add(
          failure.isEverywhere(follower)
              ? named
              : words.say("failed.in", named, Parts.names(follower.findings(), service, words)));
    }
    if (!followers.isEmpty()) {
      String so = words.say("failed.followers") + " " + String.join("; ", followers);
      said.append(NEXT_LINE).append(Markdown.escaped(so));
    }
    return said.toString();
  }
}
