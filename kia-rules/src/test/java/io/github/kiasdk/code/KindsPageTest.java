package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsPageTest {

  /** Committed; written anew with {@code -Dkia.update=true}. */
  private static final Path PAGE = Path.of("KINDS.md");

  private static final List<Check> CHECKS = CodeVoorKinderrechten.checklist().checks();

  @Test
  void a_check_that_leaves_out_a_kind_of_its_subject_says_why() {
    List<String> problems = KindsLeftOut.read().problems(CHECKS);

    assertThat(problems).as("%s", String.join("\n", problems)).isEmpty();
  }

  @Test
  void the_page_of_the_kinds_is_that_of_the_checks() throws IOException {
    String text = new KindsPage(CHECKS, KindsLeftOut.read()).text();
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(PAGE, text);
    }

    assertThat(PAGE).as("to write it, run again with -Dkia.update=true").exists();
    assertThat(Files.readString(PAGE))
        .as("to write it anew, run again with -Dkia.update=true")
        .isEqualTo(text);
  }

  @Test
  void each_kind_has_a_row_with_what_it_is_asked_and_each_check_a_section() {
    List<String> lines = new KindsPage(CHECKS, KindsLeftOut.read()).text().lines().toList();

    for (FunctionalityKind kind : FunctionalityKind.values()) {
      String row = only(lines, "| `" + kind.id() + "` |");
      for (Check check : CHECKS) {
        boolean asked = kind != FunctionalityKind.OTHER && check.relevantKinds().contains(kind);
        assertThat(row.contains("[" + check.id() + "]")).as(check.id()).isEqualTo(asked);
      }
    }
    for (Check check : CHECKS) {
      if (check.subject() == Subject.FUNCTIONALITY) {
        only(lines, "### [" + check.id() + "]");
      }
    }
  }

  /** Law: whatever reason is taken away, its checks are named with the kinds that miss one. */
  @Test
  void no_reason_can_be_missed() {
    KindsLeftOut all = KindsLeftOut.read();

    for (KindsLeftOut.Line line : all.lines()) {
      List<KindsLeftOut.Line> rest = new ArrayList<>(all.lines());
      rest.remove(line);
      List<String> problems = new KindsLeftOut(rest).problems(CHECKS);

      assertThat(problems).hasSameSizeAs(line.checks());
      for (String id : line.checks()) {
        assertThat(problems)
            .filteredOn(problem -> problem.startsWith(id + " leaves out"))
            .singleElement()
            .asString()
            .contains("relevantFor", "kia-rules/" + KindsLeftOut.FILE, "\n  " + id + " ")
            .contains(line.kinds().stream().map(FunctionalityKind::id).toList());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          CVK-9.12 live stream: no       ! live is no kind
          CVK-9.12: nothing to block     ! is not <checks> <kinds>: <reason>
          filter: nothing to block       ! is not <checks> <kinds>: <reason>
          CVK-9.12 filter:               ! is not <checks> <kinds>: <reason>
          CVK-9.12 filter because it is  ! is not <checks> <kinds>: <reason>
          """)
  void a_line_that_cannot_be_read_is_named(String line, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KindsLeftOut.parse("# first\n" + line))
        .withMessageContaining("line 2 of")
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          CVK-9.12 dm: a reason of its own         ! CVK-9.12 and dm: the check is asked of this kind
          CVK-9.12 purchase: a reason of its own   ! CVK-9.12 and purchase: the check asks nothing in the area
          CVK-9.12 other: a reason of its own      ! CVK-9.12 and other: the check asks nothing in the area
          CVK-9.12 filter: a reason of its own     ! CVK-9.12 and filter: a line before gives a reason already
          CVK-9.07 filter: a reason of its own     ! CVK-9.07 is no check of functionalities
          CVK-99.01 filter: a reason of its own    ! CVK-99.01 is no check of functionalities
          """)
  void a_reason_that_fits_no_gap_is_a_problem(String line, String problem) throws IOException {
    String text = Files.readString(KindsLeftOut.FILE) + line + "\n";

    assertThat(KindsLeftOut.parse(text).problems(CHECKS))
        .singleElement()
        .asString()
        .contains("line " + text.lines().count() + " of " + KindsLeftOut.FILE, problem);
  }

  /** Whoever copies a reason has not looked at the second check. */
  @ParameterizedTest
  @ValueSource(strings = {"a child is alone with it.", "A child is  alone with it"})
  void two_checks_do_not_share_a_reason_unless_they_are_named_together(String copy) {
    String one = "CVK-9.12 filter: a child is alone with it\n";

    assertThat(KindsLeftOut.parse(one + "CVK-9.08 filter: " + copy).problems(List.of()))
        .filteredOn(problem -> problem.contains("has the reason of line 1"))
        .singleElement()
        .asString()
        .startsWith("line 2 of");
    assertThat(KindsLeftOut.parse("CVK-9.08 " + one).problems(List.of()))
        .noneMatch(problem -> problem.contains("has the reason"));
  }

  @Test
  void a_check_asks_or_leaves_out_every_kind_of_its_areas_and_no_other() {
    for (Check check : CHECKS) {
      Set<FunctionalityKind> kinds = EnumSet.noneOf(FunctionalityKind.class);
      check.areas().forEach(area -> kinds.addAll(area.kinds()));
      List<FunctionalityKind> both = new ArrayList<>(check.relevantKinds());
      both.addAll(KindsLeftOut.leftOutBy(check));

      assertThat(both).as(check.id()).containsExactlyInAnyOrderElementsOf(kinds);
    }
  }

  private static String only(List<String> lines, String start) {
    List<String> found = lines.stream().filter(line -> line.startsWith(start)).toList();
    assertThat(found).as(start).hasSize(1);
    return found.get(0);
  }
}
