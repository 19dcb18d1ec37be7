package io.github.kiasdk.document;

import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks the Jakarta constraints of a record's components with Hibernate Validator. */
final class RecordConstraints implements Binder.Constraints {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final String STANDARD = "{jakarta.validation.constraints.";
  private static final String OURS = "{io.github.kiasdk.constraints.";

  /** Made when the first document is read; nobody else pays for it. */
  private static final class Lazily {
    // No expression language: a message never evaluates what a document says.
    static final MessageInterpolator MESSAGES =
        new ParameterMessageInterpolator(Set.of(DUTCH, ENGLISH), ENGLISH, false);

    // The provider is named, so that it does not matter which class loader a host's thread has.
    static final ExecutableValidator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(MESSAGES)
            .buildValidatorFactory()
            .getValidator()
            .forExecutables();
  }

  private record Subject(ConstraintDescriptor<?> descriptor, @Nullable Object value)
      implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return descriptor;
    }

    @Override
    public @Nullable Object getValidatedValue() {
      return value;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("There is no " + type);
    }
  }

  @Override
  public List<Problem> check(Constructor<?> constructor, Object[] arguments, List<String> names) {
    List<Problem> problems = new ArrayList<>();
    for (ConstraintViolation<?> violation :
        Lazily.VALIDATOR.validateConstructorParameters(constructor, arguments)) {
      // What a component holds was checked when it was made, or is when it is walked to.
      if (!isWithin(violation)) {
        problems.add(new Problem(path(violation, names), message(violation)));
      }
    }
    return problems;
  }

  private static boolean isWithin(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PROPERTY) {
        return true;
      }
    }
    return false;
  }

  private static String path(ConstraintViolation<?> violation, List<String> names) {
    StringBuilder path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        path.append(names.get(node.as(Path.ParameterNode.class).getParameterIndex()));
      } else if (node.getIndex() != null) {
        path.append('/').append(node.getIndex());
      }
    }
    return path.toString();
  }

  private static LocalizedText message(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    // The standard texts say that something is wrong but not what would be right; ours do. They are
    // under keys of our own, because a host's own constraints keep the standard texts.
    if (template.startsWith(STANDARD)) {
      template = OURS + template.substring(STANDARD.length());
    }
    Subject subject = new Subject(violation.getConstraintDescriptor(), violation.getInvalidValue());
    return new LocalizedText(
        Lazily.MESSAGES.interpolate(template, subject, DUTCH),
        Lazily.MESSAGES.interpolate(template, subject, ENGLISH));
  }
}
