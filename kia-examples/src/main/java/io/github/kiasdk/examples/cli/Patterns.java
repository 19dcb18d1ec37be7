package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Patterns of file names such as {@code services/**.yaml}, for where no shell fills them in. */
final class Patterns {

  /** Directories within each other that are looked through. */
  private static final int DEPTH = 20;

  private Patterns() {}

  /** Whether an argument is a pattern; a file that is there is always just that file. */
  static boolean isPattern(String file) {
    boolean marked = file.contains("*") || file.contains("?") || file.contains("[");
    return marked && !isThere(file);
  }

  private static boolean isThere(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  /** The documents that fit, sorted; none if the pattern is no pattern after all. */
  static List<Path> fitting(String pattern) {
    String plain = pattern.replace('\\', '/');
    int mark = plain.length();
    for (char one : new char[] {'*', '?', '['}) {
      int at = plain.indexOf(one);
      mark = at < 0 ? mark : Math.min(mark, at);
    }
    String start = plain.substring(0, plain.lastIndexOf('/', mark) + 1);
    try {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + plain.substring(start.length()));
      Path directory = Path.of(start.isEmpty() ? "." : start);
      try (Stream<Path> entries = Files.walk(directory, DEPTH)) {
        return entries
            .filter(Documents::isDocument)
            .filter(file -> matcher.matches(directory.relativize(file)))
            .map(file -> start.isEmpty() ? directory.relativize(file) : file)
            .sorted()
            .toList();
      }
    } catch (IOException | UncheckedIOException | PatternSyntaxException nothingFits) {
      return List.of();
    }
  }
}
