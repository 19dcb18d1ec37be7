package io.github.kiasdk.report;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of any characters that a document can hold: whole ones, as no file has half of one. */
final class AnyText {

  private AnyText() {}

  static Arbitrary<String> any() {
    return Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(text -> text.replaceAll("\\p{Cs}", "s"));
  }
}
