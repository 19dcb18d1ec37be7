package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.report.said.ConditionText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The bounds that what checks require sets to numbers and days, taken from their conditions. */
final class Bounds {

  private Bounds() {}

  /** Each bound once, with the check that sets it and the law that asks for it, if any does. */
  static List<LocalizedText> of(Fact<?> fact, Collection<Check> checks) {
    Words dutch = new Words(new Locale("nl"));
    Words english = new Words(Locale.ENGLISH);
    List<LocalizedText> bounds = new ArrayList<>();
    for (Check check : checks) {
      for (Clause clause : check.clauses()) {
        for (Condition bound : in(clause.condition(), fact)) {
          LocalizedText said =
              new LocalizedText(
                  said(bound, check, clause, dutch), said(bound, check, clause, english));
          if (!bounds.contains(said)) {
            bounds.add(said);
          }
        }
      }
    }
    return bounds;
  }

  private static String said(Condition bound, Check check, Clause clause, Words words) {
    List<String> grounds = new ArrayList<>();
    for (Reference law : clause.law()) {
      grounds.add(words.of(law.name()));
    }
    if (grounds.isEmpty()) {
      // What a comparable source says is told on the page of the check, with what we added.
      boolean isOwn = check.ground() != Ground.EQUIVALENT;
      grounds.add(words.say(isOwn ? "facts.bound.own" : "facts.bound.no-law"));
    }
    return words.say(
        "facts.bound", new ConditionText(words).of(bound), check.id(), words.and(grounds));
  }

  private static Set<Condition> in(Condition condition, Fact<?> fact) {
    return condition.accept(new Visit(fact));
  }

  /** Goes through what is required, and minds what must not hold. */
  private static final class Visit implements Condition.Visitor<Set<Condition>> {

    private final Fact<?> fact;
    private final Set<Condition> found = new LinkedHashSet<>();
    private boolean holds = true;

    Visit(Fact<?> fact) {
      this.fact = fact;
    }

    private void add(Condition one) {
      if (one.facts().contains(fact)) {
        found.add(holds ? one : one.not());
      }
    }

    private void each(List<Condition> conditions) {
      for (Condition condition : conditions) {
        condition.accept(this);
      }
    }

    @Override
    public Set<Condition> comparison(Condition.Comparison comparison) {
      if (comparison.operator() == Condition.Operator.IS_AT_MOST
          || comparison.operator() == Condition.Operator.IS_AT_LEAST) {
        add(comparison);
      }
      return found;
    }

    @Override
    public Set<Condition> relation(Condition.Relation relation) {
      add(relation);
      return found;
    }

    @Override
    public Set<Condition> beforeReport(Condition.BeforeReport before) {
      add(before);
      return found;
    }

    @Override
    public Set<Condition> everyItem(Condition.EveryItem every) {
      every.each().accept(this);
      return found;
    }

    @Override
    public Set<Condition> allOf(Condition.AllOf all) {
      each(all.conditions());
      return found;
    }

    @Override
    public Set<Condition> anyOf(Condition.AnyOf any) {
      each(any.conditions());
      return found;
    }

    @Override
    public Set<Condition> not(Condition.Not not) {
      holds = !holds;
      not.condition().accept(this);
      holds = !holds;
      return found;
    }

    @Override
    public Set<Condition> aged(Condition.Aged aged) {
      return found;
    }
  }
}
