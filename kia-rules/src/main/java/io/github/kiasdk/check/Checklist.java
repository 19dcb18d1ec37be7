package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of checks that can be asked about a functionality or a whole service.
 *
 * <p>Immutable and thread-safe: one checklist can serve all threads, and {@link #only}, {@link
 * #and}, {@link #andInstalled}, {@link #at}, {@link #judged}, {@link #explained} and {@link
 * #assessed} give a new one. Asking builds no texts and reads no files.
 */
public final class Checklist {

  private final Contents contents;
  private final Occasion occasion;

  private Checklist(Contents contents, Occasion occasion) {
    this.contents = contents;
    this.occasion = occasion;
  }

  /**
   * The check that a {@link FeatureDescriptor} says what the feature is, {@code SDK-05}. Every
   * checklist asks it of descriptors, also one that does not name it.
   */
  public static Check ofDescriptors() {
    return FeatureDescribed.CHECK;
  }

  /**
   * The check that what is installed beside this library can be used, {@code SDK-09}. Every
   * checklist {@linkplain #andInstalled with what is installed} asks it, also one that does not
   * name it.
   */
  public static Check ofSources() {
    return SourcesUsable.CHECK;
  }

  /**
   * The check that a service says of each area whether it has anything in it, {@code SDK-12}. Every
   * checklist asks it of services, also one that does not name it.
   */
  public static Check ofAreas() {
    return AreasDescribed.CHECK;
  }

  /**
   * The check that what is declared fits what the kinds of a functionality say by their names,
   * {@code SDK-10}. Every checklist asks it, also one that does not name it.
   */
  public static Check ofKinds() {
    return KindsAgree.CHECK;
  }

  /**
   * The check that the declared facts can be true together, {@code SDK-11}. Every checklist asks
   * it, also one that does not name it.
   */
  public static Check ofContradictions() {
    return FactsAgree.CHECK;
  }

  /**
   * A checklist of these checks, in the order of their ids. It knows what the facts of this library
   * cannot both say.
   *
   * @throws IllegalArgumentException if two different checks have the same id
   */
  public static Checklist of(Collection<Check> checks) {
    return new Checklist(Contents.of(Elements.of(checks, "checks")), Occasion.TODAY);
  }

  /**
   * The same checks, only within a scope: where it is known not to hold, all are inapplicable. An
   * unknown scope counts as within, so that an unknown age counts as a child's.
   */
  public Checklist within(Condition condition) {
    return new Checklist(contents.within(condition), occasion);
  }

  /**
   * Those of the checks that a reader is interested in. The checks on the description itself stay:
   * what a description says wrongly, such as an explanation that has expired, touches every answer.
   */
  public Checklist only(Predicate<? super Check> wanted) {
    return new Checklist(contents.only(wanted), occasion);
  }

  /**
   * Those of the checks that have one of these tags. A tag is, in capitals or not:
   *
   * <ul>
   *   <li>the id of a check, {@code CVK-9.03}; of a principle, {@code cvk-9}; or its number, {@code
   *       9};
   *   <li>a right at stake, {@code ivrk-16};
   *   <li>what a check cites, {@code aadc-12};
   *   <li>the beginning of one of these up to a hyphen or dot: {@code aadc} for the whole
   *       framework, {@code dsa-28} for {@code dsa-28-1}, {@code dsa-28-2}, {@code dsa-28-3} and
   *       all of the guidelines {@code dsa-28-g}, but {@code aadc-1} not for {@code aadc-12}.
   * </ul>
   *
   * <p>The checks on the description itself stay, as for {@link #only(Predicate)}.
   *
   * @throws UnknownTagException if a tag fits no check, also none that was left out before
   */
  public Checklist only(String... tags) {
    for (String tag : Elements.of(tags, "tags")) {
      Check next = successor(tag.strip().toUpperCase(Locale.ROOT));
      if (next != null) {
        UnknownTagException.refuse(tag, next.id(), List.of());
      }
    }
    Set<Check> wanted = Tags.wanted(contents.known(), contents.lost(), tags);
    return only(wanted::contains);
  }

  /** Those of the checks that stand under this principle, and those on the description itself. */
  public Checklist principle(Principle principle) {
    return only(check -> check.principle().equals(principle));
  }

  /**
   * These checks and more.
   *
   * @throws IllegalArgumentException if an id is taken, also by a check that is retired
   */
  public Checklist and(Collection<Check> more) {
    return new Checklist(contents.and(Elements.of(more, "more")), occasion);
  }

  /**
   * The same checks, and what is left of checks that are no longer asked.
   *
   * @throws IllegalArgumentException if an id is still in use or retired twice, or if a successor
   *     is neither a check nor retired itself
   */
  public Checklist retiring(Collection<Retired> noLongerAsked) {
    return new Checklist(contents.retiring(Elements.of(noLongerAsked, "noLongerAsked")), occasion);
  }

  /**
   * The same checks; more statements about facts cannot both be true. Where both are declared all
   * the same, {@link #ofContradictions} says so, and no check passes or falls away by the
   * reassuring one of them.
   *
   * @throws IllegalArgumentException if another one has the same id
   */
  public Checklist contradicting(Collection<Contradiction> more) {
    return new Checklist(contents.contradicting(Elements.of(more, "more")), occasion);
  }

  /** What cannot both be true: the rules of this library, and those that were added. */
  public List<Contradiction> contradictions() {
    return contents.contradictions();
  }

  /**
   * These checks and those of every {@link CheckSource} that can be used, and what every source of
   * facts says cannot both be true. One that cannot be used costs none of the others: every report
   * then has an error of {@link #ofSources} for it, so that no gate opens over checks that were
   * never asked. So it is with a source of facts. Once asked, this changes nothing a second time.
   */
  public Checklist andInstalled() {
    if (contents.hasInstalled()) {
      return this;
    }
    Vocabulary facts = Vocabulary.installed();
    return with(InstalledChecks.sources(), facts.problems()).contradicting(facts.contradictions());
  }

  Checklist with(List<Installed<CheckSource>> sources, List<LocalizedText> lostFacts) {
    return new Checklist(InstalledChecks.with(contents, sources, lostFacts), occasion);
  }

  /**
   * Which installed sources of checks or facts cannot be used, why, and what to do, each in a
   * sentence or two.
   *
   * @return empty if all can be used, or if {@link #andInstalled} was not asked
   */
  public List<LocalizedText> lostSources() {
    return LostSource.because(contents.lost());
  }

  /**
   * The same checks, by the day and zone of this clock; unless set, today in Europe/Amsterdam.
   * Whoever asks when that is no day from 1900 to 2199 gets a {@link
   * io.github.kiasdk.text.DescriptionException} that says so.
   */
  public Checklist at(Clock dayAndZone) {
    return on(occasion.at(Objects.requireNonNull(dayAndZone, "clock")));
  }

  /** The same checks, with these judgements by people for the checks that need one. */
  public Checklist judged(Collection<Judgement> byPeople) {
    return on(occasion.with(Elements.of(byPeople, "byPeople")));
  }

  /**
   * The same checks, with these explanations of why a service deviates, for the checks of the
   * description: they tell which of them have expired, soon will, or explain nothing. They change
   * no other answer: what is explained stays a failure.
   */
  public Checklist explained(Collection<Explanation> deviations) {
    return on(occasion.explained(Elements.of(deviations, "deviations")));
  }

  /**
   * The same checks, with this assessment for the checks on how a service was assessed; {@code
   * null} if there is none.
   */
  public Checklist assessed(@Nullable Assessment ofService) {
    return on(occasion.with(ofService));
  }

  /** The same checks; these observers are told of every finding too. */
  public Checklist observedBy(FindingObserver... observers) {
    List<FindingObserver> more = Elements.of(observers, "observers");
    return on(occasion.with(Observers.of(occasion.observers(), more)));
  }

  /** The same checks; every {@link FindingObserver} that is installed is told of every finding. */
  public Checklist observed() {
    return on(occasion.with(Observers.withInstalled(occasion.observers())));
  }

  private Checklist on(Occasion other) {
    return new Checklist(contents, other);
  }

  /** The scope of the checks, or {@code null} if they have none. */
  public @Nullable Condition scope() {
    return contents.scope();
  }

  /**
   * The checks, in the order of their ids; those on the description itself stand apart, see {@link
   * #ofDescription}.
   */
  @JsonProperty("checks")
  public List<Check> checks() {
    return split(false);
  }

  /** The checks on the description itself, in the order of their ids: asked with all the others. */
  public List<Check> ofDescription() {
    return split(true);
  }

  private List<Check> split(boolean ofDescription) {
    List<Check> some = new ArrayList<>();
    for (Check check : contents.checks()) {
      if ((check.subject() == Subject.DESCRIPTION) == ofDescription) {
        some.add(check);
      }
    }
    return List.copyOf(some);
  }

  /** The check with this id, or {@code null}; see {@link #successor} for one that is retired. */
  public @Nullable Check find(String id) {
    return Contents.find(id, contents.checks());
  }

  /** What is left of the check that had this id, or {@code null} if none was retired. */
  public @Nullable Retired retired(String id) {
    return contents.retired(id);
  }

  /** The check that took the place of a retired one, after however many steps, or {@code null}. */
  public @Nullable Check successor(String id) {
    return contents.successor(id);
  }

  /**
   * The id that was probably meant by one that no check has, as {@code CVK-9.03} by {@code 9.3}.
   *
   * @return {@code null} if nothing comes close
   */
  public @Nullable String nearest(String id) {
    return contents.nearest().to(id);
  }

  /**
   * The check with this id, also if it was left out by {@link #only}; {@code null} if there is
   * none.
   */
  public @Nullable Check known(String id) {
    return Contents.find(id, contents.known());
  }

  /**
   * Asks about one functionality on its own. Checks on the whole service are asked only if they are
   * relevant to it. Never throws because of a finding.
   */
  public Report check(Functionality functionality) {
    return told(inquiry().about(functionality));
  }

  /**
   * Asks about one feature of a host's own, as {@link #check(Functionality)} does. If it cannot be
   * described, the report has that as its only finding: an error of {@link #ofDescriptors}.
   */
  public Report check(FeatureDescriptor feature) {
    return checkEach(List.of(feature)).get(0);
  }

  /**
   * Asks about several features, each on its own. One that cannot be described, or has the id of
   * another, gets a report of its own with an error; the others are asked all the same.
   *
   * @return a report for each, in their order
   */
  public List<Report> checkEach(Collection<? extends FeatureDescriptor> features) {
    Descriptors descriptors = new Descriptors(dates(), null);
    List<Report> reports = new ArrayList<>();
    for (FeatureDescriptor feature : Elements.of(features, "features")) {
      Functionality described = descriptors.ask(feature);
      reports.add(
          described == null
              ? told(descriptors.lastFailure())
              : told(inquiry().describedBy(descriptors.hosts()).about(described)));
    }
    return List.copyOf(reports);
  }

  /**
   * Asks about a service and all its functionalities. Never throws because of a finding.
   *
   * <p>A check is asked of each functionality that is of a relevant kind among others, of each of
   * kind {@code OTHER} if it is a check of functionalities, and of each that declares a fact which
   * the check requires. A check on the whole service of which the service declares nothing is asked
   * of the service too, unless there is a functionality of a relevant kind to answer for it.
   *
   * <p>A check of functionalities that is relevant to none of them, and of which the service
   * declares nothing, is <em>not asked</em> as long as nobody said whether the service has anything
   * in an {@link io.github.kiasdk.functionality.Area} of the check: that is one open question for
   * each such area, a finding of {@link #ofAreas}, and the check stands in {@link
   * Report#notAsked()}. If the service does {@linkplain Service#without without} all of the check's
   * areas, it is inapplicable. Otherwise it is asked of the service.
   *
   * <p>What the service itself declares for a check is answered at the service, whatever one
   * functionality declares for itself: nobody is reassured about the whole by one of its parts.
   * There are two cases in which the functionalities answer for the service, and nothing is left
   * for it to answer:
   *
   * <ul>
   *   <li>A functionality of a relevant kind takes over what the service declares: it is for all
   *       ages of the service and declares none of that again. What fails for the service fails
   *       there, and is told once.
   *   <li>Every functionality is concerned and declares its own: each is of a relevant kind and
   *       declares all that the service does of the facts which the check requires, and together
   *       they are for all ages of the service. Then the service's value holds nowhere. A
   *       functionality of another kind may have the value too, whatever it declares: beside one
   *       the service answers.
   * </ul>
   */
  public Report check(Service service) {
    return told(inquiry().about(service));
  }

  /**
   * Asks about the service of a document, as it was assessed there and with what people judged.
   * What is explained there counts only once the checklist is {@linkplain #explained asked} it.
   */
  public Report check(KiaDocument document) {
    return judged(document.judgements()).assessed(document.assessment()).check(document.service());
  }

  /**
   * Asks about a service, its functionalities and these features, which inherit what the service
   * declares. One that cannot be described, or does not go together with the service and the
   * features before it, becomes a finding: an error of {@link #ofDescriptors}. The others are asked
   * all the same.
   */
  public Report check(Service service, Collection<? extends FeatureDescriptor> features) {
    Descriptors descriptors = new Descriptors(dates(), service.id());
    Service whole = descriptors.ask(Elements.of(features, "features"), service);
    Inquiry inquiry = inquiry().describedBy(descriptors.hosts());
    return told(inquiry.about(whole).and(descriptors.findings()));
  }

  private Inquiry inquiry() {
    return new Inquiry(contents, occasion, dates());
  }

  private Dates dates() {
    occasion.today().require();
    return new Dates(occasion.today());
  }

  private Report told(Report report) {
    Observers observers = occasion.observers();
    return observers == null ? report : observers.tell(report);
  }
}
