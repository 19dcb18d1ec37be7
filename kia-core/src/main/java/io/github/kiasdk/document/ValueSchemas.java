package io.github.kiasdk.document;

import io.github.kiasdk.fact.Ages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Schemas of single values. Days and addresses have a pattern besides their format, because many
 * validators only note a format.
 */
final class ValueSchemas {

  private static final String DAYS =
      "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)"
          + "|02-(?:0[1-9]|1\\d|2\\d))";

  private static final String ADDRESS_PART = "(?:[^\\s%\"<>\\\\^`{|}]|%[0-9A-Fa-f]{2})";

  private ValueSchemas() {}

  static Map<String, Object> date() {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put(
        "description",
        "nl: jaar-maand-dag, van 1900 tot en met 2199 / en: year-month-day, from 1900 up to and"
            + " including 2199");
    date.put("type", "string");
    date.put("format", "date");
    date.put("pattern", "^(?:19|2[01])\\d{2}-" + DAYS + "$");
    return date;
  }

  static Map<String, Object> uri() {
    Map<String, Object> uri = new LinkedHashMap<>();
    uri.put("type", "string");
    uri.put("format", "iri");
    uri.put("maxLength", Limits.TEXT);
    uri.put("pattern", "^[A-Za-z][A-Za-z0-9+.-]*:(?!#)" + ADDRESS_PART + "+$");
    return uri;
  }

  static Map<String, Object> ages() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("type", "integer");
    one.put("minimum", 0);
    one.put("maximum", Ages.OLDEST);
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("type", "string");
    written.put("pattern", agesPattern());
    Map<String, Object> ages = new LinkedHashMap<>();
    ages.put(
        "description",
        "nl: leeftijden in hele jaren, zoals 13-15 of 0-12, 16 / en: ages in whole years, as 13-15"
            + " or 0-12, 16");
    ages.put("anyOf", List.of(written, one));
    return ages;
  }

  /** One or more ranges of ages, each with the youngest first. */
  static String agesPattern() {
    StringBuilder range = new StringBuilder("(?:");
    for (int youngest = 0; youngest <= Ages.OLDEST; youngest++) {
      range.append(youngest == 0 ? "" : "|").append(youngest < 10 ? "0?" : "").append(youngest);
      range.append("(?: *- *").append(notYounger(youngest)).append(")?");
    }
    range.append(')');
    return "^" + range + "(?: *, *" + range + ")*$";
  }

  private static String notYounger(int youngest) {
    int last = Ages.OLDEST - 10;
    return youngest < 10
        ? "(?:0?[" + youngest + "-9]|1[0-" + last + "])"
        : "1[" + (youngest - 10) + "-" + last + "]";
  }
}
