package io.github.kiasdk.functionality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.plain.Beside;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The app, game or site, with its functionalities. Facts declared here hold for every functionality
 * that does not declare them itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name in documents and findings; no functionality has the same
 * @param name what a reader calls it
 * @param provider who offers it; optional
 * @param kind what sort of service it is
 * @param ages the ages of the children who can use it; {@code null} if nobody knows, which counts
 *     as all children
 * @param without the areas that it has nothing in; no functionality is in one of them
 * @param referenceDate the day on which the description was true; services change
 * @param notice what every reader of the description and its findings has to know; optional
 * @param facts what is declared for the whole service
 * @param functionalities its parts, with ids of their own
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Service(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("name") @NotNull @NotBlank @Size(max = 200) String name,
    @JsonProperty("provider") @Nullable @Size(min = 1, max = 200) String provider,
    @JsonProperty("kind") @NotNull ServiceKind kind,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("without") Set<Area> without,
    @JsonProperty("reference-date") @Nullable LocalDate referenceDate,
    @JsonProperty("notice") @Nullable LocalizedText notice,
    @JsonProperty("facts") Facts facts,
    @JsonProperty("functionalities") @Beside List<@Valid Functionality> functionalities)
    implements Serializable {

  /**
   * Checks the service and copies its lists.
   *
   * @throws DescriptionException with every problem: an id not of its form or used twice, a value
   *     by age that leaves out ages of the audience, a functionality in an area that the service
   *     does without
   */
  public Service {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    facts = facts == null ? Facts.none() : facts;
    without = areas(without);
    functionalities =
        functionalities == null ? List.of() : Elements.of(functionalities, "functionalities");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    if (name.isBlank()) {
      problems.add(
          new Problem(
              "name", new LocalizedText("Geef de dienst een naam.", "Give the service a name.")));
    }
    Characters.check(name, "name", problems);
    Characters.check(provider, "provider", problems);
    Days.check(referenceDate, "reference-date", problems);
    if (ages != null) {
      Gaps.check(facts, ages, "facts", problems);
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < functionalities.size(); i++) {
      Functionality functionality = functionalities.get(i);
      ids.add(functionality.id());
      String place = "functionalities/" + i;
      checkId(id, functionality.id(), place + "/id", problems);
      checkKinds(without, functionality.kinds(), place + "/kinds", problems);
      checkAges(
          ages, facts, functionality.ages(), functionality.facts(), place + "/facts", problems);
    }
    Ids.checkUnique(ids, "functionalities", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** Whether the parts fit the whole, as far as they can be read. */
  static void check(Group service, List<Problem> problems) {
    Ages ages = service.value("ages");
    Facts facts = service.value("facts");
    if (ages != null && facts != null) {
      Gaps.check(facts, ages, service.at("facts"), problems);
    }
    for (Group functionality : service.groups("functionalities")) {
      checkId(service.value("id"), functionality.value("id"), functionality.at("id"), problems);
      checkKinds(
          service.value("without"),
          functionality.value("kinds"),
          functionality.at("kinds"),
          problems);
      Ages own = functionality.value("ages");
      if (own != null || !functionality.has("ages")) {
        checkAges(
            ages,
            facts == null ? Facts.none() : facts,
            own,
            functionality.value("facts"),
            functionality.at("facts"),
            problems);
      }
    }
  }

  /** What holds for a functionality is declared for all of its ages. */
  private static void checkAges(
      @Nullable Ages ages,
      Facts facts,
      @Nullable Ages own,
      @Nullable Facts ownFacts,
      String place,
      List<Problem> problems) {
    Facts declared = ownFacts == null ? Facts.none() : ownFacts;
    if (own == null && ages != null) {
      Gaps.check(declared, ages, place, problems);
    } else if (own != null && (ages == null || !ages.covers(own))) {
      Gaps.checkInherited(facts, declared, own, place, problems);
    }
  }

  private static Set<Area> areas(@Nullable Collection<Area> some) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    if (some != null) {
      areas.addAll(Elements.of(some, "without"));
    }
    return Collections.unmodifiableSet(areas);
  }

  /** Nothing is in an area that the service does without. */
  private static void checkKinds(
      @Nullable Set<Area> without,
      @Nullable Set<FunctionalityKind> kinds,
      String place,
      List<Problem> problems) {
    if (without == null || kinds == null) {
      return;
    }
    for (FunctionalityKind kind : kinds) {
      Area area = kind.area();
      if (area != null && without.contains(area)) {
        problems.add(
            new Problem(
                place,
                new LocalizedText(
                    "Deze functionaliteit is van de soort "
                        + kind.id()
                        + ", en volgens without heeft de dienst niets op het terrein "
                        + area.id()
                        + ". Haal "
                        + area.id()
                        + " weg uit without, of pas de soort aan.",
                    "This functionality is of kind "
                        + kind.id()
                        + ", and without says that the service has nothing in the area "
                        + area.id()
                        + ". Take "
                        + area.id()
                        + " out of without, or change the kind.")));
      }
    }
  }

  /**
   * What holds for the whole service: what is declared, and what follows from the areas that it
   * does without, such as that no advertising is shown, and from the ages that are given.
   */
  public Facts factsHolding() {
    return AgesSaid.holding(without.isEmpty() ? facts : AreaFacts.holding(facts, without), ages);
  }

  /**
   * The areas of which nobody said whether the service has them: none of its functionalities is in
   * one, and it does without none of these; or it says so, and a fact that is declared for it or
   * for a functionality shows the contrary, or is declared to be unknown.
   */
  public Set<Area> openAreas() {
    Set<Area> open = EnumSet.allOf(Area.class);
    for (Area area : without) {
      if (!isDoubted(area)) {
        open.remove(area);
      }
    }
    for (Functionality functionality : functionalities) {
      for (FunctionalityKind kind : functionality.kinds()) {
        open.remove(kind.area());
      }
    }
    return Collections.unmodifiableSet(open);
  }

  private boolean isDoubted(Area area) {
    Ages audience = ages == null ? Ages.ALL : ages;
    boolean doubted = AreaFacts.isDoubted(area, facts, audience);
    for (Functionality functionality : functionalities) {
      Ages own = functionality.ages();
      doubted |=
          AreaFacts.isDoubted(area, functionality.factsIn(null), own == null ? audience : own);
    }
    return doubted;
  }

  private static void checkId(
      @Nullable String id, @Nullable String part, String place, List<Problem> problems) {
    if (id != null && id.equals(part)) {
      problems.add(
          new Problem(
              place,
              new LocalizedText(
                  "De dienst zelf heet al \"" + id + "\". Geef de functionaliteit een andere id.",
                  "The service itself has the id \""
                      + id
                      + "\". Give the functionality another.")));
    }
  }

  /**
   * The same service with one more functionality.
   *
   * @throws DescriptionException with every problem, if the two do not go together
   */
  public Service and(Functionality more) {
    List<Functionality> all = new ArrayList<>(functionalities);
    all.add(more);
    return with(all);
  }

  /**
   * The same service with these functionalities instead of its own.
   *
   * @throws DescriptionException with every problem, if they do not go together
   */
  public Service with(List<Functionality> parts) {
    return new Service(
        id, name, provider, kind, ages, without, referenceDate, notice, facts, parts);
  }

  /** Starts a description. */
  public static Builder of(ServiceKind kind, String id, String name) {
    return new Builder(kind, id, name);
  }

  /** Puts a service together. Not thread-safe. */
  public static final class Builder {

    private final ServiceKind kind;
    private final String id;
    private final String name;
    private @Nullable String provider;
    private @Nullable Ages ages;
    private final Set<Area> without = EnumSet.noneOf(Area.class);
    private @Nullable LocalDate referenceDate;
    private @Nullable LocalizedText notice;
    private Facts facts = Facts.none();
    private final List<Functionality> functionalities = new ArrayList<>();

    private Builder(ServiceKind kind, String id, String name) {
      this.kind = kind;
      this.id = id;
      this.name = name;
    }

    /** Who offers it. */
    public Builder provider(String offeredBy) {
      provider = offeredBy;
      return this;
    }

    /** The ages of the children who can use it, both included. */
    public Builder forAges(int youngest, int oldest) {
      ages = Ages.ages(youngest, oldest);
      return this;
    }

    /**
     * The areas that it has nothing in. What is neither described nor left out here stays an open
     * question.
     */
    public Builder without(Area... areas) {
      without.addAll(Elements.of(areas, "areas"));
      return this;
    }

    /** The day on which the description is true. */
    public Builder referenceDate(LocalDate day) {
      referenceDate = day;
      return this;
    }

    /** What every reader has to know, in Dutch and English. */
    public Builder notice(String nl, String en) {
      notice = new LocalizedText(nl, en);
      return this;
    }

    /**
     * Declares a fact for the whole service.
     *
     * @throws DescriptionException if the value is not allowed or the fact is declared already
     */
    public <T> Builder declare(Fact<T> fact, T value, Evidence... evidence) {
      facts = facts.declare(fact, value, evidence);
      return this;
    }

    /**
     * Declares a fact for the whole service, whose value differs by age.
     *
     * @throws DescriptionException if a value is not allowed or the fact is declared already
     */
    public <T> Builder declare(Fact<T> fact, ByAge<T> values, Evidence... evidence) {
      facts = facts.declare(fact, values, evidence);
      return this;
    }

    /**
     * Declares for the whole service that a fact is unknown. It answers nothing: it says that
     * somebody looked. For some ages only, {@link ByAge#andUnknown} says so.
     *
     * @throws DescriptionException if the fact is declared already
     */
    public <T> Builder declareUnknown(Fact<T> fact, Evidence... evidence) {
      facts = facts.declareUnknown(fact, evidence);
      return this;
    }

    /** Adds a functionality. */
    public Builder functionality(Functionality functionality) {
      functionalities.add(functionality);
      return this;
    }

    /**
     * The service.
     *
     * @throws DescriptionException with every problem, if something is not allowed
     */
    public Service build() {
      return new Service(
          id, name, provider, kind, ages, without, referenceDate, notice, facts, functionalities);
    }
  }
}
