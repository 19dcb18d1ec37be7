package io.github.kiasdk.junit;

import static io.github.kiasdk.junit.KiaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Principles;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FailureText;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KiaAssertionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  private static final Checklist DESIGN = CODE.principle(Principles.AVOID_HARMFUL_DESIGN);

  /** A host's own type. */
  private record VideoFeed(Switch autoplay) implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      return Functionality.of(FunctionalityKind.VIDEO, "feed")
          .declare(Defaults.AUTOPLAY, autoplay)
          .build();
    }
  }

  @Test
  void a_feature_that_is_in_order_satisfies_and_the_assertion_goes_on() {
    VideoFeed feed = new VideoFeed(Switch.OFF);

    assertThatCode(
            () -> assertThat(feed).as("feed").satisfies(CODE.only("CVK-9.01")).isEqualTo(feed))
        .doesNotThrowAnyException();
  }

  @Test
  void a_feature_that_is_not_in_order_is_told_as_a_developer_reads_it() {
    VideoFeed feed = new VideoFeed(Switch.ON);

    Throwable red = catchThrowable(() -> assertThat(feed).satisfies(DESIGN));

    assertThat(red)
        .isInstanceOf(AssertionError.class)
        .hasMessage("\n" + FailureText.in(Locale.ENGLISH).text(DESIGN.check(feed)) + "\n");
  }

  @Test
  void a_description_and_a_language_are_kept() {
    Throwable red =
        catchThrowable(
            () ->
                assertThat(new VideoFeed(Switch.ON))
                    .as("100 %s of the feed")
                    .in(Locale.forLanguageTag("nl"))
                    .satisfies(DESIGN));

    assertThat(red)
        .hasMessageStartingWith("[100 %s of the feed] \nfeed (VideoFeed) · van de 4 toetsen die")
        .hasMessageContaining("defaults.autoplay = aan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899-12-31T10:00:00Z", "2200-01-02T10:00:00Z", "+1000000000-12-31T23:59:59Z"})
  void a_clock_out_of_range_is_told_in_the_language_that_was_asked(String instant) {
    Checklist then = DESIGN.at(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    VideoFeed feed = new VideoFeed(Switch.OFF);
    Service app = Service.of(ServiceKind.SOCIAL, "app", "App").build();
    Locale dutch = Locale.forLanguageTag("nl");

    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> assertThat(feed).in(dutch).satisfies(then),
            () -> assertThat(app).in(dutch).satisfies(then),
            () -> assertThat(app, List.of(feed)).in(dutch).satisfies(then),
            () -> ChecklistTests.of(then).in(dutch).features(List.of(feed)),
            () -> ChecklistTests.of(then).in(dutch).service(app),
            () -> ChecklistTests.of(then).in(dutch).service(app, List.of(feed)),
            () -> ChecklistTests.of(then).in(dutch).documents("gated/two/app.yaml"))) {
      assertThat(catchThrowable(way))
          .isInstanceOf(AssertionError.class)
          .hasCauseInstanceOf(DescriptionException.class)
          .message()
          .contains("Volgens de klok is het nu ")
          .doesNotContain("By the clock");
    }
    assertThat(catchThrowable(() -> assertThat(feed).satisfies(then)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("By the clock it is now ");
  }

  @Test
  void what_cannot_be_told_fails_only_if_asked_strictly() {
    VideoFeed feed = new VideoFeed(Switch.OFF);

    assertThatCode(() -> assertThat(feed).satisfies(DESIGN)).doesNotThrowAnyException();
    assertThat(catchThrowable(() -> assertThat(feed).strictly().satisfies(DESIGN)))
        .hasMessageContaining("0 of 4 applicable checks failed, 3 cannot tell")
        .hasMessageContaining("CVK-9.09 needs content.rating");
  }

  @Test
  void judgements_and_the_day_are_those_of_the_checklist() {
    FeatureDescriptor streaks =
        () ->
            Functionality.of(FunctionalityKind.STREAK, "streaks")
                .declare(Rewards.STREAKS, false)
                .build();
    Judgement refused =
        new Judgement(
            "CVK-9.16",
            "streaks",
            Verdict.FAILED,
            "A. Bos",
            "designer",
            Role.PRODUCT_OWNER,
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 6, 1),
            "Children told us.",
            List.of());
    Checklist judged = CODE.only("CVK-9.16").judged(List.of(refused));

    assertThat(catchThrowable(() -> assertThat(streaks).satisfies(judged)))
        .hasMessageContaining("A. Bos (designer)");
    Clock later = Clock.offset(CLOCK, Duration.ofDays(1));
    assertThat(catchThrowable(() -> assertThat(streaks).satisfies(judged.at(later))))
        .as("a judgement that expired is told, and decides nothing")
        .hasMessageContaining("SDK-01")
        .hasMessageContaining("1 cannot tell");
  }

  @Test
  void nothing_that_applies_and_a_feature_that_cannot_be_described_are_no_pass() {
    FeatureDescriptor other =
        () -> Functionality.of(FunctionalityKind.CONTENT_RATING, "other").build();
    FeatureDescriptor broken = () -> null;

    assertThat(catchThrowable(() -> assertThat(other).satisfies(CODE.only("CVK-9.01"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("which is not a pass");
    assertThat(catchThrowable(() -> assertThat(broken).satisfies(CODE.only("CVK-9.01"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("describe() gave nothing back");
    assertThat(catchThrowable(() -> assertThat((FeatureDescriptor) null).satisfies(CODE)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_service_is_asked_with_its_functionalities_and_with_features_of_the_host() {
    Service app =
        Service.of(ServiceKind.STREAMING, "app", "App")
            .without(Area.PUBLISHING)
            .functionality(new VideoFeed(Switch.ON).describe())
            .build();
    Service bare = Service.of(ServiceKind.STREAMING, "app", "App").build();

    assertThat(catchThrowable(() -> assertThat(app).satisfies(CODE.only("CVK-9.01"))))
        .hasMessageContaining("App · 1 of 1 applicable check failed")
        .hasMessageContaining("(in feed)");
    assertThat(
            catchThrowable(
                () ->
                    assertThat(bare, List.of(new VideoFeed(Switch.ON)))
                        .satisfies(CODE.only("CVK-9.01"))))
        .hasMessageContaining("(in feed: VideoFeed)");
  }

  @Test
  void no_features_at_all_are_no_pass() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App").declare(Defaults.AUTOPLAY, Switch.OFF).build();

    assertThat(catchThrowable(() -> assertThat(service, List.of()).satisfies(CODE)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no features to check");
    assertThat(
            catchThrowable(
                () ->
                    assertThat(service, List.of()).in(Locale.forLanguageTag("nl")).satisfies(CODE)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Er zijn geen");
    assertThat(catchThrowable(() -> assertThat(service, Collections.singletonList(null))))
        .hasMessageContaining("features[0] is null");
  }
}
