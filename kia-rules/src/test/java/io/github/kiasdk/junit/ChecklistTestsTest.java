package io.github.kiasdk.junit;

import static io.github.kiasdk.junit.ChecklistTests.checklistTests;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.junit.RunTests.Ran;
import io.github.kiasdk.vocabulary.Rewards;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

class ChecklistTestsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static final Checklist FOUR =
      CodeVoorKinderrechten.checklist()
          .only("CVK-9.03", "CVK-9.01", "CVK-9.04", "CVK-9.16")
          .at(CLOCK);

  private static final String STREAKS =
      "Nothing counts days in a row unasked, and staying away costs";

  /** A host's own type. */
  private static final class Snaps implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      return Functionality.of(FunctionalityKind.STREAK, "streaks")
          .declare(Rewards.STREAKS, true)
          .build();
    }
  }

  @Test
  void each_check_of_each_feature_is_a_test_with_a_telling_name() {
    List<Ran> ran = RunTests.of(() -> checklistTests(FOUR, List.of(new Snaps())));

    assertThat(ran)
        .extracting(one -> one.status() + " " + String.join("/", one.within()) + " " + one.name())
        .hasSize(4)
        .anyMatch(one -> one.startsWith("FAILED streaks (Snaps) CVK-9.03 · streaks · " + STREAKS))
        .anyMatch(one -> one.startsWith("ABORTED streaks (Snaps) CVK-9.04 · streaks · "))
        .anyMatch(one -> one.startsWith("ABORTED streaks (Snaps) CVK-9.16 · streaks · "))
        .anyMatch(one -> one.equals("ABORTED streaks (Snaps) streaks · inapplicable · 1"));
  }

  @Test
  void what_is_inapplicable_is_one_test_that_names_the_checks_or_one_for_each() {
    Checklist three =
        CodeVoorKinderrechten.checklist().only("CVK-9.03", "CVK-9.01", "CVK-8.01").at(CLOCK);

    assertThat(RunTests.of(() -> checklistTests(three, List.of(new Snaps()))))
        .filteredOn(one -> one.name().contains("inapplicable"))
        .singleElement()
        .matches(one -> one.message().contains("CVK-8.01, CVK-9.01"));
    assertThat(
            RunTests.of(
                () -> ChecklistTests.of(three).withInapplicable().features(List.of(new Snaps()))))
        .filteredOn(one -> one.within().contains("inapplicable · 2"))
        .hasSize(2)
        .allMatch(one -> one.message().contains("not asked of this kind"));
  }

  @Test
  void each_test_names_its_check_and_part_and_no_two_have_one_name() {
    List<FeatureDescriptor> twice = List.of(new Snaps(), new Snaps(), new Snaps());

    List<Ran> ran = RunTests.of(() -> ChecklistTests.of(FOUR).withInapplicable().features(twice));

    assertThat(ran).extracting(Ran::name).doesNotHaveDuplicates();
    assertThat(ran).allMatch(one -> one.name().contains("streaks") || one.name().contains("Snaps"));
    assertThat(ran)
        .as("Surefire writes the names of tests that are at no class or method")
        .noneMatch(
            one -> one.source() instanceof ClassSource || one.source() instanceof MethodSource);
  }

  @Test
  void a_red_test_has_no_frame_of_ours_and_a_line_for_the_list_of_failures() {
    RedTest red = new RedTest("CVK-9.03 · streaks", "CVK-9.03  Nothing counts days");

    assertThat(red)
        .hasMessage("CVK-9.03 · streaks")
        .hasToString("\nCVK-9.03  Nothing counts days\n");
    assertThat(red.getStackTrace()).isEmpty();
  }

  @Test
  void a_red_test_says_what_to_change_and_a_skipped_one_what_is_missing() {
    List<Ran> ran =
        RunTests.of(() -> ChecklistTests.of(FOUR).in(DUTCH).features(List.of(new Snaps())));

    assertThat(message(ran, "CVK-9.03"))
        .contains("CVK-9.03  Niets telt ongevraagd dagen")
        .contains("ingevuld   rewards.streaks = ja")
        .contains("  wijzig ")
        .contains("lijst van toetsen (CHECKS.md), bij CVK-9.03");
    assertThat(message(ran, "CVK-9.04")).contains("niet ingevuld");
    assertThat(message(ran, "streaks · niet van toepassing")).contains("CVK-9.01");
  }

  @Test
  void what_cannot_be_told_is_red_skipped_or_named_as_the_host_wishes() {
    assertThat(cannotTell(CannotTell.FAIL).status()).isEqualTo("FAILED");
    assertThat(cannotTell(CannotTell.ABORT).status()).isEqualTo("ABORTED");
    assertThat(cannotTell(CannotTell.REPORT))
        .matches(one -> one.status().equals("SUCCESSFUL") && one.name().endsWith(" · cannot tell"));
  }

  @Test
  void an_answer_that_differs_by_age_is_as_good_as_its_worst() {
    FeatureDescriptor byAge =
        () ->
            Functionality.of(FunctionalityKind.STREAK, "streaks")
                .forAges(13, 17)
                .declare(
                    Rewards.STREAKS,
                    ByAge.byAge(Ages.ages(13, 15), true).and(Ages.ages(16, 17), false))
                .declare(Rewards.LOSS_ON_ABSENCE, false)
                .build();

    List<Ran> ran = RunTests.of(() -> checklistTests(FOUR.only("CVK-9.03"), Stream.of(byAge)));

    assertThat(ran).singleElement().extracting(Ran::status).isEqualTo("FAILED");
    assertThat(message(ran, "CVK-9.03")).contains("ages 13-15").doesNotContain("16-17");
  }

  @Test
  void a_feature_that_cannot_be_described_is_red_and_the_others_are_tested() {
    FeatureDescriptor broken =
        () -> {
          throw new IllegalStateException("no settings");
        };

    List<Ran> ran = RunTests.of(() -> checklistTests(FOUR, List.of(broken, new Snaps())));

    assertThat(message(ran, "SDK-05")).contains("no settings");
    assertThat(status(ran, "SDK-05")).isEqualTo("FAILED");
    assertThat(status(ran, "CVK-9.03")).isEqualTo("FAILED");
  }

  @Test
  void no_features_no_checks_and_nothing_that_applies_are_red() {
    FeatureDescriptor other =
        () -> Functionality.of(FunctionalityKind.CONTENT_RATING, "other").build();

    assertThat(RunTests.of(() -> checklistTests(FOUR, List.of())))
        .singleElement()
        .matches(one -> one.status().equals("FAILED") && one.message().contains("not a pass"));
    assertThat(RunTests.of(() -> checklistTests(FOUR.only(check -> false), List.of(new Snaps()))))
        .singleElement()
        .matches(one -> one.status().equals("FAILED") && one.message().contains("no checks"));
    assertThat(RunTests.of(() -> checklistTests(FOUR, List.of(other))))
        .filteredOn(one -> one.status().equals("FAILED"))
        .singleElement()
        .matches(one -> one.message().contains("no check is applicable, which is not a pass"));
    assertThat(RunTests.of(() -> ChecklistTests.of(FOUR).documents("nowhere/*.yaml")))
        .singleElement()
        .matches(one -> one.status().equals("FAILED") && one.message().contains("nowhere/*.yaml"));
  }

  @Test
  void a_service_is_tested_by_functionality_and_its_features_inherit() {
    Service app =
        Service.of(ServiceKind.SOCIAL, "app", "App").declare(Rewards.DAILY_LOGIN, true).build();

    List<Ran> own = RunTests.of(() -> checklistTests(FOUR, app.and(new Snaps().describe())));
    List<Ran> described =
        RunTests.of(() -> ChecklistTests.of(FOUR).service(app, List.of(new Snaps())));

    assertThat(status(own, "CVK-9.04")).isEqualTo("FAILED");
    assertThat(status(described, "CVK-9.04")).isEqualTo("FAILED");
    assertThat(described.get(0).within().get(0)).isEqualTo("streaks (Snaps)");
  }

  @Test
  void documents_on_the_class_path_are_tested_with_their_judgements() {
    List<Ran> ran = RunTests.of(() -> ChecklistTests.of(FOUR).documents("described"));

    assertThat(message(ran, "CVK-9.16")).contains("A. Bos (designer)").contains("Children told us");
    assertThat(one(ran, "CVK-9.03").within()).containsExactly("clips.yaml · Clips", "streaks");
    assertThat(((FileSource) one(ran, "CVK-9.03").group()).getFile())
        .isFile()
        .hasName("clips.yaml");
    assertThat(one(ran, "broken.yaml"))
        .matches(one -> one.status().equals("FAILED"))
        .matches(one -> one.message().contains("feeed") && one.message().contains("sociaal"));
    assertThat(files(ran)).containsExactlyInAnyOrder("clips.yaml", "broken.yaml");
  }

  @Test
  void a_pattern_chooses_among_the_documents() {
    assertThat(files(documents("described/clips.yaml"))).containsExactly("clips.yaml");
    assertThat(files(documents("/described/c*.yaml"))).containsExactly("clips.yaml");
    assertThat(files(documents("described/**.json"))).containsExactly("quiet.json");
    assertThat(files(documents("des*/clips.{yaml,json}"))).containsExactly("clips.yaml");
  }

  @Test
  void what_this_library_wrote_is_a_skipped_test_and_alone_is_no_pass() {
    List<Ran> ran = documents("written/*.json");

    assertThat(one(ran, "report.json"))
        .matches(one -> one.status().equals("ABORTED") && one.message().contains("no document"));
    assertThat(files(ran)).containsExactlyInAnyOrder("clips.json", "report.json");
    assertThat(documents("written/report*"))
        .singleElement()
        .matches(one -> one.status().equals("FAILED") && one.message().contains("only reports"));
  }

  @Test
  void a_group_points_at_the_class_that_describes_the_feature() {
    List<Ran> ran = RunTests.of(() -> checklistTests(FOUR, List.of(new Snaps())));

    assertThat(ran)
        .allMatch(
            one ->
                one.group() instanceof ClassSource source
                    && source.getClassName().equals(Snaps.class.getName()));
  }

  @Test
  void an_observer_that_goes_wrong_is_told_beside_the_tests() {
    Checklist observed =
        FOUR.observedBy(
            (finding, report) -> {
              throw new IllegalStateException("no connection");
            });

    List<Ran> ran = RunTests.of(() -> checklistTests(observed, List.of(new Snaps())));

    assertThat(one(ran, "streaks · Observers"))
        .matches(one -> one.status().equals("ABORTED") && one.message().contains("no connection"));
    assertThat(status(ran, "CVK-9.03")).isEqualTo("FAILED");
  }

  private static Ran cannotTell(CannotTell policy) {
    List<Ran> ran =
        RunTests.of(
            () -> ChecklistTests.of(FOUR).cannotTell(policy).features(List.of(new Snaps())));
    return one(ran, "CVK-9.04");
  }

  private static List<Ran> documents(String pattern) {
    return RunTests.of(
        () -> ChecklistTests.of(CodeVoorKinderrechten.checklist().at(CLOCK)).documents(pattern));
  }

  private static Set<String> files(List<Ran> ran) {
    return ran.stream()
        .map(one -> one.source() instanceof FileSource file ? file : (FileSource) one.group())
        .map(file -> file.getFile().getName())
        .collect(Collectors.toSet());
  }

  private static Ran one(List<Ran> ran, String beginning) {
    return ran.stream()
        .filter(one -> one.name().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError(beginning + " is not in " + ran));
  }

  private static String message(List<Ran> ran, String beginning) {
    return one(ran, beginning).message();
  }

  private static String status(List<Ran> ran, String beginning) {
    return one(ran, beginning).status();
  }
}
