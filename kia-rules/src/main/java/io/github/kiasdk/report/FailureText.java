package io.github.kiasdk.report;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.said.Failure;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.GateWords;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.FailureBlock;
import io.github.kiasdk.report.text.GateSection;
import io.github.kiasdk.report.text.OpenLines;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.review.Figures;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a developer reads when a test is red: the feature and its class, and for each check what is
 * not in order, for which ages, what decided, what to change and where to read on. The more is
 * wrong, the less is said of each, so that the whole fits in {@value #LINES} lines; what does not
 * fit is named by its id. No line is longer than 100 columns.
 *
 * <p>Immutable and thread-safe.
 */
public final class FailureText extends Rendering {

  /** The most lines of a text about a whole report. */
  public static final int LINES = 25;

  /** More than this are summed up: they are not why the test is red. */
  private static final int MOST_OPEN = 3;

  /** Where more explanations do not say for what they are, these show what to write. */
  private static final int MOST_UNCLEAR = 3;

  private final Locale locale;
  private final int lines;

  private FailureText(Locale locale, int lines) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.lines = lines;
  }

  /** Texts in Dutch for a Dutch locale, in English for every other. */
  public static FailureText in(Locale locale) {
    return new FailureText(locale, LINES);
  }

  /** All that keeps this report from being in order, and what cannot be told. */
  public String text(Report report) {
    Words words = new Words(locale);
    List<Finding> wrong = report.with(Outcome.ERROR);
    wrong.addAll(report.failed());
    List<Failure> said = Failure.of(wrong, report, words);
    List<String> open = OpenLines.of(report, said.isEmpty() ? lines - 4 : MOST_OPEN, words);
    if (said.size() <= LINES / 2) {
      for (FailureBlock.Detail detail : FailureBlock.Detail.values()) {
        String text = text(report, said, said.size(), detail, open);
        if (fits(text)) {
          return text;
        }
      }
    }
    int shown = Math.min(said.size(), LINES / 2);
    String text = text(report, said, shown, FailureBlock.Detail.LEAST, open);
    while (shown > 0 && !fits(text)) {
      shown--;
      text = text(report, said, shown, FailureBlock.Detail.LEAST, open);
    }
    return text;
  }

  /**
   * All that is neither explained nor in the baseline, and the figures with and without. What does
   * not block is told as well: it is not in order.
   */
  public String text(GateResult result) {
    Figures all = result.figures();
    GateWords gate = new GateWords(result, new Words(locale));
    Page page = new Page(false);
    if (all.left() < all.failed()) {
      page.say(0, gate.figures());
    }
    List<String> unclear = gate.unclear();
    for (String one : unclear.subList(0, Math.min(MOST_UNCLEAR, unclear.size()))) {
      page.say(0, one);
    }
    if (unclear.size() > MOST_UNCLEAR) {
      page.say(0, "…");
    }
    String below = page.toString();
    int lines = (int) below.lines().count();
    return lines == 0
        ? text(result.report())
        : new FailureText(locale, Math.max(2, LINES - lines)).text(result.left()) + "\n" + below;
  }

  /**
   * What is to be said of some findings on their own, and why they do not block: who explains them
   * and until when, or since when they stand in the baseline.
   *
   * @param findings some of the findings that the gate was asked about
   */
  public String text(GateResult result, List<Finding> findings) {
    Words words = new Words(locale);
    Page page = new Page(false);
    GateSection section = new GateSection(result, null, words, page);
    for (Finding finding : findings) {
      section.apart(finding);
    }
    return text(result.report(), findings) + "\n\n" + page.toString().strip();
  }

  /**
   * What is to be said of some findings on their own, for a test that is about them alone. What
   * follows from a failure elsewhere refers to that one.
   *
   * @param findings some of the findings of the report
   */
  public String text(Report report, List<Finding> findings) {
    Words words = new Words(locale);
    Page page = new Page(false);
    FailureBlock block = new FailureBlock(report, words, page);
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.ERROR) {
        page.blank();
        block.alone(finding);
      } else {
        page.say(0, FindingSentence.of(finding, words));
      }
    }
    return page.toString().stripTrailing();
  }

  private boolean fits(String text) {
    return text.lines().count() <= lines;
  }

  private String text(
      Report report, List<Failure> said, int shown, FailureBlock.Detail detail, List<String> open) {
    Words words = new Words(locale);
    Page page = new Page(false);
    FailureBlock block = new FailureBlock(report, words, page);
    page.say(0, header(report, words));
    page.blank();
    for (Failure failure : said.subList(0, shown)) {
      if (detail != FailureBlock.Detail.LEAST) {
        page.blank();
      }
      block.write(failure, detail);
    }
    if (shown > 0) {
      page.blank();
    }
    if (shown < said.size()) {
      page.item(0, words.say("failure.rest"), Parts.COLUMN, rest(said, shown));
    }
    for (int i = 0; i < open.size(); i++) {
      page.item(0, i == 0 ? words.say("failure.open") : "", Parts.COLUMN, open.get(i));
    }
    if (shown > 0 && detail != FailureBlock.Detail.MOST) {
      String id = said.get(0).first().check().id();
      page.item(0, words.say("failure.more"), Parts.COLUMN, words.say("failure.look-up", id));
    }
    for (LocalizedText problem : report.observerProblems()) {
      page.say(0, words.of(problem));
    }
    return page.toString().stripTrailing();
  }

  private static String header(Report report, Words words) {
    String name = words.of(report.title());
    for (Finding finding : report.findings()) {
      if (finding.functionality().equals(report.id())) {
        name = FailureBlock.place(finding, words);
        break;
      }
    }
    if (!report.saysAnything()) {
      return words.say("failure.header.none", name);
    }
    Set<String> asked = new LinkedHashSet<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.INAPPLICABLE) {
        asked.addAll(questions(report, outcome));
      }
    }
    int failed = questions(report, Outcome.FAILED).size();
    int errors = questions(report, Outcome.ERROR).size();
    int open = questions(report, Outcome.CANNOT_TELL).size();
    String header = words.count("failure.header", asked.size(), name, failed, open);
    return errors == 0 ? header : words.count("failure.errors", errors, header);
  }

  /** A check that answers differently by age is one check. */
  private static Set<String> questions(Report report, Outcome outcome) {
    Set<String> questions = new LinkedHashSet<>();
    for (Finding finding : report.with(outcome)) {
      questions.add(finding.check().id() + "@" + finding.functionality());
    }
    return questions;
  }

  private static String rest(List<Failure> said, int shown) {
    Set<String> ids = new LinkedHashSet<>();
    for (Failure failure : said.subList(shown, said.size())) {
      ids.add(failure.first().check().id());
      ids.addAll(failure.followerIds());
    }
    return Printable.cut(String.join(", ", ids), Page.WIDTH - Parts.COLUMN);
  }
}
