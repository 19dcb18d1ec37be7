package io.github.kiasdk.validation;

import io.github.kiasdk.effect.Level;
import jakarta.validation.Payload;

/**
 * How grave a finding is, as payload. The payload of a violation is that of its annotation, so an
 * annotation with such a payload reports only findings of that severity. All severities together
 * take an annotation each:
 *
 * <pre>{@code
 * @ChildRightsByDesign(payload = Severity.High.class, failOn = Level.HIGH)
 * @ChildRightsByDesign(payload = Severity.Medium.class, failOn = Level.MEDIUM)
 * @ChildRightsByDesign(payload = Severity.Low.class)
 * final class VideoFeed implements FeatureDescriptor { ... }
 *
 * violation.getConstraintDescriptor().getPayload().contains(Severity.High.class);
 * }</pre>
 *
 * <p>It is no threshold: an annotation that would report nothing although a check of another
 * severity failed has one violation that names that check. Beside an annotation for that severity
 * it repeats what that one says; with {@code failOn}, as above, what is milder is left to the
 * others.
 *
 * <p>With Hibernate Validator there is no need for several annotations: the finding itself is the
 * dynamic payload of every violation.
 */
public sealed interface Severity extends Payload {

  /** Of {@link Level#HIGH} severity. */
  non-sealed interface High extends Severity {}

  /** Of {@link Level#MEDIUM} severity. */
  non-sealed interface Medium extends Severity {}

  /** Of {@link Level#LOW} severity. */
  non-sealed interface Low extends Severity {}
}
