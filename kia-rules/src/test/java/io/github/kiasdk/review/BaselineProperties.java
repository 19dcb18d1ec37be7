package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class BaselineProperties {

  /** What a part of the service is like; {@code null} is not declared. */
  record Part(
      FunctionalityKind kind,
      @Nullable Boolean streaks,
      @Nullable Switch autoplay,
      @Nullable Switch notifications) {}

  @Property(tries = 60)
  void rewording_translation_and_another_order_change_nothing(
      @ForAll("services") List<Part> parts, @ForAll Random random) {
    Report before = CODE.check(service(parts, "Reeksen", "Streaks", new Random(0)));
    Report after = CODE.check(service(parts, "Iets anders", "Something else", random));
    Baseline baseline = Baseline.of(TODAY, before.findings());

    assertThat(Baseline.of(TODAY, after.findings()).text()).isEqualTo(baseline.text());
    assertThat(Gate.failingOn(Level.LOW).strict().frozen(baseline).judge(after).isPassed())
        .isTrue();
  }

  @Property(tries = 60)
  void written_and_read_again_it_is_the_same(@ForAll("fingerprints") Set<String> fingerprints) {
    List<BaselineLine> lines = new ArrayList<>();
    for (String fingerprint : fingerprints) {
      boolean failed = fingerprint.length() % 2 == 0;
      lines.add(BaselineLine.of(fingerprint, failed ? Outcome.FAILED : Outcome.CANNOT_TELL));
    }
    Baseline baseline = new Baseline(LocalDate.of(2026, 3, 1), lines);

    assertThat(Baseline.read(baseline.text(), CODE)).isEqualTo(baseline);
    assertThat(baseline.text().lines()).hasSize(fingerprints.size() + 1);
  }

  @Property(tries = 60)
  void it_only_ever_gets_smaller_and_never_covers_more(
      @ForAll("services") List<Part> before, @ForAll("services") List<Part> after) {
    Report first = CODE.check(service(before, "A", "A", new Random(0)));
    Report then = CODE.check(service(after, "A", "A", new Random(0)));
    Baseline baseline = Baseline.of(TODAY, first.findings());

    Baseline kept = baseline.kept(List.of(then));

    assertThat(kept.size()).isLessThanOrEqualTo(baseline.size());
    then.findings()
        .forEach(finding -> assertThat(kept.covers(finding)).isEqualTo(baseline.covers(finding)));
    assertThat(kept.kept(List.of(then))).isEqualTo(kept);
    assertThat(kept.fixed(then)).isEmpty();
  }

  @Property(tries = 60)
  void every_failure_is_explained_or_frozen_or_left_and_never_two_of_these(
      @ForAll("services") List<Part> before, @ForAll("services") List<Part> after) {
    Report first = CODE.check(service(before, "A", "A", new Random(0)));
    Report then = CODE.check(service(after, "A", "A", new Random(0)));
    Explanations explanations =
        Explanations.of(List.of(Reviewed.explanation("CVK-9.03", "part-0")), CODE);

    GateResult result =
        Gate.failingOn(Level.LOW)
            .explained(explanations)
            .frozen(Baseline.of(TODAY, first.findings()))
            .judge(then);

    Set<Object> seen = new HashSet<>();
    for (List<?> some : List.of(result.explained(), result.frozen(), result.blocking())) {
      some.forEach(finding -> assertThat(seen.add(finding)).isTrue());
    }
    assertThat(seen).containsAll(then.failed());
    assertThat(result.figures().left()).isEqualTo(result.blocking().size());
    assertThat(result.figures().failed()).isEqualTo(then.count(Outcome.FAILED));
    assertThat(result.isPassed()).isEqualTo(result.blocking().isEmpty());
  }

  @Provide
  static Arbitrary<List<Part>> services() {
    return Combinators.combine(
            Arbitraries.of(FunctionalityKind.STREAK, FunctionalityKind.VIDEO, FunctionalityKind.DM),
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.of(Switch.class).injectNull(0.3),
            Arbitraries.of(Switch.class).injectNull(0.3))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  static Arbitrary<Set<String>> fingerprints() {
    Arbitrary<String> about =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.just("#13-15"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(8).map(words -> "#" + words));
    return Combinators.combine(
            Arbitraries.of("CVK-9.03", "CVK-10.01", "SDK-02"), Arbitraries.of("a", "b-2"), about)
        .as((check, part, rest) -> check + "@" + part + rest)
        .set()
        .ofMaxSize(8);
  }

  private static Service service(List<Part> parts, String nl, String en, Random order) {
    List<Functionality> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Functionality.Builder one = Functionality.of(part.kind(), "part-" + i).titled(nl + i, en + i);
      if (part.streaks() != null) {
        one.declare(Rewards.STREAKS, part.streaks());
      }
      if (part.autoplay() != null) {
        one.declare(Defaults.AUTOPLAY, part.autoplay());
      }
      if (part.notifications() != null) {
        one.declare(Notifications.DEFAULT, part.notifications());
      }
      made.add(one.build());
    }
    Collections.shuffle(made, order);
    Service.Builder service = Service.of(ServiceKind.SOCIAL, "app", nl).forAges(13, 17);
    made.forEach(service::functionality);
    return service.build();
  }
}
