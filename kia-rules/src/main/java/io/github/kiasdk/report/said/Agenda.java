package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands on a review agenda, whatever it is written on. */
public final class Agenda {

  /** A judgement that ends within so many days is on the agenda. */
  public static final int SOON_DAYS = 30;

  /** What one role, or everybody, has to talk about. */
  public record Topic(String title, List<Place> places) {}

  /** A functionality, or the whole service. */
  public record Place(String title, List<Item> items) {}

  /** One thing to settle. */
  public record Item(String label, String words, List<String> more) {}

  private final Report report;
  private final @Nullable Service service;
  private final Words words;
  private final List<Topic> topics = new ArrayList<>();

  public Agenda(Report report, @Nullable Service service, Words words) {
    this.report = report;
    this.service = service;
    this.words = words;
  }

  public List<Topic> topics() {
    areas();
    for (Role role : Role.values()) {
      add(words.say("agenda.role", words.of(role)), asked(role), this::question);
    }
    observed();
    for (Role role : Role.values()) {
      add(words.say("agenda.evidence", words.of(role)), unproven(role), this::evidence);
    }
    add(words.say("agenda.description"), wrongInDescription(), this::description);
    add(words.say("agenda.expiring", SOON_DAYS), report.expiringWithin(SOON_DAYS), this::expiring);
    facts();
    return topics;
  }

  /** First of all: what nobody described, nobody can talk about. */
  private void areas() {
    List<Finding> open = report.cannotTell();
    open.removeIf(finding -> finding.reason() != Reason.NOT_DESCRIBED);
    add(words.say("agenda.areas"), open, this::area);
  }

  private Item area(Finding finding) {
    List<String> notAsked = new ArrayList<>();
    report
        .notAsked()
        .forEach(
            (area, checks) -> {
              if (area.id().equals(finding.about()) && !checks.isEmpty()) {
                notAsked.add(words.say("agenda.areas.checks", OpenAreas.ids(checks)));
              }
            });
    return item(finding, FindingSentence.otherThanFacts(finding, words), notAsked);
  }

  private List<Finding> asked(Role role) {
    List<Finding> asked = report.openQuestions();
    asked.removeIf(finding -> finding.check().askedOf() != role);
    return asked;
  }

  /** What is missing in words, a check once for all parts of which it asks. */
  private void observed() {
    PartFindings.among(report.cannotTell())
        .forEach(
            (principle, checks) -> {
              List<Item> items = new ArrayList<>();
              checks.forEach((check, findings) -> items.add(observed(check, findings)));
              Place place = new Place(words.say("agenda.observed"), items);
              topics.add(new Topic(words.heading(principle), List.of(place)));
            });
  }

  private Item observed(Check check, List<Finding> findings) {
    List<String> more = new ArrayList<>();
    more.add(title(check));
    PartFindings.alike(findings, words)
        .forEach((reason, same) -> more.add(PartFindings.say(reason, same, service, words)));
    return new Item(check.id(), words.of(check, Check.Text.QUESTION), more);
  }

  private String title(Check check) {
    return words.of(check, Check.Text.TITLE)
        + Words.BETWEEN
        + words.say("agenda.severity", words.of(check.severity()));
  }

  private List<Finding> unproven(Role role) {
    List<Finding> unproven = report.cannotTell();
    unproven.removeIf(
        finding ->
            finding.check().askedOf() != role
                || !EvidenceText.isUnsettled(finding)
                    && finding.reason() != Reason.NO_EVIDENCE
                    && finding.reason() != Reason.OLD_EVIDENCE);
    return unproven;
  }

  private List<Finding> wrongInDescription() {
    List<Finding> wrong = report.with(Outcome.FAILED);
    wrong.removeIf(finding -> finding.check().subject() != Subject.DESCRIPTION);
    return wrong;
  }

  private void add(String title, List<Finding> findings, Function<Finding, Item> item) {
    List<Place> places = new ArrayList<>();
    for (List<Finding> ofOne : Parts.byFunctionality(findings, service).values()) {
      List<Item> items = new ArrayList<>();
      for (Finding finding : ofOne) {
        items.add(item.apply(finding));
      }
      places.add(new Place(Parts.name(ofOne.get(0), words), items));
    }
    if (!places.isEmpty()) {
      topics.add(new Topic(title, places));
    }
  }

  private Item question(Finding finding) {
    Check check = finding.check();
    List<String> more = new ArrayList<>();
    more.add(title(check));
    if (!finding.decidedBy().isEmpty()) {
      String declared = String.join(", ", words.readings(finding.decidedBy()));
      more.add(words.say("agenda.declared", declared));
    }
    if (!finding.setAside().isEmpty()) {
      more.add(FindingSentence.setAside(finding, words));
    }
    return item(finding, words.of(check, Check.Text.QUESTION), more);
  }

  private Item evidence(Finding finding) {
    List<String> title = List.of(words.of(finding.check(), Check.Text.TITLE));
    if (EvidenceText.isUnsettled(finding)) {
      String unsettled =
          words.say(
              finding.reason() == Reason.ALLEGED
                  ? "agenda.evidence.alleged"
                  : "agenda.evidence.opposed",
              String.join(", ", EvidenceText.facts(finding, words)),
              EvidenceText.sources(finding, words));
      return item(finding, unsettled, title);
    }
    boolean old = finding.reason() == Reason.OLD_EVIDENCE;
    String needed =
        words.say(
            old ? "agenda.evidence.old" : "agenda.evidence.missing",
            String.join(", ", words.readings(finding.missing())),
            FindingSentence.evidenceAge(finding.check(), words));
    return item(finding, needed, title);
  }

  private Item description(Finding finding) {
    String wrong = FindingSentence.otherThanFacts(finding, words);
    return item(
        finding,
        wrong.isEmpty() ? String.join(", ", words.readings(finding.decidedBy())) : wrong,
        List.of(words.change(finding)));
  }

  private Item expiring(Finding finding) {
    return item(
        finding,
        FindingSentence.otherThanFacts(finding, words),
        List.of(words.of(finding.check(), Check.Text.TITLE)));
  }

  private Item item(Finding finding, String said, List<String> more) {
    return new Item(Parts.id(finding, words), said, more);
  }

  private void facts() {
    List<NextFact> next = FactAdvice.worthDeclaring(report.nextFacts());
    if (!next.isEmpty()) {
      List<Item> items = new ArrayList<>();
      for (NextFact fact : next) {
        items.add(new Item(fact.name(), FactAdvice.say(fact, report, service, words), List.of()));
      }
      Place place = new Place(FactAdvice.heading("agenda.next", next, words), items);
      topics.add(new Topic(words.say("agenda.facts"), List.of(place)));
    }
  }
}
