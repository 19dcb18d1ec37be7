package io.github.kiasdk.examples.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that have hurt readers and reports before. */
final class Nasty {

  private static final List<String> CHARACTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u200e",
          "\u202e",
          "\u2028",
          "\u2029",
          "\u2066",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ufffd",
          "\u007f",
          "\u009b",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "e\u0301",
          "\udbff\udfff",
          "İ",
          "ı",
          "ß",
          "\"",
          "'",
          "\\",
          "`",
          "<",
          ">",
          "&",
          "|",
          "#",
          ":",
          ": ",
          " #",
          "- ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "*",
          "&a",
          "%",
          "@",
          "!",
          "?",
          "$",
          "\u0660",
          "…");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "null",
          "~",
          "true",
          "off",
          "0",
          "-0",
          "0x1F",
          "1e3",
          ".inf",
          "2026-02-30",
          "13-15",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "]]></failure><failure message='x'>",
          "javascript:alert(1)",
          "&lt;b&gt; &amp;amp; &#0; &unknown;",
          "| a | b |\n| --- | --- |",
          "``` code ` ``",
          "[link](https://example.org) ![image](x) @someone #12 GH-12",
          "[click](javascript:alert(1))",
          "_www.evil.example/a www.evil.example https://evil.example",
          "</details><details open>",
          "</script><script>alert(1)</script>",
          "-->",
          "${7*7} {{7*7}} {0} {1} '{0}' %s %n",
          "../../etc/passwd",
          "con",
          "a#b@c:d",
          "👩‍👩‍👧 🏳️‍🌈 e\u0301",
          "\u202Etxt.exe\u202C",
          "l" + "o".repeat(400) + "ng",
          "-a".repeat(1_500),
          "a" + "-a".repeat(40),
          "x".repeat(20_000),
          "x".repeat(20_001),
          "\ud83d\ude00".repeat(300),
          "een twee ".repeat(200));

  private static final List<String> DATES =
      List.of(
          "2026-06-01",
          "2026-07-01",
          "2026-07-02",
          "2026-06-30",
          "2024-02-29",
          "2023-02-29",
          "1900-01-01",
          "1899-12-31",
          "2199-12-31",
          "2200-01-01",
          "0000-01-01",
          "0001-01-01",
          "9999-12-31",
          "+10000-01-01",
          "-0001-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-13-01",
          "2026-1-1",
          "2026-06-01T00:00:00Z",
          "2016-12-31",
          "1970-01-01",
          "2027-07-01",
          "2025-07-01",
          "2028-06-30");

  private static final List<Object> NUMBERS =
      List.of(
          0,
          -1,
          1,
          17,
          18,
          100,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          new Raw("9223372036854775808"),
          new Raw("1" + "0".repeat(18)),
          new Raw("1" + "0".repeat(30)),
          new Raw("1" + "0".repeat(3_000)),
          new Raw("1e999999999"),
          new Raw("1e-999999999"),
          new Raw("0.1"),
          new Raw("-0"),
          new Raw("-0.0"),
          new Raw("NaN"),
          new Raw("0x7fffffff"),
          new Raw("0o17"),
          new Raw("00"));

  private static final List<Raw> MARKS =
      List.of(
          new Raw("&a 1"),
          new Raw("*a"),
          new Raw("!!binary aGVsbG8="),
          new Raw("!!java.net.URL x"),
          new Raw("? a"),
          new Raw("'it''s'"),
          new Raw("\"\\ud83d\""),
          new Raw("\"\\u0000\""),
          new Raw("\"\\q\""),
          new Raw(".nan"),
          new Raw("%"),
          new Raw("---"),
          new Raw(""));

  /** Written as it is. */
  record Raw(String text) {}

  private Nasty() {}

  static <T> T oneOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  static String characters(Random random) {
    return oneOf(CHARACTERS, random);
  }

  static String text(Random random) {
    return oneOf(TEXTS, random);
  }

  static String date(Random random) {
    return oneOf(DATES, random);
  }

  static Object number(Random random) {
    return oneOf(NUMBERS, random);
  }

  /** A value of any type. */
  static Object any(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> date(random);
      case 1 -> number(random);
      case 2 -> oneOf(MARKS, random);
      case 3 -> nested(random);
      case 4 -> random.nextBoolean();
      case 5 -> random.nextBoolean() ? new ArrayList<>() : Map.of();
      case 6 -> random.nextInt(40);
      case 7 -> new ArrayList<>(Arrays.asList((Object) null));
      default -> text(random);
    };
  }

  /** Groups and lists within each other, on both sides of what is allowed. */
  private static Object nested(Random random) {
    int depth = random.nextInt(20) == 0 ? 1_500 : random.nextInt(40);
    Object value = "x";
    for (int i = 0; i < depth; i++) {
      value = random.nextBoolean() ? List.of(value) : Map.of("a", value);
    }
    return value;
  }
}
