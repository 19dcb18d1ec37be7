package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
import java.util.ArrayList;
import java.util.List;

/** Says what a check asks for part by part, and which parts law asks for, and when it binds. */
public final class ClauseLines {

  private ClauseLines() {}

  /** A line for each clause; none if the check has no parts and no law asks for it. */
  public static List<String> of(Check check, Words words) {
    List<String> lines = new ArrayList<>();
    boolean hasLaw = !check.law().isEmpty();
    if (!hasLaw && check.clauses().size() < 2) {
      return lines;
    }
    for (Clause clause : check.clauses()) {
      String what =
          clause.name().isEmpty() ? words.say("clause.whole") : words.change(check, clause);
      StringBuilder line = new StringBuilder(what);
      for (Reference law : clause.law()) {
        line.append(' ').append(law(law, words));
      }
      if (hasLaw && clause.law().isEmpty()) {
        line.append(' ').append(words.say("clause.no-law"));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String law(Reference law, Words words) {
    Condition when = law.bindsWhen();
    return when == null
        ? words.say("clause.law", words.of(law.name()))
        : words.say("clause.law.when", words.of(law.name()), new ConditionText(words).of(when));
  }
}
