package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings that say in words what decided, one for each effect, measure or other part: said once
 * for all parts of which the same is seen, so that a report on many of them stays short.
 */
public final class PartFindings {

  /** Of more parts than this a reader wants to know how many there are and where. */
  private static final int MOST_NAMED = 8;

  /** In more places than this they make a list that nobody reads. */
  private static final int FEW_PLACES = 3;

  private PartFindings() {}

  /** Those among these findings, by what their checks stand under and by check. */
  public static Map<Principle, Map<Check, List<Finding>>> among(List<Finding> findings) {
    Map<Principle, Map<Check, List<Finding>>> byCheck = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (FindingSentence.isOfPart(finding)) {
        byCheck
            .computeIfAbsent(finding.check().principle(), key -> new TreeMap<>())
            .computeIfAbsent(finding.check(), key -> new ArrayList<>())
            .add(finding);
      }
    }
    return byCheck;
  }

  /**
   * What the description itself leaves open, by check: for each part what to write in it. Areas
   * that nobody described are told apart, with what is not asked because of them.
   */
  public static Map<String, List<String>> ofDescription(List<Finding> open, Words words) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Finding finding : open) {
      LocalizedText because = finding.because();
      if (because != null
          && finding.check().subject() == Subject.DESCRIPTION
          && finding.reason() != Reason.NOT_DESCRIBED) {
        said.computeIfAbsent(finding.check().id(), id -> new ArrayList<>())
            .add(words.of(finding.title()) + ": " + words.of(because));
      }
    }
    return said;
  }

  /** The findings of which the same is said, in the order in which each is said first. */
  public static Map<String, List<Finding>> alike(List<Finding> findings, Words words) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike
          .computeIfAbsent(FindingSentence.otherThanFacts(finding, words), key -> new ArrayList<>())
          .add(finding);
    }
    return alike;
  }

  /** What is said of them, and of which parts. */
  public static String say(
      String reason, List<Finding> findings, @Nullable Service service, Words words) {
    return words.say("observed", Words.sentence(reason), where(findings, service, words));
  }

  /** The same for a reader in a hurry: of more than a few parts only how many there are. */
  public static String sayShort(
      String reason, List<Finding> findings, @Nullable Service service, Words words) {
    int places = Parts.byFunctionality(findings, service).size();
    return places == 1 || places <= FEW_PLACES && findings.size() <= MOST_NAMED
        ? say(reason, findings, service, words)
        : words.say("observed.many", reason, findings.size(), places);
  }

  /** For instance {@code Streaks (compulsion, sleep), Chat (pressure)}, or {@code Streaks (12)}. */
  private static String where(List<Finding> findings, @Nullable Service service, Words words) {
    List<String> places = new ArrayList<>();
    for (List<Finding> ofOne : Parts.byFunctionality(findings, service).values()) {
      String parts = parts(ofOne);
      boolean ofService = ofOne.get(0).subject() == Subject.SERVICE;
      String name = ofService ? words.say("whole-service.within") : words.of(ofOne.get(0).title());
      boolean many = findings.size() > MOST_NAMED && !ofService;
      if (parts.isEmpty()) {
        places.add(name);
      } else if (ofService) {
        places.add(parts);
      } else {
        places.add(words.say("observed.parts", name, many ? String.valueOf(ofOne.size()) : parts));
      }
    }
    return String.join(", ", places);
  }

  private static String parts(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.about().isEmpty()) {
        parts.add(Printable.line(finding.about()));
      }
    }
    return String.join(", ", parts);
  }
}
