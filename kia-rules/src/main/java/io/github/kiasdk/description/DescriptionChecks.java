package io.github.kiasdk.description;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.AgeLimits;
import java.util.List;

/**
 * The checks of the description itself, {@code SDK-01} and on. {@code CodeVoorKinderrechten} has
 * them; a host with a checklist of its own adds them:
 *
 * <pre>{@code
 * Checklist.of(own).and(DescriptionChecks.all())
 * }</pre>
 */
public final class DescriptionChecks {

  /** What these checks stand under. */
  public static final Principle HEADING = Checklist.ofDescriptors().principle();

  private static final Texts TEXTS = Texts.of(DescriptionChecks.class, "DescriptionChecks");

  /** An expired judgement no longer decides; without this check that would go unnoticed. */
  static final Check JUDGEMENTS_STILL_COUNT =
      check("SDK-01", Level.MEDIUM).requires(new ExpiredJudgements()).build();

  static final Check JUDGEMENTS_HAVE_A_SUBJECT =
      check("SDK-02", Level.MEDIUM).requires(new StrayJudgements()).build();

  static final Check JUDGEMENTS_HAVE_EFFECT =
      check("SDK-03", Level.LOW).requires(new IdleJudgements()).build();

  /** High: what is declared for ages that no check asks about may be a high failure. */
  static final Check AGES_AGREE =
      check("SDK-04", Level.HIGH)
          .requires(new ContradictingAges(), AgeLimits.TERMS, AgeLimits.STORE, AgeLimits.ENFORCED)
          .build();

  /** A warning: it tells in time, and blocks nothing. */
  static final Check EXPLANATIONS_LAST =
      check("SDK-06", Level.LOW).requires(new EndingExplanations()).build();

  /** An expired explanation no longer counts; without this check that would go unnoticed. */
  static final Check EXPLANATIONS_STILL_COUNT =
      check("SDK-07", Level.MEDIUM).requires(new ExpiredExplanations()).build();

  static final Check EXPLANATIONS_ARE_USED =
      check("SDK-08", Level.LOW).requires(new UnusedExplanations()).build();

  static final Check OTHER_AGES_KNOWN =
      check("SDK-13", Level.HIGH).requires(new OtherAges()).build();

  private static final List<Check> ALL =
      List.of(
          JUDGEMENTS_STILL_COUNT,
          JUDGEMENTS_HAVE_A_SUBJECT,
          JUDGEMENTS_HAVE_EFFECT,
          AGES_AGREE,
          Checklist.ofDescriptors(),
          EXPLANATIONS_LAST,
          EXPLANATIONS_STILL_COUNT,
          EXPLANATIONS_ARE_USED,
          Checklist.ofSources(),
          Checklist.ofKinds(),
          Checklist.ofContradictions(),
          Checklist.ofAreas(),
          OTHER_AGES_KNOWN);

  private DescriptionChecks() {}

  /** All of them, in the order of their ids. */
  public static List<Check> all() {
    return ALL;
  }

  /**
   * Whether a failure of this check only warns of what is to come: an explanation that soon ends. A
   * gate does not close for it.
   */
  public static boolean isWarning(Check check) {
    return check.equals(EXPLANATIONS_LAST);
  }

  private static Check.Builder check(String id, Level severity) {
    return Check.check(id, HEADING, TEXTS)
        .severity(severity)
        .ofDescription()
        .ground(Ground.DERIVED)
        .rights(Right.BEST_INTERESTS)
        .since("0.1.0");
  }
}
