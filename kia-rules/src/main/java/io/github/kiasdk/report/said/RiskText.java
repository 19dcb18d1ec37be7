package io.github.kiasdk.report.said;

import static java.util.Objects.requireNonNull;

import io.github.kiasdk.assessment.ResidualRisk;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskLevel;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences how the level of a risk came about, and what measures leave of it. */
public final class RiskText {

  private final Words words;

  public RiskText(Words words) {
    this.words = words;
  }

  /** The level before measures, by matrix, floor or override. */
  public String because(Risk risk) {
    RiskLevel level = risk.rated().before();
    Rating.LevelOverride override = level.override();
    String followed = followed(level, requireNonNull(risk.effect().rating()));
    return Words.capital(
        override == null
            ? followed
            : words.say(
                "grid.override",
                words.of(override.level()),
                Printable.line(override.by()),
                Words.sentence(Printable.line(override.reason())),
                followed));
  }

  private String followed(RiskLevel level, Rating rating) {
    String impact = words.of(requireNonNull(rating.impact()));
    String likelihood = words.of(requireNonNull(rating.likelihood()));
    return level.isRaisedByFloor()
        ? words.say(
            "grid.floor",
            words.of(requireNonNull(level.floor())),
            impact,
            words.of(level.fromMatrix()),
            likelihood)
        : words.say("grid.matrix", words.of(level.fromMatrix()), impact, likelihood);
  }

  /** The level after measures, which of them count, and why the others do not. */
  public String after(Risk risk) {
    ResidualRisk levels = risk.rated();
    List<String> counted = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Mitigation measure : risk.measures()) {
      String title = "“" + words.of(measure.title()) + "”";
      if (levels.counted().contains(measure)) {
        counted.add(title);
      } else {
        others.add(title + " (" + whyNot(measure) + ")");
      }
    }
    String level = words.of(levels.level());
    if (counted.isEmpty() && others.isEmpty()) {
      return words.say("grid.no-measure");
    }
    boolean same = levels.level() == levels.before().level();
    String said = words.say(same ? "grid.after-same" : "grid.after", level);
    if (!counted.isEmpty()) {
      said += " " + words.count("grid.counts", counted.size(), String.join("; ", counted));
    }
    if (!others.isEmpty()) {
      said += " " + words.count("grid.counts-not", others.size(), String.join("; ", others));
    }
    return said;
  }

  /** The first thing that is missing for the measure to count. */
  private String whyNot(Mitigation measure) {
    if (measure.status() != Status.IMPLEMENTED) {
      return words.of(measure.status());
    }
    if (!Boolean.TRUE.equals(measure.defaultOn())) {
      return words.say("grid.why-not.off");
    }
    if (!measure.provenToWork()) {
      return words.of(requireNonNull(measure.effectiveness()));
    }
    return words.say(measure.residual() == null ? "grid.why-not.no-level" : "grid.why-not.not-all");
  }

  /** Why an effect has no level. */
  public static String reason(Risk risk, Words words) {
    Rating rating = risk.effect().rating();
    String withheld =
        rating == null || rating.withheld() == null ? "" : words.of(rating.withheld());
    return words.say("grid.unrated." + risk.unrated().id(), Printable.line(withheld));
  }
}
