package io.github.kiasdk.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The context of a message about a feed, without what a provider adds. */
final class NoParameters implements MessageInterpolator.Context {

  private static final ConstraintDescriptor<?> DESCRIPTOR = descriptor();

  private static ConstraintDescriptor<?> descriptor() {
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      return factory
          .getValidator()
          .getConstraintsForClass(Feeds.Feed.class)
          .getConstraintDescriptors()
          .iterator()
          .next();
    }
  }

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return DESCRIPTOR;
  }

  @Override
  public @Nullable Object getValidatedValue() {
    return null;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new ValidationException("There is no " + type.getName());
  }
}
