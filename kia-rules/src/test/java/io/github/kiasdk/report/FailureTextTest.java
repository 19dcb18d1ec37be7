package io.github.kiasdk.report;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Principles;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.junit.Example;
import io.github.kiasdk.junit.Examples;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Switch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextTest {

  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private static final Examples EXAMPLES =
      Examples.read(
          IntStream.rangeClosed(1, 10)
              .mapToObj(number -> Path.of("src/test/resources/examples/CVK-" + number + ".yaml"))
              .toArray(Path[]::new));

  private static final List<Example> FAILING = failing();

  /** A host's own type. */
  private static final class VideoFeed implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      return Functionality.of(FunctionalityKind.VIDEO, "feed")
          .forAges(13, 17)
          .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), Switch.ON).and(ages(16, 17), Switch.OFF))
          .declare(Notifications.DEFAULT, Switch.OFF)
          .build();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void one_failure_is_told_in_full(String language) throws IOException {
    Report report = CODE.principle(Principles.AVOID_HARMFUL_DESIGN).check(new VideoFeed());

    String text = FailureText.in(Locale.forLanguageTag(language)).text(report);

    Golden.assertSame(text + "\n", "failure_" + language + ".txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void ten_failures_are_told_in_short(String language) throws IOException {
    Report report = CODE.check(failingIn(10));

    String text = FailureText.in(Locale.forLanguageTag(language)).text(report);

    Golden.assertSame(text + "\n", "ten-failures_" + language + ".txt");
  }

  @ParameterizedTest
  @CsvSource({"1,nl", "2,nl", "3,en", "5,nl", "8,en", "10,nl", "10,en", "20,nl", "60,en"})
  void no_text_is_longer_than_a_developer_reads(int failures, String language) {
    for (int first = 0; first + failures <= FAILING.size(); first += 37) {
      Report report = CODE.check(failingIn(first, failures));

      String text = FailureText.in(Locale.forLanguageTag(language)).text(report);

      assertThat(text.lines().count()).as(text).isLessThanOrEqualTo(25);
      assertThat(text.lines()).as(text).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void up_to_ten_failures_each_say_what_to_change() {
    for (int first = 0; first + 10 <= FAILING.size(); first += 37) {
      Report all = CODE.check(failingIn(first, 10));
      List<Finding> ten = all.failed().subList(0, 10);
      String[] ids = ten.stream().map(one -> one.check().id()).distinct().toArray(String[]::new);
      Report report = CODE.only(ids).check(failingIn(first, 10));
      if (report.failed().size() > 10) {
        continue;
      }

      String text = FailureText.in(EN).text(report);

      assertThat(text).as(text).doesNotContain("and also").contains(ids);
      for (Finding finding : report.failed()) {
        if (report.rootOf(finding) == null) {
          assertThat(text).as(text).contains("\n" + finding.check().id() + " ");
        }
      }
    }
  }

  @Test
  void what_follows_from_a_failure_is_not_told_twice() {
    String text = FailureText.in(EN).text(SharedCause.REPORT);

    assertThat(text).contains("so too").containsOnlyOnce("TST-1.04");
  }

  @Test
  void a_follower_on_its_own_refers_to_its_root() {
    Report report = SharedCause.REPORT;
    Finding follower =
        report.failed().stream()
            .filter(one -> report.rootOf(one) != null)
            .findFirst()
            .orElseThrow();

    String text = FailureText.in(EN).text(report, List.of(follower));

    assertThat(text)
        .contains("follows    " + report.rootOf(follower).check().id())
        .contains("list of checks (CHECKS.md), under " + follower.check().id())
        .doesNotContain("matters");
  }

  @Test
  void a_feature_that_cannot_be_described_is_told_with_its_class_and_reason() {
    FeatureDescriptor broken =
        new FeatureDescriptor() {
          @Override
          public Functionality describe() {
            throw new IllegalStateException("no settings");
          }
        };

    String text = FailureText.in(NL).text(CODE.check(broken));

    assertThat(text)
        .startsWith(
            "FailureTextTest · van de 1 toets die hier geldt: 0 niet in orde, 0 nog niet bekend, 1"
                + " niet\nuitgevoerd\n")
        .contains("SDK-05")
        .contains("describe() ging mis: java.lang.IllegalStateException: no settings.")
        .contains("Herstel wat er misging in describe()");
  }

  @Test
  void a_report_in_which_nothing_applies_says_that_this_is_no_pass() {
    Functionality other = Functionality.of(FunctionalityKind.CONTENT_RATING, "other").build();

    assertThat(FailureText.in(EN).text(Small.CHECKLIST.check(other)))
        .isEqualTo(
            "other · no check is applicable, which is not a pass. Is the kind right, and are facts"
                + " declared?");
  }

  @Test
  void without_failures_it_lists_what_cannot_be_told() {
    Functionality streak = Functionality.of(FunctionalityKind.PLAY, "streaks").build();

    String text = FailureText.in(EN).text(Small.CHECKLIST.judged(List.of()).check(streak));

    assertThat(text.lines())
        .contains("streaks · 0 of 3 applicable checks failed, 3 cannot tell")
        .anyMatch(line -> line.startsWith("cannot tell  TST-1.03 needs rewards.streaks"));
  }

  @Test
  void an_error_in_a_check_itself_asks_for_no_change_of_the_product() {
    FlagFact flag = Fact.flag("t.flag", "Zo", "So");
    Report report =
        Checklist.of(List.of(Small.broken(flag)))
            .check(
                Functionality.of(FunctionalityKind.STREAK, "streak").declare(flag, true).build());

    String text = FailureText.in(EN).text(report, report.with(Outcome.ERROR));

    assertThat(text).contains("went wrong java.lang.ClassCastException").doesNotContain("change");
  }

  private static Service failingIn(int number) {
    return failingIn(0, number);
  }

  /** A service with so many features, each of which fails at least one check. */
  private static Service failingIn(int first, int number) {
    Service.Builder service = Service.of(ServiceKind.OTHER, "app", "App");
    for (int i = first; i < first + number; i++) {
      // Far apart in the file, so that they fail for different reasons.
      Example example = FAILING.get(i * 11 % FAILING.size());
      service.functionality(
          new Functionality(
              "feature-" + (i + 1),
              example.kinds(),
              example.says(),
              null,
              example.ages(),
              null,
              example.facts(),
              null,
              List.of(),
              List.of()));
    }
    return service.build();
  }

  private static List<Example> failing() {
    List<Example> failing = new ArrayList<>();
    for (String check : EXAMPLES.checks()) {
      for (Example example : EXAMPLES.of(check)) {
        boolean fails = example.outcome() == Outcome.FAILED && example.judgement() == null;
        if (fails && !example.kinds().isEmpty() && example.serviceFacts() == null) {
          failing.add(example);
        }
      }
    }
    return failing;
  }
}
