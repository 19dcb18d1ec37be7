package io.github.kiasdk.junit;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.Term;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one slip of the pen could make of a check, and which slips no example notices. */
final class CheckMutants {

  /** Nobody asks for the words of a mutant. */
  private static final Texts NO_TEXTS = Texts.of(CheckMutants.class, "none");

  private final Check check;
  private final Map<String, Check> mutants = new LinkedHashMap<>();

  private CheckMutants(Check check) {
    this.check = check;
  }

  /** Every slip in this check, by a name that starts with the id of the check. */
  static Map<String, Check> of(Check check) {
    CheckMutants all = new CheckMutants(check);
    all.addConditions();
    all.addJudgementAndEvidence();
    return all.mutants;
  }

  /** The slips after which every example is answered as before. */
  static Set<String> unnoticed(Check check, List<Example> examples, Examination asking) {
    Set<String> unnoticed = new LinkedHashSet<>();
    List<String> right = answers(check, examples, asking);
    for (Map.Entry<String, Check> mutant : of(check).entrySet()) {
      if (answers(mutant.getValue(), examples, asking).equals(right)) {
        unnoticed.add(mutant.getKey());
      }
    }
    return unnoticed;
  }

  /** Outcome and reason of every example, with the ages they hold for. */
  static List<String> answers(Check check, List<Example> examples, Examination asking) {
    List<String> answers = new ArrayList<>();
    for (Example example : examples) {
      for (Finding finding : asking.ask(check, example)) {
        answers.add(finding.ages() + " " + finding.outcome() + " " + finding.reason());
      }
      answers.add("");
    }
    return answers;
  }

  private void addConditions() {
    Condition applies = check.applicability();
    Condition requires = check.condition();
    if (requires != null) {
      for (ConditionMutants.Mutant slip : ConditionMutants.of(requires)) {
        add("requires, " + slip.what(), rebuilt(check, applies, slip.condition()));
      }
    }
    if (applies != null) {
      add("applies, dropped", rebuilt(check, null, requires));
      for (ConditionMutants.Mutant slip : ConditionMutants.of(applies)) {
        add("applies, " + slip.what(), rebuilt(check, slip.condition(), requires));
      }
    }
  }

  private void addJudgementAndEvidence() {
    Condition requires = check.condition();
    Period age = check.evidenceAge();
    if (check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT && requires != null) {
      add("no judgement", rest(check, check.applicability()).requires(requires).build());
    }
    if (age == null || requires == null) {
      return;
    }
    List<Fact<?>> backed = check.backedFacts();
    add("no evidence", rest(check, check.applicability()).requires(requires).build());
    add("evidence, a day older", backed(age.plusDays(1), backed));
    add("evidence, a day younger", backed(age.minusDays(1), backed));
    for (Fact<?> fact : backed) {
      List<Fact<?>> others = new ArrayList<>(backed);
      others.remove(fact);
      if (!others.isEmpty()) {
        add("evidence, none for " + fact, backed(age, others));
      }
    }
  }

  private void add(String slip, Check mutant) {
    mutants.put(check.id() + ": " + slip, mutant);
  }

  private Check backed(Period age, List<Fact<?>> facts) {
    return rest(check, check.applicability())
        .requires(Objects.requireNonNull(check.condition()))
        .withEvidenceNotOlderThan(age, facts.toArray(new Fact<?>[0]))
        .build();
  }

  /** The check with these conditions instead of its own. */
  static Check rebuilt(Check check, @Nullable Condition applies, @Nullable Condition requires) {
    Check.Builder builder = rest(check, applies);
    if (requires == null) {
      return builder.judgedOnly(check.facts().toArray(new Fact<?>[0])).build();
    }
    builder.requires(requires);
    Period age = check.evidenceAge();
    if (age != null) {
      builder.withEvidenceNotOlderThan(age, check.backedFacts().toArray(new Fact<?>[0]));
    }
    if (check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT) {
      builder.thenJudged();
    }
    if (check.decidedBy() == DecidedBy.JUDGEMENT) {
      builder.judgedWhereOpen();
    }
    return builder.build();
  }

  /** All of a check but what it requires. */
  private static Check.Builder rest(Check check, @Nullable Condition applies) {
    Check.Builder builder =
        Check.check(check.id(), check.principle(), NO_TEXTS)
            .severity(check.severity())
            .relevantFor(check.relevantKinds().toArray(new FunctionalityKind[0]))
            .ground(check.ground(), check.sources().toArray(new String[0]))
            .rights(check.rights().toArray(new Right[0]))
            .cites(check.references().toArray(new Reference[0]))
            .suggests(check.measures().toArray(new Term[0]))
            .since(check.since());
    if (applies != null) {
      builder.appliesWhen(applies);
    }
    return check.subject() == Subject.SERVICE ? builder.ofService() : builder;
  }
}
