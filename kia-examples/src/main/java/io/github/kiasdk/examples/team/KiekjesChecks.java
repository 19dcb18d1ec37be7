package io.github.kiasdk.examples.team;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** The fact and the check that Kiekjes adds: a child keeps a hold on its own videos. */
public final class KiekjesChecks implements CheckSource, Vocabulary.Source {

  static final FlagFact SAVED_BY_OTHERS =
      Fact.flag(
          "kiekjes.saved-by-others",
          "Anderen kunnen een filmpje van een kind bewaren",
          "Others can save a video of a child");

  private static final Check STAYS_WITH_THE_CHILD =
      Check.check(
              "KKJ-1.01",
              new Principle(
                  "kiekjes-1", 1, new LocalizedText("Van jou blijft van jou", "Yours stays yours")),
              Texts.of(KiekjesChecks.class::getResourceAsStream, "KiekjesChecks"))
          .severity(Level.HIGH)
          .relevantFor(FunctionalityKind.UGC_PUBLISHING)
          .requires(SAVED_BY_OTHERS.isFalse())
          .ground(Ground.DERIVED)
          .rights(Right.PRIVACY)
          .cites(
              new Reference(
                  "uncrc-16", Reference.Kind.BINDING, LocalizedText.same("UNCRC art. 16")))
          .since("1.0")
          .build();

  @Override
  public List<Check> checks() {
    return List.of(STAYS_WITH_THE_CHILD);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(SAVED_BY_OTHERS);
  }
}
