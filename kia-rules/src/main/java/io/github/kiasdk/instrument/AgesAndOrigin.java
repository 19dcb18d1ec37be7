package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import org.jspecify.annotations.Nullable;

/** Whom an effect touches and where it comes from. */
final class AgesAndOrigin extends OfEffects {

  @Override
  Observation look(Effect effect, Functionality functionality, Described described) {
    String id = effect.id();
    Ages ages = effect.ages();
    if (ages != null && reachesOthers(ages, users(functionality, described), effect)) {
      return Remark.wrong(
          id,
          "Het raakt leeftijden waarvoor de functionaliteit niet is, en de groep"
              + " below-minimum-age staat er niet bij.",
          "It touches ages that the functionality is not for, and the group below-minimum-age does"
              + " not stand with it.");
    }
    if (ages == null && effect.origin() == null) {
      return Remark.missing(
          id,
          "Er staat niet welke leeftijden het raakt (ages) en waar het vandaan komt (origin).",
          "It does not say which ages it touches (ages) and where it comes from (origin).");
    }
    if (ages == null) {
      return Remark.missing(
          id,
          "Er staat niet welke leeftijden het raakt (ages).",
          "It does not say which ages it touches (ages).");
    }
    return effect.origin() == null
        ? Remark.missing(
            id,
            "Er staat niet waar het vandaan komt (origin).",
            "It does not say where it comes from (origin).")
        : Remark.inOrder(
            id,
            "Leeftijden en oorsprong staan erbij.",
            "It says which ages it touches and where it comes from.");
  }

  private static @Nullable Ages users(Functionality functionality, Described described) {
    Service service = described.service();
    Ages own = functionality.ages();
    return own != null || service == null ? own : service.ages();
  }

  /** Children who get in although they are too young are touched too, if somebody says so. */
  private static boolean reachesOthers(Ages ages, @Nullable Ages users, Effect effect) {
    return users != null
        && !users.covers(ages)
        && !effect.vulnerableGroups().contains(VulnerableGroup.BELOW_MINIMUM_AGE);
  }
}
