package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that nobody declared, each once: with all checks that need it and all places in which
 * they do. Facts that the same checks need in the same places stand together.
 *
 * @param names as they stand in documents
 * @param findings what needs them
 */
public record MissingFacts(List<String> names, List<Finding> findings) {

  /** More places than this make a list that nobody reads. */
  private static final int MOST_PLACES = 8;

  /**
   * Those of these findings, in the order in which they are missed first.
   *
   * @param said the names of facts that are said elsewhere
   */
  public static List<MissingFacts> of(List<Finding> open, Collection<String> said) {
    Map<String, List<Finding>> byFact = new LinkedHashMap<>();
    for (Finding finding : open) {
      if (isForFacts(finding)) {
        for (Reading reading : finding.missing()) {
          if (!said.contains(name(reading))) {
            byFact.computeIfAbsent(reading.name(), name -> new ArrayList<>()).add(finding);
          }
        }
      }
    }
    Map<List<Finding>, MissingFacts> alike = new LinkedHashMap<>();
    byFact.forEach(
        (name, findings) ->
            alike
                .computeIfAbsent(findings, same -> new MissingFacts(new ArrayList<>(), same))
                .names
                .add(Printable.line(name)));
    return List.copyOf(alike.values());
  }

  /** Whether it waits for facts that nobody declared, and for nothing that is said in words. */
  public static boolean isForFacts(Finding finding) {
    boolean missing =
        finding.reason() == Reason.UNDECLARED || finding.reason() == Reason.APPLICABILITY_UNKNOWN;
    return missing && !FindingSentence.isOfPart(finding);
  }

  /** Of a field of an item the name of the field, whichever item it is. */
  static String name(Reading reading) {
    return reading.fact().name().equals(reading.name())
        ? reading.name()
        : reading.name().replaceAll("\\[.*\\]\\.(?=[a-z0-9-]*$)", ".");
  }

  private static List<String> ids(List<Finding> findings, Words words) {
    Set<String> ids = new LinkedHashSet<>();
    for (Finding finding : findings) {
      ids.add(Parts.id(finding, words));
    }
    return List.copyOf(ids);
  }

  /** The names, the section once: {@code contact.block, .mute, ads.shown}. */
  public String said() {
    StringBuilder said = new StringBuilder();
    String before = "";
    for (String name : names) {
      String section = name.substring(0, name.lastIndexOf('.') + 1);
      said.append(said.isEmpty() ? "" : ", ");
      said.append(
          !section.isEmpty() && section.equals(before)
              ? name.substring(section.length() - 1)
              : name);
      before = section;
    }
    return said.toString();
  }

  /** Which checks need them and where; of many places how many there are. */
  public String neededBy(@Nullable Service service, Words words) {
    return needed(findings, service, words);
  }

  /** The checks that need them, with ages where not all children are concerned. */
  public String checks(Words words) {
    return String.join(", ", ids(findings, words));
  }

  /** Where they are needed; of many places how many there are. */
  public String places(@Nullable Service service, Words words) {
    return places(findings, service, words);
  }

  private static String places(List<Finding> findings, @Nullable Service service, Words words) {
    int places = Parts.byFunctionality(findings, service).size();
    return places > MOST_PLACES
        ? words.say("missing.places", places)
        : Parts.shortNames(findings, service, words);
  }

  /** The checks of these findings and their places; of many places how many there are. */
  public static String needed(List<Finding> findings, @Nullable Service service, Words words) {
    return words.say(
        "missing.by", String.join(", ", ids(findings, words)), places(findings, service, words));
  }
}
