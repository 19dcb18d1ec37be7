package io.github.kiasdk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the ways to make a gate green names tests that exist, and all of those of the ways.
 */
class GatesPageTest {

  private static final Path PAGE = Path.of("docs", "gates.md");

  private static final Pattern NAMED = Pattern.compile("([JCETA]) `(\\w+)\\.(\\w+)`");

  private static final Pattern MARK_OR_METHOD =
      Pattern.compile("@(?:Test|ParameterizedTest|Property)\\b|void (\\w+)\\(");

  private static final List<String> OF_WAYS =
      List.of(
          "GateWaysTest",
          "CommandWaysTest",
          "RuleWaysTest",
          "GatedDocumentsTest",
          "LastDayProperties");

  @Test
  void each_row_names_a_test_and_each_test_that_is_named_exists() throws IOException {
    Map<String, String> sources = sources();
    List<String> rows = rows();

    assertThat(rows).hasSizeGreaterThan(40);
    for (String row : rows) {
      String cell = row.substring(row.lastIndexOf('|', row.length() - 2));
      Matcher named = NAMED.matcher(cell);
      int count = 0;
      for (; named.find(); count++) {
        assertThat(sources).as(row).containsKey(named.group(2));
        assertThat(sources.get(named.group(2)))
            .as(named.group())
            .contains("void " + named.group(3) + "(");
      }
      assertThat(count).as(row).isPositive().isEqualTo(cell.split("<br>", -1).length);
    }
  }

  @Test
  void no_test_of_a_way_is_missing_on_the_page() throws IOException {
    Map<String, String> sources = sources();
    String page = Files.readString(PAGE);
    for (String name : OF_WAYS) {
      Set<String> methods = testMethods(sources.get(name));
      assertThat(methods).as(name).isNotEmpty();
      assertThat(methods)
          .allSatisfy(one -> assertThat(page).contains("`" + name + "." + one + "`"));
    }
  }

  private static Set<String> testMethods(String source) {
    Set<String> methods = new LinkedHashSet<>();
    boolean isTest = false;
    for (Matcher part = MARK_OR_METHOD.matcher(source); part.find(); ) {
      String method = part.group(1);
      if (isTest && method != null) {
        methods.add(method);
      }
      isTest = method == null;
    }
    return methods;
  }

  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| ") && !line.startsWith("| Way |") && !line.startsWith("| ---")) {
        rows.add(line);
      }
    }
    return rows;
  }

  /** The tests of all modules, by the simple name of their class. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String module : List.of("kia-core", "kia-rules", "kia-examples")) {
      Path tests = Path.of("..", module, "src", "test", "java");
      try (Stream<Path> files = Files.walk(tests)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(
                file ->
                    sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
      }
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
