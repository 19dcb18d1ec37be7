package io.github.kiasdk.document;

import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths, as Ant, Git and Maven read it: {@code *} and {@code ?} stand for characters
 * within a name, <code>**&#47;</code> for any number of directories, none included, and {@code **}
 * beside other characters for anything with slashes in it. {@code [a-z]} and {@code [!a]} are one
 * character, {@code {a,b}} either. A slash at the end is all that lies below. A mark between square
 * brackets is itself.
 */
final class PathPattern {

  private static final int BY_SYSTEM =
      File.separatorChar == '\\' ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;

  private final String glob;
  private final StringBuilder regex = new StringBuilder();
  private final Pattern compiled;
  private int at;
  private int open;

  /**
   * Reads a pattern with slashes between its names.
   *
   * @throws PatternSyntaxException if a bracket is not closed
   */
  PathPattern(String pattern) {
    String plain = composed(pattern).replaceAll("/+(?:\\./+)*", "/").replaceFirst("^\\./", "");
    this.glob = plain.endsWith("/") ? plain + "**" : plain;
    while (at < glob.length()) {
      next(glob.charAt(at));
    }
    if (open > 0) {
      throw new PatternSyntaxException("{ without }", glob, glob.length());
    }
    this.compiled = Pattern.compile(regex.toString(), Pattern.DOTALL | BY_SYSTEM);
  }

  /** Whether a file at this relative path fits. */
  boolean fits(Path file) {
    return matcher(slashed(file)).matches();
  }

  /** Whether something below this relative directory might fit. */
  boolean leadsInto(Path directory) {
    Matcher matcher = matcher(slashed(directory) + "/");
    return matcher.matches() || matcher.hitEnd();
  }

  private Matcher matcher(String path) {
    return compiled.matcher(path);
  }

  private static String slashed(Path path) {
    return composed(path.toString().replace(File.separatorChar, '/'));
  }

  /** Some systems write é in two characters. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private void next(char mark) {
    switch (mark) {
      case '*' -> stars();
      case '?' -> one("[^/]");
      case '[' -> brackets();
      case '{' -> {
        open++;
        one("(?:");
      }
      case '}' -> one(open == 0 ? "\\}" : closed());
      case ',' -> one(open == 0 ? "," : "|");
      default -> one(Character.isLetterOrDigit(mark) || mark > 127 ? "" + mark : "\\" + mark);
    }
  }

  private void one(String meaning) {
    regex.append(meaning);
    at++;
  }

  private String closed() {
    open--;
    return ")";
  }

  private void stars() {
    int from = at;
    while (at < glob.length() && glob.charAt(at) == '*') {
      at++;
    }
    boolean atStart = from == 0 || "/{,".indexOf(glob.charAt(from - 1)) >= 0;
    if (at - from == 1) {
      regex.append("[^/]*");
    } else if (atStart && at < glob.length() && glob.charAt(at) == '/') {
      regex.append("(?:[^/]+/)*");
      at++;
    } else {
      regex.append(".*");
    }
  }

  private void brackets() {
    boolean not = at + 1 < glob.length() && "!^".indexOf(glob.charAt(at + 1)) >= 0;
    int from = at + (not ? 2 : 1);
    // A bracket that closes at once is a character.
    int to = glob.indexOf(']', from + 1);
    if (to < 0 || glob.substring(from, to).contains("/")) {
      throw new PatternSyntaxException("[ without ]", glob, at);
    }
    String kept = glob.substring(from, to).replaceAll("[\\[\\]\\\\^&]", "\\\\$0");
    regex.append("(?!/)").append(not ? "[^" : "[").append(kept).append(']');
    at = to + 1;
  }
}
