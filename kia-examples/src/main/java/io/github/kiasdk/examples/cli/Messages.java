package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the command in one language. */
final class Messages {

  static final Texts TEXTS = Texts.of(Kia.class, "Kia");

  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale;
  }

  /** The text with this key; {@code {0}} and so on stand for the values. */
  String say(String key, Object... values) {
    String text = TEXTS.text(key, locale);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      said.append(place ? String.valueOf(values[text.charAt(i + 1) - '0']) : text.charAt(i));
      i += place ? 2 : 0;
    }
    return said.toString();
  }

  /** The same words as picocli asks for them: never by the locale of the machine. */
  ResourceBundle asBundle() {
    Set<String> keys = TEXTS.keys(locale);
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? TEXTS.text(key, locale) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
      }
    };
  }
}
