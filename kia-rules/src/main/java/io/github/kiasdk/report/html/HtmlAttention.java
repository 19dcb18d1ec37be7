package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.ServicePage.Attention;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is not in order, the gravest first. What one sentence can say of several functionalities is
 * said once, and what follows from a failure stands right after it.
 */
public final class HtmlAttention {

  private final Report report;
  private final Service service;
  private final HtmlRows rows;
  private final HtmlAgreed agreed;
  private final Words words;

  /** Findings that are said as one, and what follows from them. */
  private record Said(List<Finding> findings, List<List<Finding>> followers) {

    Level gravest() {
      Level gravest = findings.get(0).check().severity();
      for (List<Finding> follower : followers) {
        Level other = follower.get(0).check().severity();
        gravest = other.isHigherThan(gravest) ? other : gravest;
      }
      return gravest;
    }
  }

  public HtmlAttention(
      Report report, Service service, HtmlRows rows, HtmlAgreed agreed, Words words) {
    this.report = report;
    this.service = service;
    this.rows = rows;
    this.agreed = agreed;
    this.words = words;
  }

  public List<Attention> items() {
    Map<String, List<Finding>> roots = new LinkedHashMap<>();
    for (List<Finding> ofOne : Parts.byFunctionality(report.failed(), service).values()) {
      for (Finding finding : ofOne) {
        if (report.rootOf(finding) == null) {
          roots.computeIfAbsent(question(finding), key -> new ArrayList<>()).add(finding);
        }
      }
    }
    List<Said> said = new ArrayList<>();
    for (List<Finding> same : roots.values()) {
      said.add(new Said(same, followers(same)));
    }
    said.sort(
        Comparator.comparing(Said::gravest)
            .thenComparing(one -> -one.findings().size())
            .thenComparing(one -> one.findings().get(0).check()));
    List<Attention> items = new ArrayList<>();
    for (Said one : said) {
      items.add(item(one.findings(), null));
      Link root = rootLink(one.findings().get(0));
      for (List<Finding> follower : one.followers()) {
        items.add(item(follower, root));
      }
    }
    return items;
  }

  private Link rootLink(Finding root) {
    return new Link(
        rows.place(root).anchor(),
        root.check().id() + " " + words.of(root.check(), Check.Text.TITLE));
  }

  private List<List<Finding>> followers(List<Finding> roots) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding root : roots) {
      for (Finding follower : report.followers(root)) {
        alike.computeIfAbsent(question(follower), key -> new ArrayList<>()).add(follower);
      }
    }
    return new ArrayList<>(alike.values());
  }

  /** What two findings have in common if one sentence can say both. */
  private String question(Finding finding) {
    return finding.check().id() + words.ages(finding) + "|" + rows.why(finding);
  }

  private Attention item(List<Finding> findings, @Nullable Link root) {
    Finding first = findings.get(0);
    Check check = first.check();
    List<String> rights = new ArrayList<>();
    for (Right right : check.rights()) {
      rights.add(right(right, words));
    }
    List<String> law = new ArrayList<>();
    for (Reference reference : check.references()) {
      if (reference.kind() == Reference.Kind.BINDING) {
        law.add(words.of(reference.name()));
      }
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
        words.of(check, Check.Text.CHANGE),
        rights,
        words.of(check, Check.Text.GROUND),
        law,
        places,
        agreed.of(findings));
  }

  /** For instance {@code art. 31 Rest, leisure and play}. */
  public static String right(Right right, Words words) {
    return right.article().isPresent()
        ? words.say("page.article", right.article().getAsInt(), words.of(right))
        : words.of(right);
  }
}
