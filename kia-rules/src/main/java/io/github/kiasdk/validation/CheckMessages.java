package io.github.kiasdk.validation;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Check.Text;
import io.github.kiasdk.check.Clause;
import jakarta.validation.MessageInterpolator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The texts of checks as messages.
 *
 * <p>This library brings those of its own checks. A host with checks of its own puts their lines in
 * its {@code ValidationMessages_nl.properties} and so on. Without them Hibernate Validator shows
 * the texts of such a check in both languages, and another provider shows its key.
 *
 * <p>As a named module, Hibernate Validator finds no bundle of any other module, and shows all
 * texts in both languages. A host on the module path therefore puts an interpolator before its own:
 *
 * <pre>{@code
 * configuration.messageInterpolator(
 *     CheckMessages.before(new ParameterMessageInterpolator(), () -> language))
 * }</pre>
 */
public final class CheckMessages {

  private CheckMessages() {}

  /**
   * Lines of a properties file, for each check a title, a change, and a change for each of its
   * named clauses, which a violation shows if not all of them failed: in Dutch for a Dutch locale
   * and in English for every other, in the order of the checks' ids.
   *
   * @throws IllegalStateException if a text of a check is missing
   */
  public static String of(Collection<Check> checks, Locale locale) {
    List<Check> sorted = new ArrayList<>(checks);
    sorted.sort(null);
    StringBuilder lines = new StringBuilder();
    for (Check check : sorted) {
      append(lines, check, Text.TITLE, locale);
      append(lines, check, Text.CHANGE, locale);
      for (Clause clause : check.clauses()) {
        if (!clause.name().isEmpty()) {
          append(lines, Messages.key(check, clause), check.change(clause, locale));
        }
      }
    }
    return lines.toString();
  }

  /**
   * An interpolator that has the messages of this library at hand, and leaves all else to another
   * one. Thread-safe if both of these are.
   *
   * @param other the host's; what its bundles say of a message of this library wins
   * @param reader the language of the reader, where a provider does not say it
   */
  public static MessageInterpolator before(MessageInterpolator other, Supplier<Locale> reader) {
    return new OwnMessages(other, reader);
  }

  private static void append(StringBuilder lines, Check check, Text text, Locale locale) {
    append(lines, Messages.key(check, text), check.text(text, locale));
  }

  private static void append(StringBuilder lines, String key, String text) {
    lines.append(key).append('=').append(property(Messages.literal(text))).append('\n');
  }

  /** As the value of a property on one line. */
  private static String property(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      switch (letter) {
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case ' ' -> escaped.append(escaped.isEmpty() ? "\\ " : " ");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
