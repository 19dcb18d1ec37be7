package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For each vulnerable group: an effect names it, or somebody looked at it. */
final class EveryGroup extends OfAssessment {

  private static final VulnerableGroup[] GROUPS = VulnerableGroup.values();

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    Set<VulnerableGroup> named = EnumSet.noneOf(VulnerableGroup.class);
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        named.addAll(effect.vulnerableGroups());
      }
    }
    List<Observation> seen = new ArrayList<>();
    for (VulnerableGroup group : GROUPS) {
      seen.add(look(group, named.contains(group), assessment));
    }
    return seen;
  }

  private static Observation look(VulnerableGroup group, boolean named, Assessment assessment) {
    if (named) {
      return Remark.inOrder(
          group.id(), "Een effect noemt deze groep.", "An effect names this group.");
    }
    return assessment.groupsConsidered().contains(group)
        ? Remark.inOrder(
            group.id(), "Naar deze groep is gekeken.", "Somebody looked at this group.")
        : Remark.notDone(
            assessment,
            group.id(),
            "Geen effect noemt deze groep, en er staat niet dat iemand ernaar keek"
                + " (groups-considered).",
            "No effect names this group, and it does not say that anybody looked at it"
                + " (groups-considered).");
  }
}
