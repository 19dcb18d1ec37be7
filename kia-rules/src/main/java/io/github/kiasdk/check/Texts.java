package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of checks in Dutch and English, read from two property files in UTF-8 when the first
 * text is asked for. Keys are {@code CVK-9.01.title} and the like.
 *
 * <p>Immutable in what it shows, and thread-safe.
 */
public final class Texts {

  private final Class<?> beside;
  private final String name;
  private volatile @Nullable Properties dutch;
  private volatile @Nullable Properties english;

  private Texts(Class<?> beside, String name) {
    this.beside = Objects.requireNonNull(beside, "beside");
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * The texts in {@code NAME_nl.properties} and {@code NAME_en.properties}.
   *
   * @param beside a class in the package that holds the files
   * @param name the files' name
   */
  public static Texts of(Class<?> beside, String name) {
    return new Texts(beside, name);
  }

  /**
   * The text with this key, in Dutch for a Dutch locale and in English for every other.
   *
   * @throws IllegalStateException if the file or the key is not there
   */
  public String text(String key, Locale locale) {
    boolean nl = LocalizedText.isDutch(locale);
    String text = (nl ? dutch() : english()).getProperty(key);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException(fileName(nl) + " has no text for " + key);
    }
    return text;
  }

  /** All keys of one language, for tests of completeness. */
  public Set<String> keys(Locale locale) {
    return (LocalizedText.isDutch(locale) ? dutch() : english()).stringPropertyNames();
  }

  private Properties dutch() {
    Properties texts = dutch;
    if (texts == null) {
      texts = read(fileName(true));
      dutch = texts;
    }
    return texts;
  }

  private Properties english() {
    Properties texts = english;
    if (texts == null) {
      texts = read(fileName(false));
      english = texts;
    }
    return texts;
  }

  private String fileName(boolean nl) {
    return name + (nl ? "_nl.properties" : "_en.properties");
  }

  private Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + file + " beside " + beside.getName());
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
