package io.github.kiasdk.report;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.markdown.Markdown;
import io.github.kiasdk.report.markdown.MarkdownFailures;
import io.github.kiasdk.report.markdown.MarkdownFailures.Detail;
import io.github.kiasdk.report.markdown.MarkdownGate;
import io.github.kiasdk.report.markdown.MarkdownOpen;
import io.github.kiasdk.report.said.Account;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.GateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A report as Markdown, for a comment on a pull request or the notes of a design review: what is
 * not in order with the one next step, what is explained or frozen, and folded away what is open
 * and what was found in order. Never a score.
 *
 * <p>Words of a description become no heading, link, HTML or mention of a person. A report is at
 * most {@value #LONGEST} characters, as hosts take no longer comment; one that would be longer is
 * told shorter and says so.
 *
 * <p>Equal reports give equal text. Immutable and thread-safe.
 */
public final class MarkdownReport extends Rendering {

  /** The most characters of a report: code hosts refuse a comment of more than 65,536. */
  public static final int LONGEST = 65_000;

  private static final Outcome[] COLUMNS = {
    Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE, Outcome.ERROR
  };

  private final Locale locale;

  private MarkdownReport(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /** Reports in Dutch for a Dutch locale, in English for every other. */
  public static MarkdownReport in(Locale locale) {
    return new MarkdownReport(locale);
  }

  /** The report on this service. */
  public String text(GateResult result, Service service) {
    Words words = new Words(locale);
    String text = "";
    for (Detail detail : Detail.values()) {
      text = text(result, service, detail, words);
      if (text.length() <= LONGEST) {
        return text;
      }
    }
    String note = "\n\n" + Markdown.escaped(words.say("md.cut")) + "\n";
    int end = text.lastIndexOf('\n', LONGEST - note.length() - Markdown.UNFOLD.length());
    String start = text.substring(0, Math.max(0, end)).stripTrailing();
    // What is cut off within a fold would hide the note that says so.
    boolean folded = start.lastIndexOf(Markdown.FOLD) > start.lastIndexOf(Markdown.UNFOLD.strip());
    return start + (folded ? "\n\n" + Markdown.UNFOLD.strip() : "") + note;
  }

  private static String text(GateResult result, Service service, Detail detail, Words words) {
    Report report = result.report();
    Markdown page = new Markdown();
    page.heading(2, words.title(report, service));
    if (service.notice() != null) {
      page.paragraph(words.of(service.notice()));
    }
    first(new FirstScreen(report, result.left(), service, words), words, page);
    if (detail != Detail.ALL) {
      page.paragraph(words.say("md.shortened"));
    }
    errors(report, words, page);
    new MarkdownGate(result, service, words, page).figures();
    new MarkdownFailures(result.left(), service, words, page).write(detail);
    new MarkdownGate(result, service, words, page).write(detail);
    new MarkdownOpen(report, service, words, page).write(detail);
    if (detail.hasFolds()) {
      passed(report, service, words, page);
    }
    page.fold(words.say("counts"));
    counts(report, words, page);
    page.unfold();
    page.paragraph(words.say("header.no-finding"));
    return page.toString();
  }

  /** The tallies as a line each; then what is wrong, what comes first, and who has to say what. */
  private static void first(FirstScreen screen, Words words, Markdown page) {
    for (FirstScreen.Tally tally : screen.tallies()) {
      page.line(Markdown.INK.strong(Markdown.escaped(tally.said(words))));
    }
    page.paragraph(screen.wrongHeading("md.wrong"));
    List<String> lines = new ArrayList<>();
    for (FirstScreen.Line line : screen.wrong()) {
      lines.add(
          line.label().isEmpty()
              ? Markdown.escaped(line.said())
              : Markdown.INK.strong(line.label()) + " " + Markdown.escaped(line.said()));
    }
    page.bullets(lines);
    bullets("md.to-do", screen.toDo(), words, page);
    List<String> who = new ArrayList<>();
    for (FirstScreen.Line line : screen.who()) {
      who.add(words.say("html.brief.who", line.label(), line.said()));
    }
    bullets("md.who", who, words, page);
  }

  private static void bullets(String key, List<String> said, Words words, Markdown page) {
    if (!said.isEmpty()) {
      page.line(Markdown.INK.strong(words.say(key)));
      page.bullets(said.stream().map(Markdown::escaped).toList());
    }
  }

  private static void errors(Report report, Words words, Markdown page) {
    if (!report.saysAnything()) {
      page.paragraph(words.say("nothing-applicable"));
    }
    List<Finding> errors = report.with(Outcome.ERROR);
    if (errors.isEmpty()) {
      return;
    }
    page.paragraph(words.count("html.errors", errors.size()));
    List<String> lines = new ArrayList<>();
    for (Finding finding : errors) {
      String what = words.of(finding.title()) + ": " + FindingSentence.error(finding, words);
      lines.add(Markdown.INK.strong(finding.check().id()) + " " + Markdown.escaped(what));
    }
    page.bullets(lines);
  }

  private static void passed(Report report, Service service, Words words, Markdown page) {
    List<Finding> passed = report.with(Outcome.PASSED);
    if (passed.isEmpty()) {
      return;
    }
    page.fold(words.say("md.passed", passed.size()));
    page.paragraph(words.say("passed.means"));
    List<String> lines = new ArrayList<>();
    for (List<Finding> ofOne : Parts.byFunctionality(passed, service).values()) {
      Account inPart = Parts.passed(ofOne, words);
      lines.add(
          Markdown.INK.strong(inPart.title())
              + ": "
              + Markdown.escaped(String.join(", ", inPart.lines())));
    }
    page.bullets(lines);
    page.unfold();
  }

  private static void counts(Report report, Words words, Markdown page) {
    List<Outcome> columns = new ArrayList<>(List.of(COLUMNS));
    if (report.count(Outcome.ERROR) == 0) {
      columns.remove(Outcome.ERROR);
    }
    List<String> cells = new ArrayList<>();
    cells.add("");
    columns.forEach(outcome -> cells.add(words.say("counts." + outcome.id())));
    page.head(cells);
    for (Map.Entry<Principle, Map<Outcome, Integer>> row : report.counts().entrySet()) {
      cells.clear();
      cells.add(words.heading(row.getKey()));
      columns.forEach(outcome -> cells.add(String.valueOf(row.getValue().get(outcome))));
      page.row(cells);
    }
  }
}
