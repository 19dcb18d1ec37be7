package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.Failure;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is not in order, by functionality, the gravest first. A check that fails in several of them
 * for the same fact of the whole service is said once.
 */
public final class FailedSection {

  private static final int FOLLOWER_COLUMN = 2 * Parts.COLUMN - 2;

  /** What stands under one heading. */
  private record Chapter(String title, List<Failure> failures) {

    /** The gravest first, be it only for what follows from it. */
    static Chapter of(String title, List<Failure> failures) {
      List<Failure> sorted = new ArrayList<>(failures);
      sorted.sort(Comparator.comparing(Failure::gravest));
      return new Chapter(title, sorted);
    }

    int count(Level severity) {
      int count = 0;
      for (Failure one : failures) {
        count += one.count(severity);
      }
      return count;
    }

    static int worstFirst(Chapter one, Chapter other) {
      for (Level severity : Level.values()) {
        int difference = other.count(severity) - one.count(severity);
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }
  }

  /** What is written under one heading, or under several if the same is said above of all. */
  private record Block(List<String> titles, List<Failure> inFull, List<String> same) {

    String title() {
      return String.join(", ", titles);
    }
  }

  private final Report report;
  private final List<Finding> failed;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;
  private final Map<String, Set<String>> ownFacts = new HashMap<>();
  private final Set<String> serviceFacts = new HashSet<>();
  private final NextSteps nextSteps;

  public FailedSection(Report report, @Nullable Service service, Words words, Page page) {
    this.report = report;
    this.failed = report.failed();
    this.service = service;
    this.words = words;
    this.page = page;
    this.nextSteps = new NextSteps(words);
    if (service != null) {
      serviceFacts.addAll(names(service.facts()));
      for (Functionality functionality : service.functionalities()) {
        ownFacts.put(functionality.id(), names(functionality.facts()));
      }
    }
  }

  public void write() {
    if (failed.isEmpty()) {
      return;
    }
    page.heading(words.say("failed", failed.size()), Style.STRONG);
    List<Block> blocks = blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        page.blank();
      }
      page.say(block.title(), Style.STRONG);
      for (Failure failure : block.inFull()) {
        write(failure, block.title());
      }
      for (String same : block.same()) {
        page.say(2, same);
      }
    }
  }

  /** In full what is new, only by id what was said above of another functionality. */
  private List<Block> blocks() {
    Map<String, String> saidUnder = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (Chapter chapter : chapters()) {
      List<Failure> inFull = new ArrayList<>();
      Map<String, List<String>> again = new LinkedHashMap<>();
      for (Failure failure : chapter.failures()) {
        String above = saidUnder.putIfAbsent(said(failure), chapter.title());
        if (above == null) {
          inFull.add(failure);
        } else {
          List<String> ids = again.computeIfAbsent(above, key -> new ArrayList<>());
          ids.add(failure.first().check().id());
          ids.addAll(failure.followerIds());
        }
      }
      List<String> same = new ArrayList<>();
      for (Map.Entry<String, List<String>> entry : again.entrySet()) {
        same.add(words.say("failed.same", String.join(", ", entry.getValue()), entry.getKey()));
      }
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && inFull.isEmpty() && last.inFull().isEmpty() && last.same().equals(same)) {
        last.titles().add(chapter.title());
      } else {
        blocks.add(new Block(new ArrayList<>(List.of(chapter.title())), inFull, same));
      }
    }
    return blocks;
  }

  /** What two have in common if the same is said of both. */
  private String said(Failure failure) {
    StringBuilder said = new StringBuilder(failure.question());
    said.append('|').append(EvidenceText.of(failure.findings(), words));
    for (Failure.Follower follower : failure.followers()) {
      said.append("||").append(follower.question()).append('|').append(where(failure, follower));
    }
    return said.toString();
  }

  private void write(Failure failure, String under) {
    Finding finding = failure.first();
    item(2, finding, Parts.COLUMN, words.of(finding.check(), Check.Text.TITLE));
    if (FindingSentence.isOfPart(finding)) {
      PartFindings.alike(failure.findings(), words)
          .forEach(
              (reason, same) ->
                  page.say(Parts.COLUMN, PartFindings.say(reason, same, service, words)));
    } else {
      page.say(Parts.COLUMN, reason(failure.findings()));
    }
    String rests = EvidenceText.of(failure.findings(), words);
    if (!rests.isEmpty()) {
      page.say(Parts.COLUMN, rests);
    }
    nextSteps.write(finding, under, Parts.COLUMN, page);
    failure.besides(words).forEach(besides -> page.say(Parts.COLUMN + 2, besides));
    if (!failure.followers().isEmpty()) {
      page.say(Parts.COLUMN, words.say("failed.followers"));
    }
    for (Failure.Follower follower : failure.followers()) {
      write(follower, where(failure, follower), under);
    }
  }

  /** Where it follows; nothing if that is everywhere. */
  private String where(Failure failure, Failure.Follower follower) {
    return failure.isEverywhere(follower) ? "" : Parts.names(follower.findings(), service, words);
  }

  /** A line, and the next step only where putting the root right is not enough. */
  private void write(Failure.Follower follower, String where, String under) {
    Check check = follower.first().check();
    String title = words.of(check, Check.Text.TITLE);
    item(
        Parts.COLUMN,
        follower.first(),
        FOLLOWER_COLUMN,
        where.isEmpty() ? title : words.say("failed.in", title, where));
    if (!follower.besides().isEmpty()) {
      String besides = String.join(Words.BETWEEN, follower.besides());
      page.say(FOLLOWER_COLUMN, words.say("failed.besides", besides));
      nextSteps.write(follower.first(), under, FOLLOWER_COLUMN, page);
    }
  }

  private void item(int indent, Finding finding, int column, String said) {
    Check check = finding.check();
    page.item(
        indent, check.id(), column, said, words.severity(finding), Style.of(check.severity()));
  }

  private String reason(List<Finding> findings) {
    String reason = Failure.reason(findings.get(0), words);
    return findings.size() == 1
        ? reason
        : words.say("failed.in", reason, Parts.names(findings, service, words));
  }

  /** Under the service what rests on it in several places, else under each functionality. */
  private List<Chapter> chapters() {
    List<Failure> ofService = new ArrayList<>();
    Map<Finding, Failure> apart = new IdentityHashMap<>();
    Map<Principle, Map<Check, Failure>> observed = new LinkedHashMap<>();
    for (Failure failure : Failure.of(failed, report, words)) {
      Finding first = failure.first();
      if (FindingSentence.isOfPart(first)) {
        observed
            .computeIfAbsent(first.check().principle(), key -> new TreeMap<>())
            .merge(first.check(), failure, FailedSection::both);
        continue;
      }
      List<Finding> shared = new ArrayList<>();
      List<Finding> others = new ArrayList<>();
      for (Finding finding : failure.findings()) {
        (restsOnService(finding) ? shared : others).add(finding);
      }
      if (shared.size() > 1) {
        ofService.add(failure.in(shared));
      } else {
        others = failure.findings();
      }
      for (Finding finding : others) {
        if (finding.subject() == Subject.SERVICE) {
          ofService.add(failure.in(List.of(finding)));
        } else {
          apart.put(finding, failure.in(List.of(finding)));
        }
      }
    }
    List<Chapter> chapters = new ArrayList<>();
    if (!ofService.isEmpty()) {
      chapters.add(Chapter.of(words.say("whole-service"), ofService));
    }
    List<Finding> rest = new ArrayList<>(failed);
    rest.removeIf(finding -> !apart.containsKey(finding));
    for (List<Finding> findings : Parts.byFunctionality(rest, service).values()) {
      List<Failure> failures = new ArrayList<>();
      for (Finding finding : findings) {
        failures.add(Objects.requireNonNull(apart.get(finding)));
      }
      chapters.add(Chapter.of(words.of(findings.get(0).title()), failures));
    }
    chapters.sort(Chapter::worstFirst);
    // Last, under what they stand under, each check once for all parts and functionalities.
    observed.forEach(
        (principle, checks) ->
            chapters.add(Chapter.of(words.heading(principle), List.copyOf(checks.values()))));
    return chapters;
  }

  /** Two of one check, whatever the reason of each. */
  private static Failure both(Failure one, Failure other) {
    List<Finding> findings = new ArrayList<>(one.findings());
    findings.addAll(other.findings());
    return new Failure(one.question(), findings, List.of());
  }

  /** Whether all facts that decided are declared for the whole service. */
  private boolean restsOnService(Finding finding) {
    Set<String> own = ownFacts.getOrDefault(finding.functionality(), Set.of());
    boolean ofService =
        finding.subject() == Subject.FUNCTIONALITY
            && finding.judgement() == null
            && !finding.decidedBy().isEmpty();
    for (Reading reading : finding.decidedBy()) {
      int item = reading.name().indexOf('[');
      String name = item < 0 ? reading.name() : reading.name().substring(0, item);
      ofService &= serviceFacts.contains(name) && !own.contains(name);
    }
    return ofService;
  }

  private static Set<String> names(Facts facts) {
    Set<String> names = new HashSet<>();
    for (Declaration<?> declared : facts.declarations()) {
      names.add(declared.fact().name());
    }
    return names;
  }
}
