package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.Failure;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.List;

/** Says one failure, with what follows from it, at more or less length. */
public final class FailureBlock {

  /** How much is said of each failure. */
  public enum Detail {
    /** All that a developer needs. */
    MOST,
    /** What decided, and what to change. */
    LESS,
    /** Two lines; a third if others follow from it. */
    LEAST
  }

  /** Wide enough for an id and two columns of air. */
  private static final int ID_COLUMN = 10;

  private static final int MOST_REFERENCES = 3;

  /** What decided leaves room for what to change on the same line. */
  private static final int REASON = 44;

  /** Where it is, leaves room for what it is. */
  private static final int PLACES = 30;

  private final Report report;
  private final Words words;
  private final Page page;

  public FailureBlock(Report report, Words words, Page page) {
    this.report = report;
    this.words = words;
    this.page = page;
  }

  /** The id, and the host's class that described it. */
  public static String place(Finding finding, Words words) {
    String id = Printable.line(finding.functionality());
    String host = finding.describedBy();
    return host == null || host.equals(id)
        ? id
        : words.say("failure.place", id, Printable.line(host));
  }

  /** A failure in all of its places. */
  public void write(Failure failure, Detail detail) {
    Finding finding = failure.first();
    if (detail == Detail.LEAST) {
      least(failure);
      return;
    }
    heading(failure.findings());
    reason(finding);
    if (finding.outcome() == Outcome.ERROR) {
      change(finding);
      return;
    }
    String rests = EvidenceText.of(failure.findings(), words);
    if (!rests.isEmpty()) {
      label("failure.evidence-for", rests);
    }
    if (detail == Detail.MOST) {
      label("failure.matters", words.of(finding.check(), Check.Text.MATTERS));
    }
    change(finding);
    if (detail == Detail.MOST) {
      failure.besides(words).forEach(besides -> page.say(2 + Parts.COLUMN, besides));
    }
    followers(failure, detail);
    if (detail == Detail.MOST) {
      ground(finding);
    }
  }

  /** In full; or, if it follows from another, what that is and what it takes besides. */
  public void alone(Finding finding) {
    Finding root = report.rootOf(finding);
    if (root == null) {
      write(Failure.of(List.of(finding), report, words).get(0), Detail.MOST);
      return;
    }
    heading(List.of(finding));
    reason(finding);
    String title = words.of(root.check(), Check.Text.TITLE);
    label("failure.root", words.say("failure.id-and-title", root.check().id(), title));
    List<Reading> more = report.besidesRoot(finding);
    if (!more.isEmpty()) {
      label("failure.besides", String.join(Words.BETWEEN, words.readings(more)));
      change(finding);
    }
    more(finding);
  }

  private void heading(List<Finding> same) {
    Finding finding = same.get(0);
    String title = words.of(finding.check(), Check.Text.TITLE);
    String where = where(same);
    page.item(
        0,
        finding.check().id(),
        ID_COLUMN,
        where.isEmpty() ? title : words.say("failed.in", title, where),
        words.severity(finding),
        Style.PLAIN);
  }

  /** Where it is, if the report is about more than that. */
  private String where(List<Finding> same) {
    List<String> places = new ArrayList<>();
    for (Finding finding : same) {
      String id = Printable.line(finding.functionality());
      String host = finding.describedBy();
      if (!finding.functionality().equals(report.id())) {
        places.add(host == null || host.equals(id) ? id : id + ": " + Printable.line(host));
      }
    }
    return String.join(", ", places);
  }

  private void reason(Finding finding) {
    boolean facts = finding.judgement() == null && finding.because() == null;
    String key =
        finding.outcome() == Outcome.ERROR
            ? "failure.error"
            : facts ? "failure.declared" : "failure.because";
    label(key, Failure.reason(finding, words));
  }

  /** What to change says nothing about a check that went wrong itself. */
  private void change(Finding finding) {
    if (finding.outcome() != Outcome.ERROR || finding.because() != null) {
      label("failure.change", words.change(finding));
    }
  }

  private void followers(Failure failure, Detail detail) {
    if (failure.followers().isEmpty()) {
      return;
    }
    if (detail == Detail.MOST) {
      for (Failure.Follower follower : failure.followers()) {
        Check check = follower.first().check();
        String title = words.of(check, Check.Text.TITLE);
        String where = failure.isEverywhere(follower) ? "" : where(follower.findings());
        String said =
            words.say(
                "failure.id-and-title",
                check.id(),
                where.isEmpty() ? title : words.say("failed.in", title, where));
        label(
            "failure.followers",
            follower.besides().isEmpty()
                ? said
                : said + Words.BETWEEN + String.join(", ", follower.besides()));
      }
    } else {
      label("failure.followers", ids(failure));
    }
  }

  private static String ids(Failure failure) {
    return Printable.cut(String.join(", ", failure.followerIds()), Page.WIDTH - Parts.COLUMN);
  }

  private void ground(Finding finding) {
    List<String> references = new ArrayList<>();
    for (Reference reference : finding.check().references()) {
      if (references.size() < MOST_REFERENCES) {
        references.add(Citation.of(reference, words));
      }
    }
    String ground = words.of(finding.check().ground());
    label(
        "failure.ground",
        references.isEmpty()
            ? ground
            : words.say("failure.cites", ground, String.join(", ", references)));
    more(finding);
  }

  private void more(Finding finding) {
    label("failure.more", words.say("failure.look-up", finding.check().id()));
  }

  private void least(Failure failure) {
    Finding finding = failure.first();
    String severity = words.severity(finding);
    int room = Page.WIDTH - ID_COLUMN - Printable.columns(severity) - 2;
    String title = words.of(finding.check(), Check.Text.TITLE);
    String where = Printable.cut(where(failure.findings()), PLACES);
    if (!where.isEmpty()) {
      int around = Printable.columns(words.say("failed.in", "", where));
      title = words.say("failed.in", Printable.cut(title, room - around), where);
    }
    page.item(
        0, finding.check().id(), ID_COLUMN, Printable.cut(title, room), severity, Style.PLAIN);
    boolean changes = finding.outcome() != Outcome.ERROR || finding.because() != null;
    String told = Failure.reason(finding, words);
    String line = changes ? Printable.cut(told, REASON) + " → " + words.change(finding) : told;
    page.say(ID_COLUMN, Printable.cut(line, Page.WIDTH - ID_COLUMN));
    if (!failure.followers().isEmpty()) {
      String also = words.say("failure.followers") + " " + ids(failure);
      page.say(ID_COLUMN, Printable.cut(also, Page.WIDTH - ID_COLUMN));
    }
  }

  private void label(String key, String said) {
    page.item(2, words.say(key), Parts.COLUMN, said);
  }
}
