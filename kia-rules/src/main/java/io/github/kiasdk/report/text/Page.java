package io.github.kiasdk.report.text;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import java.util.List;

/**
 * Lines of text of at most 100 columns. A no-break space holds words together and is written as a
 * plain one.
 */
public final class Page {

  public static final int WIDTH = 100;

  /** How a part of a line stands out. It never says anything by itself. */
  public enum Style {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m"),
    RED("\u001b[1;31m"),
    YELLOW("\u001b[33m"),
    CYAN("\u001b[36m"),
    GREEN("\u001b[32m");

    private final String start;

    Style(String start) {
      this.start = start;
    }

    /** The more it matters, the more it stands out. */
    public static Style of(Level severity) {
      return switch (severity) {
        case HIGH -> RED;
        case MEDIUM -> YELLOW;
        case LOW -> CYAN;
      };
    }
  }

  private final boolean coloured;
  private final StringBuilder lines = new StringBuilder();

  public Page(boolean coloured) {
    this.coloured = coloured;
  }

  /** An empty line, unless there is one already or nothing stands above it. */
  public void blank() {
    int end = lines.length();
    if (end > 1 && lines.charAt(end - 2) != '\n') {
      lines.append('\n');
    }
  }

  /** A paragraph. */
  public void say(String words, Style style) {
    item(0, "", 0, words, "", style);
  }

  /** A paragraph, this far from the left. */
  public void say(int indent, String words) {
    item(indent, "", 0, words, "", Style.PLAIN);
  }

  /** A heading, with an empty line above it. */
  public void heading(String words, Style style) {
    blank();
    say(words, style);
  }

  /**
   * A paragraph with something to the left of it; a longer label gets lines of its own.
   *
   * @param indent where the label starts
   * @param column where the paragraph starts
   */
  public void item(int indent, String label, int column, String words) {
    item(indent, label, column, words, "", Style.PLAIN);
  }

  /**
   * A paragraph with something to the left and to the right of its first line.
   *
   * @param indent where the label starts
   * @param column where the paragraph starts
   * @param right printable as it is
   * @param style how the right part stands out, or the words if there is none
   */
  public void item(int indent, String label, int column, String words, String right, Style style) {
    int from = Math.max(column, indent);
    String before = " ".repeat(indent);
    if (!label.isEmpty()) {
      String plainLabel = plain(label);
      int end = indent + Printable.columns(plainLabel);
      if (end >= from) {
        for (String line : Printable.wrapped(label, WIDTH - indent, WIDTH - indent)) {
          write(before + line);
        }
        before = " ".repeat(from);
      } else {
        before = before + plainLabel + " ".repeat(from - end);
      }
    } else {
      before = " ".repeat(from);
    }
    int room = WIDTH - from;
    int first = right.isEmpty() ? room : room - Printable.columns(right) - 2;
    List<String> wrapped = Printable.wrapped(words, first, room);
    for (int i = 0; i < wrapped.size(); i++) {
      String line = wrapped.get(i);
      if (right.isEmpty()) {
        write(before + styled(line, style));
      } else if (i == 0) {
        int gap = room - Printable.columns(line) - Printable.columns(right);
        write(before + line + " ".repeat(gap) + styled(right, style));
      } else {
        write(before + line);
      }
      before = " ".repeat(from);
    }
  }

  private void write(String line) {
    lines.append(line.stripTrailing()).append('\n');
  }

  private String styled(String words, Style style) {
    return coloured && style != Style.PLAIN && !words.isEmpty()
        ? style.start + words + "\u001b[0m"
        : words;
  }

  private static String plain(String words) {
    return Printable.line(words).replace(Words.JOINT, ' ');
  }

  /** How many lines there are so far. */
  public int lines() {
    return (int) lines.chars().filter(one -> one == '\n').count();
  }

  /** What stands on another page, with an empty line above it. */
  public void add(Page other) {
    if (!other.lines.isEmpty()) {
      blank();
      lines.append(other.lines);
    }
  }

  /** All lines, each ended by a line feed. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
