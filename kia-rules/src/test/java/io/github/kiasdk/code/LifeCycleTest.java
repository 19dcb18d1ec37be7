package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the catalogue to the policy in {@code CHECK-POLICY.md}. */
class LifeCycleTest {

  private static final Path SNAPSHOT = Path.of("src/test/resources/catalogue.txt");
  private static final Path CHANGELOG = Path.of("../CHANGELOG.md");

  private static final String BEFORE =
      """
      X-1.01
        since: 1.0.0
        severity: medium
        decided-by: fact
        ground: code C1
        subject: functionality
        relevant-for: video
        relevant-for: story
        applies-when: is-one-of(a.b, true)
        requires: is-one-of(a.c, true)
        requires: is-one-of(a.d, true)

      X-1.02
        since: 1.0.0
        severity: high
        decided-by: fact-and-evidence
        evidence-age: P1Y
        backed: a.e
        backed: a.f
        subject: service
        requires: is-one-of(a.e, true)
      """;

  @Test
  void the_catalogue_changes_only_as_the_policy_allows() throws IOException {
    CatalogueSnapshot before = CatalogueSnapshot.parse(Files.readString(SNAPSHOT));
    CatalogueSnapshot now = CatalogueSnapshot.of(Scope.CONDITION, PagesTest.checks()).after(before);
    ChecksInChangelog changelog = ChecksInChangelog.of(Files.readString(CHANGELOG));

    assertThat(CatalogueChange.reused(before, now)).as("ids used again").isEmpty();
    assertThat(unnamed(before, now, changelog))
        .as("changes to name by id in CHANGELOG.md, under the newest heading Checks")
        .isEmpty();
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(SNAPSHOT, now.toString());
    }
    assertThat(Files.readString(SNAPSHOT))
        .as("the catalogue; to keep its changes, run again with -Dkia.update=true")
        .isEqualTo(now.toString());
  }

  @Test
  void a_snapshot_is_read_as_it_was_written() {
    CatalogueSnapshot now = CatalogueSnapshot.of(Scope.CONDITION, PagesTest.checks());

    assertThat(CatalogueSnapshot.parse(now.toString())).isEqualTo(now);
    assertThat(now.entries()).hasSizeGreaterThan(100).containsKeys("scope", "CVK-9.01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          severity: medium            ! severity: high                 ! X-1.01 ! severity raised
          decided-by: fact            ! decided-by: judgement          ! X-1.01 ! decided by more
          decided-by: fact-and-evidence ! decided-by: fact-then-judgement ! X-1.02 ! decided by more
          evidence-age: P1Y           ! evidence-age: P6M              ! X-1.02 ! evidence must be younger
          backed: a.f                 ! backed: a.g                    ! X-1.02 ! evidence for more facts
          requires: is-one-of(a.d, true) ! requires: is-one-of(a.d, false) ! X-1.01 ! requirement changed
          applies-when: is-one-of(a.b, true) ! applies-when: is-given(a.b) ! X-1.01 ! applicability widened
          relevant-for: story         ! relevant-for: dm               ! X-1.01 ! asked of more
          subject: service            ! subject: functionality         ! X-1.02 ! subject changed
          """)
  void a_stricter_or_wider_check_has_to_be_named(
      String old, String changed, String id, String what) {
    CatalogueSnapshot before = CatalogueSnapshot.parse(BEFORE);
    CatalogueSnapshot now =
        CatalogueSnapshot.parse(BEFORE.replace("  " + old + "\n", "  " + changed + "\n"));

    assertThat(unnamed(before, now, ChecksInChangelog.of("")))
        .containsExactly(new CatalogueChange(id, what));
    assertThat(unnamed(before, now, changelog("- Stricter: " + id + "."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  requires: is-one-of(a.d, true)\n",
        "  relevant-for: story\n",
        "  backed: a.f\n",
        "  ground: code C1\n"
      })
  void what_only_takes_a_demand_away_need_not_be_named(String line) {
    CatalogueSnapshot before = CatalogueSnapshot.parse(BEFORE);
    CatalogueSnapshot now = CatalogueSnapshot.parse(BEFORE.replace(line, ""));

    assertThat(now).isNotEqualTo(before);
    assertThat(CatalogueChange.between(before, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          severity: medium  ! severity: low
          decided-by: fact-and-evidence ! decided-by: fact
          evidence-age: P1Y ! evidence-age: P18M
          applies-when: is-one-of(a.b, true) ! 'applies-when: is-one-of(a.b, true)\n  applies-when: is-given(a.z)'
          """)
  void a_milder_or_narrower_check_need_not_be_named(String old, String changed) {
    CatalogueSnapshot before = CatalogueSnapshot.parse(BEFORE);
    String after = BEFORE.replace("  " + old + "\n", "  " + changed.replace("\\n", "\n") + "\n");

    assertThat(after).isNotEqualTo(BEFORE);
    assertThat(CatalogueChange.between(before, CatalogueSnapshot.parse(after))).isEmpty();
  }

  @Test
  void a_check_that_loses_its_applicability_applies_to_more() {
    String always = BEFORE.replace("  applies-when: is-one-of(a.b, true)\n", "");

    assertThat(
            CatalogueChange.between(
                CatalogueSnapshot.parse(BEFORE), CatalogueSnapshot.parse(always)))
        .containsExactly(new CatalogueChange("X-1.01", "applicability widened"));
  }

  @Test
  void a_removed_check_has_to_be_named_once_and_its_id_stays_retired() {
    CatalogueSnapshot before = CatalogueSnapshot.parse(BEFORE);
    String first = BEFORE.substring(0, BEFORE.indexOf("X-1.02"));
    CatalogueSnapshot now = CatalogueSnapshot.parse(first).after(before);

    assertThat(unnamed(before, now, changelog("- Changed: X-1.01.")))
        .containsExactly(new CatalogueChange("X-1.02", "removed"));
    assertThat(unnamed(before, now, changelog("- Retired: X-1.02, see X-1.01."))).isEmpty();

    CatalogueSnapshot written = CatalogueSnapshot.parse(now.toString());
    CatalogueSnapshot later = CatalogueSnapshot.parse(first).after(written);
    assertThat(CatalogueChange.between(written, later)).isEmpty();
    assertThat(later).isEqualTo(written);
    assertThat(CatalogueChange.reused(written, later)).isEmpty();
    assertThat(CatalogueChange.reused(written, before)).containsExactly("X-1.02");
  }

  @Test
  void a_new_check_has_to_be_named() {
    String first = BEFORE.substring(0, BEFORE.indexOf("X-1.02"));
    CatalogueSnapshot before = CatalogueSnapshot.parse(first);
    CatalogueSnapshot now = CatalogueSnapshot.parse(BEFORE);

    assertThat(unnamed(before, now, ChecksInChangelog.of("")))
        .containsExactly(new CatalogueChange("X-1.02", "added"));
    assertThat(unnamed(before, now, changelog("- Added: X-1.02."))).isEmpty();
  }

  @Test
  void only_the_newest_part_with_something_in_it_counts_and_only_its_heading_checks() {
    String older = "\n## [0.9.0] - 2026-01-01\n\n### Checks\n\n- Stricter: X-1.02\n";

    assertThat(changelog("- Stricter: X-1.01").names("X-1.01")).isTrue();
    assertThat(ChecksInChangelog.of("## [Unreleased]\n" + older).names("X-1.02")).isTrue();
    assertThat(
            ChecksInChangelog.of("## [Unreleased]\n\n### Checks\n\n- Nothing\n" + older)
                .names("X-1.02"))
        .isFalse();
    assertThat(
            ChecksInChangelog.of("## [Unreleased]\n\n### Fixed\n\n- X-1.02\n" + older)
                .names("X-1.02"))
        .isFalse();
  }

  @Test
  void an_id_is_named_only_by_itself() {
    ChecksInChangelog checks = changelog("- Stricter: X-1.010, AX-1.01, X-1.02.3 and (X-1.03).");

    assertThat(checks.names("X-1.01")).isFalse();
    assertThat(checks.names("X-1.02")).isFalse();
    assertThat(checks.names("X-1.03")).isTrue();
  }

  private static ChecksInChangelog changelog(String line) {
    return ChecksInChangelog.of(
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- More\n\n### Checks\n\n" + line + "\n");
  }

  private static List<CatalogueChange> unnamed(
      CatalogueSnapshot before, CatalogueSnapshot now, ChecksInChangelog changelog) {
    List<CatalogueChange> changes = new ArrayList<>(CatalogueChange.between(before, now));
    changes.removeIf(change -> changelog.names(change.id()));
    return changes;
  }
}
