package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the command in one language. */
final class Messages {

  static final Texts TEXTS = Texts.of(Kia.class, "Kia");

  private static final String COMMAND = "{kia}";

  private final Locale locale;
  private final Started started;

  Messages(Locale locale) {
    this(locale, Started.KIA);
  }

  Messages(Locale locale, Started started) {
    this.locale = locale;
    this.started = started;
  }

  /** The text with this key; {@code {0}} and so on stand for the values. */
  String say(String key, Object... values) {
    String text = text(key);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      said.append(place ? String.valueOf(values[text.charAt(i + 1) - '0']) : text.charAt(i));
      i += place ? 2 : 0;
    }
    return said.toString();
  }

  private String text(String key) {
    return TEXTS.text(key, locale).replace(COMMAND, started.command());
  }

  Locale locale() {
    return locale;
  }

  /** The same words as picocli asks for them: never by the locale of the machine. */
  ResourceBundle asBundle() {
    // Picocli asks by the name of the command, which is how it was started.
    Map<String, String> keys = new HashMap<>();
    for (String key : TEXTS.keys(locale)) {
      String own = Started.KIA.command() + ".";
      keys.put(
          key.startsWith(own) ? started.command() + "." + key.substring(own.length()) : key, key);
    }
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        String ours = keys.get(key);
        return ours == null ? null : text(ours);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(keys.keySet());
      }
    };
  }
}
