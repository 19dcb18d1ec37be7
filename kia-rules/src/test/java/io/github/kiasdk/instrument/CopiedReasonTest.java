package io.github.kiasdk.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.MitigationKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law of every check that takes a text as a reason: the same words count once. */
class CopiedReasonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String WORDS = "Kinderen merken hier weinig van.";

  /** Each place where words answer a check, with two of them side by side. */
  private enum Place {
    ONE_SIDED("KIA-01@app/a", "KIA-01@app/b") {
      @Override
      Report of(String one, String two) {
        return check(
            List.of(
                part("a").effect(harm("x").build()).oneSided(one, one).build(),
                part("b").effect(harm("x").build()).oneSided(two, two).build()),
            null);
      }
    },
    UNTOUCHED("KIA-02@app#economic-protection", "KIA-02@app#family") {
      @Override
      Report of(String one, String two) {
        return check(
            List.of(part("a").build()),
            Assessment.bySelf()
                .untouched(Untouched.of(RightCluster.ECONOMIC_PROTECTION, LocalizedText.same(one)))
                .untouched(Untouched.of(RightCluster.FAMILY, LocalizedText.same(two)))
                .build());
      }
    },
    WITHHELD("KIA-08@app/a#x", "KIA-08@app/a#y") {
      @Override
      Report of(String one, String two) {
        return check(
            List.of(
                part("a")
                    .effect(harm("x").rating(Rating.withheld(one)).build())
                    .effect(harm("y").rating(Rating.withheld(two)).build())
                    .build()),
            null);
      }
    },
    RATED("KIA-08@app/a#x", "KIA-08@app/b#x") {
      @Override
      Report of(String one, String two) {
        Rating rating = Rating.of(Impact.HIGH, Likelihood.LOW);
        return check(
            List.of(
                part("a").effect(harm("x").rating(rating.because(one)).build()).build(),
                part("b").effect(harm("x").rating(rating.because(two)).build()).build()),
            null);
      }
    },
    ACCEPTED("KIA-10@app/a#x", "KIA-10@app/a#y") {
      @Override
      Report of(String one, String two) {
        Decision decision =
            new Decision(
                Decision.Outcome.CONTINUE,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(
                    new Decision.Acceptance("a/x", "B. de Vries", one),
                    new Decision.Acceptance("a/y", "B. de Vries", two)));
        return check(
            List.of(part("a").effect(harm("x").build()).effect(harm("y").build()).build()),
            Assessment.bySelf().decision(decision).build());
      }
    },
    NOT_STRENGTHENED("KIA-11@app/a#x", "KIA-11@app/a#y") {
      @Override
      Report of(String one, String two) {
        return check(
            List.of(
                part("a")
                    .effect(
                        Effect.positive("x", "Vriendschap", "Friendship", Right.ASSOCIATION)
                            .notStrengthened(one, one)
                            .build())
                    .effect(
                        Effect.positive("y", "Kennis", "Knowledge", Right.EDUCATION)
                            .notStrengthened(two, two)
                            .build())
                    .build()),
            null);
      }
    },
    NO_SIDE_EFFECTS("KIA-14@app/a#m", "KIA-14@app/a#n") {
      @Override
      Report of(String one, String two) {
        return check(
            List.of(
                part("a")
                    .effect(harm("x").build())
                    .mitigation(shield("m", one))
                    .mitigation(shield("n", two))
                    .build()),
            null);
      }
    },
    ANSWERED("KIA-16@app#v", "KIA-16@app#w") {
      @Override
      Report of(String one, String two) {
        Assessment.Builder heard = Assessment.bySelf();
        for (String view : List.of("v", "w")) {
          heard.view(
              new View(view, "The maker", TODAY, View.Kind.LEGAL, List.of(), "We see it apart."));
          String words = view.equals("v") ? one : two;
          heard.response(response(view, Response.Author.ASSESSOR, words));
          heard.response(
              response(view, Response.Author.COMMISSIONER, "For " + view + " we follow the maker"));
        }
        return check(List.of(part("a").build()), heard.build());
      }
    };

    private final String first;
    private final String second;

    Place(String first, String second) {
      this.first = first;
      this.second = second;
    }

    abstract Report of(String one, String two);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void reasons_of_their_own_both_count(Place place) {
    Report report = place.of(WORDS, "Het gaat hier over iets anders.");

    assertThat(found(report, place.first).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(found(report, place.second).outcome()).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void a_copy_counts_at_its_first_place_only_and_says_where_that_is(Place place) {
    for (String copy :
        List.of(
            WORDS, "kinderen: merken hier weinig van", "  KINDEREN\nMERKEN HIER WEINIG VAN!!")) {
      Report report = place.of(WORDS, copy);
      Finding second = found(report, place.second);

      assertThat(found(report, place.first).outcome()).as(copy).isEqualTo(Outcome.PASSED);
      assertThat(second.outcome()).as(copy).isEqualTo(Outcome.CANNOT_TELL);
      assertThat(second.reason()).as(copy).isEqualTo(Reason.UNDECLARED);
      assertThat(second.because().nl()).contains("en telt één keer", copy.strip());
      assertThat(second.because().en()).contains("too and counts once", copy.strip());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void a_sentence_with_another_number_or_right_in_it_is_a_copy(Place place) {
    List<List<String>> pairs =
        List.of(
            List.of(
                "Van 12 kinderen merkte niemand iets.", "Van 1.340 kinderen merkte niemand iets"),
            List.of(
                "Voor de vrijheid van meningsuiting merken kinderen weinig.",
                "Voor onderwijs merken kinderen weinig."),
            List.of(
                "Children notice little of it: freedom of expression.",
                "Children notice little of it: protection from abduction abroad."),
            List.of(
                "Protection from violence and abuse: children notice little (1).",
                "Family and upbringing: children notice little (2)."));
    for (List<String> pair : pairs) {
      Report report = place.of(pair.get(0), pair.get(1));

      assertThat(found(report, place.first).outcome()).as("%s", pair).isEqualTo(Outcome.PASSED);
      assertThat(found(report, place.second).outcome())
          .as("%s", pair)
          .isEqualTo(Outcome.CANNOT_TELL);
    }
  }

  @Test
  void the_first_place_is_named_also_when_it_answers_another_check() {
    Report report =
        check(
            List.of(
                part("a")
                    .effect(harm("x").build())
                    .oneSided(WORDS, "Children hardly notice it.")
                    .build(),
                part("b").effect(harm("x").rating(Rating.withheld(WORDS)).build()).build()),
            null);

    assertThat(found(report, "KIA-01@app/a").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(found(report, "KIA-08@app/b#x").because().en())
        .isEqualTo(
            "The reason \"Kinderen merken hier weinig van.\" stands at a/one-sided too and counts once."
                + " Write a reason of its own here.");
  }

  @Test
  void a_measure_answers_beside_a_reason_that_was_pasted() {
    Mitigation more =
        Mitigation.treating(List.of("y"), "m", "Meer", "More")
            .goal(io.github.kiasdk.mitigation.Goal.STRENGTHEN)
            .build();
    Effect.Builder play = Effect.positive("x", "Spelen", "Play", Right.REST_AND_PLAY);
    Effect.Builder learning = Effect.positive("y", "Leren", "Learning", Right.EDUCATION);
    Report report =
        check(
            List.of(
                part("a")
                    .effect(play.notStrengthened(WORDS, WORDS).build())
                    .effect(learning.notStrengthened(WORDS, WORDS).build())
                    .mitigation(more)
                    .build()),
            null);

    assertThat(found(report, "KIA-11@app/a#y").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void why_ratings_are_withheld_may_be_said_once_at_the_assessment() {
    List<Functionality> parts =
        List.of(
            part("a").effect(harm("x").rating(Rating.withheld(WORDS)).build()).build(),
            part("b").effect(harm("x").rating(Rating.withheld(WORDS)).build()).build());
    Assessment once =
        Assessment.bySelf().limitations("Let op. " + WORDS, "Mind this. " + WORDS).build();

    assertThat(found(check(parts, once), "KIA-08@app/b#x").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(found(check(parts, Assessment.bySelf().build()), "KIA-08@app/b#x").outcome())
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_reason_that_no_check_asks_for_takes_no_place() {
    Effect play =
        Effect.positive("p", "Spelen", "Play", Right.REST_AND_PLAY)
            .rating(Rating.withheld(WORDS))
            .build();
    Report report =
        check(
            List.of(
                part("a")
                    .effect(play)
                    .effect(harm("x").rating(Rating.withheld(WORDS)).build())
                    .build()),
            null);

    assertThat(found(report, "KIA-08@app/a#x").outcome()).isEqualTo(Outcome.PASSED);
  }

  private static Functionality.Builder part(String id) {
    return Functionality.of(FunctionalityKind.VIDEO, id);
  }

  private static Effect.Builder harm(String id) {
    return Effect.negative(id, "Later slapen", "Late sleep", Right.HEALTH);
  }

  private static Mitigation shield(String id, String reason) {
    return Mitigation.treating(List.of("x"), id, "Een filter", "A filter")
        .kind(MitigationKind.TECHNICAL)
        .noSideEffects(reason, reason)
        .build();
  }

  private static Response response(String to, Response.Author by, String words) {
    return new Response(to, by, Response.Outcome.NOTED, words, TODAY, List.of());
  }

  private static Report check(List<Functionality> parts, @Nullable Assessment assessment) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, "app", "App");
    parts.forEach(service::functionality);
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    return KiaMethod.checklist()
        .at(Clock.fixed(TODAY.atStartOfDay(zone).toInstant(), zone))
        .assessed(assessment)
        .check(service.build());
  }

  private static Finding found(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not among " + report.findings()));
  }
}
