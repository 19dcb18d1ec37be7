package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.ClauseLines;
import io.github.kiasdk.report.said.ConditionText;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Everything about one check on one page: what it asks and why, of what, what decides it, where it
 * comes from and what helps.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckPage extends Rendering {

  private static final int FACT_COLUMN = 34;

  private final Locale locale;
  private final boolean coloured;

  private CheckPage(Locale locale, boolean coloured) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.coloured = coloured;
  }

  /** Pages in Dutch for a Dutch locale, in English for every other. */
  public static CheckPage in(Locale locale) {
    return new CheckPage(locale, false);
  }

  /** The same with ANSI colours, for a terminal. */
  public CheckPage coloured() {
    return new CheckPage(locale, true);
  }

  /** The page of this check. */
  public String text(Check check) {
    Words words = new Words(locale);
    Page page = new Page(coloured);
    String id = check.id();
    page.item(0, id, id.length() + 2, words.of(check, Check.Text.TITLE), "", Style.STRONG);
    page.say(words.heading(check.principle()), Style.PLAIN);
    page.say(
        words.say(
            "page.facts",
            words.of(check.ground()),
            words.of(check.severity()),
            words.of(check.decidedBy())),
        Style.PLAIN);
    section("matters", words.of(check, Check.Text.MATTERS), words, page);
    page.heading(words.say("page.severity", words.of(check.severity())), Style.STRONG);
    // What the description of a part itself decides is asked of the assessment, not of the part.
    boolean ofMethod =
        check.decidedBy() == DecidedBy.DESCRIPTION && check.subject() != Subject.DESCRIPTION;
    page.say(2, words.say((ofMethod ? "severity.kia." : "severity.") + check.severity().id()));
    section("relevant", relevant(check, words), words, page);
    conditions(check, words, page);
    facts(check, words, page);
    section("question", words.of(check, Check.Text.QUESTION), words, page);
    if (check.isJudged() || check.evidenceAge() != null) {
      section("asked-of", words.of(check.askedOf()), words, page);
    }
    section("change", words.of(check, Check.Text.CHANGE), words, page);
    List<String> clauses = ClauseLines.of(check, words);
    if (!clauses.isEmpty()) {
      page.heading(words.say("page.clauses"), Style.STRONG);
      clauses.forEach(clause -> page.say(2, clause));
    }
    if (!check.measures().isEmpty()) {
      section("measures", labels(check.measures(), words), words, page);
    }
    section("proves", words.of(check, Check.Text.PROVES), words, page);
    section("assumes", words.of(check, Check.Text.ASSUMES), words, page);
    section("fooled", words.of(check, Check.Text.FOOLED), words, page);
    section("ground", words.of(check, Check.Text.GROUND), words, page);
    LocalizedText edition = check.principle().edition();
    if (edition != null) {
      page.say(2, words.say("page.edition", words.of(edition)));
    }
    rights(check, words, page);
    references(check, Reference.Kind.BINDING, "binding", words, page);
    references(check, Reference.Kind.GUIDANCE, "guidance", words, page);
    if (check.subject() != Subject.DESCRIPTION) {
      String explain = check.law().isEmpty() ? "page.explain.code" : "page.explain.law";
      section("explain", words.say(explain), words, page);
    }
    page.heading(words.say("page.since", check.since()), Style.FAINT);
    return page.toString();
  }

  private static void section(String key, String text, Words words, Page page) {
    page.heading(words.say("page." + key), Style.STRONG);
    page.say(2, text);
  }

  private static String relevant(Check check, Words words) {
    List<String> kinds = new ArrayList<>();
    for (FunctionalityKind kind : check.relevantKinds()) {
      kinds.add(kind.id());
    }
    if (check.subject() == Subject.FUNCTIONALITY && !kinds.contains(FunctionalityKind.OTHER.id())) {
      kinds.add(FunctionalityKind.OTHER.id());
    }
    String list = words.or(kinds);
    if (check.subject() == Subject.DESCRIPTION) {
      return words.say("page.relevant.description");
    }
    if (kinds.size() == FunctionalityKind.values().length) {
      return words.say("page.relevant.every");
    }
    if (check.subject() == Subject.FUNCTIONALITY) {
      return words.say("page.relevant.functionality", list)
          + (check.condition() == null ? "" : " " + words.say("page.relevant.or-declared"));
    }
    return kinds.isEmpty()
        ? words.say("page.relevant.service")
        : words.say("page.relevant.service-by", list);
  }

  private static void conditions(Check check, Words words, Page page) {
    Condition applies = check.applicability();
    if (applies != null) {
      page.heading(words.say("page.applies"), Style.STRONG);
      parts(applies, words, page);
    }
    page.heading(words.say("page.requires"), Style.STRONG);
    Condition requires = check.condition();
    if (requires == null) {
      page.say(2, words.say(check.requirement() == null ? "page.judgement" : "page.code"));
    } else {
      parts(requires, words, page);
    }
    if (check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT) {
      page.say(2, words.say("page.then-judgement"));
    }
    if (requires != null && check.decidedBy() == DecidedBy.JUDGEMENT) {
      page.say(2, words.say("page.judged-where-open"));
    }
    if (check.evidenceAge() != null) {
      List<String> backed = new ArrayList<>();
      for (Fact<?> fact : check.backedFacts()) {
        backed.add(fact.name());
      }
      page.say(
          2,
          words.say(
              "page.then-evidence", FindingSentence.evidenceAge(check, words), words.and(backed)));
    }
  }

  /** A condition; the parts of one that needs them all stand on lines of their own. */
  private static void parts(Condition condition, Words words, Page page) {
    List<String> parts = new ConditionText(words).parts(condition);
    for (int i = 0; i < parts.size(); i++) {
      page.say(2, i == 0 ? parts.get(i) : words.say("page.and") + " " + parts.get(i));
    }
  }

  private static void facts(Check check, Words words, Page page) {
    if (check.facts().isEmpty()) {
      return;
    }
    page.heading(words.say("page.read"), Style.STRONG);
    for (Fact<?> fact : check.facts()) {
      describe(fact, 2, words, page);
      if (fact instanceof ItemsFact items) {
        for (Fact<?> field : items.fields()) {
          describe(field, 4, words, page);
        }
      }
    }
  }

  static void describe(Fact<?> fact, int indent, Words words, Page page) {
    describe(fact, indent, "", words, page);
  }

  /**
   * The line of a fact.
   *
   * @param asked what checks ask of it, if a reader does not see that in another place
   */
  static void describe(Fact<?> fact, int indent, String asked, Words words, Page page) {
    String allowed = fact instanceof ItemsFact ? "" : ": " + words.of(fact.allowed());
    page.item(
        indent,
        fact.name(),
        FACT_COLUMN,
        words.of(fact.label()) + allowed + empty(fact, words) + implied(fact, words) + asked);
  }

  private static String empty(Fact<?> fact, Words words) {
    LocalizedText empty = fact.emptyMeans();
    return empty == null ? "" : ". " + words.of(empty);
  }

  /** What kinds of functionality say of it by their names, if they do. */
  private static String implied(Fact<?> fact, Words words) {
    StringBuilder said = new StringBuilder();
    for (ImpliedFact one : ImpliedFacts.all()) {
      if (one.fact() == fact) {
        String key = one.declaration() == null ? "facts.excluded" : "facts.implied";
        said.append(' ').append(words.say(key, words.of(one.kind())));
      }
    }
    return said.toString();
  }

  private static void rights(Check check, Words words, Page page) {
    List<String> rights = new ArrayList<>();
    for (Right right : check.rights()) {
      String label = words.of(right);
      rights.add(
          right.article().isPresent()
              ? words.say("page.article", right.article().getAsInt(), label)
              : label);
    }
    section("rights", String.join(Words.BETWEEN, rights), words, page);
  }

  private static void references(
      Check check, Reference.Kind kind, String key, Words words, Page page) {
    List<String> names = new ArrayList<>();
    for (Reference reference : check.references()) {
      if (reference.kind() == kind) {
        names.add(Citation.of(reference, words));
      }
    }
    if (!names.isEmpty()) {
      section(key, String.join(Words.BETWEEN, names), words, page);
    }
  }

  private static String labels(List<Term> terms, Words words) {
    List<String> labels = new ArrayList<>();
    for (Term term : terms) {
      labels.add(words.of(term));
    }
    return String.join(Words.BETWEEN, labels);
  }
}
