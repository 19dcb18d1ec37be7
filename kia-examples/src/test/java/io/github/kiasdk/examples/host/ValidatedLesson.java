package io.github.kiasdk.examples.host;

import io.github.kiasdk.validation.ChildRightsByDesign;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host that validates for the rule it has registered; started in a process of its own. */
final class ValidatedLesson {

  private record Lesson(
      @ChildRightsByDesign(only = "HWK-1.01", installed = true) DailyPractice practice) {}

  private ValidatedLesson() {}

  /** Prints each violation. */
  public static void main(String[] arguments) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Set<ConstraintViolation<Lesson>> violations =
          factory.getValidator().validate(new Lesson(new DailyPractice(false, true)));
      for (ConstraintViolation<Lesson> violation : violations) {
        System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
      }
    }
  }
}
