package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** Effects of both signs, or a reason why there are only those of one. */
final class BothSigns implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    Functionality functionality = described.functionality();
    if (functionality == null) {
      return List.of();
    }
    boolean positive = has(functionality, Sign.POSITIVE);
    boolean negative = has(functionality, Sign.NEGATIVE);
    if (positive && negative) {
      return List.of(
          Remark.inOrder(
              "",
              "Er staan positieve en negatieve effecten.",
              "There are positive and negative effects."));
    }
    LocalizedText reason = functionality.oneSided();
    if (reason != null) {
      Observation copied =
          CopiedReason.of(reason, CopiedReason.ofFunctionality(functionality), "", described);
      if (copied != null) {
        return List.of(copied);
      }
      Observation empty = NotFound.of(reason, "");
      if (empty != null) {
        return List.of(empty);
      }
      return List.of(
          Remark.inOrder(
              "",
              "Er staat waarom er niet van beide soorten effecten zijn.",
              "It says why there are not effects of both kinds."));
    }
    if (positive) {
      return List.of(
          Remark.wrong(
              "",
              "Er staan alleen positieve effecten, zonder reden.",
              "There are only positive effects, without a reason."));
    }
    if (negative) {
      return List.of(
          Remark.wrong(
              "",
              "Er staan alleen negatieve effecten, zonder reden.",
              "There are only negative effects, without a reason."));
    }
    return isBeingAssessed(described)
        ? List.of(Remark.missing("", "Er staan geen effecten.", "There are no effects."))
        : List.of();
  }

  private static boolean isBeingAssessed(Described described) {
    Service service = described.service();
    return described.assessment() != null || service != null && OfAssessment.hasEffects(service);
  }

  private static boolean has(Functionality functionality, Sign sign) {
    for (Effect effect : functionality.effects()) {
      if (effect.sign() == sign) {
        return true;
      }
    }
    return false;
  }
}
