package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.effect.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds {@code SEVERITIES.md}, which is written by hand, to the checks of the Code. */
class SeveritiesTest {

  private static final Path PAGE = Path.of("SEVERITIES.md");

  private static final List<Check> CHECKS = CodeVoorKinderrechten.checklist().checks();

  /** What stands on the page about one check. */
  private record Line(String id, String severity, String law, String code, String why) {}

  @Test
  void every_check_has_one_line_in_the_order_of_the_checks() throws IOException {
    List<String> written = lines().stream().map(Line::id).toList();
    List<String> ids = CHECKS.stream().map(Check::id).toList();
    List<String> missing = new ArrayList<>(ids);
    missing.removeAll(written);

    assertThat(missing).as("checks without a line in SEVERITIES.md").isEmpty();
    assertThat(written).as("lines of SEVERITIES.md").containsExactlyElementsOf(ids);
  }

  @Test
  void every_line_says_the_severity_that_the_check_has() throws IOException {
    List<String> differing = new ArrayList<>();
    for (Line line : lines()) {
      String now = check(line.id()).severity().name().toLowerCase(Locale.ROOT);
      if (!line.severity().equals(now)) {
        differing.add(line.id() + " is " + now + ", and SEVERITIES.md says " + line.severity());
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void law_binds_where_a_clause_rests_on_law_and_nowhere_else() throws IOException {
    for (Line line : lines()) {
      String form = check(line.id()).law().isEmpty() ? "no|near: .+" : "yes: .+";
      assertThat(line.law()).as(line.id() + ": law binds").matches(form);
    }
  }

  @Test
  void the_code_names_what_the_ground_of_the_check_says_it_does() throws IOException {
    for (Line line : lines()) {
      String named =
          switch (check(line.id()).ground()) {
            case CODE -> "yes";
            case OPERATIONALISED -> "partly";
            case EQUIVALENT, METHOD, DERIVED -> "no";
          };
      assertThat(line.code()).as(line.id() + ": Code names it").isEqualTo(named);
    }
  }

  @Test
  void every_reason_is_its_own() throws IOException {
    Map<String, String> ids = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    for (Line line : lines()) {
      assertThat(line.why()).as(line.id() + ": why").hasSizeGreaterThan(20);
      String other = ids.put(line.why().toLowerCase(Locale.ROOT), line.id());
      if (other != null) {
        twice.add(other + " and " + line.id() + " have the same reason");
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void what_a_clause_of_law_asks_is_never_low() {
    assertThat(CHECKS)
        .filteredOn(check -> !check.law().isEmpty())
        .isNotEmpty()
        .allMatch(check -> check.severity() != Level.LOW);
  }

  private static Check check(String id) {
    return CHECKS.stream()
        .filter(check -> check.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " of SEVERITIES.md is no check"));
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| CVK-")) {
        String[] cells = line.substring(1).split("\\|", -1);
        assertThat(cells).as(line).hasSize(6);
        lines.add(
            new Line(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip()));
      }
    }
    return lines;
  }
}
