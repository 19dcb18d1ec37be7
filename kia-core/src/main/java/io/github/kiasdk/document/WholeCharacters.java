package io.github.kiasdk.document;

import java.io.Reader;

/**
 * Hands over a text in pieces that never end within a character of two code units. SnakeYAML Engine
 * sizes its window before it asks for the second unit, and fails on a text whose character stands
 * across the end of its buffer.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (next == text.length()) {
      return length == 0 ? 0 : -1;
    }
    int end = next + Math.min(length, text.length() - next);
    // With room for a single unit there is no choice: half is handed over, then the other half.
    if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, into, offset);
    int handed = end - next;
    next = end;
    return handed;
  }

  @Override
  public void close() {
    // A text holds nothing open.
  }
}
