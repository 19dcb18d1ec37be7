package io.github.kiasdk.check;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A tag that fits no check. */
public final class UnknownTagException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String tag;
  private final @Nullable String meant;

  private UnknownTagException(String tag, @Nullable String meant) {
    super(text(tag, meant).en());
    this.tag = tag;
    this.meant = meant;
  }

  /** Throws it: whoever only may throw it need not load it. */
  static void refuse(String tag, @Nullable String meant) {
    throw new UnknownTagException(tag, meant);
  }

  /** The tag as it was written. */
  public String tag() {
    return tag;
  }

  /** The tag that was probably meant, or {@code null} if none comes close. */
  public @Nullable String meant() {
    return meant;
  }

  /** What is wrong, in both languages. */
  public LocalizedText text() {
    return text(tag, meant);
  }

  private static LocalizedText text(String tag, @Nullable String meant) {
    String shortened = Characters.shortened(tag);
    String nl = "Geen toets heeft \"" + shortened + "\".";
    String en = "No check has \"" + shortened + "\".";
    return meant == null
        ? new LocalizedText(nl, en)
        : new LocalizedText(nl + " Bedoel je " + meant + "?", en + " Did you mean " + meant + "?");
  }
}
