package io.github.kiasdk.examples.fuzz;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes a plain tree, and what no writer would: names that stand twice, and raw words. Not our own
 * writer, so that a fault of that one does not hide a fault of the reader.
 */
final class TreeText {

  /** Before a name that stands in the group already. */
  static final char AGAIN = '\u0001';

  private final StringBuilder out = new StringBuilder();

  private TreeText() {}

  /** On one line: JSON, and YAML as well. */
  static String flow(Object tree) {
    TreeText text = new TreeText();
    text.flow(tree, 0);
    return text.out.toString();
  }

  /** Groups and lists below each other, as people write YAML. */
  static String block(Object tree) {
    TreeText text = new TreeText();
    text.block(tree, 0);
    return text.out.toString();
  }

  private void flow(Object node, int depth) {
    if (node instanceof Map<?, ?> map) {
      String between = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(between);
        name((String) entry.getKey());
        out.append(": ");
        flow(entry.getValue(), depth + 1);
        between = ", ";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (node instanceof List<?> list) {
      String between = "[";
      for (Object element : list) {
        out.append(between);
        flow(element, depth + 1);
        between = ", ";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else {
      scalar(node);
    }
  }

  private void block(Object node, int depth) {
    if (depth > 40 || !isFilled(node)) {
      flow(node, depth);
      out.append('\n');
      return;
    }
    boolean nested = out.length() > 0;
    if (nested) {
      out.append('\n');
    }
    if (node instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(" ".repeat(depth));
        name((String) entry.getKey());
        out.append(": ");
        block(entry.getValue(), depth + 2);
      }
    } else {
      for (Object element : (List<?>) node) {
        out.append(" ".repeat(depth)).append("- ");
        block(element, depth + 2);
      }
    }
  }

  private static boolean isFilled(Object node) {
    return node instanceof Map<?, ?> map && !map.isEmpty()
        || node instanceof List<?> list && !list.isEmpty();
  }

  private void name(String name) {
    quoted(!name.isEmpty() && name.charAt(0) == AGAIN ? name.substring(1) : name);
  }

  private void scalar(Object value) {
    if (value instanceof String text) {
      quoted(text);
    } else {
      out.append(value instanceof Nasty.Raw raw ? raw.text() : String.valueOf(value));
    }
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        out.append('\\').append(letter);
      } else if (letter == '\n') {
        out.append("\\n");
      } else if (letter < ' ' // what YAML refuses as it is, or breaks a line at
          || letter >= 0x7f && letter <= 0x9f
          || letter == 0x2028
          || letter == 0x2029
          || letter > 0xfffd
          || Character.isSurrogate(letter) && isHalf(text, i)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(letter));
      } else {
        out.append(letter);
      }
    }
    out.append('"');
  }

  private static boolean isHalf(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
