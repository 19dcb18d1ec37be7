package io.github.kiasdk.functionality;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Alone;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a digital service, and the unit of every check: what it is, what it does (facts),
 * what that does to children's rights (effects) and what is done about it (mitigations).
 *
 * <pre>{@code
 * Functionality streaks =
 *     Functionality.of(STREAK, "streaks")
 *         .titled("Snapstreaks", "Streaks")
 *         .forAges(13, 17)
 *         .declare(Rewards.STREAKS, true)
 *         .declare(Notifications.DEFAULT, byAge(ages(13, 15), OFF).and(ages(16, 17), ON))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name in documents, findings and references, unique within the service
 * @param kinds what sorts of functionality it is, at least one; a check is asked if it is about any
 *     of them, and {@link FunctionalityKind#OTHER} is asked everything that could concern it
 * @param title what a reader calls it
 * @param description what it does, for a reader who does not know it; optional
 * @param ages the ages of the children who can use it; {@code null} means those of the service, and
 *     if these are unknown too, all children
 * @param absentForOthers whether the service's children of other ages do not have it; {@code null}
 *     if nobody said, and nothing where it is for all of them
 * @param facts what is declared about it
 * @param oneSided why it has effects of one sign only; optional, and never with effects of both
 * @param effects its effects, with ids of their own
 * @param mitigations the measures, each for effects of this functionality
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Functionality(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("kinds")
        @JsonAlias("kind")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Alone("kind")
        @NotNull
        @NotEmpty
        Set<FunctionalityKind> kinds,
    @JsonProperty("title") @NotNull LocalizedText title,
    @JsonProperty("description") @Nullable LocalizedText description,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("absent-for-others") @Nullable Boolean absentForOthers,
    @JsonProperty("facts") Facts facts,
    @JsonProperty("one-sided") @Nullable LocalizedText oneSided,
    @JsonProperty("effects") List<@Valid Effect> effects,
    @JsonProperty("mitigations") List<@Valid Mitigation> mitigations)
    implements Serializable, FeatureDescriptor {

  /**
   * Checks the functionality and copies its lists.
   *
   * @throws DescriptionException with every problem: an id not of its form or used twice, a measure
   *     for an effect that is not there, a value by age that leaves out ages of {@code ages}, a
   *     reason for effects of one sign where there are both or that says nothing
   */
  public Functionality {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(title, "title");
    facts = facts == null ? Facts.none() : facts;
    effects = effects == null ? List.of() : Elements.of(effects, "effects");
    mitigations = mitigations == null ? List.of() : Elements.of(mitigations, "mitigations");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    if (kinds.isEmpty()) {
      problems.add(
          new Problem(
              "kinds",
              new LocalizedText(
                  "Zeg wat voor functionaliteit het is. Weet je het niet, kies dan other.",
                  "Say what kind of functionality it is. If you do not know, choose other.")));
    } else {
      kinds = Collections.unmodifiableSet(EnumSet.copyOf(Elements.of(kinds, "kinds")));
    }
    if (!fit(effects, mitigations)) {
      Map<String, ?> parts = Map.of("effects", effects, "mitigations", mitigations);
      References.check(Group.of(Functionality.class, parts), problems);
    }
    if (ages != null) {
      Gaps.check(facts, ages, "facts", problems);
    }
    Because.check(oneSided, "one-sided", problems, id);
    Because.checkRepeats(oneSided, "one-sided", problems, title);
    if (absentForOthers != null && ages == null) {
      problems.add(
          new Problem(
              "absent-for-others",
              new LocalizedText(
                  "Zeg voor welke leeftijden de functionaliteit er wel is (ages), of laat dit weg.",
                  "Say for which ages the functionality is there (ages), or leave this out.")));
    }
    if (oneSided != null && has(effects, Sign.POSITIVE) && has(effects, Sign.NEGATIVE)) {
      problems.add(
          new Problem(
              "one-sided",
              new LocalizedText(
                  "Er staan positieve én negatieve effecten. Laat dit veld weg.",
                  "There are positive and negative effects. Leave this field out.")));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /**
   * Starts a description; the id serves as title until {@link Builder#titled} gives a better one.
   */
  public static Builder of(FunctionalityKind kind, String id) {
    return new Builder(kind, id);
  }

  /**
   * All facts that hold for it: what it declares itself, what its kinds say, and what its service
   * declares. What it declares wins over what is inherited. A value that its kinds imply counts
   * where nobody declared one, and where what is declared denies it for every age: see {@link
   * #deniedIn}.
   *
   * @param service the service that it is a part of; {@code null} if it stands on its own
   */
  public Facts factsIn(@Nullable Service service) {
    return ImpliedFacts.holding(this, service);
  }

  /**
   * What its kinds say, and it or its service declares otherwise for every age.
   *
   * @param service the service that it is a part of; {@code null} if it stands on its own
   */
  public List<ImpliedFact> deniedIn(@Nullable Service service) {
    return ImpliedFacts.denied(this, service);
  }

  /** Itself: what is described already can be asked about beside a host's own types. */
  @Override
  public Functionality describe() {
    return this;
  }

  private static boolean has(List<Effect> effects, Sign sign) {
    for (Effect effect : effects) {
      if (effect.sign() == sign) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there is nothing to tell: then nobody who describes and checks pays for reading the
   * annotations that tell what refers to what.
   */
  private static boolean fit(List<Effect> effects, List<Mitigation> mitigations) {
    Set<String> effectIds = new HashSet<>();
    Set<String> measureIds = new HashSet<>();
    boolean fit = true;
    for (Effect effect : effects) {
      fit &= effectIds.add(effect.id());
    }
    for (Mitigation measure : mitigations) {
      fit &= measureIds.add(measure.id()) && effectIds.containsAll(measure.treats());
    }
    return fit;
  }

  /** Whether what is declared covers its ages, as far as both can be read. */
  static void check(Group functionality, List<Problem> problems) {
    Ages ages = functionality.value("ages");
    Facts facts = functionality.value("facts");
    if (ages != null && facts != null) {
      Gaps.check(facts, ages, functionality.at("facts"), problems);
    }
  }

  /** Puts a description together. Not thread-safe. */
  public static final class Builder {

    private final Set<FunctionalityKind> kinds;
    private final String id;
    private LocalizedText title;
    private @Nullable LocalizedText description;
    private @Nullable Ages ages;
    private @Nullable Boolean absentForOthers;
    private Facts facts = Facts.none();
    private @Nullable LocalizedText oneSided;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Mitigation> mitigations = new ArrayList<>();

    private Builder(FunctionalityKind kind, String id) {
      this.kinds = EnumSet.of(kind);
      this.id = id;
      this.title = LocalizedText.same(Characters.whole(id));
    }

    /** What a reader calls it, in Dutch and English. */
    public Builder titled(String nl, String en) {
      title = new LocalizedText(nl, en);
      return this;
    }

    /** Which other kinds it is too: a live stream with comments, for instance. */
    public Builder also(FunctionalityKind... more) {
      kinds.addAll(Elements.of(more, "more"));
      return this;
    }

    /** What it does, in Dutch and English. */
    public Builder described(String nl, String en) {
      description = new LocalizedText(nl, en);
      return this;
    }

    /** The ages of the children who can use it, both included. */
    public Builder forAges(int youngest, int oldest) {
      ages = Ages.ages(youngest, oldest);
      return this;
    }

    /** The service's children of all other ages do not have it. */
    public Builder absentForOthers() {
      absentForOthers = true;
      return this;
    }

    /**
     * Declares a fact.
     *
     * @throws DescriptionException if the value is not allowed or the fact is declared already
     */
    public <T> Builder declare(Fact<T> fact, T value, Evidence... evidence) {
      facts = facts.declare(fact, value, evidence);
      return this;
    }

    /**
     * Declares a fact whose value differs by age.
     *
     * @throws DescriptionException if a value is not allowed or the fact is declared already
     */
    public <T> Builder declare(Fact<T> fact, ByAge<T> values, Evidence... evidence) {
      facts = facts.declare(fact, values, evidence);
      return this;
    }

    /**
     * Declares that a fact is unknown. It answers nothing: it says that somebody looked. For some
     * ages only, {@link ByAge#andUnknown} says so.
     *
     * @throws DescriptionException if the fact is declared already
     */
    public <T> Builder declareUnknown(Fact<T> fact, Evidence... evidence) {
      facts = facts.declareUnknown(fact, evidence);
      return this;
    }

    /** Why it has effects of one sign only, in Dutch and English. */
    public Builder oneSided(String nl, String en) {
      oneSided = new LocalizedText(nl, en);
      return this;
    }

    /** Adds an effect. */
    public Builder effect(Effect effect) {
      effects.add(effect);
      return this;
    }

    /** Adds a measure. */
    public Builder mitigation(Mitigation mitigation) {
      mitigations.add(mitigation);
      return this;
    }

    /**
     * The functionality.
     *
     * @throws DescriptionException with every problem, if something is not allowed
     */
    public Functionality build() {
      return new Functionality(
          id,
          kinds,
          title,
          description,
          ages,
          absentForOthers,
          facts,
          oneSided,
          effects,
          mitigations);
    }
  }
}
