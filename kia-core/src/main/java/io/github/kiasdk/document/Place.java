package io.github.kiasdk.document;

import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document, and what stands below it: a tree that mirrors the plain
 * one. A table of whole paths would grow with depth times size; hostile documents are deep.
 */
final class Place {

  private final @Nullable Place parent;
  private final String name;
  private final boolean element;
  private final int line;
  private final int column;
  private final Map<String, Place> children = new HashMap<>();
  private boolean refused;
  private boolean replaced;
  private @Nullable String read;
  private String written = "";

  /**
   * Where a way below a place ends.
   *
   * @param steps how many of its steps are there
   */
  record Reached(Place place, int steps) {}

  private Place(@Nullable Place parent, String name, boolean element, int line, int column) {
    this.parent = parent;
    this.name = name;
    this.element = element;
    this.line = line;
    this.column = column;
  }

  static Place root() {
    return new Place(null, "", false, 1, 1);
  }

  Place field(String field, int atLine, int atColumn) {
    return child(field, false, atLine, atColumn);
  }

  Place element(int index, int atLine, int atColumn) {
    return child(String.valueOf(index), true, atLine, atColumn);
  }

  /** A field of that name that stands there a second time: its place is not the field's place. */
  Place again(String field, int atLine, int atColumn) {
    return new Place(this, field, false, atLine, atColumn);
  }

  private Place child(String childName, boolean isElement, int atLine, int atColumn) {
    Place child = new Place(this, childName, isElement, atLine, atColumn);
    children.put(childName, child);
    return child;
  }

  @Nullable Place child(String childName) {
    return children.get(childName);
  }

  /**
   * Goes these steps, or as many of them as are there. A dotted name in the document may be several
   * of them.
   */
  Reached reach(String[] steps) {
    Place place = this;
    int next = 0;
    while (next < steps.length) {
      Place child = null;
      int end = next;
      while (child == null && end < steps.length) {
        end++;
        String[] joined = Arrays.copyOfRange(steps, next, end);
        child = place.child(String.join(".", joined));
        if (child == null) {
          child = place.child(String.join("/", joined));
        }
      }
      if (child == null) {
        break;
      }
      place = child;
      next = end;
    }
    return new Reached(place, next);
  }

  /** The place below this one that begins last before a line and column, or there. */
  Place last(int beforeLine, int beforeColumn) {
    Place last = this;
    for (Place child : children.values()) {
      if (!child.isAfter(beforeLine, beforeColumn)) {
        Place within = child.last(beforeLine, beforeColumn);
        last = last.isAfter(within.line, within.column) ? last : within;
      }
    }
    return last;
  }

  private boolean isAfter(int otherLine, int otherColumn) {
    return line > otherLine || line == otherLine && column > otherColumn;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Marks a value that was refused while it was parsed: what it would be read as says nothing. */
  void refuse() {
    refused = true;
  }

  /** Marks a text in which something stands for a character that cannot be shown. */
  void replace() {
    replaced = true;
  }

  boolean isReplaced() {
    return replaced;
  }

  /** Notes how a value was written, where it reads differently: {@code 0x10} is 16. */
  void write(Object value, String scalar) {
    if (!String.valueOf(value).equals(scalar)) {
      read = "\"" + value + "\"";
      written = "\"" + scalar + "\"";
    }
  }

  /** A message about the value here, with the value as its writer knows it. */
  LocalizedText asWritten(LocalizedText message) {
    return read == null
        ? message
        : new LocalizedText(
            message.nl().replace(read, written), message.en().replace(read, written));
  }

  boolean isRefused() {
    return refused || parent != null && parent.isRefused();
  }

  /** The path as a reader sees it: {@code functionalities[3].facts.rewards.streaks}. */
  String path() {
    Deque<Place> way = new ArrayDeque<>();
    for (Place place = this; place != null && place.parent != null; place = place.parent) {
      way.push(place);
    }
    StringBuilder path = new StringBuilder();
    for (Place place : way) {
      append(path, place.name, place.element);
    }
    return path.toString();
  }

  static void append(StringBuilder path, String name, boolean element) {
    if (element) {
      path.append('[').append(name).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(name);
    }
  }
}
