package io.github.kiasdk.examples.team;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What the team of Kiekjes agreed on: the checks, the day, and what a gate lets through. */
final class Agreed {

  static final Path DIRECTORY = Path.of("kiekjes");

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Agreed() {}

  /** A team asks for today; an example that is to say the same every year cannot. */
  static Checklist checks(LocalDate day) {
    return Kiekjes.checklist().at(Clock.fixed(day.atTime(12, 0).atZone(ZONE).toInstant(), ZONE));
  }

  static DocumentReader reader() {
    return DocumentReader.standard().with(Vocabulary.installed().and(new KiekjesChecks().facts()));
  }

  static Explanations explanations(Checklist checks) {
    return Explanations.of(
        reader().readExplanations(DIRECTORY.resolve("explanations.yaml")), checks);
  }

  static Gate gate(Checklist checks) {
    return Gate.failingOn(Level.LOW)
        .explained(explanations(checks))
        .frozen(Baseline.read(DIRECTORY.resolve("baseline.txt"), checks, Locale.ENGLISH));
  }
}
