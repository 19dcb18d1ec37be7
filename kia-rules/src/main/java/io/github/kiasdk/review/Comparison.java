package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two descriptions of one service under the same checks: what changed, and in which ways a child's
 * right got worse. It never nets: what became better stands beside what became worse and takes
 * nothing away from it.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(checklist, main, branch);
 * comparison.isNoWorse(); // whether it can be said that no child's right got worse
 * comparison.worse();     // in which ways one did
 * comparison.parts();     // all that changed, per functionality
 * }</pre>
 *
 * <p>Functionalities, effects and measures are the same if their ids are, whatever their order; the
 * two services are laid beside each other even if their ids differ, and {@link #caveats} says so.
 * An {@linkplain Assessment assessment} counts as far as checks ask about it, and {@link #caveats}
 * tells what was taken out of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparison {

  private final KiaDocument before;
  private final KiaDocument after;
  private final Report reportBefore;
  private final Report reportAfter;
  private final List<PartChange> parts;
  private final List<Transition> transitions;
  private final boolean isOne;

  private Comparison(
      Checklist checklist, KiaDocument before, KiaDocument after, boolean isRenamed) {
    this.isOne = isRenamed || before.service().id().equals(after.service().id());
    this.before = before;
    this.after = after;
    this.reportBefore = checklist.check(before);
    this.reportAfter = checklist.check(after);
    Answers answers = new Answers(reportBefore, reportAfter);
    List<PartChange> changed = new ArrayList<>();
    List<Transition> all = new ArrayList<>();
    Map<String, Functionality> olds = functionalities(before.service());
    Map<String, Functionality> news = functionalities(after.service());
    for (String id : Differences.ids(news.keySet(), olds.keySet())) {
      Functionality one = olds.get(id);
      Functionality other = news.get(id);
      List<AnswerChange> asked = answers.of(id, inPart(one, other));
      asked.forEach(answer -> all.addAll(answer.transitions()));
      changed.add(part(id, one, other, asked));
    }
    List<AnswerChange> asked = answers.of(Answers.SERVICE, inService());
    asked.forEach(answer -> all.addAll(answer.transitions()));
    changed.add(whole(asked));
    changed.removeIf(PartChange::isEmpty);
    this.parts = List.copyOf(changed);
    this.transitions = List.copyOf(all);
  }

  /**
   * Asks the checks of both documents, each with its own assessment and judgements, on the day of
   * the checklist's clock.
   */
  public static Comparison of(Checklist checklist, KiaDocument before, KiaDocument after) {
    return of(checklist, before, after, false);
  }

  /** The same where the service may have another id now: that is what the caller means. */
  public static Comparison ofRenamed(Checklist checklist, KiaDocument before, KiaDocument after) {
    return of(checklist, before, after, true);
  }

  private static Comparison of(
      Checklist checklist, KiaDocument before, KiaDocument after, boolean isRenamed) {
    Objects.requireNonNull(checklist, "checklist");
    return new Comparison(
        checklist,
        Objects.requireNonNull(before, "before"),
        Objects.requireNonNull(after, "after"),
        isRenamed);
  }

  /** Asks the checks of two services on which nobody has judged anything yet. */
  public static Comparison of(Checklist checklist, Service before, Service after) {
    return of(checklist, new KiaDocument(before, List.of()), new KiaDocument(after, List.of()));
  }

  /** The description as it was. */
  public KiaDocument before() {
    return before;
  }

  /** The description as it is now. */
  public KiaDocument after() {
    return after;
  }

  /** What was found in the description as it was. */
  public Report reportBefore() {
    return reportBefore;
  }

  /** What is found in the description as it is now. */
  public Report reportAfter() {
    return reportAfter;
  }

  /**
   * The functionalities in which something changed, in their order now, then those that were
   * dropped, then the service as a whole if something changed there.
   */
  @JsonProperty("parts")
  public List<PartChange> parts() {
    return parts;
  }

  /** Whether nothing changed that is compared. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** In which ways a child's right got worse, by functionality; empty if in none. */
  @JsonProperty("worse")
  public List<Worsening> worse() {
    List<Worsening> worse = new ArrayList<>();
    for (PartChange part : parts) {
      worse.addAll(part.worse());
    }
    return worse;
  }

  /**
   * Whether it can be said that no child's right got worse: in none was found that it did, and
   * there is nothing that keeps anyone from saying so.
   */
  public boolean isNoWorse() {
    return worse().isEmpty() && caveats().isEmpty();
  }

  /**
   * What keeps {@link #worse} from telling that nothing got worse, a sentence or more each, however
   * empty it is: the descriptions are of two services, no check is applicable now, one cannot be
   * carried out, the ages contradict each other now, an area is no longer described, or what backed
   * an answer was taken away and nothing newer took its place: evidence, a rating, or what people
   * were heard to say.
   *
   * @return empty if there is nothing of the kind
   */
  @JsonProperty("caveats")
  public List<LocalizedText> caveats() {
    List<LocalizedText> caveats = new ArrayList<>();
    if (!isOne) {
      caveats.add(Caveats.twoServices(before.service().id(), after.service().id()));
    }
    if (!reportAfter.saysAnything()) {
      caveats.add(Caveats.NOTHING_ASKED);
    }
    if (reportAfter.count(Outcome.ERROR) > 0) {
      caveats.add(Caveats.notCarriedOut(reportAfter));
    }
    LocalizedText contradiction = Caveats.contradictingAges(reportBefore, reportAfter);
    if (contradiction != null) {
      caveats.add(contradiction);
    }
    LocalizedText silent = Caveats.noLongerDescribed(before.service(), after.service());
    if (silent != null) {
      caveats.add(silent);
    }
    caveats.addAll(Losses.between(before, after));
    return caveats;
  }

  /** The questions on which a finding with this outcome was introduced. */
  public List<AnswerChange> introduced(Outcome outcome) {
    return answers(answer -> answer.of(outcome) == Change.ADDED);
  }

  /**
   * The questions on which a finding with this outcome is no longer there, for children of any age.
   */
  public List<AnswerChange> resolved(Outcome outcome) {
    return answers(answer -> answer.of(outcome) == Change.DROPPED);
  }

  /** The questions on which the finding with this outcome holds for children of other ages. */
  public List<AnswerChange> changed(Outcome outcome) {
    return answers(answer -> answer.of(outcome) == Change.CHANGED);
  }

  private List<AnswerChange> answers(Predicate<AnswerChange> wanted) {
    List<AnswerChange> answers = new ArrayList<>();
    for (PartChange part : parts) {
      part.answers().stream().filter(wanted).forEach(answers::add);
    }
    return answers;
  }

  /** All questions with both answers, age group by age group, also where they are the same. */
  public List<Transition> transitions() {
    return transitions;
  }

  /**
   * How many answers went from one outcome to another; a question whose answer differs by age
   * counts once for each group of ages.
   *
   * @param from the outcome before, or {@code null} for what was not asked
   * @param to the outcome now, or {@code null} for what is not asked any more
   */
  public int count(@Nullable Outcome from, @Nullable Outcome to) {
    int count = 0;
    for (Transition transition : transitions) {
      count += transition.from() == from && transition.to() == to ? 1 : 0;
    }
    return count;
  }

  private PartChange part(
      String id,
      @Nullable Functionality old,
      @Nullable Functionality now,
      List<AnswerChange> asked) {
    boolean both = old != null && now != null;
    List<MitigationChange> mitigations = Differences.mitigations(old, now);
    List<Worsening> worse = new ArrayList<>(Worsenings.ofAnswers(asked, standing(old, now)));
    if (both) {
      worse.addAll(Worsenings.ofMitigations(mitigations));
    }
    Facts facts = old == null ? Facts.none() : old.facts();
    Facts factsNow = now == null ? Facts.none() : now.facts();
    Ages audience = audience(old, before.service(), now, after.service());
    return new PartChange(
        Subject.FUNCTIONALITY,
        id,
        (now != null ? now : Objects.requireNonNull(old)).title(),
        Change.of(old != null, now != null),
        old != null && now != null ? Differences.of(old, now) : List.of(),
        new FactDifferences(facts, factsNow, audience).all(),
        Differences.effects(
            old == null ? List.of() : old.effects(), now == null ? List.of() : now.effects()),
        mitigations,
        changed(asked),
        unchanged(asked),
        open(id),
        worse);
  }

  private PartChange whole(List<AnswerChange> asked) {
    Service service = after.service();
    return new PartChange(
        Subject.SERVICE,
        service.id(),
        LocalizedText.same(service.name()),
        Change.CHANGED,
        fields(),
        inService().all(),
        List.of(),
        List.of(),
        changed(asked),
        unchanged(asked),
        open(Answers.SERVICE),
        Worsenings.ofAnswers(asked, standing()));
  }

  /** Of the service, and of what is said around it, as far as checks can ask about that. */
  private List<FieldChange> fields() {
    List<FieldChange> fields = new ArrayList<>(Differences.of(before.service(), after.service()));
    fields.addAll(Differences.around(before, after));
    return fields;
  }

  private @Nullable PartState standing(@Nullable Functionality old, @Nullable Functionality now) {
    return now == null
        ? null
        : new PartState(
            now.id(),
            now.facts().inheriting(after.service().facts()),
            audience(now, after.service()),
            old == null ? Set.of() : Differences.emptied(old, now),
            reportAfter);
  }

  private PartState standing() {
    Service service = after.service();
    return new PartState(
        Answers.SERVICE, service.facts(), audience(null, service), Set.of(), reportAfter);
  }

  /** What holds in a functionality, its own facts and those of the service. */
  private FactDifferences inPart(@Nullable Functionality old, @Nullable Functionality now) {
    Facts factsBefore = old == null ? Facts.none() : old.facts();
    Facts factsAfter = now == null ? Facts.none() : now.facts();
    return new FactDifferences(
        factsBefore.inheriting(before.service().facts()),
        factsAfter.inheriting(after.service().facts()),
        audience(old, before.service(), now, after.service()));
  }

  private FactDifferences inService() {
    Ages audience = audience(null, before.service(), null, after.service());
    for (Functionality one : before.service().functionalities()) {
      audience = one.ages() == null ? audience : audience.and(one.ages());
    }
    for (Functionality one : after.service().functionalities()) {
      audience = one.ages() == null ? audience : audience.and(one.ages());
    }
    return new FactDifferences(before.service().facts(), after.service().facts(), audience);
  }

  private static Ages audience(
      @Nullable Functionality old, Service before, @Nullable Functionality now, Service after) {
    return audience(old, before).and(audience(now, after));
  }

  private static Ages audience(@Nullable Functionality functionality, Service service) {
    Ages own = functionality == null ? null : functionality.ages();
    return own != null ? own : service.ages() != null ? service.ages() : Ages.ALL;
  }

  private static List<AnswerChange> changed(List<AnswerChange> asked) {
    return asked.stream().filter(AnswerChange::changes).toList();
  }

  private static int unchanged(List<AnswerChange> asked) {
    int unchanged = 0;
    for (AnswerChange answer : asked) {
      unchanged += answer.changes() || answer.isSilent() ? 0 : 1;
    }
    return unchanged;
  }

  private List<Finding> open(String part) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : reportAfter.openQuestions()) {
      if (Answers.part(finding).equals(part)) {
        open.add(finding);
      }
    }
    return open;
  }

  private static Map<String, Functionality> functionalities(Service service) {
    Map<String, Functionality> byId = new LinkedHashMap<>();
    service.functionalities().forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  /** For instance {@code clips: 2 parts changed, worse: 1}. */
  @Override
  public String toString() {
    String changed = parts.size() == 1 ? "1 part" : parts.size() + " parts";
    return after.service().id() + ": " + changed + " changed, worse: " + worse().size();
  }
}
