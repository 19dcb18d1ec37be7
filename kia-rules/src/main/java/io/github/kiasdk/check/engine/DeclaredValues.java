package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declared values of one functionality or service, each at the place that compiled conditions
 * read, and whether it is in scope. Used by one thread.
 */
public final class DeclaredValues {

  private static final @Nullable Object[] @Nullable [] ALIKE = {};

  private final Facts facts;
  private final Ages audience;
  private final Dates dates;
  private final boolean isSaidByOthers;

  /** The places of which somebody says for some ages not to know the value. */
  private final boolean @Nullable [] unknown;

  /** Whether a ruling may speak against a value. */
  private final boolean isOpposable;

  private final Places places;
  private final Grounds grounds;

  /** The scope, or {@code null} if there is none. */
  private @Nullable CompiledCondition scope;

  private int[] scopePlaces = {};
  private boolean scopeAsksAge;

  /** Asked when all is known that may be wrong, once unless it may differ by age. */
  private boolean isScopeAsked;

  private boolean isScopeByAge;

  /** The facts that put all ages out of scope, or {@code null}. */
  private @Nullable List<Decider> excluding;

  /** The contradictions in what is declared. */
  private List<Clash> clashes = List.of();

  /**
   * The ages for which the value at a place stands in a contradiction, by place; {@code null} if
   * none does.
   */
  private @Nullable Ages @Nullable [] doubted;

  /** Whether the value at a place differs by age; {@code null} if none does. */
  private final boolean @Nullable [] differs;

  /** Whether the fact at a place is declared right here, not by the service. */
  private final boolean[] own;

  private final int youngest;
  private final @Nullable Object[] youngestValues;
  private final @Nullable Object[] @Nullable [] otherAges;

  /**
   * Puts the values in their places.
   *
   * @param here the facts that are declared right here, not by the service
   * @param isSaidByOthers whether others than the provider describe it
   */
  DeclaredValues(
      Facts facts,
      Facts here,
      Places places,
      CompiledRules rules,
      Ages audience,
      Dates dates,
      boolean isSaidByOthers) {
    this.facts = facts;
    this.audience = audience;
    this.dates = dates;
    this.grounds = new Grounds(dates);
    this.isSaidByOthers = isSaidByOthers;
    this.places = places;
    this.youngest = audience.youngest();
    @Nullable Object[] values = new Object[places.size()];
    boolean[] differing = null;
    boolean[] owned = new boolean[values.length];
    boolean[] leaving = null;
    boolean opposable = false;
    List<CompiledRule> suspected = null;
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0, size = declarations.size(); i < size; i++) {
      Declaration<?> declared = declarations.get(i);
      Places.Place place = places.find(declared.fact());
      if (place != null) {
        Object value = value(place, declared, youngest);
        values[place.number] = value;
        owned[place.number] = here == facts || here.declares(place.fact);
        if (declared.unknown() != null) {
          leaving = leaving == null ? new boolean[values.length] : leaving;
          leaving[place.number] = true;
        }
        if (declared.differsByAge() || value instanceof DeclaredItems items && items.differ()) {
          differing = differing == null ? new boolean[values.length] : differing;
          differing[place.number] = true;
        }
        // What is declared in an item has evidence of its own.
        opposable |= place.fields != null || EvidenceNeeded.isOpposed(declared.evidence());
        List<CompiledRule> about = rules.at(place.number);
        if (about != null) {
          suspected = suspected == null ? new ArrayList<>() : suspected;
          suspected.addAll(about);
        }
      }
    }
    this.youngestValues = values;
    this.own = owned;
    this.unknown = leaving;
    this.isOpposable = opposable;
    this.differs = differing;
    this.otherAges = differing == null ? ALIKE : new Object[Ages.OLDEST + 1][];
    if (suspected != null) {
      look(suspected);
    }
  }

  private void look(List<CompiledRule> suspected) {
    Set<CompiledRule> seen = new HashSet<>();
    for (int i = 0; i < suspected.size(); i++) {
      CompiledRule rule = suspected.get(i);
      Clash clash = holdsAt(rule.against()) && seen.add(rule) ? clash(rule) : null;
      if (clash != null) {
        clashes = clashes.isEmpty() ? new ArrayList<>() : clashes;
        clashes.add(clash);
      }
    }
    // After all have been looked at: what may be wrong is no reason to doubt less.
    for (int i = 0; i < clashes.size(); i++) {
      for (Fact<?> fact : clashes.get(i).rule().doubted()) {
        doubt(fact, clashes.get(i).ages());
      }
    }
  }

  /** The contradiction in what is declared, or {@code null} if there is none. */
  private @Nullable Clash clash(CompiledRule rule) {
    Ages ages = null;
    List<Decider> deciders = new ArrayList<>();
    boolean byAge = differsAt(rule.doubted()) || differsAt(rule.against());
    for (Ages left = audience; left != null; ) {
      Ages alike = byAge ? Ages.ages(left.youngest(), left.youngest()) : left;
      if (clashes(rule, left.youngest(), deciders)) {
        ages = ages == null ? alike : ages.and(alike);
      }
      left = left.without(alike);
    }
    return ages == null
        ? null
        : new Clash(rule.rule(), ages, List.copyOf(deciders), areInherited(deciders));
  }

  private boolean clashes(CompiledRule rule, int age, List<Decider> deciders) {
    List<Decider> said = rule.reassuring(at(age), age, grounds);
    List<Decider> opposed = said == null ? null : rule.against(at(age), age, grounds);
    if (said == null || opposed == null || !areInherited(said) && areInherited(opposed)) {
      // What a part says of itself is an exception to what the service says of the whole.
      return false;
    }
    add(said, deciders);
    add(opposed, deciders);
    return true;
  }

  private static void add(List<Decider> some, List<Decider> all) {
    for (int i = 0; i < some.size(); i++) {
      if (!all.contains(some.get(i))) {
        all.add(some.get(i));
      }
    }
  }

  private boolean areInherited(List<Decider> deciders) {
    for (int i = 0; i < deciders.size(); i++) {
      if (!inheritsAt(places.of(deciders.get(i).listOrFact()))) {
        return false;
      }
    }
    return true;
  }

  private void doubt(int place, Ages ages) {
    if (youngestValues[place] == null && !isDiffering(place)) {
      return;
    }
    @Nullable Ages[] known = doubted;
    if (known == null) {
      known = new Ages[youngestValues.length];
      doubted = known;
    }
    Ages before = known[place];
    known[place] = before == null ? ages : before.and(ages);
  }

  private boolean isDiffering(int place) {
    boolean[] differing = differs;
    return differing != null && differing[place];
  }

  /** Takes the value of this fact for one that may be wrong, for these ages. */
  public void doubt(Fact<?> fact, Ages ages) {
    Places.Place place = places.find(fact);
    if (place != null) {
      doubt(place.number, ages);
    }
  }

  /** Takes over what of the service's values may be wrong, where they are inherited here. */
  public void doubtWith(DeclaredValues service) {
    @Nullable Ages[] ofService = service.doubted;
    for (int place = 0; ofService != null && place < ofService.length; place++) {
      Ages ages = ofService[place];
      if (ages != null && inheritsAt(place)) {
        doubt(place, ages);
      }
    }
  }

  /** Tells the service which of its values may be wrong, as they are inherited here. */
  public void doubtAt(DeclaredValues service) {
    @Nullable Ages[] here = doubted;
    for (int place = 0; here != null && place < here.length; place++) {
      Ages ages = here[place];
      if (ages != null && inheritsAt(place)) {
        service.doubt(place, ages);
      }
    }
  }

  /** The contradictions in what is declared. */
  public List<Clash> clashes() {
    return clashes;
  }

  /** Whether a value may be wrong. */
  public boolean isDoubted() {
    return doubted != null;
  }

  /** Whether a value at a place may be wrong for this age. */
  boolean isDoubtedAt(int place, int age) {
    @Nullable Ages[] known = doubted;
    Ages ages = known == null ? null : known[place];
    return ages != null && ages.includes(age);
  }

  /** Whether the fact may be wrong for this age. */
  boolean isDoubted(Fact<?> fact, int age) {
    Places.Place place = places.find(fact);
    return place != null && isDoubtedAt(place.number, age);
  }

  /** The facts without those that may be wrong for one of these ages. */
  public Facts believed(Ages ages) {
    @Nullable Ages[] known = doubted;
    if (known == null) {
      return facts;
    }
    List<Fact<?>> left = new ArrayList<>();
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Places.Place place = places.find(declarations.get(i).fact());
      Ages wrong = place == null ? null : known[place.number];
      if (wrong != null && wrong.overlaps(ages)) {
        left.add(declarations.get(i).fact());
      }
    }
    return facts.without(left);
  }

  /** The values for children of this age, without those that may be wrong. */
  @Nullable Object[] believedAt(int age) {
    @Nullable Object[] values = at(age);
    @Nullable Ages[] known = doubted;
    if (known == null) {
      return values;
    }
    @Nullable Object[] believed = values.clone();
    for (int place = 0; place < known.length; place++) {
      if (isDoubtedAt(place, age)) {
        believed[place] = null;
      }
    }
    return believed;
  }

  /** Whether there is a value at one of these places, for any age. */
  boolean holdsAt(int[] read) {
    for (int place : read) {
      if (youngestValues[place] != null || isDiffering(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the value at a place is one that the service declares. */
  boolean inheritsAt(int place) {
    if (own[place]) {
      return false;
    }
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Places.Place found = places.find(declarations.get(i).fact());
      if (found != null && found.number == place) {
        return declarations.get(i).impliedBy() == null;
      }
    }
    return false;
  }

  private static @Nullable Object value(Places.Place place, Declaration<?> declared, int age) {
    Object value = declared.valueAt(age);
    return place.fields != null && value != null
        ? new DeclaredItems(place.fields, (List<?>) value, age)
        : value;
  }

  /** Sets the scope, which is asked once unless it may differ by age. */
  DeclaredValues within(CompiledCondition condition, int[] read, boolean asksAge) {
    scope = condition;
    scopePlaces = read;
    scopeAsksAge = asksAge;
    return this;
  }

  boolean scopeDiffers() {
    if (!isScopeAsked && scope != null) {
      isScopeAsked = true;
      isScopeByAge = scopeAsksAge || differsAt(scopePlaces);
      excluding = isScopeByAge ? null : excludedBy(scope, youngest);
    }
    return isScopeByAge;
  }

  /** Whether it is known to be out of scope for all ages. */
  public boolean isOutOfScope() {
    for (int age = audience.youngest(); age <= audience.oldest(); age++) {
      if (audience.includes(age) && excludedBy(age) == null) {
        return false;
      }
    }
    return true;
  }

  /** The facts by which it is known to be out of scope; {@code null} if it is not known to be. */
  @Nullable List<Decider> excludedBy(int age) {
    return scopeDiffers() ? excludedBy(Objects.requireNonNull(scope), age) : excluding;
  }

  /** What may be wrong puts nobody out of scope. */
  private @Nullable List<Decider> excludedBy(CompiledCondition condition, int age) {
    grounds.clear();
    return condition.of(believedAt(age), age, grounds) == Truth.FALSE ? grounds.kept() : null;
  }

  /** The facts that are declared, with those inherited. */
  public Facts facts() {
    return facts;
  }

  /** The ages of the children it is for. */
  public Ages audience() {
    return audience;
  }

  /** Whether a ruling may speak against a value: of what stands in a list it is not looked up. */
  boolean isOpposable() {
    return isOpposable;
  }

  /** Whether others than the provider describe it: they may have to go by what is alleged. */
  boolean isSaidByOthers() {
    return isSaidByOthers;
  }

  Dates dates() {
    return dates;
  }

  Grounds grounds() {
    return grounds;
  }

  /** Whether one of these places holds a value that differs by age, or that is wrong by age. */
  boolean differsAt(int[] read) {
    boolean[] differing = differs;
    @Nullable Ages[] known = doubted;
    if (differing != null || known != null) {
      for (int place : read) {
        Ages wrong = known == null ? null : known[place];
        if (differing != null && differing[place]
            || wrong != null && audience.without(wrong) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a fact at one of these places is declared right here, not by the service. */
  boolean ownsAt(int[] read) {
    for (int place : read) {
      if (own[place]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact at one of these places is declared right here and by the service too. */
  boolean redeclaresAt(int[] read, DeclaredValues service) {
    for (int place : read) {
      if (own[place] && service.own[place]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether each fact at these places that the service declares has a value right here too: what
   * somebody says not to know replaces nothing.
   */
  boolean redeclaresAll(int[] read, DeclaredValues service) {
    for (int place : read) {
      boolean isReplaced = own[place] && (unknown == null || !unknown[place]);
      if (service.own[place] && !isReplaced) {
        return false;
      }
    }
    return true;
  }

  /** The values for children of this age. */
  @Nullable Object[] at(int wanted) {
    boolean[] differing = differs;
    if (differing == null || wanted == youngest) {
      return youngestValues;
    }
    @Nullable Object[] values = otherAges[wanted];
    if (values == null) {
      values = youngestValues.clone();
      for (Declaration<?> declared : facts.declarations()) {
        Places.Place place = places.find(declared.fact());
        if (place != null && differing[place.number]) {
          values[place.number] = value(place, declared, wanted);
        }
      }
      otherAges[wanted] = values;
    }
    return values;
  }
}
