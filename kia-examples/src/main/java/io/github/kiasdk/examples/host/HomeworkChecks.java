package io.github.kiasdk.examples.host;

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

/** The fact and the check that an imagined homework app adds. */
// README begins
public final class HomeworkChecks implements CheckSource, Vocabulary.Source {

  static final FlagFact HOURS_SHOWN =
      Fact.flag(
          "homework.hours-shown",
          "De leraar ziet hoe laat een kind oefent",
          "The teacher sees at what hour a child practises");

  static final Check HOURS_STAY_PRIVATE =
      Check.check(
              "HWK-1.01",
              new Principle("homework-1", 1, new LocalizedText("Thuis is thuis", "Home is home")),
              Texts.of(HomeworkChecks.class::getResourceAsStream, "HomeworkChecks"))
          .severity(Level.MEDIUM)
          .relevantFor(FunctionalityKind.LEARNING)
          .requires(HOURS_SHOWN.isFalse())
          .ground(Ground.DERIVED)
          .rights(Right.PRIVACY)
          .cites(
              new Reference(
                  "uncrc-16", Reference.Kind.BINDING, LocalizedText.same("UNCRC art. 16")))
          .since("1.0")
          .build();

  @Override
  public List<Check> checks() {
    return List.of(HOURS_STAY_PRIVATE);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(HOURS_SHOWN);
  }
}
// README ends
