package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.review.Change;
import io.github.kiasdk.review.EffectChange;
import io.github.kiasdk.review.FactChange;
import io.github.kiasdk.review.FieldChange;
import io.github.kiasdk.review.MitigationChange;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.Treaty;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says one change in a line. */
public final class ChangeText {

  /** A longer value is cut: the line is for seeing that it changed, the document for reading it. */
  private static final int LONGEST_VALUE = 80;

  private final Words words;
  private final Ink ink;

  public ChangeText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  public static String key(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  /** The check, its answers, for whom, and the facts behind the change. */
  public String answer(Check check, Transition transition, boolean worse) {
    String to = outcome(transition.to());
    String said =
        words.say(
            "compare.answer",
            ink.words(check.id()),
            ink.title(words.of(check, Check.Text.TITLE)),
            ink.words(outcome(transition.from())),
            worse ? ink.strong(to) : ink.words(to));
    if (!transition.forAll()) {
      said = words.say("compare.for-ages", said, transition.ages());
    }
    List<String> facts = new ArrayList<>();
    for (FactChange fact : transition.because()) {
      facts.add(fact(fact, false));
    }
    return facts.isEmpty() ? said : words.say("compare.because", said, String.join(", ", facts));
  }

  /** The word for an outcome, also for that there is none. */
  public String outcome(@Nullable Outcome outcome) {
    return outcome == null ? words.say("compare.not-asked") : words.of(outcome);
  }

  public String fact(FactChange fact, boolean withAges) {
    String name = ink.code(fact.name());
    String said =
        fact.evidenceOnly()
            ? words.say("compare.evidence", name)
            : words.say("compare.fact", name, value(fact.before()), value(fact.after()));
    return withAges && !fact.forAll() ? words.say("compare.for-ages", said, fact.ages()) : said;
  }

  private String value(@Nullable LocalizedText value) {
    if (value == null) {
      return words.say("compare.not-declared");
    }
    return ink.words(cut(words.of(value)));
  }

  private static String cut(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }

  public String effect(EffectChange change) {
    Effect effect = change.effect();
    String said =
        words.say(
            "compare.effect." + key(change.change()),
            ink.words(words.of(effect.sign())),
            ink.title(words.of(effect.title())),
            articles(effect.rights()));
    return change.fields().isEmpty() ? said : said + ": " + fields(change.fields());
  }

  /**
   * A measure with what it is, or was, for.
   *
   * @param rights the articles at stake if it got worse, else empty
   */
  public String mitigation(MitigationChange change, String rights) {
    boolean weaker = !rights.isEmpty() && change.change() == Change.CHANGED;
    return mitigation(change, rights, weaker ? "weakened" : key(change.change()));
  }

  private String mitigation(MitigationChange change, String rights, String how) {
    List<String> effects = new ArrayList<>();
    for (Effect effect : change.treated()) {
      effects.add(ink.title(words.of(effect.title())));
    }
    String said =
        words.say(
            "compare.mitigation." + how,
            ink.title(words.of(change.mitigation().title())),
            words.and(effects));
    if (!rights.isEmpty()) {
      said = words.say("compare.rights", said, rights);
    }
    return change.fields().isEmpty() ? said : said + ": " + fields(change.fields());
  }

  public String fields(List<FieldChange> fields) {
    List<String> said = new ArrayList<>();
    for (FieldChange field : fields) {
      said.add(field(field));
    }
    return String.join(", ", said);
  }

  private String field(FieldChange field) {
    String name = ink.code(field.field());
    return field.before() == null && field.after() == null
        ? words.say("compare.field", name)
        : words.say("compare.fact", name, fieldValue(field.before()), fieldValue(field.after()));
  }

  private String fieldValue(@Nullable LocalizedText value) {
    return value == null ? words.say("compare.not-said") : ink.words(cut(words.of(value)));
  }

  /** For instance {@code art. 24, 31}. */
  public String articles(List<Right> rights) {
    List<String> numbers = new ArrayList<>();
    List<String> protocols = new ArrayList<>();
    for (Right right : rights) {
      if (right.treaty() == Treaty.IVRK) {
        numbers.add(String.valueOf(right.article().orElseThrow()));
      } else {
        protocols.add(right.id().toUpperCase(Locale.ROOT));
      }
    }
    List<String> said = new ArrayList<>();
    if (!numbers.isEmpty()) {
      said.add(words.say("compare.articles", String.join(", ", numbers)));
    }
    said.addAll(protocols);
    return String.join(", ", said);
  }

  /** For instance {@code art. 24 Health and health care}. */
  public String named(Right right) {
    String label = words.of(right);
    return right.article().isPresent()
        ? words.say("page.article", right.article().getAsInt(), label)
        : label;
  }

  public static boolean isBetter(Transition transition) {
    return transition.from() != Outcome.PASSED && transition.to() == Outcome.PASSED;
  }

  /** That a failure cannot be told any more does not show that it is gone. */
  public static boolean isLost(Transition transition) {
    return transition.from() == Outcome.FAILED && transition.to() == Outcome.CANNOT_TELL;
  }

  /**
   * That what failed is not asked any more does not show that it is gone either, unless the part
   * is.
   */
  public static boolean isUnasked(Transition transition, PartChange part) {
    boolean silent = transition.to() == null || transition.to() == Outcome.INAPPLICABLE;
    return transition.from() == Outcome.FAILED && silent && part.change() != Change.DROPPED;
  }
}
