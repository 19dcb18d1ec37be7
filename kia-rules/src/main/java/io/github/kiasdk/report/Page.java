package io.github.kiasdk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text of at most 100 columns. A no-break space holds words together and is written as a
 * plain one.
 */
final class Page {

  static final int WIDTH = 100;

  /** Keeps two words on one line. */
  static final char JOINT = '\u00A0';

  /** How a part of a line stands out. It never says anything by itself. */
  enum Style {
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
  }

  private final boolean coloured;
  private final StringBuilder lines = new StringBuilder();

  Page(boolean coloured) {
    this.coloured = coloured;
  }

  /** An empty line, unless there is one already or nothing stands above it. */
  void blank() {
    int end = lines.length();
    if (end > 1 && lines.charAt(end - 2) != '\n') {
      lines.append('\n');
    }
  }

  /** A paragraph. */
  void say(String words, Style style) {
    item(0, "", 0, words, "", style);
  }

  /** A paragraph, this far from the left. */
  void say(int indent, String words) {
    item(indent, "", 0, words, "", Style.PLAIN);
  }

  /** A heading, with an empty line above it. */
  void heading(String words, Style style) {
    blank();
    say(words, style);
  }

  /**
   * A paragraph with something to the left of it; a longer label gets lines of its own.
   *
   * @param indent where the label starts
   * @param column where the paragraph starts
   */
  void item(int indent, String label, int column, String words) {
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
  void item(int indent, String label, int column, String words, String right, Style style) {
    int from = Math.max(column, indent);
    String before = " ".repeat(indent);
    if (!label.isEmpty()) {
      String plainLabel = plain(label);
      int end = indent + Printable.columns(plainLabel);
      if (end >= from) {
        for (String line : wrapped(label, WIDTH - indent, WIDTH - indent)) {
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
    List<String> wrapped = wrapped(words, first, room);
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
    return Printable.line(words).replace(JOINT, ' ');
  }

  /** The words in lines of at most so many columns; a word that is too long is cut. */
  static List<String> wrapped(String words, int first, int room) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : Printable.line(words).split(" ")) {
      int limit = wrapped.isEmpty() ? first : room;
      int width = Printable.columns(word);
      if (used > 0 && used + 1 + width > limit) {
        wrapped.add(plain(line.toString()));
        line.setLength(0);
        used = 0;
        limit = room;
      } else if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int letter = word.codePointAt(i);
        if (used + Printable.columns(letter) > limit) {
          wrapped.add(plain(line.toString()));
          line.setLength(0);
          used = 0;
          limit = room;
        }
        line.appendCodePoint(letter);
        used += Printable.columns(letter);
        i += Character.charCount(letter);
      }
    }
    wrapped.add(plain(line.toString()));
    return wrapped;
  }

  /** The words on one line of at most so many columns, cut off at a word if need be. */
  static String cut(String words, int room) {
    String line = Printable.line(words);
    if (Printable.columns(line) <= room) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    int used = 2;
    for (String word : line.split("[ " + JOINT + "]")) {
      int width = Printable.columns(word) + 1;
      if (used + width > room) {
        break;
      }
      kept.append(word).append(' ');
      used += width;
    }
    return kept + "…";
  }

  /** All lines, each ended by a line feed. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
