package io.github.kiasdk.document;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Tells which texts need quotes in YAML: those that any YAML tool, also one of version 1.1, could
 * take for something else than text. Dates and ages do not: they are words of our documents. What
 * cannot stand without quotes at all, the emitter itself quotes.
 */
final class PlainScalars extends StringQuotingChecker {

  private static final long serialVersionUID = 1L;

  private static final Pattern WORD =
      Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|<<|=");

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\.?[0-9][0-9a-fA-FxXoO_.:]*([eE]?[-+][0-9]+)?|[-+]?\\.(?i:inf|nan)");

  private static final Pattern DATE_OR_AGES =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}(, \\d{1,2}(-\\d{1,2})?)*+");

  private static final Pattern MARK =
      Pattern.compile("(?s)[-\\[\\]{},?:#&*!|>'\"%@`\\s].*|.*(: | #).*|.*[:\\s]|(---|\\.\\.\\.).*");

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return value.isEmpty()
        || WORD.matcher(value).matches()
        || NUMBER.matcher(value).matches() && !DATE_OR_AGES.matcher(value).matches()
        || MARK.matcher(value).matches()
        || !value.codePoints().allMatch(PlainScalars::isSafe);
  }

  /** Whether a character stands as it is, within quotes or without. */
  static boolean isSafe(int point) {
    return !Character.isISOControl(point)
        && !(point >= 0xD800 && point <= 0xDFFF)
        && point != 0x2028
        && point != 0x2029
        && point != 0xFEFF
        && Character.isDefined(point);
  }
}
