package nl.example.feed;

import io.github.kiasdk.validation.CheckMessages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a feature and says what is wrong, in Dutch. */
public final class Main {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Main() {}

  /** Prints each violation on a line: without the messages of the library, and with them. */
  public static void main(String[] arguments) {
    System.out.println("in " + Main.class.getModule());
    print(new ParameterMessageInterpolator());
    print(CheckMessages.before(new ParameterMessageInterpolator(), () -> DUTCH));
  }

  private static void print(MessageInterpolator messages) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(messages)
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      for (ConstraintViolation<VideoFeed> violation : validator.validate(new VideoFeed())) {
        System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
      }
    }
  }
}
