package io.github.kiasdk.check;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag that fits no check. */
public final class UnknownTagException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String tag;
  private final @Nullable String meant;
  private final LocalizedText text;

  private UnknownTagException(String tag, @Nullable String meant, LocalizedText text) {
    super(text.en());
    this.tag = tag;
    this.meant = meant;
    this.text = text;
  }

  /**
   * Throws it: whoever only may throw it need not load it.
   *
   * @param lost which sources of checks are lost, so that the tag may be of one of them
   */
  static void refuse(String tag, @Nullable String meant, List<LocalizedText> lost) {
    LocalizedText text = Suggestion.lostFirst(lost, tag, text(tag, meant));
    throw new UnknownTagException(tag, meant, text);
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
    return text;
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
