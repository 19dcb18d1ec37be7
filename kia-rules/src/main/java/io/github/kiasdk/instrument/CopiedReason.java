package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was pasted from another place. The same words count once, where they stand first in
 * the document; at every other place nobody has said anything yet. Case, spaces and punctuation
 * make no difference, and words that are the same in one language are the same.
 */
final class CopiedReason {

  private final LocalizedText reason;
  private final String own;
  private @Nullable String first;

  private CopiedReason(LocalizedText reason, String own) {
    this.reason = reason;
    this.own = own;
  }

  /**
   * What is seen of a reason that stands at an earlier place too; {@code null} if it stands here
   * first.
   *
   * @param own the place of the reason, as a reader finds it in the document
   */
  static @Nullable Observation of(
      LocalizedText reason, String own, String about, Described described) {
    CopiedReason copy = new CopiedReason(reason, own);
    copy.search(described);
    String first = copy.first;
    if (first == null) {
      return null;
    }
    return Remark.missing(
        about,
        "De reden \""
            + said(reason.nl())
            + "\" staat al bij "
            + first
            + " en telt één keer. Schrijf hier een eigen reden.",
        "The reason \""
            + said(reason.en())
            + "\" stands at "
            + first
            + " already and counts once. Write a reason of its own here.");
  }

  static @Nullable Observation of(String reason, String own, String about, Described described) {
    return of(LocalizedText.same(reason), own, about, described);
  }

  static String ofFunctionality(Functionality functionality) {
    return functionality.id() + "/one-sided";
  }

  static String ofRating(Functionality functionality, Effect effect) {
    return functionality.id() + "/" + effect.id() + "/rating";
  }

  static String ofStrength(Functionality functionality, Effect effect) {
    return functionality.id() + "/" + effect.id() + "/not-strengthened";
  }

  static String ofMeasure(@Nullable Functionality functionality, Mitigation measure) {
    String in = functionality == null ? "" : functionality.id() + "/";
    return in + measure.id() + "/no-side-effects";
  }

  static String ofGroup(Untouched group) {
    return "untouched/" + group.cluster().id();
  }

  static String ofAcceptance(Decision.Acceptance acceptance) {
    return "accepts/" + acceptance.effect();
  }

  static String ofResponse(Response response) {
    return "responses/" + response.to() + "/" + response.by().id();
  }

  private static String said(String words) {
    return Characters.shortened(words.strip());
  }

  private void search(Described described) {
    Service service = described.service();
    Functionality alone = described.functionality();
    List<Functionality> all =
        service != null ? service.functionalities() : alone == null ? List.of() : List.of(alone);
    for (Functionality functionality : all) {
      if (isIn(functionality)) {
        return;
      }
    }
    Assessment assessment = described.assessment();
    if (assessment != null) {
      searchIn(assessment);
    }
  }

  private boolean isIn(Functionality functionality) {
    if (ends(functionality.oneSided(), ofFunctionality(functionality))) {
      return true;
    }
    for (Effect effect : functionality.effects()) {
      Rating rating = effect.rating();
      boolean isAsked = effect.sign() == Sign.NEGATIVE;
      if (isAsked && rating != null && isIn(rating, ofRating(functionality, effect))
          || ends(effect.notStrengthened(), ofStrength(functionality, effect))) {
        return true;
      }
    }
    for (Mitigation measure : functionality.mitigations()) {
      if (ends(measure.noSideEffects(), ofMeasure(functionality, measure))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(Rating rating, String place) {
    return ends(rating.reason(), place) || ends(rating.withheld(), place);
  }

  private void searchIn(Assessment assessment) {
    for (Untouched group : assessment.untouched()) {
      if (ends(group.reason(), ofGroup(group))) {
        return;
      }
    }
    Decision decision = assessment.decision();
    if (decision != null) {
      for (Decision.Acceptance acceptance : decision.accepts()) {
        if (ends(acceptance.reason(), ofAcceptance(acceptance))) {
          return;
        }
      }
    }
    for (Response response : assessment.responses()) {
      if (ends(response.reason(), ofResponse(response))) {
        return;
      }
    }
  }

  private boolean ends(@Nullable String words, String place) {
    return words != null && ends(words, words, place);
  }

  private boolean ends(@Nullable LocalizedText words, String place) {
    return words != null && ends(words.nl(), words.en(), place);
  }

  /** Whether the search is over: at the reason itself, or at the same words before it. */
  private boolean ends(String nl, String en, String place) {
    if (place.equals(own)) {
      return true;
    }
    if (Because.isSame(reason.nl(), nl) || Because.isSame(reason.en(), en)) {
      first = place;
      return true;
    }
    return false;
  }
}
