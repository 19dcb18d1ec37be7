package io.github.kiasdk.report.markdown;

import io.github.kiasdk.report.said.Ink;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Writes Markdown. Words are data: nothing in them becomes a heading, a link or HTML. */
public final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]#+!|<>&~$";

  public static final String FOLD = "<details><summary>";

  public static final String UNFOLD = "</details>\n\n";

  private static final String NOTHING = "&#8203;";

  /** To some hosts every letter beyond ASCII is one of a domain, so for them it stands out. */
  private static final String NOTHING_ELSE = "*\u200B*";

  private static final Pattern MAIL = Pattern.compile("(?<=\\S)@(?=\\S)");

  /** Where a link would begin; a name between colons is a picture. */
  private static final Pattern LINKED =
      Pattern.compile(
          "#(?=[0-9])|@(?![*])|:(?=//|[a-z0-9_+\\\\-]+:)|www(?=[.])|gh(?=-)",
          Pattern.CASE_INSENSITIVE);

  /**
   * What could be the name of a commit: of seven digits a host makes a link, of six it does not.
   */
  private static final Pattern COMMIT =
      Pattern.compile("(?<![0-9a-z])[0-9a-f]{7,40}+(?![0-9a-z])", Pattern.CASE_INSENSITIVE);

  /** All words are escaped, so that only what stands out is Markdown. */
  public static final Ink INK =
      new Ink() {
        @Override
        public String words(String words) {
          return escaped(words);
        }

        @Override
        public String title(String words) {
          return '*' + escaped(words) + '*';
        }

        @Override
        public String strong(String words) {
          return "**" + escaped(words) + "**";
        }

        @Override
        public String code(String words) {
          return Markdown.code(words);
        }
      };

  private final StringBuilder lines = new StringBuilder();

  public void heading(int level, String words) {
    blank();
    lines.append("#".repeat(level)).append(' ').append(escaped(words)).append("\n\n");
  }

  public void paragraph(String words) {
    blank();
    lines.append(escaped(words)).append("\n\n");
  }

  /** Something to tick off. */
  public void task(String label, String words, List<String> more) {
    lines.append("- [ ] **").append(escaped(label)).append("** ").append(escaped(words));
    for (String line : more) {
      lines.append("  \n  ").append(escaped(line));
    }
    lines.append('\n');
  }

  /** A line that is Markdown already, as a paragraph. */
  public void line(String markdown) {
    blank();
    lines.append(markdown).append("\n\n");
  }

  /** Bullets that are Markdown already. */
  public void bullets(List<String> markdown) {
    for (String line : markdown) {
      lines.append("- ").append(line).append('\n');
    }
  }

  /**
   * What follows is shown only to a reader who asks for it.
   *
   * @param words of our own, without anything that HTML takes for its own
   */
  public void fold(String words) {
    blank();
    lines.append(FOLD).append(words).append("</summary>\n\n");
  }

  public void unfold() {
    blank();
    lines.append(UNFOLD);
  }

  /** The head of a table: the first column for words, the others for numbers. */
  public void head(List<String> cells) {
    blank();
    row(cells);
    lines.append("| --- |").append(" ---: |".repeat(cells.size() - 1)).append('\n');
  }

  /** A row of a table. */
  public void row(List<String> cells) {
    lines.append('|');
    for (String cell : cells) {
      lines.append(' ').append(escaped(cell)).append(" |");
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
  public static String escaped(String words) {
    String line = Printable.line(words).replace(Words.JOINT, ' ');
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    boolean isNumber = false; // whether only digits stand before this place
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean listMark = i == 0 && (letter == '-' || letter == '=');
      boolean numbered = (letter == '.' || letter == ')') && isNumber;
      isNumber = (isNumber || i == 0) && letter >= '0' && letter <= '9';
      if (SPECIAL.indexOf(letter) >= 0 || listMark || numbered) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return withoutLinks(escaped.toString());
  }

  /**
   * A backslash keeps a host such as GitHub from no link of its own making: the mention of a person
   * ({@code @name}), the number of an issue, a web address, a commit, the name of a picture.
   * Nothing, but of no width, does, whatever stands before it.
   */
  private static String withoutLinks(String escaped) {
    String mailless = MAIL.matcher(escaped).replaceAll("$0" + NOTHING_ELSE);
    String apart = LINKED.matcher(mailless).replaceAll("$0" + NOTHING);
    return COMMIT
        .matcher(apart)
        .replaceAll(commit -> commit.group().replaceAll(".{6}(?=.)", "$0" + NOTHING));
  }

  /** Between backticks, more of them than stand in the words: there nothing has a meaning. */
  public static String code(String words) {
    String line = Printable.line(words).replace(Words.JOINT, ' ');
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + room + line + room + fence;
  }

  /** All of it, ended by one line feed. */
  @Override
  public String toString() {
    return lines.toString().stripTrailing() + "\n";
  }
}
