package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts to declare next, as far as they are worth it. */
public final class FactAdvice {

  /** More facts than this are no next step. */
  private static final int MOST_FACTS = 6;

  private static final int LONGEST_ALLOWED = 160;

  private FactAdvice() {}

  /** The first few, as long as one more answers more checks. */
  public static List<NextFact> worthDeclaring(List<NextFact> next) {
    int shown = Math.min(MOST_FACTS, next.size());
    while (shown > 1 && next.get(shown - 1).answered() == next.get(shown - 2).answered()) {
      shown--;
    }
    while (shown > 0 && shown < next.size() && next.get(shown - 1).answered() == 0) {
      shown++;
    }
    return next.subList(0, shown);
  }

  public static String heading(String key, List<NextFact> next, Words words) {
    String answers = words.count("next.checks", next.get(next.size() - 1).answered());
    return words.count(key, next.size(), answers);
  }

  public static String say(NextFact fact, Report report, @Nullable Service service, Words words) {
    List<Finding> asking = new ArrayList<>(report.cannotTell());
    Set<String> places = new HashSet<>(fact.functionalities());
    asking.removeIf(finding -> !places.contains(finding.functionality()) || !needs(finding, fact));
    String said =
        words.say(
            "next.fact",
            words.of(fact.fact().label()),
            allowed(fact, words),
            MissingFacts.needed(asking, service, words));
    return isSaidUnknown(fact, service) ? said + " " + words.say("next.unknown") : said;
  }

  private static boolean needs(Finding finding, NextFact fact) {
    for (Reading reading : finding.missing()) {
      if (MissingFacts.name(reading).equals(fact.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody declared it to be unknown in one of the places that ask for it. */
  private static boolean isSaidUnknown(NextFact fact, @Nullable Service service) {
    if (service == null) {
      return false;
    }
    boolean unknown = isUnknown(service.facts(), fact);
    for (Functionality functionality : service.functionalities()) {
      unknown |=
          fact.functionalities().contains(functionality.id())
              && isUnknown(functionality.facts(), fact);
    }
    return unknown;
  }

  private static boolean isUnknown(Facts facts, NextFact fact) {
    Declaration<?> declared = facts.declaration(fact.fact());
    return declared != null && declared.unknown() != null;
  }

  /** What can be declared, cut off where a list of values gets too long for a next step. */
  private static String allowed(NextFact fact, Words words) {
    String allowed = words.of(fact.fact().allowed());
    int cut = allowed.lastIndexOf(',', LONGEST_ALLOWED);
    return allowed.length() <= LONGEST_ALLOWED || cut < 0
        ? allowed
        : words.say("next.allowed-cut", allowed.substring(0, cut));
  }
}
