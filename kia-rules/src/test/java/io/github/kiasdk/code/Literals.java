package io.github.kiasdk.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between quotes in the main code of the library. */
final class Literals {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** A literal that was cut to fit on a line. */
  private static final Pattern SEAM = Pattern.compile("\"\\s*\\+\\s*\"");

  private Literals() {}

  static List<String> ofMainCode() throws IOException {
    List<String> literals = new ArrayList<>();
    for (String module : List.of("kia-core", "kia-rules")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          Matcher literal = LITERAL.matcher(SEAM.matcher(Files.readString(file)).replaceAll(""));
          while (literal.find()) {
            literals.add(literal.group(1));
          }
        }
      }
    }
    return literals;
  }
}
