package io.github.kiasdk.document;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Library;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes documents in one canonical form: fields in the order of their records, facts by name,
 * lines end in a line feed. The same value always gives the same text, and reading that text gives
 * an equal value. Encode it as UTF-8.
 *
 * <p>What a {@link DocumentReader} would refuse for its size is not written either: a limit of the
 * reader, or a text longer than its field allows. Nor is a text with half a character in it, one
 * surrogate without the other: no file can hold it, and a record in Java may.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** The writer of canonical documents. */
  public static DocumentWriter standard() {
    return new DocumentWriter();
  }

  /**
   * Writes a document.
   *
   * @throws DescriptionException if it, or something in it, is larger than a document can hold, or
   *     half a character stands in a text
   */
  public String write(KiaDocument document, Format format) {
    Library.require(Library.YAML, Library.CONSTRAINTS);
    Layout layout = Layout.of(document);
    Set<Problem> problems = new LinkedHashSet<>(ConstraintWalk.problems(layout));
    if (!problems.isEmpty()) {
      throw new DescriptionException(List.copyOf(problems));
    }
    Object plain = Binder.plainBeside(layout);
    checkSizes(plain, "");
    String written = PlainWriter.write(plain, format);
    if (written.getBytes(StandardCharsets.UTF_8).length > Limits.BYTES) {
      throw DescriptionException.of("", Notices.tooLarge(Limits.OF_DOCUMENT));
    }
    return written;
  }

  private static void checkSizes(Object plain, String path) {
    if (plain instanceof String text && text.length() > Limits.TEXT) {
      throw DescriptionException.of(path, Notices.longText(text.length(), Limits.OF_DOCUMENT));
    }
    int half = plain instanceof String text ? Characters.half(text) : -1;
    if (half >= 0) {
      throw DescriptionException.of(path, Characters.halfOf(((String) plain).charAt(half)));
    }
    if (plain instanceof List<?> list) {
      checkEntries(list.size(), path);
      for (int i = 0; i < list.size(); i++) {
        checkSizes(list.get(i), under(path, String.valueOf(i)));
      }
    }
    if (plain instanceof Map<?, ?> map) {
      checkEntries(map.size(), path);
      map.forEach((name, value) -> checkSizes(value, under(path, String.valueOf(name))));
    }
  }

  private static void checkEntries(int entries, String path) {
    if (entries > Limits.ENTRIES) {
      throw DescriptionException.of(
          path,
          new LocalizedText(
              "Hier staan te veel velden of onderdelen: hooguit " + Limits.ENTRIES + ".",
              "There are too many fields or elements here: at most " + Limits.ENTRIES + "."));
    }
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
