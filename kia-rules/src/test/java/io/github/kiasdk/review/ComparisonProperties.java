package io.github.kiasdk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparisonProperties {

  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private static final List<Outcome> OUTCOMES = outcomes();

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void a_description_does_not_differ_from_itself(@ForAll long seed) {
    KiaDocument document = new RandomDocuments(seed).document();

    Comparison same = Comparison.of(CODE, document, document);

    assertThat(same.isEmpty()).isTrue();
    assertThat(same.worse()).isEmpty();
    assertThat(same.transitions()).isNotEmpty().allMatch(one -> one.from() == one.to());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void what_is_introduced_one_way_is_resolved_the_other_way(@ForAll long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    KiaDocument a = random.document();
    KiaDocument b = random.branch(a);

    Comparison there = Comparison.of(CODE, a, b);
    Comparison back = Comparison.of(CODE, b, a);

    for (Outcome outcome : Outcome.values()) {
      assertThat(questions(back.resolved(outcome))).isEqualTo(questions(there.introduced(outcome)));
      assertThat(questions(back.introduced(outcome))).isEqualTo(questions(there.resolved(outcome)));
      assertThat(questions(back.changed(outcome))).isEqualTo(questions(there.changed(outcome)));
    }
    for (Outcome from : OUTCOMES) {
      for (Outcome to : OUTCOMES) {
        assertThat(back.count(to, from)).isEqualTo(there.count(from, to));
      }
    }
    assertThat(things(back, true)).isEqualTo(things(there, false));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void two_steps_make_the_same_transitions_as_one(@ForAll long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    KiaDocument a = random.document();
    KiaDocument b = random.branch(a);
    KiaDocument c = random.branch(b);

    Map<String, List<Outcome>> first = cells(Comparison.of(CODE, a, b));
    Map<String, List<Outcome>> second = cells(Comparison.of(CODE, b, c));
    Map<String, List<Outcome>> direct = cells(Comparison.of(CODE, a, c));

    Set<String> asked = new HashSet<>(first.keySet());
    asked.addAll(second.keySet());
    assertThat(asked).containsAll(direct.keySet());
    List<Outcome> never = Arrays.asList(null, null);
    for (String cell : asked) {
      List<Outcome> one = first.getOrDefault(cell, never);
      List<Outcome> other = second.getOrDefault(cell, never);
      assertThat(one.get(1)).as(cell).isEqualTo(other.get(0));
      assertThat(direct.getOrDefault(cell, never))
          .as(cell)
          .isEqualTo(Arrays.asList(one.get(0), other.get(1)));
    }
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_a_description_is_no_change(@ForAll long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    KiaDocument a = random.document();
    KiaDocument b = random.branch(a);

    assertThat(Comparison.of(CODE, a, random.shuffled(a)).isEmpty()).isTrue();
    assertThat(Losses.between(a, random.shuffled(a))).isEmpty();
    Comparison plain = Comparison.of(CODE, a, b);
    Comparison mixed = Comparison.of(CODE, random.shuffled(a), random.shuffled(b));
    assertThat(things(mixed, false)).isEqualTo(things(plain, false));
    assertThat(cells(mixed)).isEqualTo(cells(plain));
    assertThat(mixed.worse()).hasSameSizeAs(plain.worse());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void nothing_that_gets_better_makes_up_for_what_got_worse(@ForAll long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    KiaDocument a = random.document();
    KiaDocument b = random.branch(a);
    List<Functionality> better = new ArrayList<>();
    for (Functionality part : b.service().functionalities()) {
      List<Mitigation> more = new ArrayList<>(part.mitigations());
      more.add(random.mitigation("one-more"));
      better.add(RandomDocuments.with(part, part.ages(), part.effects(), more));
    }
    KiaDocument andBetter =
        new KiaDocument(RandomDocuments.with(b.service(), better), b.judgements());

    assertThat(Comparison.of(CODE, a, andBetter).worse())
        .containsAll(Comparison.of(CODE, a, b).worse());
  }

  private static Set<String> questions(List<AnswerChange> answers) {
    Set<String> questions = new HashSet<>();
    for (AnswerChange answer : answers) {
      questions.add(question(answer.transitions().get(0).finding()) + ages(answer.transitions()));
    }
    return questions;
  }

  private static String ages(List<Transition> transitions) {
    return transitions.stream().map(Transition::ages).sorted().toList().toString();
  }

  private static String question(Finding finding) {
    return finding.check().id() + "@" + finding.functionality() + "#" + finding.about();
  }

  /** All that changed but answers, with its sign; turned round if so wanted. */
  private static Set<String> things(Comparison comparison, boolean turned) {
    Set<String> things = new HashSet<>();
    for (PartChange part : comparison.parts()) {
      things.add(part.id() + sign(part.change(), turned));
      for (FactChange fact : part.facts()) {
        things.add(
            part.id()
                + fact.name()
                + fact.ages()
                + sign(fact.change(), turned)
                + (turned ? fact.after() : fact.before()));
      }
      for (EffectChange effect : part.effects()) {
        things.add(part.id() + effect.effect().id() + sign(effect.change(), turned));
      }
      for (MitigationChange one : part.mitigations()) {
        things.add(part.id() + one.mitigation().id() + sign(one.change(), turned));
      }
    }
    return things;
  }

  private static Change sign(Change change, boolean turned) {
    return switch (change) {
      case ADDED -> turned ? Change.DROPPED : Change.ADDED;
      case DROPPED -> turned ? Change.ADDED : Change.DROPPED;
      case CHANGED -> Change.CHANGED;
    };
  }

  /** The outcomes before and after of every question for a child of every age. */
  private static Map<String, List<Outcome>> cells(Comparison comparison) {
    Map<String, List<Outcome>> cells = new HashMap<>();
    for (Transition transition : comparison.transitions()) {
      for (int age = 0; age <= Ages.OLDEST; age++) {
        if (transition.ages().includes(age)) {
          List<Outcome> known =
              cells.put(
                  question(transition.finding()) + " " + age,
                  Arrays.asList(transition.from(), transition.to()));
          assertThat(known).as("a second answer").isNull();
        }
      }
    }
    return cells;
  }

  private static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.values()));
    outcomes.add(null);
    return outcomes;
  }
}
