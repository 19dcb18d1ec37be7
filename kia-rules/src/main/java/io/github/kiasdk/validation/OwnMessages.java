package io.github.kiasdk.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts the messages of this library into a template where another interpolator has none for them.
 *
 * @param other interpolates everything else
 * @param reader the language of the reader if nobody says it
 */
record OwnMessages(MessageInterpolator other, Supplier<Locale> reader)
    implements MessageInterpolator {

  /** Read when the first message is asked for. */
  private static final class Bundles {

    static final ResourceBundle DUTCH = read("/ContributorValidationMessages_nl.properties");
    static final ResourceBundle ENGLISH = read("/ContributorValidationMessages.properties");

    private static ResourceBundle read(String file) {
      try (InputStream stream = OwnMessages.class.getResourceAsStream(file)) {
        if (stream == null) {
          throw new IllegalStateException("There is no " + file);
        }
        return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** In Dutch for a Dutch locale and in English for every other. */
  static ResourceBundle bundle(Locale locale) {
    return locale.getLanguage().equals("nl") ? Bundles.DUTCH : Bundles.ENGLISH;
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, reader.get());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    Context bare = new Bare(context.getConstraintDescriptor(), context.getValidatedValue());
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int open = nextParameter(template, 0);
    while (open >= 0) {
      int close = template.indexOf('}', open) + 1;
      if (close == 0) {
        break;
      }
      filled.append(template, from, open);
      filled.append(value(template.substring(open, close), bare, locale));
      from = close;
      open = nextParameter(template, from);
    }
    filled.append(template, from, template.length());
    return other.interpolate(filled.toString(), context, locale);
  }

  /** Where the next parameter of this library begins that is not escaped, or -1. */
  private static int nextParameter(String template, int from) {
    int open = template.indexOf("{" + Messages.key(""), from);
    while (open >= 0 && isEscaped(template, open)) {
      open = template.indexOf("{" + Messages.key(""), open + 1);
    }
    return open;
  }

  private static boolean isEscaped(String template, int at) {
    int first = at;
    while (first > 0 && template.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private String value(String parameter, Context bare, Locale locale) {
    ResourceBundle bundle = bundle(locale);
    String key = parameter.substring(1, parameter.length() - 1);
    boolean missing =
        bundle.containsKey(key) && other.interpolate(parameter, bare, locale).equals(parameter);
    return missing ? bundle.getString(key) : parameter;
  }

  /** Without what a provider adds, so that only bundles can answer. */
  private record Bare(ConstraintDescriptor<?> descriptor, @Nullable Object value)
      implements Context {

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
      throw new ValidationException("There is no " + type.getName());
    }
  }
}
