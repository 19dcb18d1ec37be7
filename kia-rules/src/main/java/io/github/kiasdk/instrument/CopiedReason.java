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
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was pasted from another place. The same words count once, at the place whose name
 * comes first, so that the order of a description makes no difference; at every other place nobody
 * has said anything yet. Case, spaces, punctuation, numbers and the {@linkplain Sentence name} of a
 * right or of a group of rights make no difference either, and words that are the same in one
 * language are the same.
 */
final class CopiedReason {

  private final String own;
  private final Sentence nl;
  private final Sentence en;
  private @Nullable String first;

  private CopiedReason(LocalizedText reason, String own) {
    this.own = own;
    this.nl = Sentence.of(reason.nl());
    this.en = Sentence.of(reason.en());
  }

  /**
   * What is seen of a reason that counts at another place already; {@code null} if it counts here.
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
            + "\" staat ook bij "
            + first
            + " en telt één keer. Schrijf hier een eigen reden.",
        "The reason \""
            + said(reason.en())
            + "\" stands at "
            + first
            + " too and counts once. Write a reason of its own here.");
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
    StringBuilder place = new StringBuilder("untouched/").append(group.cluster().id());
    for (String functionality : group.functionalities()) {
      place.append('/').append(functionality);
    }
    return group.sign() == null ? place.toString() : place + "/" + group.sign().id();
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
      searchIn(functionality);
    }
    Assessment assessment = described.assessment();
    if (assessment != null) {
      searchIn(assessment);
    }
  }

  private void searchIn(Functionality functionality) {
    compare(functionality.oneSided(), ofFunctionality(functionality));
    for (Effect effect : functionality.effects()) {
      Rating rating = effect.rating();
      if (rating != null && effect.sign() == Sign.NEGATIVE) {
        compare(rating.reason(), ofRating(functionality, effect));
        compare(rating.withheld(), ofRating(functionality, effect));
      }
      compare(effect.notStrengthened(), ofStrength(functionality, effect));
    }
    for (Mitigation measure : functionality.mitigations()) {
      compare(measure.noSideEffects(), ofMeasure(functionality, measure));
    }
  }

  private void searchIn(Assessment assessment) {
    for (Untouched group : assessment.untouched()) {
      compare(group.reason(), ofGroup(group));
    }
    Decision decision = assessment.decision();
    if (decision != null) {
      for (Decision.Acceptance acceptance : decision.accepts()) {
        compare(acceptance.reason(), ofAcceptance(acceptance));
      }
    }
    for (Response response : assessment.responses()) {
      compare(response.reason(), ofResponse(response));
    }
  }

  private void compare(@Nullable String words, String place) {
    if (words != null) {
      compare(words, words, place);
    }
  }

  private void compare(@Nullable LocalizedText words, String place) {
    if (words != null) {
      compare(words.nl(), words.en(), place);
    }
  }

  /** Of the places where the same words stand, the one whose name comes first holds them. */
  private void compare(String nl, String en, String place) {
    boolean isEarlier = place.compareTo(own) < 0 && (first == null || place.compareTo(first) < 0);
    if (isEarlier && (this.nl.isIn(nl) || this.en.isIn(en))) {
      first = place;
    }
  }
}
