package io.github.kiasdk.report;

import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.HtmlComparison;
import io.github.kiasdk.report.machine.ComparisonJson;
import io.github.kiasdk.report.markdown.Markdown;
import io.github.kiasdk.report.said.Account;
import io.github.kiasdk.report.said.ComparisonLines;
import io.github.kiasdk.report.said.Ink;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.TransitionTable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What changed from one description to the next, for whoever reviews it: per functionality in which
 * ways a child's right got worse, beside that what became better, what is open for the meeting, and
 * how much is the same. Nothing is set off against anything.
 *
 * <pre>{@code
 * String comment = ComparisonReport.in(DUTCH).markdown(comparison);
 * }</pre>
 *
 * <p>{@link #markdown} is meant for a comment on a pull request: whatever words the descriptions
 * hold, they stay words and never become a heading, a link, HTML or the mention of a person.
 *
 * <p>Immutable and thread-safe.
 */
public final class ComparisonReport extends Rendering {

  private static final int BULLET = 2;

  private final Locale locale;
  private final boolean coloured;

  private ComparisonReport(Locale locale, boolean coloured) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.coloured = coloured;
  }

  /** Reports in Dutch for a Dutch locale, in English for every other. */
  public static ComparisonReport in(Locale locale) {
    return new ComparisonReport(locale, false);
  }

  /** The same with ANSI colours in {@link #text}; they say nothing that the words do not say. */
  public ComparisonReport coloured() {
    return new ComparisonReport(locale, true);
  }

  /** For a person, in lines of at most 100 columns. */
  public String text(Comparison comparison) {
    Words words = new Words(locale);
    Page page = new Page(coloured);
    page.say(title(comparison, words), Style.STRONG);
    Service service = comparison.after().service();
    if (service.notice() != null) {
      page.say(0, words.of(service.notice()));
    }
    page.say(0, words.say("header.no-finding"));
    for (LocalizedText caveat : comparison.caveats()) {
      page.say(0, Printable.line(words.of(caveat)));
    }
    for (PartChange part : comparison.parts()) {
      write(new ComparisonLines(part, words, Ink.PLAIN), !part.worse().isEmpty(), page);
    }
    if (comparison.isEmpty()) {
      page.heading(words.say("compare.nothing"), Style.PLAIN);
    } else {
      table(comparison, words, page);
    }
    return page.toString();
  }

  private static void write(ComparisonLines lines, boolean worse, Page page) {
    page.heading(lines.title() + ": " + lines.headline(), worse ? Style.RED : Style.STRONG);
    for (String line : lines.worse()) {
      page.item(BULLET, "!", BULLET + 2, line);
    }
    for (String line : lines.beside()) {
      page.item(BULLET, "+", BULLET + 2, line);
    }
    for (String line : lines.also()) {
      page.item(BULLET, "·", BULLET + 2, line);
    }
    for (Account group : lines.rest()) {
      page.say(BULLET, group.title());
      for (String line : group.lines()) {
        page.item(BULLET + 2, "–", BULLET + 4, line);
      }
    }
  }

  private static void table(Comparison comparison, Words words, Page page) {
    TransitionTable table = new TransitionTable(comparison, words);
    List<String> heads = table.heads();
    page.blank();
    String title = words.say("compare.table");
    page.item(BULLET, title, 30, "", String.join("  ", heads), Style.PLAIN);
    for (TransitionTable.Row row : table.rows()) {
      StringBuilder numbers = new StringBuilder();
      for (int i = 0; i < heads.size(); i++) {
        String number = row.numbers().get(i).toString();
        numbers.append(i == 0 ? "" : "  ");
        numbers.append(" ".repeat(Math.max(0, heads.get(i).length() - number.length())));
        numbers.append(number);
      }
      page.item(BULLET, row.from(), 30, "", numbers.toString(), Style.PLAIN);
    }
  }

  /** For a comment on a pull request: the details are folded away. */
  public String markdown(Comparison comparison) {
    Words words = new Words(locale);
    Markdown page = new Markdown();
    page.heading(2, title(comparison, words));
    Service service = comparison.after().service();
    if (service.notice() != null) {
      page.paragraph(words.of(service.notice()));
    }
    for (LocalizedText caveat : comparison.caveats()) {
      page.line(Markdown.INK.strong(words.of(caveat)));
    }
    for (PartChange part : comparison.parts()) {
      write(new ComparisonLines(part, words, Markdown.INK), words, page);
    }
    if (comparison.isEmpty()) {
      page.paragraph(words.say("compare.nothing"));
    } else {
      page.fold(words.say("compare.table"));
      table(comparison, words, page);
      page.unfold();
    }
    page.paragraph(words.say("header.no-finding"));
    return page.toString();
  }

  private static void write(ComparisonLines lines, Words words, Markdown page) {
    page.line(Markdown.INK.strong(lines.title()) + ": " + lines.headline());
    page.bullets(lines.worse());
    page.bullets(lines.beside());
    page.bullets(lines.also());
    List<Account> rest = lines.rest();
    if (!rest.isEmpty()) {
      page.fold(words.say("compare.rest"));
      for (Account group : rest) {
        page.line(group.title());
        page.bullets(group.lines());
      }
      page.unfold();
    }
  }

  private static void table(Comparison comparison, Words words, Markdown page) {
    TransitionTable table = new TransitionTable(comparison, words);
    List<String> cells = new ArrayList<>();
    cells.add("");
    cells.addAll(table.heads());
    page.head(cells);
    for (TransitionTable.Row row : table.rows()) {
      cells.clear();
      cells.add(row.from());
      row.numbers().forEach(number -> cells.add(number.toString()));
      page.row(cells);
    }
  }

  /**
   * One HTML page with pictures: which rights each functionality served and strained before and
   * does now, the answers per principle before and now, and what changed in each part. Like {@link
   * HtmlReport} it holds everything it needs and loads nothing. Equal comparisons give equal text.
   */
  public String html(Comparison comparison) {
    Words words = new Words(locale);
    return new HtmlComparison(comparison, title(comparison, words), words).text();
  }

  /**
   * For a program: {@code {"kia-comparison": 1, "before": {…}, "after": {…}, "worse": [{…}],
   * "parts": [{…}], "transitions": [{…}]}}, with ids as in documents and values as a reader sees
   * them. Its schema is {@link JsonSchema#COMPARISON}. {@code caveats} stands there only if nobody
   * can say that nothing got worse, and tells why.
   *
   * <p>{@code worse} tells in which ways a child's right got worse, each with {@code kind}, {@code
   * part} and {@code rights}. A part has {@code fields}, {@code facts}, {@code effects}, {@code
   * mitigations} and {@code answers} that changed, {@code unchanged} and {@code open}. {@code
   * transitions} counts the answers {@code from} one outcome {@code to} another; an outcome is left
   * out where nothing was asked. There is no score. Equal comparisons give equal bytes.
   */
  public String json(Comparison comparison) {
    return new ComparisonJson(comparison, new Words(locale)).text();
  }

  private static String title(Comparison comparison, Words words) {
    String before = Printable.line(comparison.before().service().name());
    String after = Printable.line(comparison.after().service().name());
    return before.equals(after)
        ? words.say("compare", after)
        : words.say("compare.renamed", before, after);
  }
}
