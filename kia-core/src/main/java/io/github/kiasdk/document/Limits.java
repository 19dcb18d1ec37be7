package io.github.kiasdk.document;

/**
 * What a file can hold at most: far above any real one, far below what would hurt a host. The
 * constants are those of a document; files of another layout have wider ones.
 *
 * @param bytes size in bytes of UTF-8
 * @param entries fields of one group, elements of one list
 * @param values groups, lists and scalars in all
 * @param text characters (UTF-16 code units) of one text
 */
record Limits(int bytes, int entries, int values, int text) {

  /** Size of a document in bytes of UTF-8. */
  static final int BYTES = 1024 * 1024;

  /** Groups and lists within each other. */
  static final int DEPTH = 32;

  /** Fields of one group, elements of one list. */
  static final int ENTRIES = 1_000;

  /** Characters (UTF-16 code units) of one text. */
  static final int TEXT = 20_000;

  /** Characters of one number, sign and base included. */
  static final int NUMBER = 20;

  /** Characters of the name of one field. */
  static final int NAME = 200;

  /** Problems that are listed. */
  static final int PROBLEMS = 1_000;

  /** The limits of a document. How many values there are follows from its size. */
  static final Limits OF_DOCUMENT = new Limits(BYTES, ENTRIES, BYTES, TEXT);

  /** The limits of a file of lines: a baseline has one for each finding of each document. */
  static final Limits OF_LINES = new Limits(16 * BYTES, ENTRIES, BYTES, TEXT);

  /**
   * The limits of a file of another layout. Forms carry pictures as text, a few megabytes each, so
   * a text can be as long as the file; that is why its values are counted.
   */
  static final Limits OF_OTHER = new Limits(32 * BYTES, 10_000, 200_000, 32 * BYTES);

  /** The size in bytes as a reader says it. */
  String size() {
    return bytes + " bytes (" + bytes / BYTES + " MiB)";
  }
}
