package io.github.kiasdk.document;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the core schema of YAML 1.2 takes for something else than text, where it stands without
 * quotes: <a href="https://yaml.org/spec/1.2.2/#103-core-schema">10.3</a>. Jackson knows that
 * schema since 3.2 only, and hosts pin 3.0 and 3.1; so Jackson reads the smaller schema of JSON,
 * which all its versions know, and this tells the rest.
 */
final class CoreScalars {

  /** What a scalar is, where it is more than text. */
  enum Kind {
    NOTHING,
    YES,
    NO,
    INTEGER,
    FRACTION
  }

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");

  private static final Pattern FRACTION =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private final String text;

  /**
   * How far into the text was looked already, in code points as the parser counts, and in chars.
   */
  private int points;

  private int chars;

  CoreScalars(String text) {
    this.text = text;
  }

  /**
   * What it is; {@code null} if it is text.
   *
   * @param start where it begins, in code points; never before the last one that was asked about
   */
  @Nullable Kind of(String scalar, long start) {
    Kind kind = kind(scalar);
    return kind == null || isQuoted(start) ? null : kind;
  }

  private static @Nullable Kind kind(String scalar) {
    return switch (scalar) {
      case "~", "null", "Null", "NULL" -> Kind.NOTHING;
      case "true", "True", "TRUE" -> Kind.YES;
      case "false", "False", "FALSE" -> Kind.NO;
      default ->
          INTEGER.matcher(scalar).matches()
              ? Kind.INTEGER
              : FRACTION.matcher(scalar).matches() ? Kind.FRACTION : null;
    };
  }

  /** Whether quotes or the mark of a block make it text, whatever it says. */
  private boolean isQuoted(long start) {
    while (points < start && chars < text.length()) {
      chars += Character.charCount(text.codePointAt(chars));
      points++;
    }
    return chars < text.length() && "'\"|>".indexOf(text.charAt(chars)) >= 0;
  }

  /** The number that such an integer writes. */
  static Number integer(String scalar) {
    int radix = scalar.startsWith("0x") ? 16 : scalar.startsWith("0o") ? 8 : 10;
    BigInteger number = new BigInteger(radix == 10 ? scalar : scalar.substring(2), radix);
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }
}
