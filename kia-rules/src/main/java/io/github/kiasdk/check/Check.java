package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.Term;
import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement that should be true of a functionality or service.
 *
 * <p>Immutable and thread-safe. Two checks are equal if they have the same id.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Check implements Serializable, Comparable<Check> {

  private static final long serialVersionUID = 1L;

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** The texts a check has in each language. */
  public enum Text {
    /** The statement that should be true, one sentence without a full stop. */
    TITLE,
    /** Why it matters to children. */
    MATTERS,
    /** What to change when it fails. */
    CHANGE,
    /** What to find out, or what a person has to judge, when it cannot tell. */
    QUESTION,
    /** What a pass shows, and what it does not. */
    PROVES,
    /** What the check rests on: text of the Code, our step from there, or another source. */
    GROUND,
    /** What the check takes for granted. */
    ASSUMES,
    /** What a team could declare truthfully, pass with, and still harm children. */
    FOOLED;

    String key() {
      return switch (this) {
        case TITLE -> "title";
        case MATTERS -> "matters";
        case CHANGE -> "change";
        case QUESTION -> "question";
        case PROVES -> "proves";
        case GROUND -> "ground";
        case ASSUMES -> "assumes";
        case FOOLED -> "fooled";
      };
    }
  }

  private final String id;
  private final Principle principle;
  private final Texts texts;
  private final Level severity;
  private final Subject subject;
  private final Set<FunctionalityKind> relevantKinds;
  private final @Nullable Condition applicability;
  private final @Nullable Condition condition;
  private final List<Clause> clauses;
  private final @Nullable Code requirement;
  private final DecidedBy decidedBy;
  private final @Nullable Period evidenceAge;
  private final List<Fact<?>> backedFacts;
  private final Ground ground;
  private final List<String> sources;
  private final List<Right> rights;
  private final List<Reference> references;
  private final List<Term> measures;
  private final Role askedOf;
  private final String since;
  private final List<Fact<?>> facts;
  private final List<Fact<?>> requiredFacts;

  private Check(Builder builder) {
    id = builder.id;
    principle = builder.principle;
    texts = builder.texts;
    severity = required(builder.severity, "severity");
    subject = builder.subject;
    relevantKinds = Collections.unmodifiableSet(builder.relevantKinds);
    applicability = builder.applicability;
    condition = builder.condition;
    requirement = builder.requirement == null ? null : new Code(builder.requirement);
    decidedBy = required(builder.decidedBy, "decidedBy");
    evidenceAge = builder.evidenceAge;
    backedFacts = builder.backedFacts;
    ground = required(builder.ground, "ground");
    sources = builder.sources;
    rights = List.copyOf(builder.rights);
    references = List.copyOf(builder.references);
    clauses = clauses(builder.clauses);
    measures = List.copyOf(builder.measures);
    askedOf = builder.askedOf == null ? principle.askedOf() : builder.askedOf;
    since = required(builder.since, "since");
    requiredFacts = joined(factsOf(condition), builder.informedBy);
    facts = joined(requiredFacts, factsOf(applicability));
    requireSense();
  }

  /** Of one that has no parts with a name, what it cites first says whether it is law. */
  private List<Clause> clauses(List<Clause> named) {
    if (condition == null) {
      return List.of();
    }
    return named.isEmpty() ? List.of(new Clause("", condition, leadingLaw())) : named;
  }

  private List<Reference> leadingLaw() {
    boolean isLaw =
        ground != Ground.DERIVED
            && !references.isEmpty()
            && references.get(0).kind() == Reference.Kind.BINDING;
    return isLaw ? List.of(references.get(0)) : List.of();
  }

  private static List<Fact<?>> factsOf(@Nullable Condition condition) {
    return condition == null ? List.of() : condition.facts();
  }

  private static List<Fact<?>> joined(List<Fact<?>> some, List<Fact<?>> others) {
    List<Fact<?>> all = new ArrayList<>(some);
    for (Fact<?> fact : others) {
      if (!all.contains(fact)) {
        all.add(fact);
      }
    }
    return List.copyOf(all);
  }

  /** Code need not be fit for a stream, and a check that lost it must never pass. */
  private record Code(Requirement requirement) implements Serializable {

    private Object writeReplace() {
      return requirement instanceof Serializable ? this : new Code(new Gone());
    }
  }

  private record Gone() implements Requirement, Serializable {

    @Override
    public List<Observation> observe(Described described) {
      throw new IllegalStateException(
          "A check that was read from a stream has no code: take it from its checklist");
    }
  }

  private void requireSense() {
    if (condition == null && requirement == null && decidedBy != DecidedBy.JUDGEMENT) {
      throw new IllegalArgumentException(
          id + ": only a check by judgement has no condition, every other check has one");
    }
    boolean needsEvidence = evidenceAge != null;
    if (needsEvidence != (decidedBy == DecidedBy.FACT_AND_EVIDENCE)) {
      throw new IllegalArgumentException(
          id
              + ": a check by facts with evidence says how old evidence may be, no other check"
              + " does");
    }
    if (needsEvidence == backedFacts.isEmpty() || !facts.containsAll(backedFacts)) {
      throw new IllegalArgumentException(id + ": evidence is for facts that the check reads");
    }
    if (subject == Subject.FUNCTIONALITY && relevantKinds.isEmpty()) {
      throw new IllegalArgumentException(id + ": for which kinds of functionality is it relevant?");
    }
    boolean cites = !references.isEmpty() || subject == Subject.DESCRIPTION;
    if (rights.isEmpty() || !cites || facts.isEmpty() && requirement == null) {
      throw new IllegalArgumentException(
          id + ": a check names the rights at stake, what it cites and the facts it reads");
    }
    if (subject == Subject.DESCRIPTION && requirement == null) {
      throw new IllegalArgumentException(id + ": a check of the description itself is code");
    }
  }

  private <T> T required(@Nullable T value, String what) {
    return Objects.requireNonNull(value, id + " has no " + what);
  }

  /**
   * Starts a check.
   *
   * @param id capitals, a hyphen and numbers with dots, as {@code CVK-9.01}; never used again for
   *     another check. The prefixes CVK, KIA and SDK are this library's: a host has its own
   * @param principle what it stands under
   * @param texts its words; keys are the id, a dot and the text's name, as {@code CVK-9.01.title}
   * @throws IllegalArgumentException if the id is not of that form or has a prefix of this library
   */
  public static Builder check(String id, Principle principle, Texts texts) {
    return new Builder(id, principle, texts);
  }

  /** The id, for instance {@code CVK-9.01}. */
  @JsonValue
  public String id() {
    return id;
  }

  /** What it stands under. */
  public Principle principle() {
    return principle;
  }

  /** How grave a failure is for a child. */
  public Level severity() {
    return severity;
  }

  /**
   * Whether it asks about the service itself, and not about its description or about the method by
   * which it was assessed.
   */
  public boolean isAboutProduct() {
    return subject != Subject.DESCRIPTION && !id.startsWith("KIA-");
  }

  /** What it asks about. */
  public Subject subject() {
    return subject;
  }

  /**
   * The kinds of functionality to which it is relevant; may be empty for a check on the service. A
   * check of functionalities is also asked of those of kind {@link FunctionalityKind#OTHER}.
   */
  public Set<FunctionalityKind> relevantKinds() {
    return relevantKinds;
  }

  /** The areas in which it asks: those of the kinds to which it is relevant. */
  public Set<Area> areas() {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    for (FunctionalityKind kind : relevantKinds) {
      Area area = kind.area();
      if (area != null) {
        areas.add(area);
      }
    }
    return Collections.unmodifiableSet(areas);
  }

  /** When it applies, or {@code null} if it always does. */
  public @Nullable Condition applicability() {
    return applicability;
  }

  /** What it requires of the facts, or {@code null} if code or only a judgement decides. */
  public @Nullable Condition condition() {
    return condition;
  }

  /**
   * The parts of {@link #condition()}, which all have to be true: one without a name if it has no
   * parts; none if code or only a judgement decides.
   */
  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * What it requires as code, or {@code null} if a condition or only a judgement decides. Of a
   * check that was read from a stream it is not there: it throws when it is asked.
   */
  public @Nullable Requirement requirement() {
    return requirement == null ? null : requirement.requirement();
  }

  /** Who or what can decide it. */
  public DecidedBy decidedBy() {
    return decidedBy;
  }

  /** Whether a text only says over what the check itself says, in either language. */
  public boolean isRepeatedBy(String reasons) {
    for (Text text : List.of(Text.TITLE, Text.MATTERS, Text.QUESTION, Text.PROVES)) {
      String key = id + "." + text.key();
      String dutch = texts.find(key, DUTCH);
      String english = texts.find(key, Locale.ENGLISH);
      if (dutch != null && Because.isSame(reasons, dutch)
          || english != null && Because.isSame(reasons, english)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person's judgement decides, alone or once the rest is in order. */
  public boolean isJudged() {
    return decidedBy == DecidedBy.FACT_THEN_JUDGEMENT || decidedBy == DecidedBy.JUDGEMENT;
  }

  /** How old evidence may be, or {@code null} if the check asks for none. */
  public @Nullable Period evidenceAge() {
    return evidenceAge;
  }

  /** The facts that need evidence before it passes; none if the check asks for none. */
  public List<Fact<?>> backedFacts() {
    return backedFacts;
  }

  /** Where it comes from. */
  public Ground ground() {
    return ground;
  }

  /** The keys of the sources behind {@link #ground()}, the leading one first. */
  public List<String> sources() {
    return sources;
  }

  /** The rights at stake, the one touched most first. */
  public List<Right> rights() {
    return rights;
  }

  /** What it cites, the leading one first. */
  public List<Reference> references() {
    return references;
  }

  /**
   * The law that asks for all or part of what it requires, each once. It binds only where {@link
   * Reference#bindsWhen} says so, and {@link Finding#duty()} tells whether it does. That it is
   * empty says nothing of the law that the check cites besides.
   */
  public List<Reference> law() {
    if (clauses.isEmpty()) {
      return leadingLaw();
    }
    List<Reference> law = new ArrayList<>();
    for (Clause clause : clauses) {
      for (Reference reference : clause.law()) {
        if (!law.contains(reference)) {
          law.add(reference);
        }
      }
    }
    return List.copyOf(law);
  }

  /** Measures that help when it fails. */
  public List<Term> measures() {
    return measures;
  }

  /** Who is asked what a person has to judge, and for the evidence. */
  public Role askedOf() {
    return askedOf;
  }

  /** The version of this library that brought it. */
  public String since() {
    return since;
  }

  /** The facts it reads: those it requires, then those that say whether it applies. */
  public List<Fact<?>> facts() {
    return facts;
  }

  /**
   * The facts that decide once it applies. Where one of them is declared, the check is relevant,
   * whatever the kind.
   */
  public List<Fact<?>> requiredFacts() {
    return requiredFacts;
  }

  /**
   * One of its texts, in Dutch for a Dutch locale and in English for every other.
   *
   * @throws IllegalStateException if the text is missing
   */
  public String text(Text text, Locale locale) {
    return texts.text(id + "." + text.key(), locale);
  }

  /**
   * What to change for one of its clauses, in Dutch for a Dutch locale and in English for every
   * other; of one without a name, what to change at all.
   *
   * @throws IllegalStateException if the text is missing
   */
  public String change(Clause clause, Locale locale) {
    String name = clause.name();
    String key = id + "." + Text.CHANGE.key();
    return texts.text(name.isEmpty() ? key : key + "." + name, locale);
  }

  /** By prefix, principle and number, so that {@code CVK-10.01} comes after {@code CVK-9.16}. */
  @Override
  public int compareTo(Check other) {
    return CheckId.compare(id, other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Check check && check.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }

  /** Puts a check together. Not thread-safe. */
  public static final class Builder {

    /** Reckoned back from any day, it stays a day that a calendar has. */
    private static final int CENTURY = 100;

    private static final List<String> RESERVED = List.of("CVK", "KIA", "SDK");

    private final String id;
    private final Principle principle;
    private final Texts texts;
    private @Nullable Level severity;
    private Subject subject = Subject.FUNCTIONALITY;
    private final Set<FunctionalityKind> relevantKinds = EnumSet.noneOf(FunctionalityKind.class);
    private boolean whereOpen;
    private @Nullable Condition applicability;
    private @Nullable Condition condition;
    private List<Clause> clauses = List.of();
    private @Nullable Requirement requirement;
    private @Nullable DecidedBy decidedBy;
    private @Nullable Period evidenceAge;
    private List<Fact<?>> backedFacts = List.of();
    private @Nullable Ground ground;
    private List<String> sources = List.of();
    private List<Right> rights = List.of();
    private List<Reference> references = List.of();
    private List<Term> measures = List.of();
    private List<Fact<?>> informedBy = List.of();
    private @Nullable Role askedOf;
    private @Nullable String since;

    private Builder(String id, Principle principle, Texts texts) {
      this.id = CheckId.required(id);
      this.principle = Objects.requireNonNull(principle, "principle");
      this.texts = Objects.requireNonNull(texts, "texts");
      String prefix = id.substring(0, id.indexOf('-'));
      if (RESERVED.contains(prefix) && !texts.isOfSdk()) {
        throw new IllegalArgumentException(
            id + ": the prefix " + prefix + " is this library's; give your checks one of your own");
      }
    }

    /** Refuses to be JSON: it is no check yet. */
    @JsonValue
    private Object refuseJson() {
      throw new UnsupportedOperationException(
          "A Check.Builder has no JSON: build the check first.");
    }

    /** How grave a failure is for a child. */
    public Builder severity(Level grave) {
      severity = grave;
      return this;
    }

    /** The kinds of functionality to which it is relevant. */
    public Builder relevantFor(FunctionalityKind... kinds) {
      Elements.of(kinds, "kinds");
      Collections.addAll(relevantKinds, kinds);
      return this;
    }

    /** It asks about the whole service; a functionality of a relevant kind can answer for it. */
    public Builder ofService() {
      subject = Subject.SERVICE;
      return this;
    }

    /** It asks about the description itself, and speaks only where something is wrong. */
    public Builder ofDescription() {
      subject = Subject.DESCRIPTION;
      return this;
    }

    /** When it applies; always, unless set. */
    public Builder appliesWhen(Condition condition) {
      applicability = condition;
      return this;
    }

    /** What it requires; the facts alone decide, unless one of the next calls says else. */
    public Builder requires(Condition condition) {
      this.condition = condition;
      clauses = List.of();
      requirement = null;
      decidedBy = DecidedBy.FACT;
      return this;
    }

    /**
     * The same in parts that all have to be true, so that a finding says which of them failed. What
     * is law is said by each of them, whatever the check cites first.
     *
     * @throws IllegalArgumentException if there are fewer than two, or two have the same name
     */
    public Builder requires(Clause... parts) {
      List<Clause> all = Elements.of(parts, "parts");
      List<Condition> conditions = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (Clause part : all) {
        conditions.add(part.condition());
        if (part.name().isEmpty() || names.contains(part.name())) {
          throw new IllegalArgumentException(
              id + ": two clauses are called \"" + part.name() + "\"");
        }
        names.add(part.name());
      }
      if (all.size() < 2) {
        throw new IllegalArgumentException(id + ": what has no parts is a condition, no clause");
      }
      requires(Condition.all(conditions.toArray(new Condition[0])));
      clauses = all;
      return this;
    }

    /** What it requires, as code, and the facts that the code reads. */
    public Builder requires(Requirement observer, Fact<?>... read) {
      condition = null;
      clauses = List.of();
      requirement = observer;
      decidedBy = DecidedBy.DESCRIPTION;
      informedBy = Elements.of(read, "read");
      return this;
    }

    /**
     * A pass also needs evidence, not older than this, for those of these facts that decide it.
     *
     * @param age more than nothing, and at most a century in years and months, and in days
     * @throws IllegalArgumentException if it is another
     */
    @SuppressWarnings("JavaPeriodGetDays") // beside its years and months
    public Builder withEvidenceNotOlderThan(Period age, Fact<?>... backed) {
      long months = age.toTotalMonths();
      int days = age.getDays();
      boolean fits = Math.abs(months) <= CENTURY * 12 && Math.abs((long) days) <= CENTURY * 366;
      // A month has 28 days at least, so that it stays a time back from any day.
      if (!fits || months * 28 + days <= 0) {
        throw new IllegalArgumentException(
            id + ": evidence cannot be asked not to be older than " + age);
      }
      decidedBy = DecidedBy.FACT_AND_EVIDENCE;
      evidenceAge = age;
      backedFacts = Elements.of(backed, "backed");
      return this;
    }

    /** A pass also needs a person's judgement. */
    public Builder thenJudged() {
      decidedBy = DecidedBy.FACT_THEN_JUDGEMENT;
      return this;
    }

    /**
     * A person's judgement decides, unless the facts say that what is required is not so: what is
     * declared to be wrong, no judgement puts right.
     */
    public Builder judgedWhereOpen() {
      decidedBy = DecidedBy.JUDGEMENT;
      whereOpen = true;
      return this;
    }

    /** Only a person's judgement decides; these facts help that person. */
    public Builder judgedOnly(Fact<?>... helpful) {
      decidedBy = DecidedBy.JUDGEMENT;
      informedBy = Elements.of(helpful, "helpful");
      return this;
    }

    /** Where it comes from, and the keys of the sources, the leading one first. */
    public Builder ground(Ground kind, String... keys) {
      ground = kind;
      sources = Elements.of(keys, "keys");
      return this;
    }

    /** The rights at stake, the one touched most first. */
    public Builder rights(Right... atStake) {
      rights = Elements.of(atStake, "atStake");
      return this;
    }

    /** What it cites, the leading one first. */
    public Builder cites(Reference... places) {
      references = Elements.of(places, "places");
      return this;
    }

    /** Measures that help when it fails. */
    public Builder suggests(Term... helpful) {
      measures = Elements.of(helpful, "helpful");
      return this;
    }

    /** Who is asked what a person has to judge; unless set, whom its principle names. */
    public Builder askedOf(Role role) {
      askedOf = role;
      return this;
    }

    /** The version of the library that brought it. */
    public Builder since(String version) {
      since = version;
      return this;
    }

    /**
     * The check.
     *
     * @throws IllegalArgumentException if what was said does not fit together
     * @throws NullPointerException if something is missing
     */
    public Check build() {
      if (decidedBy == DecidedBy.JUDGEMENT && (condition != null) != whereOpen) {
        throw new IllegalArgumentException(
            id + ": a check by judgement only has no condition, one judged where open has one");
      }
      return new Check(this);
    }
  }
}
