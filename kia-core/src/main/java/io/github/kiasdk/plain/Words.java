package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts that somebody has to fill in. */
public final class Words {

  private Words() {}

  /** Adds a problem if a text is blank or has half a character in it. */
  public static void check(String words, String field, List<Problem> problems) {
    checkOptional(Objects.requireNonNull(words, field), field, problems);
  }

  /** Adds a problem if a text is there and blank, or has half a character in it. */
  public static void checkOptional(@Nullable String words, String field, List<Problem> problems) {
    if (words != null && words.isBlank()) {
      problems.add(
          new Problem(field, new LocalizedText("Deze tekst is leeg.", "This text is empty.")));
    }
    Characters.check(words, field, problems);
  }
}
