package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Figures;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of explanations, proposals and a baseline, whatever it is written on. */
public final class GateWords {

  /** Fingerprints that are named; the baseline itself has them all. */
  private static final int NAMED = 5;

  private final GateResult result;
  private final Words words;
  private final LocalDate today;

  public GateWords(GateResult result, Words words) {
    this.result = result;
    this.words = words;
    this.today = result.report().today();
  }

  /** Whether a gate says anything of this report that the report does not say itself. */
  public boolean saysAnything() {
    Figures all = result.figures();
    boolean apart = all.left() < all.failed() || !result.proposed().isEmpty();
    return apart || result.baseline() != null || result.isAudit() || !result.unclear().isEmpty();
  }

  /** Which explanations count for nothing because nobody knows for which failure they are. */
  public List<String> unclear() {
    List<String> unclear = new ArrayList<>();
    for (LocalizedText one : result.unclear()) {
      unclear.add(Printable.line(words.of(one)));
    }
    return unclear;
  }

  /**
   * The title of the check of a finding, and what it is about if that is not the whole of a part.
   */
  public String title(Finding finding) {
    return with(finding.about(), words.of(finding.check(), Check.Text.TITLE));
  }

  private String with(String about, String title) {
    return about.isEmpty() ? title : words.say("explained.title", title, Printable.line(about));
  }

  /** How many failed, with and without. */
  public String figures() {
    Figures all = result.figures();
    String figures = words.say("figures", all.failed(), all.explained(), all.frozen(), all.left());
    if (all.left() == 0) {
      return figures;
    }
    int product = ofProduct(result.report().failed());
    int left = product - ofProduct(result.explained()) - ofProduct(result.frozen());
    return figures + " " + words.say("figures.apart", left, all.left() - left);
  }

  private static int ofProduct(List<Finding> findings) {
    int count = 0;
    for (Finding finding : findings) {
      boolean counts = finding.outcome() == Outcome.FAILED && finding.check().isAboutProduct();
      count += counts ? 1 : 0;
    }
    return count;
  }

  /** The same for each severity at which something failed. */
  public List<String> bySeverity() {
    List<String> bySeverity = new ArrayList<>();
    for (Level severity : Level.values()) {
      Figures figures = result.figures(severity);
      if (figures.failed() > 0) {
        bySeverity.add(
            words.say("figures.severity", words.of(severity), figures.failed(), figures.left()));
      }
    }
    return bySeverity;
  }

  /** How large and how old a baseline is. */
  public String size(Baseline baseline) {
    int age = (int) baseline.age(today);
    String when = age < 0 ? "baseline.age.future" : "baseline.age.today";
    String old = age < 1 ? words.say(when) : words.count("baseline.age", age);
    return words.count("baseline.size", baseline.size(), baseline.made(), old);
  }

  /** What of the baseline is in order now; empty if nothing is. */
  public String fixed() {
    List<String> fixed = result.fixed();
    if (fixed.isEmpty()) {
      return "";
    }
    List<String> named = new ArrayList<>(fixed.subList(0, Math.min(NAMED, fixed.size())));
    named.replaceAll(Printable::line);
    String list = String.join(", ", named) + (fixed.size() > NAMED ? ", …" : "");
    return words.count("baseline.fixed", fixed.size(), list);
  }

  /** Why, what happens instead, and who answers for it until when. */
  public List<String> of(Explanation explanation) {
    return List.of(
        words.say(
            "explained.why", words.of(explanation.reason()), Printable.line(explanation.words())),
        words.say("explained.instead", instead(explanation)),
        words.say(
            "explained.who",
            Printable.line(explanation.owner()),
            Printable.line(explanation.approver()),
            explanation.date(),
            explanation.validUntil(),
            daysLeft(explanation)));
  }

  private String instead(Explanation explanation) {
    List<String> instead = new ArrayList<>();
    if (explanation.alternative() != null) {
      instead.add(words.of(explanation.alternative()));
    }
    if (explanation.mitigation() != null) {
      instead.add(Printable.line(explanation.mitigation()));
    }
    return String.join(Words.BETWEEN, instead);
  }

  /** How long an explanation that counts still counts. */
  public String daysLeft(Explanation explanation) {
    int days = (int) explanation.daysLeft(today);
    return days == 0 ? words.say("explained.today") : words.count("explained.left", days);
  }

  /** What somebody asks for, without the check. */
  public String proposed(Explanation proposed) {
    return words.say(
        "proposed.said",
        with(
            proposed.about() == null ? "" : proposed.about(),
            Printable.line(proposed.functionality())),
        words.of(proposed.reason()),
        Printable.line(proposed.owner()),
        proposed.validUntil());
  }
}
