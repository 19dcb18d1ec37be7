package io.github.kiasdk.document;

/** What a document can hold at most: far above any real one, far below what would hurt a host. */
final class Limits {

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

  private Limits() {}
}
