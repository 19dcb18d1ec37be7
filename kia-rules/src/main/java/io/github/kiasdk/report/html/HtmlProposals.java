package io.github.kiasdk.report.html;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.html.ServicePage.Proposal;
import io.github.kiasdk.report.html.ServicePage.Proposals;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The measures that are not there yet: what a team could do, by functionality. */
public final class HtmlProposals {

  private static final Set<Status> TO_COME =
      Set.of(Status.PROPOSED, Status.PROMISED, Status.IN_PROGRESS);

  private HtmlProposals() {}

  public static List<Proposals> of(Service service, Words words) {
    List<Proposals> all = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      List<Proposal> proposals = new ArrayList<>();
      for (Mitigation measure : functionality.mitigations()) {
        if (TO_COME.contains(measure.status())) {
          proposals.add(new Proposal(measure, treated(functionality, measure, words)));
        }
      }
      if (!proposals.isEmpty()) {
        String title = words.of(functionality.title());
        all.add(new Proposals(new Link(Anchors.part(functionality.id()), title), proposals));
      }
    }
    return all;
  }

  /** The titles of the effects that a measure is for. */
  public static List<String> treated(Functionality functionality, Mitigation measure, Words words) {
    List<String> treated = new ArrayList<>();
    for (Effect effect : functionality.effects()) {
      if (measure.treats().contains(effect.id())) {
        treated.add(words.of(effect.title()));
      }
    }
    return treated;
  }
}
