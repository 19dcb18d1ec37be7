package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a description and is gone, while what it backed still stands there: evidence,
 * levels, signs, and what people were heard to say. Checks need not ask about it, and so none need
 * answer otherwise. What something newer took the place of is not gone.
 */
final class Losses {

  private static final int SHOWN = 3;

  private final Set<String> evidence = new LinkedHashSet<>();
  private final Set<String> weaker = new LinkedHashSet<>();
  private final Set<String> levels = new LinkedHashSet<>();
  private final Set<String> turned = new LinkedHashSet<>();
  private final Set<String> said = new LinkedHashSet<>();
  private final Set<String> agreed = new LinkedHashSet<>();

  private Losses() {}

  /** What to tell of it, a sentence or more for each kind; empty if nothing is gone. */
  static List<LocalizedText> between(KiaDocument before, KiaDocument after) {
    Losses gone = new Losses();
    Facts ofService = before.service().facts();
    Facts ofServiceNow = after.service().facts();
    gone.compare("", ofService, ofServiceNow);
    Map<String, Functionality> parts = new HashMap<>();
    after.service().functionalities().forEach(one -> parts.put(one.id(), one));
    for (Functionality one : before.service().functionalities()) {
      Functionality now = parts.get(one.id());
      if (now != null) {
        gone.compare(
            one.id() + ": ",
            one.facts().inheriting(ofService),
            now.facts().inheriting(ofServiceNow));
        gone.compare(one, now);
      }
    }
    for (Judgement one : before.judgements()) {
      boolean isThere = after.judgements().contains(one);
      for (Judgement now : after.judgements()) {
        if (!isThere && isSame(one, now)) {
          gone.noteEvidence(
              one.check() + "@" + one.functionality(), one.evidence(), now.evidence());
        }
      }
    }
    Assessment then = before.assessment();
    if (then != null) {
      gone.compare(then, after.assessment());
      gone.compareAgreed(then, after.assessment(), effects(after));
    }
    return gone.told();
  }

  private void compare(String place, Facts before, Facts after) {
    for (Declaration<?> one : before.declarations()) {
      Fact<?> fact = one.fact();
      Declaration<?> now = after.declaration(fact);
      if (now == null) {
        continue;
      }
      boolean isInService = evidence.contains(fact.name()) || weaker.contains(fact.name());
      if (!isInService && stands(one, now)) {
        noteEvidence(place + fact.name(), one.evidence(), now.evidence());
      }
      if (fact instanceof ItemsFact) {
        compareItems(place + fact.name(), one, now);
      }
    }
  }

  private void compareItems(String name, Declaration<?> before, Declaration<?> after) {
    Map<String, Facts> items = new HashMap<>();
    for (int age = 0; age <= Ages.OLDEST; age++) {
      for (Item now : items(after, age)) {
        items.put(now.id() + "@" + age, now.facts());
      }
    }
    for (int age = 0; age <= Ages.OLDEST; age++) {
      for (Item one : items(before, age)) {
        Facts now = items.get(one.id() + "@" + age);
        if (now != null) {
          compare(name + "[" + one.id() + "].", one.facts(), now);
        }
      }
    }
  }

  private static List<Item> items(Declaration<?> declared, int age) {
    List<Item> items = new ArrayList<>();
    if (declared.valueAt(age) instanceof List<?> list) {
      for (Object one : list) {
        items.add((Item) one);
      }
    }
    return items;
  }

  /** Whether the same is said now for children of some age: of another value it is no evidence. */
  private static boolean stands(Declaration<?> before, Declaration<?> after) {
    for (int age = 0; age <= Ages.OLDEST; age++) {
      Object value = before.valueAt(age);
      if (value != null && value.equals(after.valueAt(age))) {
        return true;
      }
    }
    return false;
  }

  private void compare(Functionality before, Functionality after) {
    Map<String, Effect> effects = new HashMap<>();
    after.effects().forEach(one -> effects.put(one.id(), one));
    for (Effect one : before.effects()) {
      Effect now = effects.get(one.id());
      if (now != null) {
        String place = before.id() + ": " + one.id();
        boolean isUnrated = isRated(one.rating()) && !isRated(now.rating());
        note(place, one.evidence(), now.evidence(), isUnrated);
        if (one.sign() != now.sign()) {
          turned.add(place);
        }
      }
    }
    Map<String, Mitigation> mitigations = new HashMap<>();
    after.mitigations().forEach(one -> mitigations.put(one.id(), one));
    for (Mitigation one : before.mitigations()) {
      Mitigation now = mitigations.get(one.id());
      if (now != null) {
        String place = before.id() + ": " + one.id();
        boolean isUnrated = one.residual() != null && now.residual() == null;
        note(place, one.evidence(), now.evidence(), isUnrated);
      }
    }
  }

  private void note(String place, List<Evidence> before, List<Evidence> after, boolean isUnrated) {
    noteEvidence(place, before, after);
    if (isUnrated) {
      levels.add(place);
    }
  }

  private static boolean isRated(@Nullable Rating rating) {
    return rating != null
        && rating.impact() != null
        && rating.impact() != Impact.UNKNOWN
        && rating.likelihood() != Likelihood.UNKNOWN;
  }

  private static boolean isSame(Judgement one, Judgement other) {
    return one.check().equals(other.check())
        && one.functionality().equals(other.functionality())
        && one.by().equals(other.by())
        && one.verdict() == other.verdict();
  }

  private void noteEvidence(String place, List<Evidence> before, List<Evidence> after) {
    List<Evidence> fresh = new ArrayList<>(after);
    fresh.removeAll(before);
    for (Evidence one : before) {
      if (!after.contains(one) && !isReplaced(one, fresh)) {
        (isThereForLess(one, fresh) ? weaker : evidence).add(place);
      }
    }
  }

  /**
   * By something that is no older, was settled as far, and speaks for the same or for what this
   * spoke against.
   */
  private static boolean isReplaced(Evidence gone, List<Evidence> fresh) {
    for (Evidence one : fresh) {
      boolean isSame = isSame(gone, one);
      boolean isWeaker =
          isSame && isLess(gone.quality(), one.quality())
              || isSettledLess(gone.standing(), one.standing());
      boolean hasTurned =
          isSame
              ? one.contradicts() != gone.contradicts()
              : one.contradicts() && !gone.contradicts();
      if (isNoOlder(gone.date(), one.date()) && !isWeaker && !hasTurned) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same source stands there, settled less far or speaking for the opposite. */
  private static boolean isThereForLess(Evidence before, List<Evidence> fresh) {
    for (Evidence one : fresh) {
      if (isSame(before, one)
          && (one.contradicts() != before.contradicts()
              || isSettledLess(before.standing(), one.standing()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Evidence one, Evidence other) {
    return one.title().equals(other.title()) && Objects.equals(one.uri(), other.uri());
  }

  private static boolean isSettledLess(@Nullable Standing before, @Nullable Standing now) {
    return before != null && (now == null || now.compareTo(before) < 0);
  }

  private static boolean isLess(@Nullable Quality before, @Nullable Quality now) {
    return before != null && (now == null || now.compareTo(before) > 0);
  }

  private static boolean isNoOlder(@Nullable LocalDate before, @Nullable LocalDate now) {
    return before == null || now != null && !now.isBefore(before);
  }

  private void compare(Assessment before, @Nullable Assessment after) {
    List<Consultation> heard = after == null ? List.of() : after.consultations();
    List<Consultation> fresh = new ArrayList<>(heard);
    before.consultations().forEach(old -> fresh.removeIf(one -> one.id().equals(old.id())));
    for (Consultation one : before.consultations()) {
      if (!isKept(one, heard) && !isReplaced(one, fresh)) {
        said.add("consultations[" + one.id() + "]");
      }
    }
    List<View> views = after == null ? List.of() : after.views();
    List<View> newViews = new ArrayList<>(views);
    before.views().forEach(old -> newViews.removeIf(one -> one.id().equals(old.id())));
    for (View one : before.views()) {
      if (!isKept(one, views) && !isReplaced(one, newViews)) {
        said.add("views[" + one.id() + "]");
      }
    }
    List<Response> responses = after == null ? List.of() : after.responses();
    for (Response one : before.responses()) {
      if (!isKept(one, responses)) {
        said.add("responses[" + one.to() + "]");
      }
    }
  }

  private static Set<String> effects(KiaDocument document) {
    Set<String> effects = new HashSet<>();
    for (Functionality part : document.service().functionalities()) {
      for (Effect effect : part.effects()) {
        effects.add(part.id() + "/" + effect.id());
      }
    }
    return effects;
  }

  /**
   * Who accepts what remains, under which conditions, what is still to be done, and what a reader
   * was to keep in mind.
   *
   * @param effects those that are there now: of one that is gone, nobody accepts anything
   */
  private void compareAgreed(
      Assessment before, @Nullable Assessment after, Collection<String> effects) {
    Decision old = before.decision();
    Decision now = after == null ? null : after.decision();
    if (old != null) {
      Set<String> accepted = new HashSet<>();
      for (Decision.Acceptance one : now == null ? List.<Decision.Acceptance>of() : now.accepts()) {
        accepted.add(one.effect());
      }
      for (Decision.Acceptance one : old.accepts()) {
        if (effects.contains(one.effect()) && !accepted.contains(one.effect())) {
          agreed.add("decision.accepts[" + one.effect() + "]");
        }
      }
      int conditions = now == null ? 0 : now.conditions().size();
      if (conditions < old.conditions().size()) {
        agreed.add("decision.conditions");
      }
    }
    FollowUp planned = before.followUp();
    FollowUp next = after == null ? null : after.followUp();
    int open = open(next);
    if (planned != null
        && open < open(planned)
        && done(next) < done(planned) + open(planned) - open) {
      agreed.add("follow-up.actions");
    }
    if (before.limitations() != null && (after == null || after.limitations() == null)) {
      agreed.add("limitations");
    }
  }

  /** What is still to be done. */
  private static int open(@Nullable FollowUp planned) {
    return planned == null ? 0 : planned.actions().size() - done(planned);
  }

  private static int done(@Nullable FollowUp planned) {
    int done = 0;
    for (FollowUp.Action one : planned == null ? List.<FollowUp.Action>of() : planned.actions()) {
      done += one.result() == null ? 0 : 1;
    }
    return done;
  }

  /** With as much in it. */
  private static boolean isKept(Consultation before, List<Consultation> after) {
    for (Consultation one : after) {
      if (one.id().equals(before.id())) {
        return isWhole(before, one);
      }
    }
    return false;
  }

  /** By a later one of the same people, with as much in it, that took the place of no other. */
  private static boolean isReplaced(Consultation before, List<Consultation> fresh) {
    for (Consultation one : fresh) {
      if (one.group() == before.group()
          && !one.date().isBefore(before.date())
          && isWhole(before, one)) {
        return fresh.remove(one);
      }
    }
    return false;
  }

  private static boolean isWhole(Consultation before, Consultation now) {
    boolean isLater = now.date().isAfter(before.date());
    return (isLater || now.number() >= before.number() && isSaidStill(before, now))
        && now.level().compareTo(before.level()) >= 0
        && now.input().size() >= before.input().size()
        && (before.feedback() == null || now.feedback() != null)
        && (before.consent() == null || now.consent() != null);
  }

  /** What people said on a day does not change: each of it is there, and may have more with it. */
  private static boolean isSaidStill(Consultation before, Consultation now) {
    List<Consultation.Input> left = new ArrayList<>(now.input());
    for (Consultation.Input one : before.input()) {
      boolean isThere = false;
      for (Consultation.Input other : left) {
        if (isSaidStill(one.said(), other.said()) && (one.done() == null || other.done() != null)) {
          isThere = left.remove(other);
          break;
        }
      }
      if (!isThere) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaidStill(LocalizedText before, LocalizedText now) {
    return Because.isIn(before.nl(), now.nl()) && Because.isIn(before.en(), now.en());
  }

  /** In other words only if it came in later; with more of them it may be. */
  private static boolean isKept(View before, List<View> after) {
    for (View one : after) {
      if (one.id().equals(before.id())) {
        return one.party().equals(before.party())
            && (one.received().isAfter(before.received())
                || one.received().equals(before.received())
                    && Because.isIn(before.text(), one.text()));
      }
    }
    return false;
  }

  /** By a later one of the same party that took the place of no other. */
  private static boolean isReplaced(View before, List<View> fresh) {
    for (View one : fresh) {
      if (one.party().equals(before.party()) && !one.received().isBefore(before.received())) {
        return fresh.remove(one);
      }
    }
    return false;
  }

  private static boolean isKept(Response before, List<Response> after) {
    for (Response one : after) {
      if (one.to().equals(before.to()) && one.by() == before.by()) {
        return true;
      }
    }
    return false;
  }

  private List<LocalizedText> told() {
    List<LocalizedText> told = new ArrayList<>();
    if (!evidence.isEmpty()) {
      told.add(
          told(
              evidence,
              "Bewijs dat er was, staat er niet meer, en er kwam geen nieuwer voor in de plaats: ",
              "Zet het terug, of geef nieuwer bewijs.",
              "Evidence that was there is gone, and nothing newer took its place: ",
              "Put it back, or give newer evidence."));
    }
    if (!weaker.isEmpty()) {
      told.add(
          told(
              weaker,
              "Bewijs telt minder dan eerst, of spreekt nu voor het tegendeel: ",
              "Zet terug wat het was, of geef bewijs dat minstens zo ver is uitgezocht.",
              "Evidence counts for less than it did, or now speaks for the opposite: ",
              "Put back what it was, or give evidence that was settled at least as far."));
    }
    if (!levels.isEmpty()) {
      told.add(
          told(
              levels,
              "Een beoordeling die er was, staat er niet meer: ",
              "Zet die terug, of beoordeel opnieuw.",
              "A rating that was there is gone: ",
              "Put it back, or rate again."));
    }
    if (!turned.isEmpty()) {
      told.add(
          told(
              turned,
              "Een effect heeft nu het andere teken, positief of negatief: ",
              "Zet het terug, of beschrijf het andere effect apart, met een eigen id.",
              "An effect has the other sign now, positive or negative: ",
              "Put it back, or describe the other effect apart, with an id of its own."));
    }
    if (!said.isEmpty()) {
      told.add(
          told(
              said,
              "Wat mensen zeiden, staat er niet meer, niet meer helemaal of in andere woorden: ",
              "Zet het terug, of hoor hen opnieuw.",
              "What people said is gone, or part of it, or stands in other words: ",
              "Put it back, or hear them again."));
    }
    if (!agreed.isEmpty()) {
      told.add(
          told(
              agreed,
              "Wat was afgesproken of gezegd moest blijven, staat er niet meer, of niet meer helemaal: ",
              "Zet het terug, of spreek het opnieuw af.",
              "What was agreed, or was to be kept in mind, is gone, or part of it: ",
              "Put it back, or agree on it again."));
    }
    return told;
  }

  private static LocalizedText told(
      Set<String> places, String nl, String remedyNl, String en, String remedyEn) {
    List<String> all = List.copyOf(places);
    String first = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    int more = Math.max(0, all.size() - SHOWN);
    return new LocalizedText(
        nl
            + first
            + (more == 0 ? "" : " (en nog " + more + ")")
            + ". Dat er niets achteruitging, is zo niet te zien. "
            + remedyNl,
        en
            + first
            + (more == 0 ? "" : " (and " + more + " more)")
            + ". So it cannot be told that nothing got worse. "
            + remedyEn);
  }
}
