package io.github.kiasdk.text;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One allowed value out of a closed list: a word of the vocabulary with a name in two languages.
 * Enums implement it, those of this SDK and those of a host's own facts.
 */
public interface Term {

  /** The word as it stands in documents: lower case with hyphens. */
  @JsonValue
  default String id() {
    return idOf(name());
  }

  /** The constant's name; every enum has it. */
  String name();

  /** What a reader sees, in Dutch and English: a few words without a full stop. */
  LocalizedText label();

  private static String idOf(String constant) {
    char[] letters = constant.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      letters[i] =
          letter == '_' ? '-' : letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }
    return new String(letters);
  }
}
