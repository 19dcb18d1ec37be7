package io.github.kiasdk.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class DailyPracticeTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void counting_days_in_a_row_is_refused_in_the_language_of_the_reader() {
    try (ValidatorFactory factory = factory()) {
      Set<ConstraintViolation<DailyPractice>> violations =
          factory.getValidator().validate(new DailyPractice(true, false));

      assertThat(violations)
          .filteredOn(violation -> finding(violation).check().id().equals("CVK-9.03"))
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.getPropertyPath()).hasToString("rewards.streaks");
                assertThat(violation.getMessage())
                    .startsWith("Niet in orde: ")
                    .endsWith("(CVK-9.03, ernst hoog)");
              });
    }
  }

  @Test
  void practice_without_it_is_valid() {
    try (ValidatorFactory factory = factory()) {
      assertThat(factory.getValidator().validate(new DailyPractice(false, false))).isEmpty();
    }
  }

  private static ValidatorFactory factory() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(DUTCH), DUTCH, false))
        .buildValidatorFactory();
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return hibernate.getDynamicPayload(Finding.class);
  }
}
