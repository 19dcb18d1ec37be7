package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.plain.Characters;
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
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class BaselineProperties {

  /** What a part of the service is like; {@code null} is not declared. */
  record Part(
      FunctionalityKind kind,
      @Nullable Boolean streaks,
      @Nullable ByAge<Switch> autoplay,
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

  /** Whatever a host calls what it saw. */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> near =
        Arbitraries.of(
                "#", "1", "13", "17", "-", ",", "+", " ", "\u2003", "\u2013", "\\", "u0023", "a")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(near, near, Arbitraries.strings().ofMaxLength(6))
        .filter(name -> Characters.half(name) < 0);
  }

  @Property(tries = 2000)
  void no_two_names_are_taken_for_each_other_nor_for_ages(
      @ForAll("names") String name,
      @ForAll("names") String other,
      @ForAll @IntRange(max = 17) int age,
      @ForAll boolean all) {
    Ages ages = all ? null : Ages.ages(age, 17);
    String fingerprint = Finding.fingerprint("CVK-9.03@app/streaks", ages, name);
    BaselineLine line = BaselineLine.of(fingerprint, Outcome.FAILED);
    Baseline baseline = new Baseline(TODAY, List.of(line));

    assertThat(line.about()).isEqualTo(name);
    assertThat(line.ages()).isEqualTo(ages);
    assertThat(Baseline.read(baseline.text(), CODE)).isEqualTo(baseline);
    assertThat(Finding.fingerprint("CVK-9.03@app/streaks", ages, other).equals(fingerprint))
        .isEqualTo(name.equals(other));
  }

  @Property(tries = 100)
  void it_only_ever_gets_smaller_and_never_covers_more(
      @ForAll("services") List<Part> before,
      @ForAll("services") List<Part> after,
      @ForAll("services") List<Part> later,
      @ForAll("versions") int version) {
    Report first = CODE.check(service(before, "A", "A", new Random(0)));
    Report then = CODE.check(service(after, "A", "A", new Random(0)));
    Report last = CODE.check(service(later, "A", "A", new Random(0)));
    Baseline baseline = written(Baseline.of(TODAY, first.findings()), version);

    Baseline kept = baseline.kept(List.of(then));

    assertThat(kept.size()).isLessThanOrEqualTo(baseline.size());
    then.findings()
        .forEach(finding -> assertThat(kept.covers(finding)).isEqualTo(baseline.covers(finding)));
    last.findings()
        .forEach(finding -> assertThat(!kept.covers(finding) || baseline.covers(finding)).isTrue());
    assertThat(kept.kept(List.of(then))).isEqualTo(kept);
    assertThat(kept.fixed(then)).isEmpty();
  }

  @Property(tries = 60)
  void it_covers_no_child_who_is_let_in_later(
      @ForAll("services") List<Part> parts,
      @ForAll @IntRange(max = 17) int youngest,
      @ForAll @IntRange(max = 17) int later) {
    List<Part> alike = new ArrayList<>();
    for (Part part : parts) {
      alike.add(new Part(part.kind(), part.streaks(), null, part.notifications()));
    }
    Service all = service(alike, "A", "A", new Random(0));
    Report some = CODE.check(aged(all, Ages.ages(youngest, 17)));
    Report more = CODE.check(aged(all, Ages.ages(Math.min(youngest, later), 17)));
    Baseline baseline = Baseline.of(TODAY, some.findings());

    for (Baseline one : List.of(baseline, baseline.kept(List.of(some)))) {
      for (Finding finding : more.findings()) {
        assertThat(!one.covers(finding) || finding.ages().youngest() >= youngest).isTrue();
      }
    }
  }

  private static Service aged(Service service, Ages ages) {
    Service.Builder aged =
        Service.of(service.kind(), service.id(), "A").forAges(ages.youngest(), ages.oldest());
    service.functionalities().forEach(aged::functionality);
    return aged.build();
  }

  @Property(tries = 60)
  void what_one_service_writes_again_changes_nothing_for_another(
      @ForAll("services") List<Part> one,
      @ForAll("services") List<Part> then,
      @ForAll("services") List<Part> other) {
    Report here = CODE.check(service(one, "A", "A", new Random(0)));
    Report now = CODE.check(service(then, "A", "A", new Random(0)));
    Report there = CODE.check(named("other", other, "B", "B", new Random(0)));
    List<Finding> all = new ArrayList<>(here.findings());
    all.addAll(there.findings());
    Baseline shared = Baseline.of(TODAY, all);

    Baseline kept = shared.kept(List.of(now));

    assertThat(kept.kept(List.of(there))).isEqualTo(kept);
    there
        .findings()
        .forEach(finding -> assertThat(kept.covers(finding)).isEqualTo(shared.covers(finding)));
    Baseline onlyHere = Baseline.of(TODAY, here.findings());
    there.findings().forEach(finding -> assertThat(onlyHere.covers(finding)).isFalse());
  }

  @Property(tries = 30)
  void a_line_without_a_service_that_fits_two_of_a_run_covers_neither(
      @ForAll("services") List<Part> parts) {
    Report one = CODE.check(service(parts, "A", "A", new Random(0)));
    Report two = CODE.check(named("other", parts, "B", "B", new Random(0)));
    Baseline old = written(Baseline.of(TODAY, one.findings()), 1);

    Baseline among = old.among(List.of(one, two));

    for (Finding finding : one.findings()) {
      if (finding.subject() == Subject.FUNCTIONALITY) {
        assertThat(among.covers(finding)).isFalse();
      }
    }
    two.findings().forEach(finding -> assertThat(among.covers(finding)).isFalse());
    assertThat(old.kept(List.of(one, two)).kept(List.of(one, two)).size())
        .isLessThanOrEqualTo(old.size());
  }

  @Provide
  static Arbitrary<Integer> versions() {
    return Arbitraries.of(1, 2);
  }

  /** The baseline as a file of this version has it. */
  private static Baseline written(Baseline baseline, int version) {
    String text = baseline.text();
    return Baseline.read(
        version == 2
            ? text
            : text.replace("kia-baseline 2 ", "kia-baseline 1 ").replace("@app/", "@"),
        CODE);
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
            byAges().injectNull(0.3),
            Arbitraries.of(Switch.class).injectNull(0.3))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /** Of some ages or all of them, so that a finding falls apart and grows together. */
  private static Arbitrary<ByAge<Switch>> byAges() {
    Arbitrary<Switch> value = Arbitraries.of(Switch.class);
    return Combinators.combine(Arbitraries.integers().between(11, 17), value, value.injectNull(0.3))
        .as(
            (oldest, younger, older) -> {
              ByAge<Switch> some = ByAge.byAge(Ages.ages(0, oldest), younger);
              return older == null || oldest == 17
                  ? some
                  : some.and(Ages.ages(oldest + 1, 17), older);
            });
  }

  @Provide
  static Arbitrary<Set<String>> fingerprints() {
    Arbitrary<String> about =
        Arbitraries.oneOf(
            Arbitraries.just(""), Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    return Combinators.combine(
            Arbitraries.of("CVK-9.03", "CVK-10.01", "SDK-02"),
            Arbitraries.of("a", "b-2", "/a", "app/a", "?/a"),
            Arbitraries.of(Ages.ages(13, 15)).injectNull(0.7),
            about)
        .as((check, part, ages, rest) -> Finding.fingerprint(check + "@" + part, ages, rest))
        .set()
        .ofMaxSize(8);
  }

  private static Service service(List<Part> parts, String nl, String en, Random order) {
    return named("app", parts, nl, en, order);
  }

  private static Service named(String id, List<Part> parts, String nl, String en, Random order) {
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
    Service.Builder service = Service.of(ServiceKind.SOCIAL, id, nl);
    made.forEach(service::functionality);
    return service.build();
  }
}
