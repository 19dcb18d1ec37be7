package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * For each group of rights and each functionality: effects of both signs, or a reason why there are
 * none. The groups are those that the assessment itself names as untouched, else the chapters of
 * General Comment 25.
 */
final class EveryCluster extends OfAssessment {

  /** For so many groups one effect can answer. Our own bound. */
  private static final int MOST_GROUPS = 3;

  /** So many functionalities are named; who has answered for these sees the next. */
  private static final int MOST_NAMED = 4;

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    RightScheme scheme = RightScheme.GC25;
    for (Untouched group : assessment.untouched()) {
      scheme = group.cluster().scheme();
    }
    List<Observation> seen = new ArrayList<>();
    for (RightCluster cluster : scheme.clusters()) {
      seen.add(look(cluster, of(cluster, assessment), service, described));
    }
    return seen;
  }

  private static List<Untouched> of(RightCluster cluster, Assessment assessment) {
    List<Untouched> reasons = new ArrayList<>();
    for (Untouched group : assessment.untouched()) {
      if (group.cluster() == cluster) {
        reasons.add(group);
      }
    }
    return reasons;
  }

  private static Observation look(
      RightCluster cluster, List<Untouched> reasons, Service service, Described described) {
    String about = cluster.id();
    for (Untouched reason : reasons) {
      if (isContradicted(reason, service)) {
        return Remark.wrong(
            about,
            "Volgens de beoordeling raakt de dienst deze groep rechten niet, en een effect doet dat"
                + " wel.",
            "The assessment says that the service does not touch this group of rights, and an effect"
                + " does.");
      }
    }
    for (Untouched reason : reasons) {
      Observation open =
          CopiedReason.of(reason.reason(), CopiedReason.ofGroup(reason), about, described);
      if (open == null) {
        open = NotFound.of(reason.reason(), about);
      }
      if (open != null) {
        return open;
      }
    }
    List<String> unseen = new ArrayList<>();
    List<String> half = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      boolean positive = isAnswered(functionality, cluster, Sign.POSITIVE, reasons, described);
      boolean negative = isAnswered(functionality, cluster, Sign.NEGATIVE, reasons, described);
      if (!positive && !negative) {
        unseen.add(functionality.id());
      } else if (!positive || !negative) {
        half.add(functionality.id());
      }
    }
    boolean isOfNothing = service.functionalities().isEmpty() && reasons.isEmpty();
    if (unseen.isEmpty() && half.isEmpty() && !isOfNothing) {
      return Remark.inOrder(
          about,
          "Bij elke functionaliteit staan effecten van beide soorten op deze rechten, of waarom die"
              + " er niet zijn.",
          "For each functionality there are effects of both kinds on these rights, or it says why"
              + " there are none.");
    }
    return Remark.missing(
        about,
        said(
            unseen,
            half,
            "Niemand keek hiernaar.",
            "Niemand keek hiernaar bij ",
            "Er is maar één kant bekeken bij ",
            " en nog "),
        said(
            unseen,
            half,
            "Nobody looked at this.",
            "Nobody looked at this for ",
            "Only one side was looked at for ",
            " and another "));
  }

  private static String said(
      List<String> unseen,
      List<String> half,
      String atAll,
      String nobody,
      String oneSide,
      String more) {
    StringBuilder said = new StringBuilder();
    if (unseen.isEmpty() && half.isEmpty()) {
      said.append(atAll);
    }
    if (!unseen.isEmpty()) {
      said.append(nobody).append(named(unseen, more)).append('.');
    }
    if (!half.isEmpty()) {
      said.append(unseen.isEmpty() ? "" : " ")
          .append(oneSide)
          .append(named(half, more))
          .append('.');
    }
    return said.toString();
  }

  private static String named(List<String> ids, String more) {
    int most = Math.min(MOST_NAMED, ids.size());
    String named = String.join(", ", ids.subList(0, most));
    return most == ids.size() ? named : named + more + (ids.size() - most);
  }

  private static boolean isContradicted(Untouched reason, Service service) {
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        if (reason.holdsFor(functionality.id(), effect.sign())
            && groups(effect, reason.cluster().scheme()).contains(reason.cluster())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether there is an effect of this sign, or a reason why there is none. */
  private static boolean isAnswered(
      Functionality functionality,
      RightCluster cluster,
      Sign sign,
      List<Untouched> reasons,
      Described described) {
    for (Untouched reason : reasons) {
      if (reason.holdsFor(functionality.id(), sign)) {
        return true;
      }
    }
    boolean isOther = false;
    boolean isAlone = true;
    for (Effect effect : functionality.effects()) {
      boolean isHere = answeredBy(effect, cluster.scheme()).contains(cluster);
      if (isHere && effect.sign() == sign) {
        return true;
      }
      isOther |= isHere;
      isAlone &= effect.sign() != sign;
    }
    return isOther && isAlone && isSaid(functionality, described);
  }

  /** Whether the functionality itself says why it has effects of one sign only. */
  private static boolean isSaid(Functionality functionality, Described described) {
    LocalizedText reason = functionality.oneSided();
    return reason != null
        && NotFound.of(reason, "") == null
        && CopiedReason.of(reason, CopiedReason.ofFunctionality(functionality), "", described)
            == null;
  }

  /**
   * The groups for which an effect shows that somebody looked. One that names rights of many groups
   * says something of the group of the right it touches most, and lists the others.
   */
  private static Set<RightCluster> answeredBy(Effect effect, RightScheme scheme) {
    Set<RightCluster> named = groups(effect, scheme);
    return named.size() <= MOST_GROUPS ? named : EnumSet.of(effect.rights().get(0).cluster(scheme));
  }

  private static Set<RightCluster> groups(Effect effect, RightScheme scheme) {
    Set<RightCluster> named = EnumSet.noneOf(RightCluster.class);
    for (Right right : effect.rights()) {
      named.add(right.cluster(scheme));
    }
    return named;
  }
}
