package io.github.kiasdk.validation;

import io.github.kiasdk.check.Finding;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Factories of a host with Hibernate Validator and no expression language. */
final class Validators {

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private Validators() {}

  static ValidatorFactory in(Locale locale) {
    return in(locale, () -> CLOCK);
  }

  static ValidatorFactory in(Locale locale, ClockProvider clock) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(clock)
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(DUTCH, Locale.ENGLISH), locale, false))
        .buildValidatorFactory();
  }

  /** The paths of these violations, each with the id of the check. */
  static Set<String> told(Set<? extends ConstraintViolation<?>> violations) {
    Set<String> told = new TreeSet<>();
    for (ConstraintViolation<?> violation : violations) {
      told.add(violation.getPropertyPath() + " " + payload(violation));
    }
    return told;
  }

  private static String payload(ConstraintViolation<?> violation) {
    Object payload = payload(violation, Object.class);
    return payload instanceof Finding finding ? finding.check().id() : String.valueOf(payload);
  }

  /** What Hibernate Validator hands on with a violation. */
  static <T> T payload(ConstraintViolation<?> violation, Class<T> type) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return hibernate.getDynamicPayload(type);
  }
}
