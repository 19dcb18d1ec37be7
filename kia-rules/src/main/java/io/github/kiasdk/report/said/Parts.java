package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sections of a text report have in common: findings by functionality. */
public final class Parts {

  /** Where the words after the id of a check start. */
  public static final int COLUMN = 13;

  /**
   * The widest name of a functionality that stands beside its list; a longer one stands above it.
   */
  private static final int LONGEST_LABEL = 26;

  private static final int LONGEST_NAME = 60;

  private Parts() {}

  /** The findings of each functionality, in the order of the service, and of the service last. */
  public static Map<String, List<Finding>> byFunctionality(
      List<Finding> findings, @Nullable Service service) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    // One alone needs no order, and most are: a service may have a thousand functionalities.
    if (service != null && !areOfOne(findings)) {
      for (Functionality functionality : service.functionalities()) {
        groups.put(functionality.id(), new ArrayList<>());
      }
    }
    for (Finding finding : findings) {
      if (finding.subject() == Subject.FUNCTIONALITY) {
        groups.computeIfAbsent(finding.functionality(), id -> new ArrayList<>()).add(finding);
      }
    }
    for (Finding finding : findings) {
      if (finding.subject() == Subject.SERVICE) {
        groups.computeIfAbsent(finding.functionality(), id -> new ArrayList<>()).add(finding);
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static boolean areOfOne(List<Finding> findings) {
    for (Finding finding : findings) {
      if (!finding.functionality().equals(findings.get(0).functionality())) {
        return false;
      }
    }
    return true;
  }

  /** The findings of each check for the same ages, in the order in which they come. */
  public static Map<String, List<Finding>> byId(List<Finding> findings, Words words) {
    Map<String, List<Finding>> byId = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byId.computeIfAbsent(id(finding, words), key -> new ArrayList<>()).add(finding);
    }
    return byId;
  }

  /** What a reader calls the functionality, or the words for the whole service. */
  public static String name(Finding finding, Words words) {
    return finding.subject() == Subject.SERVICE
        ? words.say("whole-service")
        : words.of(finding.title());
  }

  /** The names within a sentence, in the order of the service. */
  public static String names(List<Finding> findings, @Nullable Service service, Words words) {
    return names(findings, service, words, Integer.MAX_VALUE);
  }

  /** The same where many stand together: a long name is cut off. */
  static String shortNames(List<Finding> findings, @Nullable Service service, Words words) {
    return names(findings, service, words, LONGEST_NAME);
  }

  private static String names(
      List<Finding> findings, @Nullable Service service, Words words, int longest) {
    Set<String> names = new LinkedHashSet<>();
    for (List<Finding> ofOne : byFunctionality(findings, service).values()) {
      Finding first = ofOne.get(0);
      names.add(
          first.subject() == Subject.SERVICE
              ? words.say("whole-service.within")
              : Printable.cut(words.of(first.title()), longest));
    }
    return String.join(", ", names);
  }

  /** The id of the check, with the ages if it does not hold for all. */
  public static String id(Finding finding, Words words) {
    String id = finding.check().id();
    return Words.isForAll(finding) ? id : withAges(id, finding, words);
  }

  /**
   * The same with the ages only where the answer differs by age: whatever it is, it has one name.
   */
  public static String question(Finding finding, Words words) {
    String id = finding.check().id();
    return finding.holdsForAll() ? id : withAges(id, finding, words);
  }

  private static String withAges(String what, Finding finding, Words words) {
    return words.say("id-and-ages", what, finding.ages()).replace(' ', Words.JOINT);
  }

  /**
   * What passed in one functionality or the service: its name, with its ages if it is for fewer
   * children than the service and all of this holds for them, and the ids of the checks, else with
   * their ages.
   */
  public static Account passed(List<Finding> ofOne, Words words) {
    Finding first = ofOne.get(0);
    boolean alike = first.holdsForAll() && !Words.isForAll(first);
    for (Finding finding : ofOne) {
      alike &= finding.ages().equals(first.ages());
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Finding finding : ofOne) {
      ids.add(alike ? finding.check().id() : id(finding, words));
    }
    String name = name(first, words);
    return new Account(
        alike ? words.say("id-and-ages", name, first.ages()) : name, List.copyOf(ids));
  }

  /** The column where lists beside these labels start. */
  public static int columnFor(Iterable<String> labels, int indent) {
    int widest = 0;
    for (String label : labels) {
      int columns = Printable.columns(label);
      if (columns <= LONGEST_LABEL) {
        widest = Math.max(widest, columns);
      }
    }
    return indent + Math.max(widest, 8) + 2;
  }
}
