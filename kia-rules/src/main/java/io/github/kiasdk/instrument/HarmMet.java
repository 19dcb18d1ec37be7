package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import org.jspecify.annotations.Nullable;

/**
 * A negative effect has a measure that is there, on by default, tested to work and for all children
 * whom it touches; or a named person accepts what remains. Of several measures the one that comes
 * closest is told about.
 */
final class HarmMet extends OfEffects {

  /** How close a measure comes to counting; the closest last. */
  private enum Closeness {
    NONE,
    NOT_THERE,
    DOES_NOT_WORK,
    OFF_BY_DEFAULT,
    FOR_SOME_AGES,
    DEFAULT_UNKNOWN,
    NOT_TESTED,
    COUNTS
  }

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    if (effect.sign() == Sign.POSITIVE) {
      return null;
    }
    Assessment assessment = described.assessment();
    Decision.Acceptance accepted = accepted(functionality.id() + "/" + effect.id(), assessment);
    Observation copied =
        accepted == null
            ? null
            : CopiedReason.of(
                accepted.reason(), CopiedReason.ofAcceptance(accepted), effect.id(), described);
    if (accepted != null && copied == null) {
      return Remark.inOrder(
          effect.id(),
          "Iemand aanvaardt met naam en reden wat ervan overblijft.",
          "Somebody accepts what remains of it, with name and reason.");
    }
    Ages touched = touched(effect, functionality, described.service());
    Closeness closest = Closeness.NONE;
    for (Mitigation measure : functionality.mitigations()) {
      if (measure.treats().contains(effect.id())) {
        Closeness one = closeness(measure, touched);
        closest = one.compareTo(closest) > 0 ? one : closest;
      }
    }
    // A measure that works needs nobody who accepts what remains.
    return copied != null && closest != Closeness.COUNTS
        ? copied
        : told(closest, effect.id(), assessment);
  }

  private static Decision.@Nullable Acceptance accepted(
      String effect, @Nullable Assessment assessment) {
    Decision decision = assessment == null ? null : assessment.decision();
    if (decision != null) {
      for (Decision.Acceptance acceptance : decision.accepts()) {
        if (acceptance.effect().equals(effect)) {
          return acceptance;
        }
      }
    }
    return null;
  }

  /** Ages that nobody has said are all ages of a child. */
  private static Ages touched(
      Effect effect, Functionality functionality, @Nullable Service service) {
    Ages own = effect.ages() == null ? functionality.ages() : effect.ages();
    Ages known = own == null && service != null ? service.ages() : own;
    return known == null ? Ages.ALL : known;
  }

  private static Closeness closeness(Mitigation measure, Ages touched) {
    Ages reached = measure.ages();
    Boolean on = measure.defaultOn();
    if (measure.status() != Status.IMPLEMENTED) {
      return Closeness.NOT_THERE;
    }
    if (measure.effectiveness() == Effectiveness.DOES_NOT) {
      return Closeness.DOES_NOT_WORK;
    }
    if (Boolean.FALSE.equals(on)) {
      return Closeness.OFF_BY_DEFAULT;
    }
    if (reached != null && !reached.covers(touched)) {
      return Closeness.FOR_SOME_AGES;
    }
    if (on == null) {
      return Closeness.DEFAULT_UNKNOWN;
    }
    return measure.provenToWork() ? Closeness.COUNTS : Closeness.NOT_TESTED;
  }

  private static Observation told(Closeness closest, String id, @Nullable Assessment assessment) {
    boolean noneInPlace = closest == Closeness.NONE || closest == Closeness.NOT_THERE;
    // What a third party does not know of can be there all the same.
    if (noneInPlace && assessment != null && isWithoutProviderData(assessment)) {
      return Remark.missing(
          id,
          "Er is geen maatregel bekend die al is ingevoerd; alleen de aanbieder weet het zeker.",
          "No measure is known to be in place; only the provider knows for sure.");
    }
    return switch (closest) {
      case NONE ->
          Remark.notDone(
              assessment,
              id,
              "Er staat geen maatregel, en niemand aanvaardt wat ervan overblijft.",
              "There is no measure, and nobody accepts what remains of it.");
      case NOT_THERE ->
          Remark.wrong(
              id,
              "Er is nog geen maatregel ingevoerd, en niemand aanvaardt wat ervan overblijft.",
              "No measure is in place yet, and nobody accepts what remains of it.");
      case DOES_NOT_WORK ->
          Remark.wrong(
              id,
              "De maatregel werkt niet, zo bleek uit een test.",
              "A test shows that the measure does not work.");
      case OFF_BY_DEFAULT ->
          Remark.wrong(
              id,
              "De maatregel werkt alleen voor wie hem zelf aanzet.",
              "The measure works only for those who switch it on.");
      case FOR_SOME_AGES ->
          Remark.wrong(
              id,
              "De maatregel werkt niet voor alle kinderen die het raakt.",
              "The measure does not work for all children whom it touches.");
      case DEFAULT_UNKNOWN ->
          Remark.missing(
              id,
              "Er staat niet of de maatregel vanzelf aan staat (default-on).",
              "It does not say whether the measure is on by default (default-on).");
      case NOT_TESTED ->
          Remark.missing(
              id,
              "Er staat niet of de maatregel werkt: hij is niet getest (effectiveness).",
              "It does not say whether the measure works: it was not tested (effectiveness).");
      case COUNTS ->
          Remark.inOrder(
              id,
              "Er is een maatregel die vanzelf aan staat en in een test werkte.",
              "There is a measure that is on by default and worked in a test.");
    };
  }
}
