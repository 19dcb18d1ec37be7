package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.REFERENCE;
import static io.github.kiasdk.check.SampleChecks.TEXTS;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a requirement gets to see of what surrounds it. */
class DescribedTest {

  private static final Service HOUSE =
      service().functionality(video().build()).functionality(search().build()).build();

  @Test
  void judgements_and_explanations_are_told_by_place_and_in_their_order() {
    Judgement one = judgement("TST-1.08", "video");
    Judgement two = judgement("TST-1.07", "video");
    Judgement elsewhere = judgement("TST-1.08", "search");
    Explanation late = explanation("TST-1.08", "video");
    Explanation early = explanation("TST-1.07", "video");
    Explanation other = explanation("TST-1.07", "house");
    List<String> seen = new ArrayList<>();
    Checklist asked =
        sees(described -> {
              assertThat(described.judgements()).containsExactly(one, two, elsewhere);
              seen.add(
                  described.id()
                      + " "
                      + described.judgementsHere().size()
                      + " "
                      + described.explanationsHere().size());
              if (described.id().equals("video")) {
                assertThat(described.judgementsHere()).containsExactly(one, two);
                assertThat(described.explanationsHere()).containsExactly(late, early);
                assertThatThrownBy(() -> described.judgementsHere().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
              }
            })
            .judged(List.of(one, two, elsewhere))
            .explained(List.of(late, early, other));

    assertThat(asked.check(HOUSE).count(Outcome.ERROR)).isZero();
    assertThat(seen).containsExactly("search 1 0", "video 2 2", "house 0 1");
  }

  @Test
  void checks_that_are_known_retired_or_meant_are_told() {
    Retired retired = new Retired("TST-1.30", "0.2.0", "TST-1.01", LocalizedText.same("Joined."));
    List<Object> seen = new ArrayList<>();
    Checklist asked =
        sees(described -> {
              seen.add(described.isCheck("TST-1.01"));
              seen.add(described.isJudged("TST-1.01"));
              seen.add(described.isJudged("TST-1.08"));
              seen.add(String.valueOf(described.nearestCheck("1.1")));
              seen.add(String.valueOf(described.nearestCheck("elsewhere")));
              seen.add(String.valueOf(described.retired("TST-1.30") == retired));
              seen.add(String.valueOf(described.retired("TST-1.01")));
              seen.add(String.valueOf(described.nearestPlace("vide")));
              seen.add(String.valueOf(described.nearestPlace("hose")));
            })
            .retiring(List.of(retired));

    assertThat(asked.check(video().build()).count(Outcome.ERROR)).isZero();
    assertThat(seen)
        .as("without a service there are no places")
        .containsExactly(true, false, true, "TST-1.01", "null", "true", "null", "null", "null");
    seen.clear();
    asked.check(service().functionality(video().build()).build());
    assertThat(seen.subList(7, 9)).containsExactly("video", "house");
  }

  @Test
  void a_check_of_the_description_knows_what_failed_before_it_and_where() {
    Functionality lit = video().declare(LAMP, true).build();
    Functionality dark = video().declare(LAMP, false).build();

    assertThat(withoutFailure("TST-1.01", null, service().functionality(lit).build()))
        .containsExactly("video false", "house true");
    assertThat(withoutFailure("TST-1.01", null, service().functionality(dark).build()))
        .containsExactly("video true", "house true");
    assertThat(withoutFailure("TST-1.01", "", service().functionality(lit).build()))
        .containsExactly("video false", "house true");
    assertThat(withoutFailure("TST-1.99", null, service().functionality(dark).build()))
        .as("no such check")
        .containsExactly("video false", "house false");
  }

  @Test
  void it_knows_what_failed_for_one_of_several_things() {
    Service house = service().functionality(video().build()).build();

    assertThat(withoutFailure("TST-1.02", "sleep", house)).startsWith("video false");
    assertThat(withoutFailure("TST-1.02", "school", house)).startsWith("video true");
    assertThat(withoutFailure("TST-1.02", null, house)).startsWith("video false");
    assertThat(withoutFailure("TST-1.03", "sleep", house))
        .as("could not be carried out: nobody knows")
        .startsWith("video false");
    assertThat(withoutFailure("TST-1.03", null, house)).startsWith("video false");
  }

  @Test
  void of_a_functionality_on_its_own_a_check_that_found_nothing_may_have_been_left_out() {
    List<String> seen = new ArrayList<>();
    Checklist asked =
        surely(
            described ->
                seen.add(
                    described.isWithoutFailure("TST-1.04", null)
                        + " "
                        + described.isWithoutFailure("TST-1.01", null)));

    asked.check(video().declare(LAMP, false).build());
    asked.check(service().functionality(video().build()).build());

    assertThat(seen).containsExactly("false true", "true true", "true true");
  }

  @Test
  void who_is_asked_among_the_others_knows_of_no_check_that_it_did_not_fail() {
    List<Boolean> seen = new ArrayList<>();
    Requirement looks =
        described -> {
          seen.add(described.isWithoutFailure("TST-1.01", null));
          return List.of();
        };

    checklist(LAMP_OFF, check(2).requires(looks).build())
        .check(video().declare(LAMP, false).build());

    assertThat(seen).containsExactly(false);
  }

  @Test
  void where_nothing_was_found_at_all_nothing_is_without_failure() {
    List<Boolean> seen = new ArrayList<>();
    Check last = last(described -> seen.add(described.isWithoutFailure("TST-1.01", null)));

    checklist(LAMP_OFF, last).check(service().build());

    assertThat(seen).containsExactly(false);
  }

  /** What a check of the description sees at each place, of checks that fail in several ways. */
  private static List<String> withoutFailure(String check, @Nullable String about, Service house) {
    List<String> seen = new ArrayList<>();
    surely(described -> seen.add(described.id() + " " + described.isWithoutFailure(check, about)))
        .check(house);
    return seen;
  }

  private static Checklist surely(Consumer<Described> looks) {
    Requirement ofEffects =
        described -> List.of(Observation.of(Truth.FALSE, "sleep", LocalizedText.same("Late.")));
    Requirement broken =
        described -> {
          throw new IllegalStateException("broken");
        };
    return checklist(
        LAMP_OFF,
        check(2).requires(ofEffects).build(),
        check(3).requires(broken).build(),
        ofServiceAlone(),
        last(looks));
  }

  /** Of no kind of functionality: of one on its own it is not asked. */
  private static Check ofServiceAlone() {
    return Check.check("TST-1.04", PRINCIPLE, TEXTS)
        .severity(Level.LOW)
        .ofService()
        .requires(DOOR.isFalse())
        .ground(Ground.DERIVED)
        .rights(Right.HEALTH)
        .cites(REFERENCE)
        .since("0.1.0")
        .build();
  }

  private static Check last(Consumer<Described> looks) {
    return check(9)
        .ofDescription()
        .requires(
            described -> {
              looks.accept(described);
              return List.of();
            })
        .build();
  }

  private static Checklist sees(Consumer<Described> looks) {
    return checklist(LAMP_OFF, check(8).judgedOnly(LAMP).build(), last(looks));
  }

  private static Judgement judgement(String check, String place) {
    return new Judgement(
        check,
        place,
        Verdict.PASSED,
        "A",
        "owner",
        null,
        TODAY,
        TODAY,
        "The lamp was seen off.",
        List.of());
  }

  private static Explanation explanation(String check, String place) {
    return new Explanation(
        check,
        null,
        place,
        null,
        ExplanationReason.PLANNED,
        "It goes.",
        "R. Vos",
        "M. Smit",
        TODAY,
        TODAY.plusDays(9),
        LocalizedText.same("A lamp that dims."),
        null);
  }
}
