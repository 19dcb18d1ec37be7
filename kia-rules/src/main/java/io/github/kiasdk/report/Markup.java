package io.github.kiasdk.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML or SVG element by element. All words and values are escaped here, so that nothing of
 * a document can become markup; names of elements and attributes are never words of a document.
 */
final class Markup {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes by turns a name and a value. */
  Markup open(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
    open.push(name);
    return this;
  }

  /** An element without content that HTML does not close, as {@code meta}. */
  Markup only(String name, String... attributes) {
    open(name, attributes);
    open.pop();
    text.append('\n');
    return this;
  }

  /** Words within the element that is open. */
  Markup say(String words) {
    escaped(Printable.line(words));
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    text.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element with words. */
  Markup element(String name, String words, String... attributes) {
    return open(name, attributes).say(words).close();
  }

  /** Text of our own that is no words of a document, such as a style sheet. */
  Markup raw(String own) {
    text.append(own);
    return this;
  }

  private void escaped(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
