package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that this command writes. Each ends with a seal: what it is and a digest of all
 * the rest, where its form leaves room for such a thing. So a file whose seal fits is one of ours
 * of that kind that nobody changed, and may be written again. Every other is somebody's own.
 *
 * @param form how it is written
 * @param what what is written
 */
record OwnOutput(Form form, What what) {

  /** What a file holds. */
  enum What {
    REPORT,
    OVERVIEW,
    LABEL
  }

  /** How a file is written, with what comes before and after the words of its seal. */
  enum Form {
    TEXT("\n[", "]\n"),
    JSON(",\n  \"seal\": \"", "\""),
    HTML("<!-- ", " -->\n"),
    MARKDOWN("\n<!-- ", " -->\n"),
    SARIF(",\n  \"properties\": {\n    \"seal\": \"", "\"\n  }"),
    JUNIT("<!-- ", " -->\n"),
    SVG("<!-- ", " -->\n");

    private final String opening;
    private final String closing;

    Form(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    /** Where the seal goes: to the end, or into the group that a JSON text is. */
    private int place(String text) {
      if (this != JSON && this != SARIF) {
        return text.length();
      }
      int place = Math.max(0, text.lastIndexOf('}'));
      while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) {
        place--;
      }
      return place;
    }
  }

  private static final String MAKER = "kia-sdk ";

  /** The letters of a digest. */
  private static final int DIGEST = 64;

  /** More than anything we write. */
  private static final long MOST = 1L << 27;

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** A report in a format; {@code null} for that of a host, of which nothing is known. */
  static @Nullable OwnOutput report(String format) {
    for (Form form : Form.values()) {
      if (word(form).equals(format)) {
        return new OwnOutput(form, What.REPORT);
      }
    }
    return null;
  }

  /** The text as it goes into a file. */
  String sealed(String text) {
    int place = form.place(text);
    return text.substring(0, place) + seal(text) + text.substring(place);
  }

  /**
   * Whether this file is one of ours of this kind and as it was written; not if it is unreadable.
   */
  boolean is(Path file) {
    try {
      if (Files.size(file) > MOST) {
        return false;
      }
      byte[] bytes = Files.readAllBytes(file);
      String content = new String(bytes, StandardCharsets.UTF_8);
      int from = content.lastIndexOf(beginning());
      int to = from + beginning().length() + DIGEST + form.closing.length();
      if (from < 0 || to > content.length()) {
        return false;
      }
      String text = content.substring(0, from) + content.substring(to);
      return Arrays.equals(sealed(text).getBytes(StandardCharsets.UTF_8), bytes);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private String beginning() {
    return form.opening + MAKER + word(form) + " " + word(what) + " ";
  }

  private String seal(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return beginning()
          + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
          + form.closing;
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
