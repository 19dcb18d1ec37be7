package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.review.AnswerChange;
import io.github.kiasdk.review.Change;
import io.github.kiasdk.review.MitigationChange;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.review.Worsening;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.List;

/** What a comparison says of one functionality or service, whatever it is written on. */
public final class ComparisonLines {

  /** So many open questions are named; the agenda names them all. */
  private static final int OPEN_SHOWN = 5;

  private final PartChange part;
  private final Words words;
  private final Ink ink;
  private final ChangeText text;

  public ComparisonLines(PartChange part, Words words, Ink ink) {
    this.part = part;
    this.words = words;
    this.ink = ink;
    this.text = new ChangeText(words, ink);
  }

  /** What a reader calls it. */
  public String title() {
    return part.subject() == Subject.SERVICE
        ? words.say("whole-service")
        : Printable.line(words.of(part.title()));
  }

  /** In a few words what became worse, what became better, and what is open now. */
  public String headline() {
    List<String> said = new ArrayList<>();
    if (part.change() != Change.CHANGED) {
      said.add(words.say("compare.part." + ChangeText.key(part.change())));
    }
    int rights = part.rightsAtStake().size();
    said.add(rights == 0 ? words.say("compare.not-worse") : words.count("compare.worse", rights));
    int opened = count(Transition::opensQuestion);
    if (opened > 0) {
      said.add(words.count("compare.opened", opened));
    }
    int better = count(ChangeText::isBetter);
    if (better > 0) {
      said.add(words.count("compare.better", better));
    }
    return String.join(", ", said);
  }

  private interface Wanted {
    boolean is(Transition transition);
  }

  /** Questions, not groups of ages: a reader counts checks. */
  private int count(Wanted wanted) {
    int count = 0;
    for (AnswerChange answer : part.answers()) {
      count += answer.transitions().stream().anyMatch(wanted::is) ? 1 : 0;
    }
    return count;
  }

  /** What got worse, a line each. */
  public List<String> worse() {
    List<String> lines = new ArrayList<>();
    for (Worsening worsening : part.worse()) {
      lines.add(worse(worsening));
    }
    return lines;
  }

  private boolean isWorse(Transition transition) {
    return part.worse().stream().anyMatch(one -> one.transition() == transition);
  }

  private String worse(Worsening worsening) {
    Check check = worsening.check();
    Transition transition = worsening.transition();
    MitigationChange mitigation = worsening.mitigation();
    String rights = text.articles(worsening.rights());
    if (check != null && transition != null) {
      String answer = words.say("compare.touches", text.answer(check, transition, true), rights);
      boolean lost = worsening.kind() == Worsening.Kind.LOST_JUDGEMENT;
      if (lost) {
        return words.say("compare.lost-judgement", answer, judge(transition));
      }
      boolean silent = transition.to() == null || transition.to() == Outcome.INAPPLICABLE;
      return silent ? words.say("compare.silenced", answer) : answer;
    }
    return mitigation == null ? "" : text.mitigation(mitigation, rights);
  }

  private String judge(Transition transition) {
    Finding before = transition.before();
    return before == null || before.judgement() == null ? "" : ink.words(before.judgement().by());
  }

  /** What became better and what is open; it stands beside what got worse. */
  public List<String> beside() {
    List<String> lines = new ArrayList<>();
    for (AnswerChange answer : part.answers()) {
      for (Transition transition : answer.transitions()) {
        if (ChangeText.isBetter(transition)) {
          lines.add(text.answer(answer.check(), transition, false));
        }
      }
    }
    for (MitigationChange change : part.mitigations()) {
      if (change.change() == Change.ADDED) {
        lines.add(text.mitigation(change, ""));
      }
    }
    return lines;
  }

  /**
   * The rights at stake by name, what failed and nobody can tell any more or is not asked any more,
   * what is open, what is the same.
   */
  public List<String> also() {
    List<String> lines = new ArrayList<>();
    if (!part.rightsAtStake().isEmpty()) {
      List<String> named = new ArrayList<>();
      for (Right right : part.rightsAtStake()) {
        named.add(ink.words(text.named(right)));
      }
      lines.add(words.say("compare.at-stake", String.join(" · ", named)));
    }
    for (AnswerChange answer : part.answers()) {
      for (Transition transition : answer.transitions()) {
        if (ChangeText.isLost(transition) && !isWorse(transition)) {
          String said = text.answer(answer.check(), transition, false);
          lines.add(words.say("compare.lost-sight", said));
        } else if (ChangeText.isUnasked(transition, part)) {
          String said = text.answer(answer.check(), transition, false);
          lines.add(words.say("compare.unasked", said));
        }
      }
    }
    if (!part.open().isEmpty()) {
      lines.add(open());
    }
    if (part.unchanged() > 0) {
      lines.add(words.count("compare.unchanged", part.unchanged()));
    }
    return lines;
  }

  private String open() {
    List<String> named = new ArrayList<>();
    for (Finding finding : part.open()) {
      if (named.size() < OPEN_SHOWN) {
        named.add(
            words.say(
                "compare.asked-of",
                ink.words(Parts.id(finding, words)),
                ink.words(words.of(finding.check().askedOf()))));
      }
    }
    int more = part.open().size() - named.size();
    String list = String.join(", ", named);
    return words.say(
        "compare.open", more == 0 ? list : words.count("compare.open.more", more, list));
  }

  /** All else that changed, for whoever wants to know: what it is about, and a line for each. */
  public List<Account> rest() {
    return new ComparisonRest(part, words, ink).accounts();
  }
}
