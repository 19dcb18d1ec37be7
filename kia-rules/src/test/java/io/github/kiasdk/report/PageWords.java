package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.ConditionText;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lends the words of the reports to the reference pages, so that both say it the same way. */
public final class PageWords {

  private final Words words;

  /** Words in Dutch for a Dutch locale, in English for every other. */
  public PageWords(Locale locale) {
    words = new Words(locale);
  }

  /** A fixed text of the reports. */
  public String say(String key, Object... values) {
    return plain(words.say(key, values));
  }

  /** A reference, and what keeps it from holding, if anything does. */
  public String cited(Reference reference) {
    return plain(Citation.of(reference, words));
  }

  /** A condition; one text for each part that has to hold. */
  public List<String> parts(Condition condition) {
    return new ConditionText(words).parts(condition).stream().map(PageWords::plain).toList();
  }

  /** What a check is asked of; names of kinds stand between backticks. */
  public String askedOf(Check check) {
    List<String> kinds = new ArrayList<>();
    for (FunctionalityKind kind : check.relevantKinds()) {
      kinds.add("`" + kind.id() + "`");
    }
    String list = words.or(kinds);
    if (kinds.size() == FunctionalityKind.values().length) {
      return say("page.relevant.every");
    }
    if (check.subject() == Subject.FUNCTIONALITY) {
      String asked = say("page.relevant.functionality", list);
      return check.condition() == null ? asked : asked + " " + say("page.relevant.or-declared");
    }
    return kinds.isEmpty() ? say("page.relevant.service") : say("page.relevant.service-by", list);
  }

  /** How old evidence may be and for which facts, in a sentence. */
  public String evidence(Check check) {
    List<String> backed =
        check.backedFacts().stream().map(fact -> "`" + fact.name() + "`").toList();
    return say("page.then-evidence", FindingSentence.evidenceAge(check, words), words.and(backed));
  }

  private static String plain(String said) {
    return said.replace(Words.JOINT, ' ');
  }
}
