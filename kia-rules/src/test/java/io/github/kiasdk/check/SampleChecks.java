package io.github.kiasdk.check;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Facts and checks that mean nothing, so that tests of the engine do not change with the Code. */
final class SampleChecks {

  static final FlagFact LAMP = Fact.flag("house.lamp", "De lamp brandt", "The lamp is on");
  static final FlagFact DOOR = Fact.flag("house.door", "De deur is open", "The door is open");
  static final FlagFact ROOF = Fact.flag("house.roof", "Er is een dak", "There is a roof");
  static final FlagFact INHABITED = Fact.flag("house.inhabited", "Bewoond", "Inhabited");
  static final ChoiceFact<Switch> BELL = Fact.choice("house.bell", "Bel", "Bell", Switch.class);
  static final FlagFact WINDOW_OPEN = Fact.flag("open", "Het raam is open", "The window is open");
  static final ItemsFact WINDOWS = Fact.items("house.windows", "Ramen", "Windows", WINDOW_OPEN);

  static final Principle PRINCIPLE = new Principle("test-1", 1, new LocalizedText("Proef", "Test"));
  static final Texts TEXTS = Texts.of(SampleChecks.class, "SampleChecks");
  static final Reference REFERENCE =
      new Reference("test", Reference.Kind.GUIDANCE, LocalizedText.same("Test"));

  /** The lamp is off: relevant to videos. */
  static final Check LAMP_OFF = check(1).requires(LAMP.isFalse()).build();

  /** The door is closed in an inhabited house: relevant to videos. */
  static final Check DOOR_CLOSED =
      check(2).appliesWhen(INHABITED.isTrue()).requires(DOOR.isFalse()).build();

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(AMSTERDAM).toInstant(), AMSTERDAM);

  private SampleChecks() {}

  static Check.Builder check(int number) {
    return Check.check(String.format(Locale.ROOT, "TST-1.%02d", number), PRINCIPLE, TEXTS)
        .severity(Level.HIGH)
        .relevantFor(FunctionalityKind.VIDEO)
        .ground(Ground.DERIVED)
        .rights(Right.HEALTH)
        .cites(REFERENCE)
        .since("0.1.0");
  }

  static Checklist checklist(Check... checks) {
    return Checklist.of(List.of(checks)).at(CLOCK);
  }

  static Functionality.Builder video() {
    return Functionality.of(FunctionalityKind.VIDEO, "video");
  }

  static Functionality.Builder search() {
    return Functionality.of(FunctionalityKind.SEARCH, "search");
  }

  static Service.Builder service() {
    return Service.of(ServiceKind.OTHER, "house", "A house");
  }

  /** The one finding on this functionality or service. */
  static Finding only(Report report, String about) {
    List<Finding> found =
        report.findings().stream()
            .filter(finding -> finding.functionality().equals(about))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError("Not one finding on " + about + ": " + report.findings());
    }
    return found.get(0);
  }

  static List<String> names(List<Reading> readings) {
    return readings.stream().map(Reading::name).toList();
  }
}
