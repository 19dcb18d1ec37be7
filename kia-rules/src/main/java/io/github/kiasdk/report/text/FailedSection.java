package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is not in order, by functionality, the gravest first. A check that fails in several of them
 * for the same fact of the whole service is said once.
 */
public final class FailedSection {

  /** One or more findings that are said as one, and what follows from them. */
  private record Said(List<Finding> findings, Followers followers) {

    Finding first() {
      return findings.get(0);
    }

    int count(Level severity) {
      boolean own = first().check().severity() == severity;
      return followers.count(severity) + (own ? 1 : 0);
    }

    Level gravest() {
      Level gravest = first().check().severity();
      for (Level severity : Level.values()) {
        if (severity.compareTo(gravest) < 0 && followers.count(severity) > 0) {
          return severity;
        }
      }
      return gravest;
    }

    List<String> ids() {
      List<String> ids = new ArrayList<>();
      ids.add(first().check().id());
      ids.addAll(followers.ids());
      return ids;
    }
  }

  /** What stands under one heading. */
  private record Group(String title, List<Said> said) {

    /** The gravest first, be it only for what follows from it. */
    static Group of(String title, List<Said> said) {
      List<Said> sorted = new ArrayList<>(said);
      sorted.sort(Comparator.comparing(Said::gravest));
      return new Group(title, sorted);
    }

    int count(Level severity) {
      int count = 0;
      for (Said one : said) {
        count += one.count(severity);
      }
      return count;
    }

    static int worstFirst(Group one, Group other) {
      for (Level severity : Level.values()) {
        int difference = other.count(severity) - one.count(severity);
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }
  }

  /** What is written under one heading. */
  private record Block(String title, List<Said> inFull, List<String> same) {}

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
      for (Said said : block.inFull()) {
        write(said, block.title());
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
    for (Group group : groups()) {
      List<Said> inFull = new ArrayList<>();
      Map<String, List<String>> again = new LinkedHashMap<>();
      for (Said said : group.said()) {
        String above = saidUnder.putIfAbsent(question(said), group.title());
        if (above == null) {
          inFull.add(said);
        } else {
          again.computeIfAbsent(above, key -> new ArrayList<>()).addAll(said.ids());
        }
      }
      List<String> same = new ArrayList<>();
      for (Map.Entry<String, List<String>> entry : again.entrySet()) {
        same.add(words.say("failed.same", String.join(", ", entry.getValue()), entry.getKey()));
      }
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && inFull.isEmpty() && last.inFull().isEmpty() && last.same().equals(same)) {
        blocks.set(blocks.size() - 1, new Block(last.title() + ", " + group.title(), inFull, same));
      } else {
        blocks.add(new Block(group.title(), inFull, same));
      }
    }
    return blocks;
  }

  private void write(Said said, String under) {
    Finding finding = said.first();
    Check check = finding.check();
    page.item(
        2,
        check.id(),
        Parts.COLUMN,
        words.of(check, Check.Text.TITLE),
        words.severity(finding),
        Style.of(check.severity()));
    if (FindingSentence.isOfPart(finding)) {
      PartFindings.alike(said.findings(), words)
          .forEach(
              (reason, same) ->
                  page.say(Parts.COLUMN, PartFindings.say(reason, same, service, words)));
    } else {
      page.say(Parts.COLUMN, reason(said));
    }
    nextSteps.write(check, under, Parts.COLUMN, page);
    said.followers().write(nextSteps, under, page);
  }

  private String reason(Said said) {
    Finding finding = said.first();
    String other = FindingSentence.otherThanFacts(finding, words);
    String reason =
        other.isEmpty() ? String.join(Words.BETWEEN, words.readings(finding.decidedBy())) : other;
    return said.findings().size() == 1
        ? reason
        : words.say("failed.in", reason, Parts.names(said.findings(), service, words));
  }

  /** Only what stands by itself; what follows from it is said with it. */
  private List<Group> groups() {
    List<Finding> roots = new ArrayList<>(failed);
    roots.removeIf(finding -> report.rootOf(finding) != null || FindingSentence.isOfPart(finding));
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : roots) {
      if (restsOnService(finding)) {
        alike.computeIfAbsent(question(finding), key -> new ArrayList<>()).add(finding);
      }
    }
    List<Said> ofService = new ArrayList<>();
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : roots) {
      List<Finding> same = alike.getOrDefault(question(finding), List.of());
      if (finding.subject() == Subject.SERVICE) {
        ofService.add(said(List.of(finding)));
      } else if (same.size() < 2 || !same.contains(finding)) {
        rest.add(finding);
      } else if (same.get(0) == finding) {
        ofService.add(said(same));
      }
    }
    List<Group> groups = new ArrayList<>();
    if (!ofService.isEmpty()) {
      groups.add(Group.of(words.say("whole-service"), ofService));
    }
    for (List<Finding> findings : Parts.byFunctionality(rest, service).values()) {
      List<Said> said = new ArrayList<>();
      for (Finding finding : findings) {
        said.add(said(List.of(finding)));
      }
      groups.add(Group.of(words.of(findings.get(0).title()), said));
    }
    groups.sort(Group::worstFirst);
    groups.addAll(observed());
    return groups;
  }

  /** Last, under what they stand under, each check once for all parts and functionalities. */
  private List<Group> observed() {
    List<Group> groups = new ArrayList<>();
    PartFindings.among(failed)
        .forEach(
            (principle, checks) ->
                groups.add(
                    Group.of(
                        words.heading(principle),
                        checks.values().stream().map(this::said).toList())));
    return groups;
  }

  private Said said(List<Finding> findings) {
    return new Said(findings, new Followers(findings, report, service, words));
  }

  private String question(Said said) {
    return question(said.first()) + "||" + said.followers().key();
  }

  /** What two findings have in common if one sentence can say both. */
  private String question(Finding finding) {
    return finding.check().id()
        + words.ages(finding)
        + "|"
        + String.join("|", words.readings(finding.decidedBy()))
        + "|"
        + FindingSentence.otherThanFacts(finding, words);
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
