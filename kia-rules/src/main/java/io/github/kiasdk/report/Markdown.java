package io.github.kiasdk.report;

import java.util.List;

/** Writes Markdown. Words are data: nothing in them becomes a heading, a link or HTML. */
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]#+!|<>&~";

  private final StringBuilder lines = new StringBuilder();

  void heading(int level, String words) {
    blank();
    lines.append("#".repeat(level)).append(' ').append(escaped(words)).append("\n\n");
  }

  void paragraph(String words) {
    blank();
    lines.append(escaped(words)).append("\n\n");
  }

  /** Something to tick off. */
  void task(String label, String words, List<String> more) {
    lines.append("- [ ] **").append(escaped(label)).append("** ").append(escaped(words));
    for (String line : more) {
      lines.append("  \n  ").append(escaped(line));
    }
    lines.append('\n');
  }

  private void blank() {
    int end = lines.length();
    if (end > 1 && lines.charAt(end - 2) != '\n') {
      lines.append('\n');
    }
  }

  /** On one line, with a backslash before whatever Markdown could take for its own. */
  static String escaped(String words) {
    String line = Printable.line(words).replace(Page.JOINT, ' ');
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean listMark = i == 0 && (letter == '-' || letter == '=');
      boolean numbered = (letter == '.' || letter == ')') && isNumber(line, i);
      if (SPECIAL.indexOf(letter) >= 0 || listMark || numbered) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }

  /** Whether only digits stand before this place. */
  private static boolean isNumber(String line, int to) {
    for (int i = 0; i < to; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return to > 0;
  }

  /** All of it, ended by one line feed. */
  @Override
  public String toString() {
    return lines.toString().stripTrailing() + "\n";
  }
}
