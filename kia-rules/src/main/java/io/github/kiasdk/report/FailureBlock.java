package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.Page.Style;
import java.util.ArrayList;
import java.util.List;

/** Says one failure, with what follows from it, at more or less length. */
final class FailureBlock {

  /** How much is said of each failure. */
  enum Detail {
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

  FailureBlock(Report report, Words words, Page page) {
    this.report = report;
    this.words = words;
    this.page = page;
  }

  /** The id, and the host's class that described it. */
  static String place(Finding finding, Words words) {
    String id = Printable.line(finding.functionality());
    String host = finding.describedBy();
    return host == null || host.equals(id)
        ? id
        : words.say("failure.place", id, Printable.line(host));
  }

  /** What two findings have in common if they are said as one. */
  String key(Finding finding) {
    return finding.check().id()
        + "|"
        + words.ages(finding)
        + "|"
        + told(finding)
        + "|"
        + ids(report.followers(finding));
  }

  /** Findings with the same {@link #key}. */
  void write(List<Finding> same, Detail detail) {
    Finding finding = same.get(0);
    if (detail == Detail.LEAST) {
      least(same);
      return;
    }
    heading(same);
    reason(finding);
    if (finding.outcome() == Outcome.ERROR) {
      change(finding);
      return;
    }
    if (detail == Detail.MOST) {
      label("failure.matters", words.of(finding.check(), Check.Text.MATTERS));
    }
    change(finding);
    followers(finding, detail);
    if (detail == Detail.MOST) {
      ground(finding);
    }
  }

  /** In full; or, if it follows from another, what that is and what it takes besides. */
  void alone(Finding finding) {
    Finding root = report.rootOf(finding);
    if (root == null) {
      write(List.of(finding), Detail.MOST);
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

  private String told(Finding finding) {
    if (finding.outcome() == Outcome.ERROR) {
      return FindingText.error(finding, words);
    }
    String other = FindingText.otherThanFacts(finding, words);
    return other.isEmpty()
        ? String.join(Words.BETWEEN, words.readings(finding.decidedBy()))
        : other;
  }

  private void reason(Finding finding) {
    boolean facts = finding.judgement() == null && finding.because() == null;
    String key =
        finding.outcome() == Outcome.ERROR
            ? "failure.error"
            : facts ? "failure.declared" : "failure.because";
    label(key, told(finding));
  }

  /** What to change says nothing about a check that went wrong itself. */
  private void change(Finding finding) {
    if (finding.outcome() != Outcome.ERROR || finding.because() != null) {
      label("failure.change", words.of(finding.check(), Check.Text.CHANGE));
    }
  }

  private void followers(Finding finding, Detail detail) {
    List<Finding> followers = report.followers(finding);
    if (followers.isEmpty()) {
      return;
    }
    if (detail == Detail.MOST) {
      for (Finding follower : followers) {
        String title = words.of(follower.check(), Check.Text.TITLE);
        List<String> besides = words.readings(report.besidesRoot(follower));
        String said = words.say("failure.id-and-title", follower.check().id(), title);
        label(
            "failure.followers",
            besides.isEmpty() ? said : said + Words.BETWEEN + String.join(", ", besides));
      }
    } else {
      label("failure.followers", ids(followers));
    }
  }

  private static String ids(List<Finding> findings) {
    List<String> ids = new ArrayList<>();
    for (Finding finding : findings) {
      ids.add(finding.check().id());
    }
    return Page.cut(String.join(", ", ids), Page.WIDTH - Sections.COLUMN);
  }

  private void ground(Finding finding) {
    List<String> references = new ArrayList<>();
    for (Reference reference : finding.check().references()) {
      if (references.size() < MOST_REFERENCES) {
        references.add(words.of(reference.name()));
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

  private void least(List<Finding> same) {
    Finding finding = same.get(0);
    String severity = words.severity(finding);
    int room = Page.WIDTH - ID_COLUMN - Printable.columns(severity) - 2;
    String title = words.of(finding.check(), Check.Text.TITLE);
    String where = Page.cut(where(same), PLACES);
    if (!where.isEmpty()) {
      int around = Printable.columns(words.say("failed.in", "", where));
      title = words.say("failed.in", Page.cut(title, room - around), where);
    }
    page.item(0, finding.check().id(), ID_COLUMN, Page.cut(title, room), severity, Style.PLAIN);
    boolean changes = finding.outcome() != Outcome.ERROR || finding.because() != null;
    String told = told(finding);
    String line =
        changes
            ? Page.cut(told, REASON) + " → " + words.of(finding.check(), Check.Text.CHANGE)
            : told;
    page.say(ID_COLUMN, Page.cut(line, Page.WIDTH - ID_COLUMN));
    List<Finding> followers = report.followers(finding);
    if (!followers.isEmpty()) {
      String also = words.say("failure.followers") + " " + ids(followers);
      page.say(ID_COLUMN, Page.cut(also, Page.WIDTH - ID_COLUMN));
    }
  }

  private void label(String key, String said) {
    page.item(2, words.say(key), Sections.COLUMN, said);
  }
}
