package io.github.kiasdk.report.said;

import io.github.kiasdk.review.AnswerChange;
import io.github.kiasdk.review.Change;
import io.github.kiasdk.review.EffectChange;
import io.github.kiasdk.review.FactChange;
import io.github.kiasdk.review.MitigationChange;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.review.Worsening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What changed in one part and stands in no line above: the whole account, to be folded away. */
public final class ComparisonRest {

  private final PartChange part;
  private final Words words;
  private final Ink ink;
  private final ChangeText text;
  private final List<Account> accounts = new ArrayList<>();

  public ComparisonRest(PartChange part, Words words, Ink ink) {
    this.part = part;
    this.words = words;
    this.ink = ink;
    this.text = new ChangeText(words, ink);
  }

  public List<Account> accounts() {
    if (!part.fields().isEmpty()) {
      add("compare.rest.fields", List.of(text.fields(part.fields())));
    }
    if (part.change() == Change.CHANGED) {
      add("compare.rest.facts", said(part.facts(), this::fact));
    } else if (!part.facts().isEmpty()) {
      int facts = part.facts().size();
      add("compare.rest.facts", List.of(words.count("compare.facts", facts)));
    }
    add("compare.rest.effects", said(part.effects(), this::effect));
    add("compare.rest.mitigations", said(mitigations(), this::mitigation));
    add("compare.rest.answers", answers());
    return accounts;
  }

  private void add(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      accounts.add(new Account(words.say(title), lines));
    }
  }

  private static <T> List<String> said(List<T> changes, Function<T, String> line) {
    return changes.stream().map(line).toList();
  }

  private String fact(FactChange fact) {
    return text.fact(fact, true);
  }

  private String effect(EffectChange effect) {
    return text.effect(effect);
  }

  private String mitigation(MitigationChange mitigation) {
    return text.mitigation(mitigation, "");
  }

  private List<MitigationChange> mitigations() {
    List<MitigationChange> left = new ArrayList<>();
    for (MitigationChange change : part.mitigations()) {
      boolean said = change.change() == Change.ADDED;
      for (Worsening worsening : part.worse()) {
        said |= change.equals(worsening.mitigation());
      }
      if (!said) {
        left.add(change);
      }
    }
    return left;
  }

  /** Many answers can change alike, as when a functionality is new: a line for each way. */
  private List<String> answers() {
    Map<List<String>, List<String>> ways = new LinkedHashMap<>();
    for (AnswerChange answer : part.answers()) {
      for (Transition transition : answer.transitions()) {
        if (transition.changes() && !isSaid(transition)) {
          List<String> way =
              List.of(text.outcome(transition.from()), text.outcome(transition.to()));
          String id = answer.check().id();
          List<String> ids = ways.computeIfAbsent(way, key -> new ArrayList<>());
          String named = transition.forAll() ? id : words.say("id-and-ages", id, transition.ages());
          ids.add(ink.words(answer.about().isEmpty() ? named : named + " " + answer.about()));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    ways.forEach(
        (way, ids) ->
            lines.add(
                words.say(
                    "compare.way",
                    ink.words(way.get(0)),
                    ink.words(way.get(1)),
                    String.join(", ", ids))));
    return lines;
  }

  private boolean isSaid(Transition transition) {
    if (ChangeText.isBetter(transition)
        || ChangeText.isLost(transition)
        || ChangeText.isUnasked(transition, part)) {
      return true;
    }
    for (Worsening worsening : part.worse()) {
      if (transition == worsening.transition()) {
        return true;
      }
    }
    return false;
  }
}
