package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Duty;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.report.html.ServicePage.Attention;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.said.Failure;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not in order, the gravest first. What one sentence can say of several functionalities is
 * said once, and what follows from a failure stands right after it.
 */
public final class HtmlAttention {

  private final Report report;
  private final HtmlRows rows;
  private final HtmlAgreed agreed;
  private final Words words;

  public HtmlAttention(Report report, HtmlRows rows, HtmlAgreed agreed, Words words) {
    this.report = report;
    this.rows = rows;
    this.agreed = agreed;
    this.words = words;
  }

  public List<Attention> items() {
    List<Failure> failures = new ArrayList<>(Failure.of(report.failed(), report, words));
    failures.sort(
        Comparator.comparing(Failure::gravest)
            .thenComparing(failure -> -failure.findings().size())
            .thenComparing(failure -> failure.first().check()));
    List<Attention> items = new ArrayList<>();
    for (Failure failure : failures) {
      items.add(item(failure.findings(), null, failure.besides(words)));
      Link root = rootLink(failure.first());
      for (Failure.Follower follower : failure.followers()) {
        items.add(item(follower.findings(), root, List.of()));
      }
    }
    return items;
  }

  private Link rootLink(Finding root) {
    return new Link(
        rows.place(root).anchor(),
        root.check().id() + " " + words.of(root.check(), Check.Text.TITLE));
  }

  private Attention item(List<Finding> findings, @Nullable Link root, List<String> besides) {
    Finding first = findings.get(0);
    Check check = first.check();
    List<String> rights = new ArrayList<>();
    for (Right right : check.rights()) {
      rights.add(right(right, words));
    }
    List<String> law = new ArrayList<>();
    Duty duty = first.duty();
    for (Reference reference : duty.law()) {
      String name = words.of(reference.name());
      law.add(duty.binds() == Truth.TRUE ? name : words.say("html.law.unknown", name));
    }
    List<Link> places = new ArrayList<>();
    for (Finding finding : findings) {
      places.add(rows.place(finding));
    }
    return new Attention(
        rows.row(first),
        root,
        words.readings(report.besidesRoot(first)),
        words.of(check, Check.Text.MATTERS),
        change(first, besides),
        rights,
        words.of(check, Check.Text.GROUND),
        law,
        places,
        agreed.of(findings));
  }

  private String change(Finding finding, List<String> besides) {
    List<String> said = new ArrayList<>(besides);
    said.add(0, words.change(finding));
    return String.join(" ", said);
  }

  /** For instance {@code art. 31 Rest, leisure and play}. */
  public static String right(Right right, Words words) {
    return right.article().isPresent()
        ? words.say("page.article", right.article().getAsInt(), words.of(right))
        : words.of(right);
  }
}
