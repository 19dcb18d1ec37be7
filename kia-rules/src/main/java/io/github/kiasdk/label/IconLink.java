package io.github.kiasdk.label;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an icon or an age on a label rests on. */
public sealed interface IconLink {

  /** The id of the functionality or service that it is about. */
  String about();

  /**
   * An effect, with its sources.
   *
   * @param functionality the functionality that has it
   * @param effect the effect
   * @param level the level of risk after measures; {@code null} if the effect is positive or nobody
   *     rated it, so that the risk is no more than possible
   */
  record OfEffect(Functionality functionality, Effect effect, @Nullable Level level)
      implements IconLink {

    /** Checks that nothing is missing. */
    public OfEffect {
      Objects.requireNonNull(functionality, "functionality");
      Objects.requireNonNull(effect, "effect");
    }

    @Override
    public String about() {
      return functionality.id();
    }

    /** How sure the link between functionality and effect is; low if nobody has said. */
    public Certainty certainty() {
      Certainty certainty = effect.certainty();
      return certainty == null ? Certainty.LOW : certainty;
    }
  }

  /**
   * A check that failed.
   *
   * @param finding its answer
   */
  record OfFinding(Finding finding) implements IconLink {

    /** Checks that nothing is missing. */
    public OfFinding {
      Objects.requireNonNull(finding, "finding");
    }

    @Override
    public String about() {
      return finding.functionality();
    }
  }

  /**
   * A feature that gives an age.
   *
   * @param rule the rule
   * @param about the functionality that has the feature, or the service
   */
  record OfFeature(FeatureAge rule, String about) implements IconLink {

    /** Checks that nothing is missing. */
    public OfFeature {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(about, "about");
    }
  }
}
