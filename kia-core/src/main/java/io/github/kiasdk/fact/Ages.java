package io.github.kiasdk.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One or more ages of children in whole years, from 0 to 17. Written as {@code 13-15}, {@code 12}
 * or {@code 0-12, 16-17}.
 *
 * <p>Two values are equal if they hold the same ages, however they were put together: {@code 13-15}
 * and {@code 16-17} joined equal {@code 13-17}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ages implements Serializable, Comparable<Ages> {

  private static final long serialVersionUID = 1L;

  /** The oldest age of a child: everyone under 18 is a child (UNCRC art. 1). */
  public static final int OLDEST = 17;

  /** All children: 0 up to and including 17. */
  public static final Ages ALL = new Ages((1 << (OLDEST + 1)) - 1);

  private final int bits;

  private Ages(int bits) {
    this.bits = bits;
  }

  /**
   * The ages from {@code youngest} up to and including {@code oldest}.
   *
   * @throws DescriptionException if they are not between 0 and 17 or in the wrong order
   */
  public static Ages ages(int youngest, int oldest) {
    if (youngest < 0 || oldest > OLDEST || youngest > oldest) {
      throw refused(youngest + "-" + oldest);
    }
    return new Ages((1 << (oldest + 1)) - (1 << youngest));
  }

  /**
   * Reads ages as they are written in a document.
   *
   * @throws DescriptionException if the text is not of the form {@code 13-15, 17} or leaves 0 to 17
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ages parse(Object written) {
    String text = String.valueOf(written).strip();
    int bits = 0;
    for (String part : text.split(",", -1)) {
      String range = part.strip();
      int hyphen = range.indexOf('-');
      int youngest = number(hyphen < 0 ? range : range.substring(0, hyphen), text);
      int oldest = hyphen < 0 ? youngest : number(range.substring(hyphen + 1), text);
      if (youngest > oldest || oldest > OLDEST) {
        throw refused(text);
      }
      bits |= ages(youngest, oldest).bits;
    }
    return new Ages(bits);
  }

  /**
   * Whether a document key or value is written like ages, right or wrong: digits, then a hyphen.
   */
  static boolean looksLike(String written) {
    return !written.isEmpty() && written.charAt(0) >= '0' && written.charAt(0) <= '9';
  }

  /** Whether a child of this age is among them. */
  public boolean includes(int age) {
    return age >= 0 && age <= OLDEST && (bits >> age & 1) == 1;
  }

  /** Whether all of the other ages are among these. */
  public boolean covers(Ages other) {
    return (other.bits & ~bits) == 0;
  }

  /** Whether at least one age is in both. */
  public boolean overlaps(Ages other) {
    return (bits & other.bits) != 0;
  }

  /** These ages and the other ones together. */
  public Ages and(Ages other) {
    return covers(other) ? this : new Ages(bits | other.bits);
  }

  /**
   * The ages that are in both.
   *
   * @return {@code null} if none is
   */
  public @Nullable Ages intersect(Ages other) {
    int both = bits & other.bits;
    return both == 0 ? null : new Ages(both);
  }

  /**
   * These ages without the other ones.
   *
   * @return the rest, or {@code null} if nothing is left
   */
  public @Nullable Ages without(Ages other) {
    int rest = bits & ~other.bits;
    return rest == 0 ? null : new Ages(rest);
  }

  /** The youngest of these ages. */
  public int youngest() {
    return Integer.numberOfTrailingZeros(bits);
  }

  /** The oldest of these ages. */
  public int oldest() {
    return 31 - Integer.numberOfLeadingZeros(bits);
  }

  /** The one with the youngest age first. */
  @Override
  public int compareTo(Ages other) {
    // Reversed, the youngest age is the highest bit: the larger number starts younger.
    return Integer.compareUnsigned(Integer.reverse(other.bits), Integer.reverse(bits));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ages ages && ages.bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  /** The form for documents and messages, for instance {@code 0-12, 16-17}. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (int from = youngest(); from <= OLDEST; from++) {
      if (!includes(from)) {
        continue;
      }
      int to = from;
      while (includes(to + 1)) {
        to++;
      }
      written.append(written.isEmpty() ? "" : ", ").append(from);
      if (to > from) {
        written.append('-').append(to);
      }
      from = to;
    }
    return written.toString();
  }

  private static int number(String digits, String whole) {
    String stripped = digits.strip();
    if (stripped.isEmpty() || stripped.length() > 2) {
      throw refused(whole);
    }
    int number = 0;
    for (int i = 0; i < stripped.length(); i++) {
      char digit = stripped.charAt(i);
      if (digit < '0' || digit > '9') {
        throw refused(whole);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private static DescriptionException refused(String text) {
    String written = Characters.shortened(text);
    return DescriptionException.of(
        "",
        new LocalizedText(
            "\""
                + written
                + "\" zijn geen leeftijden. Schrijf hele jaren van 0 tot en met 17,"
                + " de jongste eerst, bijvoorbeeld 13-15.",
            "\""
                + written
                + "\" is no range of ages. Write whole years from 0 up to and including"
                + " 17, the youngest first, for instance 13-15."));
  }
}
