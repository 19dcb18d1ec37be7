package io.github.kiasdk.report.machine;

import io.github.kiasdk.report.said.Printable;
import java.util.Map;

/** Writes XML 1.0, indented by two spaces. Words are data: nothing in them becomes markup. */
public final class Xml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- kia-sdk -->\n");
  private int depth;

  public void open(String name, Map<String, String> attributes) {
    tag(name, attributes);
    text.append(">\n");
    depth++;
  }

  public void close(String name) {
    depth--;
    indent();
    text.append("</").append(name).append(">\n");
  }

  public void empty(String name, Map<String, String> attributes) {
    tag(name, attributes);
    text.append("/>\n");
  }

  /** An element with words in it, which may have several lines. */
  public void text(String name, Map<String, String> attributes, String words) {
    tag(name, attributes);
    text.append('>');
    escape(words, true);
    text.append("</").append(name).append(">\n");
  }

  private void tag(String name, Map<String, String> attributes) {
    indent();
    text.append('<').append(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      text.append(' ').append(attribute.getKey()).append("=\"");
      escape(attribute.getValue(), false);
      text.append('"');
    }
  }

  private void indent() {
    text.append("  ".repeat(depth));
  }

  /** Leaves out what XML cannot hold, even escaped, and what commands a terminal. */
  private void escape(String words, boolean lines) {
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      switch (letter) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        case '\n' -> text.append(lines ? '\n' : ' ');
        default -> {
          if (!Printable.isUnprintable(letter)) {
            text.appendCodePoint(letter);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
