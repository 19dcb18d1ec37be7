package io.github.kiasdk.code;

import io.github.kiasdk.fact.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes Markdown. Whatever comes in as words stays words: nothing in them is markup. */
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
  private static final Pattern AT_START = Pattern.compile("^(\\d+)([.)])(?= )|^([#+-])(?=[# ])");
  private static final Pattern FACT_NAME = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Vocabulary VOCABULARY = Vocabulary.installed();

  private final StringBuilder page = new StringBuilder();

  /** The words, with every character that Markdown would read as markup made harmless. */
  static String escaped(String words) {
    String harmless = harmless(words.replaceAll("\\s+", " ").strip());
    Matcher start = AT_START.matcher(harmless);
    if (!start.find()) {
      return harmless;
    }
    int at = start.group(3) == null ? start.end(1) : 0;
    return harmless.substring(0, at) + "\\" + harmless.substring(at);
  }

  /** The words, with names of facts as code. */
  static String withFactNames(String words) {
    Matcher name = FACT_NAME.matcher(words);
    StringBuilder marked = new StringBuilder();
    int from = 0;
    while (name.find()) {
      if (VOCABULARY.find(name.group()) != null) {
        marked.append(harmless(words.substring(from, name.start())));
        marked.append('`').append(name.group()).append('`');
        from = name.end();
      }
    }
    return marked.append(harmless(words.substring(from))).toString();
  }

  private static String harmless(String words) {
    return SPECIAL.matcher(words.replace("&", "&amp;")).replaceAll("\\\\$0");
  }

  static String link(String words, String address) {
    return "[" + escaped(words) + "](" + address.replace(" ", "%20").replace(")", "%29") + ")";
  }

  /** A mark to link to, in lower case, as the anchors of the usual viewers are. */
  static String anchor(String id) {
    return "<a id=\"" + id + "\"></a>";
  }

  void heading(int level, String words) {
    paragraph("#".repeat(level) + " " + words);
  }

  /** A paragraph of Markdown, with an empty line below it. */
  void paragraph(String markdown) {
    page.append(markdown).append("\n\n");
  }

  void list(List<String> items) {
    for (String item : items) {
      page.append("- ").append(item).append('\n');
    }
    page.append('\n');
  }

  void table(List<String> head, List<List<String>> rows) {
    row(head);
    page.append("|").append("---|".repeat(head.size())).append('\n');
    rows.forEach(this::row);
    page.append('\n');
  }

  void code(String language, String text) {
    page.append("```")
        .append(language)
        .append('\n')
        .append(text.stripTrailing())
        .append("\n```\n\n");
  }

  private void row(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The page, ended by one line feed. */
  @Override
  public String toString() {
    return page.toString().stripTrailing() + "\n";
  }
}
