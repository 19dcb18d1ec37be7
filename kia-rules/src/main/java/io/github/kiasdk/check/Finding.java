package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one check for one functionality, or for the service, for children of some ages.
 *
 * <p>Immutable and thread-safe. Two are equal if they answer the same check for the same
 * functionality and ages with the same outcome for the same reasons.
 *
 * <p>It can be written to a stream and read by the same version of this library, with the host's
 * own facts and terms at hand. What it read is equal, but for {@link #error()}, of which the words
 * and the place are kept, and code of a host in its {@link #check()}.
 */
public final class Finding implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final LocalizedText JUDGED_ALONE =
      new LocalizedText(
          "De feiten van deze toets zijn in orde. Kijk in de reden van het oordeel wat er toch beter"
              + " moet.",
          "The facts of this check are in order. See in the reason of the judgement what has to be"
              + " better all the same.");

  private static final LocalizedText NOTHING =
      new LocalizedText("er is hier niets van beschreven", "nothing of it is described here");

  private final Check check;
  private final Asked asked;
  private final Decision decision;
  private final @Nullable Besides besides;

  /** What few findings have, apart, so that all others stay small. */
  private record Besides(
      @Nullable Judgement judgement,
      List<Judgement> setAside,
      @Nullable Observation observation,
      @Nullable Throwable error,
      @Nullable Facts believed)
      implements Serializable {

    /** What a host threw may hold what is not fit for a stream, or be unknown where it is read. */
    private Object writeReplace() {
      return error == null || error instanceof ReadError
          ? this
          : new Besides(judgement, setAside, observation, new ReadError(error), believed);
    }
  }

  /** What is left of what a host threw: what it said, and where. */
  private static final class ReadError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadError(Throwable thrown) {
      super(thrown.toString());
      setStackTrace(thrown.getStackTrace());
    }

    /** As what was thrown. */
    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }

  Finding(
      Check check,
      Asked asked,
      Decision decision,
      @Nullable Judgement judgement,
      @Nullable Observation observation,
      @Nullable Throwable error) {
    this(
        check,
        asked,
        decision,
        judgement == null && observation == null && error == null
            ? null
            : new Besides(judgement, List.of(), observation, error, null));
  }

  /** The same, where some of the facts may be wrong: those without them. */
  Finding believing(Facts believed) {
    return believed == asked.facts()
        ? this
        : new Finding(
            check,
            asked,
            decision,
            new Besides(judgement(), setAside(), observation(), error(), believed));
  }

  private Finding(Check check, Asked asked, Decision decision, @Nullable Besides besides) {
    this.check = check;
    this.asked = asked;
    this.decision = decision;
    this.besides = besides;
  }

  /** The same, with judgements on it that decided nothing. */
  Finding settingAside(List<Judgement> some) {
    List<Judgement> setAside = List.copyOf(some);
    return new Finding(
        check,
        asked,
        decision,
        new Besides(
            judgement(),
            setAside,
            observation(),
            error(),
            besides == null ? null : besides.believed()));
  }

  /** The check that was asked. */
  public Check check() {
    return check;
  }

  /** The id of the functionality, or of the service if the check was asked of the whole service. */
  public String functionality() {
    return asked.id();
  }

  /**
   * The id of the service that this was asked of or whose part was asked; {@code null} for a
   * functionality that was asked on its own.
   */
  public @Nullable String service() {
    return asked.service();
  }

  /**
   * The simple name of the host's class that described it, as {@code VideoFeed}; {@code null} if no
   * {@link FeatureDescriptor} did.
   */
  public @Nullable String describedBy() {
    return asked.host();
  }

  /** What a reader calls that functionality or service. */
  public LocalizedText title() {
    return asked.title();
  }

  /** Whether it was asked of a functionality or of the whole service. */
  public Subject subject() {
    return asked.subject();
  }

  /** The answer. */
  public Outcome outcome() {
    return switch (decision.answer()) {
      case FAILED, JUDGED_FAILED -> Outcome.FAILED;
      case ERROR -> Outcome.ERROR;
      case PASSED, EVIDENCED, JUDGED -> Outcome.PASSED;
      case NOT_RELEVANT, LEFT_OUT, OUT_OF_SCOPE, DOES_NOT_APPLY, NOTHING_TO_SAY ->
          Outcome.INAPPLICABLE;
      default -> Outcome.CANNOT_TELL;
    };
  }

  /** What a pass or a failure rests on; {@code null} for every other outcome. */
  public @Nullable Basis basis() {
    return switch (decision.answer()) {
      case FAILED, PASSED -> Basis.DECLARED;
      case EVIDENCED -> Basis.EVIDENCED;
      case JUDGED, JUDGED_FAILED -> Basis.JUDGED;
      default -> null;
    };
  }

  /** Why the check cannot tell or is inapplicable; {@code null} for every other outcome. */
  public @Nullable Reason reason() {
    return switch (decision.answer()) {
      case UNDECLARED -> Reason.UNDECLARED;
      case APPLICABILITY_UNKNOWN -> Reason.APPLICABILITY_UNKNOWN;
      case CONTRADICTED -> Reason.CONTRADICTED;
      case OPPOSED -> Reason.OPPOSED;
      case ALLEGED -> Reason.ALLEGED;
      case NO_EVIDENCE -> Reason.NO_EVIDENCE;
      case OLD_EVIDENCE -> Reason.OLD_EVIDENCE;
      case NO_JUDGEMENT -> Reason.NO_JUDGEMENT;
      case NOT_DESCRIBED -> Reason.NOT_DESCRIBED;
      case NOT_RELEVANT -> Reason.NOT_RELEVANT;
      case LEFT_OUT -> Reason.LEFT_OUT;
      case OUT_OF_SCOPE -> Reason.OUT_OF_SCOPE;
      case DOES_NOT_APPLY -> Reason.DOES_NOT_APPLY;
      case NOTHING_TO_SAY -> Reason.NOTHING_TO_SAY;
      default -> null;
    };
  }

  /** The ages of the children for whom it holds. */
  public Ages ages() {
    return decision.ages();
  }

  /** Whether it holds for all children who can use the functionality. */
  public boolean holdsForAll() {
    return ages().equals(asked.audience());
  }

  /**
   * Whether it holds for all children who can use the service, or the functionality if that was
   * asked on its own: a part can be for fewer children than its service is.
   */
  public boolean holdsForWholeService() {
    return holdsForAll() && ages().covers(asked.ofService());
  }

  /** What went wrong if the outcome is {@link Outcome#ERROR}, else {@code null}. */
  public @Nullable Throwable error() {
    return besides == null ? null : besides.error();
  }

  /**
   * The judgement that decided, or that the finding is about; {@code null} if no judgement did, and
   * for a judgement that counts for nothing, such as one on facts that fail.
   */
  public @Nullable Judgement judgement() {
    return besides == null ? null : besides.judgement();
  }

  /**
   * The judgements on this that count today and decided nothing: opinions, in another role than the
   * check {@linkplain Check#askedOf() asks}, and what declared facts or a newer judgement overrule.
   */
  public List<Judgement> setAside() {
    return besides == null ? List.of() : besides.setAside();
  }

  /**
   * What decided, or what went wrong, in words, if it is neither facts nor a judgement; else {@code
   * null}.
   */
  public @Nullable LocalizedText because() {
    Observation observation = observation();
    return observation == null ? null : observation.because();
  }

  /**
   * What it is about within the functionality or service, such as the id of an effect; empty if it
   * is about the whole of it.
   */
  public String about() {
    Observation observation = observation();
    return observation == null ? "" : observation.about();
  }

  /** The declared facts that decided the answer, in the order in which the check names them. */
  public List<Reading> decidedBy() {
    Observation observation = observation();
    if (observation != null) {
      return observation.met() == Truth.UNKNOWN ? List.of() : observation.readings();
    }
    return isMissingFacts() ? List.of() : readings(decision.deciders(), true);
  }

  /**
   * What was declared that makes it inapplicable, in words: the kind of the functionality, the
   * areas that the service does without, or facts with their values; empty for every other outcome.
   */
  public List<LocalizedText> excludedBy() {
    if (outcome() != Outcome.INAPPLICABLE) {
      return List.of();
    }
    List<LocalizedText> declared = new ArrayList<>();
    switch (decision.answer()) {
      case NOT_RELEVANT -> declared.add(named("soort", "kind", asked.kinds()));
      case LEFT_OUT -> declared.add(named("zonder", "without", check.areas()));
      case NOTHING_TO_SAY -> declared.add(NOTHING);
      default -> {
        for (Reading reading : decidedBy()) {
          LocalizedText value = Objects.requireNonNull(reading.value());
          declared.add(
              new LocalizedText(
                  reading.name() + ": " + value.nl(), reading.name() + ": " + value.en()));
        }
      }
    }
    return declared;
  }

  private static LocalizedText named(String nl, String en, Set<? extends Term> terms) {
    StringBuilder dutch = new StringBuilder();
    StringBuilder english = new StringBuilder();
    for (Term term : terms) {
      dutch.append(dutch.isEmpty() ? nl + ": " : ", ").append(term.label().nl());
      english.append(english.isEmpty() ? en + ": " : ", ").append(term.label().en());
    }
    return new LocalizedText(dutch.toString(), english.toString());
  }

  /**
   * The facts that have to be declared, or to be given evidence, before the check can tell; empty
   * unless it cannot tell for want of them.
   */
  public List<Reading> missing() {
    Observation observation = observation();
    if (observation != null) {
      return observation.met() == Truth.UNKNOWN ? observation.readings() : List.of();
    }
    return readings(isMissingFacts() ? decision.deciders() : decision.unproven(), false);
  }

  /**
   * The evidence at the facts that decided the answer, for and against what they say, each once and
   * what carries most first; at what is missing there is none.
   */
  public List<Evidence> evidence() {
    if (observation() != null || isMissingFacts()) {
      return List.of();
    }
    Set<Evidence> all = new LinkedHashSet<>();
    for (Decider one : decision.deciders()) {
      all.addAll(one.evidence(asked.facts()));
    }
    List<Evidence> sorted = new ArrayList<>(all);
    sorted.sort(MostFirst.ORDER);
    return sorted;
  }

  /** No lambda: findings are on the path of a cold start. */
  private static final class MostFirst implements Comparator<Evidence> {

    static final MostFirst ORDER = new MostFirst();

    @Override
    public int compare(Evidence one, Evidence other) {
      return Integer.compare(weight(other), weight(one));
    }

    private static int weight(Evidence evidence) {
      Standing standing = evidence.standing();
      return standing == null ? -1 : standing.ordinal();
    }
  }

  /**
   * The names of the lists that decided the answer and are declared to be empty, for some of the
   * ages at least: what passes by these passes as there is nothing to look at.
   */
  public List<String> declaredEmpty() {
    if (observation() != null || isMissingFacts()) {
      return List.of();
    }
    List<String> empty = new ArrayList<>();
    for (Decider one : decision.deciders()) {
      if (one.isEmpty(asked.facts(), ages())) {
        empty.add(one.name());
      }
    }
    return empty;
  }

  private boolean isMissingFacts() {
    return decision.answer() == Answer.UNDECLARED
        || decision.answer() == Answer.APPLICABILITY_UNKNOWN;
  }

  private List<Reading> readings(List<Decider> deciders, boolean declared) {
    List<Reading> readings = new ArrayList<>();
    for (Decider one : deciders) {
      LocalizedText value = declared ? one.shown(asked.facts(), ages()) : null;
      readings.add(new Reading(one.name(), one.fact(), value));
    }
    return readings;
  }

  /**
   * What the facts say of each clause of the check, in its order: true for one that is in order,
   * false for one that failed, for one that is open unknown. What something else contradicts puts
   * nothing in order. Empty where it is not known that the check applies, where it is contradicted,
   * and if no condition decides it.
   */
  public Map<Clause, Truth> clauses() {
    return isAboutFacts() ? weighing().clauses() : Map.of();
  }

  /** Of a failure, the declared facts of the clauses that are in order. */
  public List<Reading> inOrder() {
    return outcome() == Outcome.FAILED ? weighing().readings(Truth.TRUE) : List.of();
  }

  /**
   * Of a failure, the facts that its open clauses still need: not declared for all of the ages, or
   * lists of which a field may be missing.
   */
  public List<Reading> stillOpen() {
    return outcome() == Outcome.FAILED ? weighing().readings(Truth.UNKNOWN) : List.of();
  }

  /**
   * Of a failure, the clauses to change something about: those that failed; of a judgement, those
   * that facts do not put in order, as it may be about any of them. Empty where that is every one
   * of them, or none is known: then the advice of the whole check counts.
   */
  public List<Clause> toChange() {
    Map<Clause, Truth> answers = outcome() == Outcome.FAILED ? clauses() : Map.of();
    List<Clause> failed = new ArrayList<>();
    for (Map.Entry<Clause, Truth> one : answers.entrySet()) {
      boolean isOpen = one.getValue() == Truth.UNKNOWN && judgement() != null;
      if (one.getValue() == Truth.FALSE || isOpen) {
        failed.add(one.getKey());
      }
    }
    return failed.size() == answers.size() ? List.of() : failed;
  }

  /**
   * What to change, in Dutch for a Dutch locale and in English for every other: about the {@link
   * #toChange() clauses} it is about, if these are not all. Where a person judges that it is not in
   * order and the facts say that all of it is, it is for that person's reasons to say.
   *
   * @throws IllegalStateException if a text is missing
   */
  public String change(Locale locale) {
    List<Clause> clauses = toChange();
    if (!clauses.isEmpty()) {
      StringBuilder change = new StringBuilder();
      for (Clause clause : clauses) {
        change.append(change.isEmpty() ? "" : " ").append(check.change(clause, locale));
      }
      return change.toString();
    }
    return isInOrderByFacts() ? JUDGED_ALONE.in(locale) : check.text(Check.Text.CHANGE, locale);
  }

  /** Whether a judgement failed it, and facts put every clause in order. */
  private boolean isInOrderByFacts() {
    if (outcome() != Outcome.FAILED || judgement() == null || clauses().isEmpty()) {
      return false;
    }
    for (Truth answer : clauses().values()) {
      if (answer != Truth.TRUE) {
        return false;
      }
    }
    return true;
  }

  /** Of a failure, whether law asks for what failed and binds here; else that none does. */
  public Duty duty() {
    return outcome() == Outcome.FAILED ? weighing().duty() : Duty.NONE;
  }

  private Weighing weighing() {
    Facts believed = besides == null ? null : besides.believed();
    Facts facts = asked.facts();
    return new Weighing(
        check, facts, believed == null ? facts : believed, asked.provider(), ages(), today());
  }

  private boolean isAboutFacts() {
    return switch (decision.answer()) {
      case ERROR,
          NOT_RELEVANT,
          LEFT_OUT,
          OUT_OF_SCOPE,
          DOES_NOT_APPLY,
          NOTHING_TO_SAY,
          NOT_DESCRIBED,
          APPLICABILITY_UNKNOWN,
          CONTRADICTED ->
          false;
      default -> true;
    };
  }

  /**
   * What stays the same for this question from one run to the next, whatever the words, the
   * language or the order: check, service, functionality and, if it holds for only some of the
   * children, their ages; then what it is about, if one check finds several things in one place.
   * For instance {@code CVK-9.01@clips/feed#13-15}; {@code CVK-1.01@clips} for the service itself;
   * {@code CVK-9.01@feed} for a functionality that was asked on its own.
   */
  public String fingerprint() {
    boolean isPart = asked.service() != null && asked.subject() == Subject.FUNCTIONALITY;
    String question = check.id() + "@" + (isPart ? asked.service() + "/" : "") + asked.id();
    return fingerprint(question, holdsForAll() ? null : ages(), about());
  }

  /** Apart, so that it is loaded only where a finding is about something. */
  private static final class LikeAges {

    /**
     * The beginning of what is read as ages, right or wrong, or as their place if they are left
     * out: digits with all that stands between ages, up to a mark or the end, or a mark itself.
     */
    static final Pattern BEGINNING =
        Pattern.compile("#|[-0-9,+\\p{Z}\\s\\x1c-\\x1f\u2010-\u2015]++(?:#|\\z)");
  }

  /**
   * A fingerprint of its parts.
   *
   * @param question the check, and the service with the functionality
   * @param ages the ages it holds for; {@code null} for all children
   * @param about what it is about, if one check finds several things in one place; else empty
   */
  public static String fingerprint(String question, @Nullable Ages ages, String about) {
    // An effect may be called 13-15: the place of the ages stays, so that it is not taken for them.
    boolean likeAges =
        ages == null && !about.isEmpty() && LikeAges.BEGINNING.matcher(about).lookingAt();
    String ofAges = ages == null ? "" : "#" + ages.toString().replace(" ", "");
    return question + ofAges + (likeAges ? "#" : "") + (about.isEmpty() ? "" : "#" + about);
  }

  /**
   * What a host's own JSON says of it, with Jackson 2 and 3 alike: {@code fingerprint}, {@code
   * check}, {@code outcome}, {@code reason} and {@code basis} if it has them, {@code severity},
   * {@code ages}, {@code functionality}, {@code service} if it is known, and the names of the facts
   * in {@code decidedBy} and {@code missing}. The full form, of which the version is kept, is that
   * of {@code JsonReport}.
   *
   * @return strings and lists of strings, in this order; nobody else holds it
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("fingerprint", fingerprint());
    plain.put("check", check.id());
    plain.put("outcome", outcome().id());
    putKnown(plain, "reason", id(reason()));
    putKnown(plain, "basis", id(basis()));
    plain.put("severity", check.severity().id());
    plain.put("ages", ages().toString());
    plain.put("functionality", functionality());
    putKnown(plain, "service", service());
    plain.put("decidedBy", names(decidedBy()));
    plain.put("missing", names(missing()));
    return plain;
  }

  private static void putKnown(Map<String, Object> plain, String key, @Nullable String value) {
    if (value != null) {
      plain.put(key, value);
    }
  }

  private static @Nullable String id(@Nullable Term term) {
    return term == null ? null : term.id();
  }

  private static List<String> names(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      names.add(reading.name());
    }
    return names;
  }

  private @Nullable Observation observation() {
    return besides == null ? null : besides.observation();
  }

  LocalDate today() {
    return asked.dates().today();
  }

  /** Whether a person's judgement decided. */
  static boolean isJudged(Decision decision) {
    return decision.answer() == Answer.JUDGED || decision.answer() == Answer.JUDGED_FAILED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Finding finding && isLike(finding);
  }

  private boolean isLike(Finding other) {
    return other.check.equals(check)
        && other.functionality().equals(functionality())
        && other.subject() == subject()
        && other.decision.equals(decision)
        && Objects.equals(other.judgement(), judgement())
        && other.setAside().equals(setAside())
        && Objects.equals(other.observation(), observation())
        && (other.asked == asked || other.decidedBy().equals(decidedBy()));
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(check, functionality(), about()) + decision.hashCode();
  }

  /** For instance {@code CVK-9.01@clips/feed#13-15 failed}. */
  @Override
  public String toString() {
    return fingerprint() + " " + outcome().label().en();
  }

  /**
   * What a check was asked about, shared by all findings of one functionality or service.
   *
   * @param kinds of what kinds the functionality is; none for the service itself
   * @param audience the ages that it is for
   * @param ofService the ages that its service is for
   * @param provider what is declared for the service, which decides what law binds it; the facts of
   *     a functionality that is asked on its own
   */
  record Asked(
      Subject subject,
      @Nullable String service,
      String id,
      LocalizedText title,
      Set<FunctionalityKind> kinds,
      Ages audience,
      Ages ofService,
      Facts facts,
      Facts provider,
      Dates dates,
      @Nullable String host)
      implements Serializable {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
