package io.github.kiasdk.document;

import io.github.kiasdk.text.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text file in which every line stands by itself, so that two people can change it at once.
 * Everything that is wrong in it is told at once in a {@link DocumentException}, each problem with
 * its line.
 *
 * <p>Limits: {@link #MOST_BYTES} of UTF-8. Lines may end as they do on any machine; an empty one is
 * skipped.
 *
 * <p>Immutable and thread-safe.
 */
public final class LineReader {

  /** How large a file can be, in bytes of UTF-8: 16 MiB. */
  public static final int MOST_BYTES = Limits.OF_LINES.bytes();

  private final Locale locale;

  private LineReader(Locale locale) {
    this.locale = locale;
  }

  /**
   * One line that says something.
   *
   * @param number the line, from 1
   * @param text what stands there, without space around it
   */
  public record Line(int number, String text) {

    /** Checks that nothing is missing. */
    public Line {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * One thing that is wrong in a line.
   *
   * @param line the line, from 1
   * @param message what is wrong and what would be valid
   */
  public record Wrong(int line, LocalizedText message) {

    /** Checks that nothing is missing. */
    public Wrong {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * Makes something of lines.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface FromLines<T> {

    /**
     * Reads the lines.
     *
     * @param lines those that say something, in their order
     * @param wrong where to add everything that is wrong
     * @return {@code null} if nothing can be made of the lines; then there is a problem
     */
    @Nullable T read(List<Line> lines, List<Wrong> wrong);
  }

  /** A reader with messages in English. */
  public static LineReader standard() {
    return new LineReader(Locale.ENGLISH);
  }

  /** The same reader with messages in Dutch for a Dutch locale, in English for every other. */
  public LineReader in(Locale language) {
    return new LineReader(Objects.requireNonNull(language, "language"));
  }

  /**
   * Reads a file, whatever its name.
   *
   * @throws DocumentException if it cannot be read or something in it is wrong
   */
  public <T> T read(Path file, FromLines<T> layout) {
    FileText content = FileText.of(file, Limits.OF_LINES);
    if (content.text() == null) {
      List<PlacedProblem> findings =
          Files.isDirectory(file) && Files.isReadable(file)
              ? List.of(PlacedProblem.atStart(Notices.NO_FILE))
              : content.findings();
      throw Refusal.of(file.toString(), findings, locale);
    }
    return read(content.text(), file.toString(), layout);
  }

  /**
   * Reads a text.
   *
   * @param source what the text is called in problems
   * @throws DocumentException if something in it is wrong
   */
  public <T> T read(String text, String source, FromLines<T> layout) {
    Objects.requireNonNull(source, "source");
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, line.strip()));
      }
    }
    List<Wrong> wrong = new ArrayList<>();
    T read = layout.read(lines, wrong);
    if (!wrong.isEmpty()) {
      List<PlacedProblem> placed = new ArrayList<>();
      for (Wrong one : wrong) {
        placed.add(new PlacedProblem(one.line(), 1, "", one.message()));
      }
      throw Refusal.of(source, placed, locale);
    }
    return Objects.requireNonNull(read, "what the layout makes of the lines");
  }
}
