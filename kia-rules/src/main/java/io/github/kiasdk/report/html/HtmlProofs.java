package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.html.ServicePage.Proof;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in order and what that shows, once for all places where it rests on the same. */
public final class HtmlProofs {

  private HtmlProofs() {}

  public static List<Proof> of(Report report, HtmlRows rows, Words words) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : report.with(Outcome.PASSED)) {
      String same = finding.check().id() + words.ages(finding) + "|" + rows.why(finding);
      alike.computeIfAbsent(same, key -> new ArrayList<>()).add(finding);
    }
    List<Proof> proofs = new ArrayList<>();
    for (List<Finding> findings : alike.values()) {
      List<Link> places = new ArrayList<>();
      for (Finding finding : findings) {
        places.add(rows.place(finding));
      }
      Finding first = findings.get(0);
      String proves = FindingSentence.proves(first, words);
      proofs.add(new Proof(rows.row(first), proves, places));
    }
    return proofs;
  }
}
