package io.github.kiasdk.validation;

import jakarta.validation.groups.Default;

/**
 * The ten principles of the Code as validation groups. A {@link ChildRightsByDesign} in such a
 * group asks only the checks under that principle:
 *
 * <pre>{@code
 * @ChildRightsByDesign(groups = AvoidHarmfulDesign.class)
 * @ChildRightsByDesign(groups = PrivacyDesign.class)
 * final class VideoFeed implements FeatureDescriptor { ... }
 *
 * validator.validate(feed, AvoidHarmfulDesign.class);
 * }</pre>
 *
 * <p>None of them is part of {@link Default}: who validates without naming a group does not ask
 * them. A group of a host's own may extend one or several, and then asks the checks of all of
 * these.
 */
public sealed interface Principles {

  /** Principle 1: the best interests of the child. */
  non-sealed interface PutChildFirst extends Principles {}

  /** Principle 2: children and their expectations in the design. */
  non-sealed interface InvolveChildren extends Principles {}

  /** Principle 3: lawful processing of personal data. */
  non-sealed interface LawfulData extends Principles {}

  /** Principle 4: openness that children understand. */
  non-sealed interface ExplainToChildren extends Principles {}

  /** Principle 5: a privacy impact assessment with children's rights in it. */
  non-sealed interface PrivacyImpactAssessment extends Principles {}

  /** Principle 6: a design that is kind to children's privacy. */
  non-sealed interface PrivacyDesign extends Principles {}

  /** Principle 7: no profiling of children. */
  non-sealed interface PreventProfiling extends Principles {}

  /** Principle 8: no economic exploitation of children. */
  non-sealed interface PreventEconomicExploitation extends Principles {}

  /** Principle 9: no design that harms children. */
  non-sealed interface AvoidHarmfulDesign extends Principles {}

  /** Principle 10: guidelines for the sector. */
  non-sealed interface SectorGuidelines extends Principles {}
}
