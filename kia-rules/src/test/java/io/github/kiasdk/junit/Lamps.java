package io.github.kiasdk.junit;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A check that keeps to the contract, for tests that break it in one way each. */
final class Lamps {

  static final FlagFact LIT = Fact.flag("lamp.lit", "De lamp brandt", "The lamp is on");
  static final NumberFact WATT =
      Fact.number("lamp.watt", "Vermogen", "Power", new LocalizedText("watt", "watts"), 0, 1000);

  static final Principle PRINCIPLE =
      new Principle("lmp-1", 1, new LocalizedText("Spaar licht", "Save light"));

  static final String DUTCH =
      """
      LMP-1.01.title = De lamp is uit
      LMP-1.01.matters = Licht kost stroom.
      LMP-1.01.change = Doe de lamp uit.
      LMP-1.01.question = Brandt de lamp?
      LMP-1.01.proves = Volgens wat is ingevuld brandt de lamp niet.
      LMP-1.01.ground = Een afspraak van het huis.
      LMP-1.01.assumes = Het huis heeft één lamp.
      LMP-1.01.fooled = Een lamp kan uit zijn en toch warm.
      """;

  static final String ENGLISH =
      """
      LMP-1.01.title = The lamp is off
      LMP-1.01.matters = Light takes power.
      LMP-1.01.change = Switch the lamp off.
      LMP-1.01.question = Is the lamp on?
      LMP-1.01.proves = As declared, the lamp is off.
      LMP-1.01.ground = An agreement of the house.
      LMP-1.01.assumes = The house has one lamp.
      LMP-1.01.fooled = A lamp can be off and still be hot.
      """;

  static final Check OFF = check("LMP-1.01", DUTCH, ENGLISH).requires(LIT.isFalse()).build();

  static final Example LIT_LAMP = video("Een lamp brandt.", "A lamp is on.", true).fails(LIT);
  static final Example DARK_LAMP = video("Geen lamp brandt.", "No lamp is on.", false).passes(LIT);
  static final Example UNKNOWN_LAMP =
      Example.of(FunctionalityKind.VIDEO, "Niemand weet het.", "Nobody knows.")
          .cannotTell(Reason.UNDECLARED, LIT);
  static final Example NO_LAMP =
      Example.of(FunctionalityKind.SEARCH, "Zoeken heeft geen lamp.", "Search has no lamp.")
          .isInapplicable(Reason.NOT_RELEVANT);

  private Lamps() {}

  static Example.Builder video(String nl, String en, boolean lit) {
    return Example.of(FunctionalityKind.VIDEO, nl, en).declare(LIT, lit);
  }

  static Check.Builder check(String id, String dutch, String english) {
    return Check.check(id, PRINCIPLE, texts(dutch, english))
        .severity(Level.LOW)
        .relevantFor(FunctionalityKind.VIDEO)
        .ground(Ground.DERIVED)
        .rights(Right.HEALTH)
        .cites(new Reference("house", Reference.Kind.GUIDANCE, LocalizedText.same("House")))
        .since("1.0");
  }

  private static Texts texts(String dutch, String english) {
    return Texts.of(
        file ->
            new ByteArrayInputStream(
                (file.endsWith("_nl.properties") ? dutch : english)
                    .getBytes(StandardCharsets.UTF_8)),
        "Lamps");
  }
}
