package io.github.kiasdk.report;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.FailedSection;
import io.github.kiasdk.report.text.GateSection;
import io.github.kiasdk.report.text.OpenSection;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.report.text.PassedSection;
import io.github.kiasdk.report.text.TextFirstScreen;
import io.github.kiasdk.review.GateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as text that a person wants to read: what is not in order and the one next step, the
 * fewest facts to declare, the questions for people, and how many answers there are per principle.
 * Never a score. No line is longer than 100 columns.
 *
 * <pre>{@code
 * String text = TextReport.in(DUTCH).text(report, service);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport extends Rendering {

  private static final Outcome[] COLUMNS = {
    Outcome.ERROR, Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE
  };

  private final Locale locale;
  private final boolean coloured;
  private final String command;

  private TextReport(Locale locale, boolean coloured, String command) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.coloured = coloured;
    this.command = Objects.requireNonNull(command, "command");
  }

  /** Reports in Dutch for a Dutch locale, in English for every other. */
  public static TextReport in(Locale locale) {
    return new TextReport(locale, false, "");
  }

  /** The same with ANSI colours, for a terminal; they say nothing that the words do not say. */
  public TextReport coloured() {
    return new TextReport(locale, true, command);
  }

  /**
   * The same for readers who start the command line as this, for instance {@code java -jar
   * kia.jar}. Unless set no command is suggested: there may be none where the report is read.
   */
  public TextReport startedAs(String typed) {
    return new TextReport(locale, coloured, typed);
  }

  /** The report on a lone functionality, or on a service about which no more is to be said. */
  public String text(Report report) {
    return render(report, null, null);
  }

  /** The report on this service. */
  public String text(Report report, Service service) {
    return render(report, Objects.requireNonNull(service, "service"), null);
  }

  /**
   * The report on this service, with what is explained and frozen apart from what failed, and the
   * figures with and without.
   */
  public String text(GateResult result, Service service) {
    return render(result.report(), Objects.requireNonNull(service, "service"), result);
  }

  private String render(Report report, @Nullable Service service, @Nullable GateResult result) {
    Words words = new Words(locale);
    Page page = new Page(coloured);
    header(report, service, words, page);
    errors(report, words, page);
    Page rest = new Page(coloured);
    rest(report, service, result, words, rest);
    if (page.lines() + rest.lines() > FirstScreen.LINES) {
      Report left = result == null ? report : result.left();
      new TextFirstScreen(new FirstScreen(report, left, service, words), words, page).write();
    }
    page.add(rest);
    if (!report.findings().isEmpty()) {
      String check = worthReading(report).check().id();
      String more =
          command.isEmpty()
              ? words.say("failure.look-up", check)
              : words.say("failure.explain", check, command);
      page.heading(words.say("footer", more), Style.FAINT);
    }
    return page.toString();
  }

  private static void rest(
      Report report,
      @Nullable Service service,
      @Nullable GateResult result,
      Words words,
      Page page) {
    if (result == null) {
      new FailedSection(report, service, words, page).write();
    } else {
      GateSection gate = new GateSection(result, service, words, page);
      gate.figures();
      new FailedSection(result.left(), service, words, page).write();
      gate.write();
    }
    OpenSection open = new OpenSection(report, service, words, page);
    open.write();
    open.setAside();
    new PassedSection(report, service, words, page).write();
    counts(report, words, page);
  }

  /** A finding whose check a reader would want to know more about. */
  private static Finding worthReading(Report report) {
    List<Finding> failed = report.failed();
    List<Finding> open = report.cannotTell();
    return !failed.isEmpty()
        ? failed.get(0)
        : !open.isEmpty() ? open.get(0) : report.findings().get(0);
  }

  private static void header(Report report, @Nullable Service service, Words words, Page page) {
    page.say(words.title(report, service), Style.STRONG);
    if (service != null && service.notice() != null) {
      page.say(0, words.of(service.notice()));
    }
    page.say(0, words.say("header.no-finding"));
  }

  private static void errors(Report report, Words words, Page page) {
    if (!report.saysAnything()) {
      page.heading(words.say("nothing-applicable"), Style.RED);
    }
    List<Finding> errors = report.with(Outcome.ERROR);
    if (!errors.isEmpty()) {
      page.heading(words.count("errors", errors.size()), Style.RED);
      for (Finding finding : errors) {
        String what = words.of(finding.title()) + ": " + FindingSentence.error(finding, words);
        page.item(2, finding.check().id(), Parts.COLUMN, what);
      }
    }
  }

  private static void counts(Report report, Words words, Page page) {
    List<Outcome> columns = new ArrayList<>(List.of(COLUMNS));
    if (report.count(Outcome.ERROR) == 0) {
      columns.remove(Outcome.ERROR);
    }
    List<String> heads = new ArrayList<>();
    for (Outcome outcome : columns) {
      heads.add(words.say("counts." + outcome.id()));
    }
    page.blank();
    page.item(2, words.say("counts"), 30, "", String.join("  ", heads), Style.PLAIN);
    for (Map.Entry<Principle, Map<Outcome, Integer>> row : report.counts().entrySet()) {
      StringBuilder numbers = new StringBuilder();
      for (int i = 0; i < heads.size(); i++) {
        String number = String.valueOf(row.getValue().get(columns.get(i)));
        numbers.append(i == 0 ? "" : "  ");
        numbers.append(" ".repeat(Math.max(0, heads.get(i).length() - number.length())));
        numbers.append(number);
      }
      Principle principle = row.getKey();
      page.item(
          2,
          principle.number() == 0 ? "–" : String.valueOf(principle.number()),
          6,
          oneLine(words.of(principle.title()), Page.WIDTH - 6 - numbers.length() - 3),
          numbers.toString(),
          Style.PLAIN);
    }
  }

  /** A title cut off at a word: a table is for the figures, the whole title stands elsewhere. */
  private static String oneLine(String title, int room) {
    int cut = title.lastIndexOf(' ', room - 2);
    return title.length() <= room || cut < 0 ? title : title.substring(0, cut) + " …";
  }
}
