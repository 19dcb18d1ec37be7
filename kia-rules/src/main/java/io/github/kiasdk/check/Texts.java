package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of checks in Dutch and English, read from two property files in UTF-8 when the first
 * text is asked for. Keys are {@code CVK-9.01.title} and the like.
 *
 * <p>Immutable in what it shows, and thread-safe.
 */
public final class Texts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String SDK = "io.github.kiasdk.";

  private final @Nullable Class<?> beside;
  private final transient @Nullable Function<String, @Nullable InputStream> files;
  private final String name;
  private transient volatile @Nullable Properties dutch;
  private transient volatile @Nullable Properties english;

  private Texts(
      @Nullable Class<?> beside,
      @Nullable Function<String, @Nullable InputStream> files,
      String name) {
    this.beside = beside;
    this.files = files;
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * The texts in {@code NAME_nl.properties} and {@code NAME_en.properties}. In a named module the
   * package has to be open to this one; {@link #of(Function, String)} does without.
   *
   * @param beside a class in the package that holds the files
   * @param name the files' name
   */
  public static Texts of(Class<?> beside, String name) {
    return new Texts(Objects.requireNonNull(beside, "beside"), null, name);
  }

  /**
   * The texts in {@code NAME_nl.properties} and {@code NAME_en.properties}, opened by the one to
   * whom they belong, so that a named module keeps them to itself:
   *
   * <pre>{@code
   * Texts.of(OurChecks.class::getResourceAsStream, "OurChecks")
   * }</pre>
   *
   * @param files gives the file with this name, or {@code null} if there is none
   * @param name the files' name
   */
  public static Texts of(Function<String, @Nullable InputStream> files, String name) {
    return new Texts(null, Objects.requireNonNull(files, "files"), name);
  }

  /** Files beside a class are read where it is; of others, what they hold goes along. */
  private void writeObject(ObjectOutputStream stream) throws IOException {
    stream.defaultWriteObject();
    stream.writeObject(beside == null ? dutch() : null);
    stream.writeObject(beside == null ? english() : null);
  }

  private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
    stream.defaultReadObject();
    dutch = (Properties) stream.readObject();
    english = (Properties) stream.readObject();
  }

  /** Refuses to be JSON: a reader would get none of the words. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException("Texts have no JSON: give what text returns.");
  }

  /** Whether they belong to this library itself, and not to a host. */
  boolean isOfSdk() {
    return beside != null && beside.getName().startsWith(SDK);
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

  /** The text with this key, or {@code null} if the file or the key is not there. */
  @Nullable String find(String key, Locale locale) {
    boolean nl = LocalizedText.isDutch(locale);
    if ((nl ? dutch : english) == null && !isThere(fileName(nl))) {
      return null;
    }
    return (nl ? dutch() : english()).getProperty(key);
  }

  private boolean isThere(String file) {
    try (InputStream stream = open(file)) {
      return stream != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All keys of one language, for tests of completeness. */
  public Set<String> keys(Locale locale) {
    return (LocalizedText.isDutch(locale) ? dutch() : english()).stringPropertyNames();
  }

  private Properties dutch() {
    Properties texts = dutch;
    if (texts == null) {
      texts = PropertyFile.read(this, fileName(true));
      dutch = texts;
    }
    return texts;
  }

  private Properties english() {
    Properties texts = english;
    if (texts == null) {
      texts = PropertyFile.read(this, fileName(false));
      english = texts;
    }
    return texts;
  }

  private String fileName(boolean nl) {
    return name + (nl ? "_nl.properties" : "_en.properties");
  }

  private @Nullable InputStream open(String file) {
    return beside != null
        ? beside.getResourceAsStream(file)
        : Objects.requireNonNull(files).apply(file);
  }

  /** A file in a package that is not open looks as if it were not there: say so. */
  private String where() {
    if (beside == null) {
      return "";
    }
    String what = " beside " + beside.getName();
    String packageName = beside.getPackageName();
    return beside.getModule().isOpen(packageName, Texts.class.getModule())
        ? what
        : what
            + " that this library can read: "
            + packageName
            + " is not open to it; use Texts.of("
            + beside.getSimpleName()
            + ".class::getResourceAsStream, \""
            + name
            + "\")";
  }

  /** Apart, as checks are made long before a text is asked for, and reading takes many classes. */
  private static final class PropertyFile {

    static Properties read(Texts from, String file) {
      Properties texts = new Properties();
      try (InputStream stream = from.open(file)) {
        if (stream == null) {
          throw new IllegalStateException("There is no " + file + from.where());
        }
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return texts;
    }
  }
}
