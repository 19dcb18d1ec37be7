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

  /** For so many groups one effect can answer. Our own bound. */
  private static final int MOST_GROUPS = 3;

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
      seen.add(look(cluster.id(), touched.contains(cluster), untouched.get(cluster), described));
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
    Observation empty = untouched == null ? null : NotFound.of(untouched.reason(), about);
    if (empty != null) {
      return empty;
    }
    return untouched != null
        ? Remark.inOrder(
            about,
            "Er staat waarom de dienst deze groep rechten niet raakt.",
            "It says why the service does not touch this group of rights.")
        : Remark.missing(
            about,
            "Geen effect gaat over deze groep rechten, en niemand zegt waarom. Een effect dat meer dan"
                + " drie groepen noemt, telt alleen voor de groep van zijn eerste recht.",
            "No effect is about this group of rights, and nobody says why. An effect that names more"
                + " than three groups counts for that of its first right only.");
  }

  /**
   * The groups for which an effect shows that somebody looked. One that names rights of many groups
   * says something of the group of the right it touches most, and lists the others.
   */
  private static Set<RightCluster> answeredBy(Effect effect, RightScheme scheme) {
    Set<RightCluster> named = EnumSet.noneOf(RightCluster.class);
    for (Right right : effect.rights()) {
      named.add(right.cluster(scheme));
    }
    return named.size() <= MOST_GROUPS ? named : EnumSet.of(effect.rights().get(0).cluster(scheme));
  }

  private static Set<RightCluster> touched(Service service, RightScheme scheme) {
    Set<RightCluster> touched = EnumSet.noneOf(RightCluster.class);
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        touched.addAll(answeredBy(effect, scheme));
      }
    }
    return touched;
  }
}
