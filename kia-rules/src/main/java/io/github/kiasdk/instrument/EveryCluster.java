package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For each group of rights: an effect touches it, or a reason why none does. The groups are those
 * that the assessment itself names as untouched, else the chapters of General Comment 25.
 */
final class EveryCluster extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    RightScheme scheme = RightScheme.GC25;
    Map<RightCluster, Untouched> untouched = new EnumMap<>(RightCluster.class);
    for (Untouched group : assessment.untouched()) {
      untouched.put(group.cluster(), group);
      scheme = group.cluster().scheme();
    }
    Set<RightCluster> touched = touched(service, scheme);
    List<Observation> seen = new ArrayList<>();
    for (RightCluster cluster : scheme.clusters()) {
      seen.add(
          look(cluster.id(), touched.contains(cluster), untouched.get(cluster), described));
    }
    return seen;
  }

  private static Observation look(
      String about, boolean touched, @Nullable Untouched untouched, Described described) {
    if (touched && untouched != null) {
      return Remark.wrong(
          about,
          "Volgens de beoordeling raakt de dienst deze groep rechten niet, en een effect doet dat wel.",
          "The assessment says that the service does not touch this group of rights, and an effect"
              + " does.");
    }
    if (touched) {
      return Remark.inOrder(
          about, "Een effect raakt deze groep rechten.", "An effect touches this group of rights.");
    }
    Observation copied =
        untouched == null
            ? null
            : CopiedReason.of(
                untouched.reason(), CopiedReason.ofGroup(untouched), about, described);
    if (copied != null) {
      return copied;
    }
    return untouched != null
        ? Remark.inOrder(
            about,
            "Er staat waarom de dienst deze groep rechten niet raakt.",
            "It says why the service does not touch this group of rights.")
        : Remark.missing(
            about,
            "Geen effect raakt deze groep rechten, en niemand zegt waarom.",
            "No effect touches this group of rights, and nobody says why.");
  }

  private static Set<RightCluster> touched(Service service, RightScheme scheme) {
    Set<RightCluster> touched = EnumSet.noneOf(RightCluster.class);
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        for (Right right : effect.rights()) {
          touched.add(right.cluster(scheme));
        }
      }
    }
    return touched;
  }
}
