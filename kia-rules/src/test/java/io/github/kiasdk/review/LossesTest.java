package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Consultation.Influence;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody can say that nothing got worse where what backed an answer was taken away. */
class LossesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LocalizedText ANY = LocalizedText.same("Class 6b");

  private static final Evidence STUDY =
      Evidence.document("Study", URI.create("doi:10.1/x")).dated(DAY).of(Quality.A);
  private static final Evidence LETTER = Evidence.document("Letter", URI.create("x:1"));
  private static final Evidence AGAINST =
      new Evidence("Complaint", URI.create("x:2"), DAY, null, null, true, null);

  private static final FlagFact FLAG =
      (FlagFact)
          Profiling.USES.fields().stream()
              .filter(FlagFact.class::isInstance)
              .findFirst()
              .orElseThrow();

  /** Everything that can hold evidence, each with this. */
  private enum Holder {
    SERVICE("rewards.streaks"),
    PART("feed: defaults.autoplay"),
    ITEM("feed: profiling.uses[ads]." + FLAG.name()),
    EFFECT("feed: sleep"),
    MEASURE("feed: break"),
    JUDGEMENT("CVK-9.16@feed");

    private final String place;

    Holder(String place) {
      this.place = place;
    }

    KiaDocument with(Evidence... sources) {
      Evidence[] none = {};
      Facts ads = Facts.none().declare(FLAG, true, this == ITEM ? sources : none);
      Functionality feed =
          Functionality.of(FunctionalityKind.VIDEO, "feed")
              .declare(Defaults.AUTOPLAY, Switch.OFF, this == PART ? sources : none)
              .declare(Profiling.USES, List.of(new Item("ads", ads)))
              .effect(
                  Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH)
                      .evidence(this == EFFECT ? sources : none)
                      .build())
              .mitigation(
                  Mitigation.treating(List.of("sleep"), "break", "Pauze", "Break")
                      .evidence(this == MEASURE ? sources : none)
                      .build())
              .build();
      Judgement judgement =
          new Judgement(
              "CVK-9.16",
              "feed",
              Verdict.PASSED,
              "N. Jansen",
              "designer",
              null,
              DAY,
              LocalDate.of(2026, 12, 31),
              "Tried with children.",
              this == JUDGEMENT ? List.of(sources) : List.of());
      return new KiaDocument(
          service()
              .declare(Rewards.STREAKS, false, this == SERVICE ? sources : none)
              .functionality(feed)
              .build(),
          List.of(judgement));
    }

    List<String> gone(Evidence[] before, Evidence... after) {
      return LossesTest.gone(with(before), with(after));
    }
  }

  private static Service.Builder service() {
    return Service.of(ServiceKind.SOCIAL, "app", "App").forAges(13, 17);
  }

  private static Evidence[] of(Evidence... sources) {
    return sources;
  }

  /** What is told of it, in English; it keeps a gate shut and stands in every form. */
  private static List<String> gone(KiaDocument before, KiaDocument after) {
    Comparison comparison = Comparison.of(CODE, before, after);
    List<LocalizedText> told = Losses.between(before, after);
    assertThat(comparison.caveats()).containsAll(told);
    if (!told.isEmpty()) {
      assertThat(comparison.isNoWorse()).isFalse();
    }
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      String text = ComparisonReport.in(language).text(comparison).replaceAll("\\s+", " ");
      told.forEach(one -> assertThat(text).contains(one.in(language)));
    }
    return told.stream().map(LocalizedText::en).toList();
  }

  @Test
  void evidence_that_is_taken_away_is_told_wherever_it_stood() {
    for (Holder holder : Holder.values()) {
      String told =
          "Evidence that was there is gone, and nothing newer took its place: "
              + holder.place
              + ". So it cannot be told that nothing got worse. Put it back, or give newer"
              + " evidence.";
      assertThat(holder.gone(of(STUDY))).containsExactly(told);
      assertThat(holder.gone(of(STUDY, LETTER), STUDY)).containsExactly(told);
      assertThat(holder.gone(of(STUDY, LETTER), LETTER)).containsExactly(told);
      assertThat(holder.gone(of(STUDY, AGAINST), STUDY)).as("against it").containsExactly(told);
    }
  }

  @Test
  void what_newer_evidence_takes_the_place_of_is_not_gone() {
    Evidence newer = Evidence.document("Newer", URI.create("x:3")).dated(DAY.plusDays(1));
    Evidence older = newer.dated(DAY.minusDays(1));
    Evidence undated = Evidence.document("Newer", URI.create("x:3"));
    Evidence against =
        new Evidence("No", URI.create("x:4"), DAY.plusDays(9), null, null, true, null);
    for (Holder holder : Holder.values()) {
      assertThat(holder.gone(of(STUDY), STUDY)).isEmpty();
      assertThat(holder.gone(of(), STUDY)).isEmpty();
      assertThat(holder.gone(of(STUDY, LETTER), LETTER, STUDY)).isEmpty();
      assertThat(holder.gone(of(STUDY), newer)).isEmpty();
      assertThat(holder.gone(of(STUDY), STUDY.dated(DAY.plusDays(1)))).isEmpty();
      assertThat(holder.gone(of(LETTER), undated)).isEmpty();
      assertThat(holder.gone(of(AGAINST), newer)).isEmpty();

      assertThat(holder.gone(of(STUDY), older)).hasSize(1);
      assertThat(holder.gone(of(STUDY), undated)).hasSize(1);
      assertThat(holder.gone(of(STUDY), against)).hasSize(1);
      assertThat(holder.gone(of(STUDY), Evidence.document("Study", URI.create("doi:10.1/x"))))
          .hasSize(1);
      assertThat(
              holder.gone(
                  of(STUDY), Evidence.document("Study", URI.create("doi:10.1/x")).dated(DAY)))
          .as("nobody says any more how strong it is")
          .hasSize(1);
    }
  }

  @Test
  void evidence_that_was_settled_less_far_or_turned_is_told_wherever_it_stands() {
    for (Holder holder : Holder.values()) {
      String told =
          "Evidence counts for less than it did, or now speaks for the opposite: "
              + holder.place
              + ". So it cannot be told that nothing got worse. Put back what it was, or give"
              + " evidence that was settled at least as far.";
      Standing[] all = Standing.values();
      for (int now = 0; now < all.length; now++) {
        Evidence after = STUDY.of(all[now]);
        for (int before = 0; before < all.length; before++) {
          List<String> gone = holder.gone(of(STUDY.of(all[before])), after);
          assertThat(gone).isEqualTo(now < before ? List.of(told) : List.of());
        }
        assertThat(holder.gone(of(after), STUDY)).as("nobody says it any more").contains(told);
        assertThat(holder.gone(of(STUDY), after)).as("nobody had said it").isEmpty();
        assertThat(holder.gone(of(after), after.against())).containsExactly(told);
        assertThat(holder.gone(of(after.against()), after)).containsExactly(told);
      }
      Evidence decided = STUDY.of(Standing.DECISION);
      Evidence article = LETTER.dated(DAY.plusDays(9)).of(Standing.PRESS);
      assertThat(holder.gone(of(decided), article)).as("something weaker is newer").hasSize(1);
      assertThat(holder.gone(of(decided), article.of(Standing.COURT))).isEmpty();
      assertThat(holder.gone(of(decided, article), decided, article.of(Standing.COURT))).isEmpty();
    }
  }

  @Test
  void two_judgements_of_one_day_are_not_taken_for_one_that_lost_its_evidence() {
    KiaDocument shown = Holder.JUDGEMENT.with(STUDY);
    KiaDocument bare = Holder.JUDGEMENT.with();
    KiaDocument both =
        new KiaDocument(
            shown.service(), List.of(shown.judgements().get(0), bare.judgements().get(0)));

    assertThat(gone(both, both)).isEmpty();
    assertThat(gone(both, bare)).hasSize(1);
  }

  @Test
  void of_a_value_that_changed_or_a_part_that_is_gone_the_evidence_may_go() {
    Functionality.Builder on =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .declare(Defaults.AUTOPLAY, Switch.ON, STUDY);
    Functionality.Builder off =
        Functionality.of(FunctionalityKind.VIDEO, "feed").declare(Defaults.AUTOPLAY, Switch.OFF);
    KiaDocument before = new KiaDocument(service().functionality(on.build()).build(), List.of());

    assertThat(
            gone(before, new KiaDocument(service().functionality(off.build()).build(), List.of())))
        .isEmpty();
    assertThat(gone(before, new KiaDocument(service().build(), List.of()))).isEmpty();
  }

  @Test
  void a_part_that_takes_the_value_over_from_its_service_takes_its_evidence_too() {
    Functionality bare = Functionality.of(FunctionalityKind.VIDEO, "feed").build();
    Functionality own =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .declare(Defaults.AUTOPLAY, Switch.OFF, STUDY)
            .build();
    Service.Builder silent = service().declare(Defaults.AUTOPLAY, Switch.OFF);
    Service.Builder shown = service().declare(Defaults.AUTOPLAY, Switch.OFF, STUDY);
    KiaDocument before = new KiaDocument(silent.functionality(own).build(), List.of());
    KiaDocument unshown =
        new KiaDocument(
            service().declare(Defaults.AUTOPLAY, Switch.OFF).functionality(bare).build(),
            List.of());

    assertThat(gone(before, new KiaDocument(shown.functionality(bare).build(), List.of())))
        .isEmpty();
    assertThat(gone(before, unshown))
        .singleElement()
        .asString()
        .contains("feed: defaults.autoplay");
  }

  @Test
  void a_rating_or_what_was_left_of_a_risk_that_is_taken_away_is_told() {
    KiaDocument rated = rated(Rating.of(Impact.HIGH, Likelihood.HIGH), Level.LOW);

    assertThat(gone(rated, rated(Rating.withheld("No data."), Level.LOW)))
        .containsExactly(
            "A rating that was there is gone: feed: sleep. So it cannot be told that nothing got"
                + " worse. Put it back, or rate again.");
    assertThat(gone(rated, rated(Rating.of(Impact.HIGH, Likelihood.UNKNOWN), Level.LOW)))
        .hasSize(1);
    assertThat(gone(rated, rated(null, null)))
        .singleElement()
        .asString()
        .contains("feed: sleep, feed: break");
    assertThat(gone(rated, rated(Rating.of(Impact.LOW, Likelihood.LOW), Level.HIGH))).isEmpty();
    assertThat(gone(rated(Rating.withheld("No data."), null), rated)).isEmpty();
  }

  private static KiaDocument rated(@Nullable Rating rating, @Nullable Level residual) {
    Effect.Builder effect = Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH);
    Mitigation.Builder measure =
        Mitigation.treating(List.of("sleep"), "break", "Pauze", "Break")
            .tested(Effectiveness.NOT_TESTED);
    if (rating != null) {
      effect.rating(rating);
    }
    if (residual != null) {
      measure.residual(residual);
    }
    Functionality feed =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .effect(effect.build())
            .mitigation(measure.build())
            .build();
    return new KiaDocument(service().functionality(feed).build(), List.of());
  }

  @Test
  void a_consultation_that_is_taken_away_or_has_less_in_it_is_told() {
    Consultation whole = heard("class-6b", DAY, Influence.CONSULTING, true);
    String told =
        "What people said is gone, or part of it, or stands in other words: consultations[class-6b]. So it cannot be told"
            + " that nothing got worse. Put it back, or hear them again.";
    KiaDocument before = assessed(one -> one.consultation(whole));

    assertThat(gone(before, assessed(one -> one))).containsExactly(told);
    assertThat(gone(before, new KiaDocument(service().build(), List.of()))).containsExactly(told);
    for (Consultation less :
        List.of(
            heard("class-6b", DAY, Influence.CONSULTING, false),
            heard("class-6b", DAY, Influence.ILLUSTRATIVE, true),
            heard("other", DAY.minusDays(1), Influence.CONSULTING, true),
            heard("other", DAY.plusDays(1), Influence.ILLUSTRATIVE, true),
            heard("next-year", DAY.plusDays(1), Influence.CONSULTING, false))) {
      assertThat(gone(before, assessed(one -> one.consultation(less)))).containsExactly(told);
    }
    for (Consultation more :
        List.of(
            whole,
            heard("class-6b", DAY, Influence.CO_DECIDING, true),
            heard("next-year", DAY.plusDays(1), Influence.CONSULTING, true))) {
      assertThat(gone(before, assessed(one -> one.consultation(more)))).isEmpty();
    }
    assertThat(gone(assessed(one -> one), before)).isEmpty();
  }

  @Test
  void fewer_or_other_words_of_the_same_day_are_told_and_more_or_later_ones_are_not() {
    KiaDocument before = said(DAY, 24, "The streak feels like a duty.");

    assertThat(gone(before, said(DAY, 30, "Yes: the streak feels like a duty!"))).isEmpty();
    assertThat(gone(before, said(DAY.plusDays(9), 12, "We hardly look at it."))).isEmpty();
    for (KiaDocument less :
        List.of(
            said(DAY, 24, "The streak feels fine."),
            said(DAY, 24, "The streak."),
            said(DAY, 12, "The streak feels like a duty."))) {
      assertThat(gone(before, less))
          .singleElement()
          .asString()
          .contains("in other words: consultations[class-6b].");
    }
    KiaDocument viewed = viewed(DAY, "It is a duty to children.");
    assertThat(gone(viewed, viewed(DAY, "It is a duty to children. And to us."))).isEmpty();
    assertThat(gone(viewed, viewed(DAY.plusDays(1), "It went."))).isEmpty();
    assertThat(gone(viewed, viewed(DAY, "It is a joy to children.")))
        .singleElement()
        .asString()
        .contains("views[child].");
  }

  private static KiaDocument said(LocalDate day, int number, String words) {
    return assessed(
        one ->
            one.consultation(
                new Consultation(
                    "class-6b",
                    Consultation.Group.CHILDREN,
                    ANY,
                    null,
                    number,
                    Consultation.Method.WORKSHOP,
                    Influence.CONSULTING,
                    day,
                    null,
                    List.of(new Consultation.Input(LocalizedText.same(words), List.of(), null)),
                    null)));
  }

  private static KiaDocument viewed(LocalDate day, String words) {
    return assessed(
        one -> one.view(new View("child", "A child", day, View.Kind.EVIDENCE, List.of(), words)));
  }

  @Test
  void an_effect_whose_sign_turned_is_told() {
    KiaDocument harm = with(Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build());
    KiaDocument good = with(Effect.positive("sleep", "Slaap", "Sleep", Right.HEALTH).build());

    assertThat(gone(harm, good))
        .singleElement()
        .asString()
        .contains("other sign now", "feed: sleep");
    assertThat(gone(good, harm))
        .singleElement()
        .asString()
        .contains("other sign now", "feed: sleep");
    assertThat(gone(harm, harm)).isEmpty();
  }

  private static KiaDocument with(Effect effect) {
    Functionality feed = Functionality.of(FunctionalityKind.VIDEO, "feed").effect(effect).build();
    return new KiaDocument(service().functionality(feed).build(), List.of());
  }

  @Test
  void what_was_there_before_takes_the_place_of_nothing_and_one_thing_of_one() {
    Consultation one = heard("class-6b", DAY, Influence.CONSULTING, true);
    Consultation other = heard("class-7a", DAY.plusDays(1), Influence.CONSULTING, true);
    Consultation later = heard("class-8c", DAY.plusDays(9), Influence.CONSULTING, true);
    KiaDocument both = assessed(two -> two.consultation(one).consultation(other));

    assertThat(gone(both, assessed(left -> left.consultation(other))))
        .singleElement()
        .asString()
        .contains("consultations[class-6b]");
    assertThat(gone(both, assessed(left -> left.consultation(later))))
        .singleElement()
        .asString()
        .contains("consultations[class-7a]");
    assertThat(gone(both, assessed(left -> left.consultation(other).consultation(later))))
        .isEmpty();

    View first = new View("v-1", "Maker", DAY, View.Kind.EVIDENCE, List.of(), "It is not so.");
    View second =
        new View("v-2", "Maker", DAY.plusDays(1), View.Kind.EVIDENCE, List.of(), "Nor now.");
    assertThat(gone(assessed(two -> two.view(first).view(second)), assessed(v -> v.view(second))))
        .singleElement()
        .asString()
        .contains("views[v-1]");
  }

  @Test
  void a_judgement_of_another_day_that_rests_on_less_is_told() {
    Evidence report = Evidence.document("Report", URI.create("https://example.org/r")).dated(DAY);
    Judgement before = judged(DAY, List.of(report));

    assertThat(gone(judged(before), judged(judged(DAY.plusDays(1), List.of()))))
        .singleElement()
        .asString()
        .contains("CVK-9.16@feed");
    assertThat(
            gone(
                judged(before),
                judged(judged(DAY.plusDays(1), List.of(report.dated(DAY.plusDays(1)))))))
        .isEmpty();
  }

  private static KiaDocument judged(Judgement one) {
    Functionality feed = Functionality.of(FunctionalityKind.VIDEO, "feed").build();
    return new KiaDocument(service().functionality(feed).build(), List.of(one));
  }

  private static Judgement judged(LocalDate day, List<Evidence> evidence) {
    return new Judgement(
        "CVK-9.16",
        "feed",
        Verdict.PASSED,
        "N. Jansen",
        "product owner",
        null,
        day,
        LocalDate.of(2026, 12, 31),
        "Tried with children.",
        evidence);
  }

  @Test
  void so_is_a_view_and_what_was_answered_to_it() {
    View view = new View("maker", "Maker", DAY, View.Kind.EVIDENCE, List.of(), "It is not so.");
    View later =
        new View("again", "Maker", DAY.plusDays(1), View.Kind.EVIDENCE, List.of(), "Nor now.");
    Response response =
        new Response(
            "maker",
            Response.Author.ASSESSOR,
            Response.Outcome.NOTED,
            "Thank you.",
            DAY,
            List.of());
    KiaDocument before = assessed(one -> one.view(view).response(response));

    assertThat(gone(before, assessed(one -> one.view(view))))
        .singleElement()
        .asString()
        .contains(": responses[maker].");
    assertThat(gone(before, assessed(one -> one)))
        .singleElement()
        .asString()
        .contains("views[maker], responses[maker]");
    assertThat(gone(assessed(one -> one.view(view)), assessed(one -> one.view(later)))).isEmpty();
    assertThat(gone(before, before)).isEmpty();
  }

  @Test
  void what_was_agreed_or_is_to_be_kept_in_mind_is_told_and_what_was_done_is_not_missed() {
    Decision accepting =
        new Decision(
            Decision.Outcome.CONTINUE,
            null,
            List.of(LocalizedText.same("Only with a limit.")),
            "R. Vos",
            "director",
            DAY,
            "It helps children more than it hurts them, and they said so.",
            List.of());
    FollowUp planned =
        new FollowUp(
            DAY.plusYears(1),
            List.of(),
            List.of(
                new FollowUp.Action(
                    LocalizedText.same("Ask children again."), "R. Vos", DAY, null)));
    FollowUp done =
        new FollowUp(
            DAY.plusYears(1),
            List.of(),
            List.of(
                new FollowUp.Action(
                    LocalizedText.same("Ask children again."),
                    "R. Vos",
                    DAY,
                    LocalizedText.same("They were asked, and it stays."))));
    KiaDocument before =
        assessed(
            one ->
                one.decision(accepting).followUp(planned).limitations("Alleen web.", "Web only."));

    assertThat(gone(before, before)).isEmpty();
    assertThat(
            gone(
                before,
                assessed(
                    one -> one.decision(accepting).followUp(done).limitations("Web.", "Web."))))
        .isEmpty();
    assertThat(gone(before, assessed(one -> one)))
        .singleElement()
        .asString()
        .contains("decision.conditions, follow-up.actions, limitations");
  }

  private static Consultation heard(String id, LocalDate day, Influence level, boolean whole) {
    return new Consultation(
        id,
        Consultation.Group.CHILDREN,
        ANY,
        null,
        24,
        Consultation.Method.WORKSHOP,
        level,
        day,
        null,
        List.of(),
        whole ? new Consultation.Feedback(day, ANY) : null);
  }

  private static KiaDocument assessed(Function<Assessment.Builder, Assessment.Builder> more) {
    return new KiaDocument(service().build(), more.apply(Assessment.bySelf()).build(), List.of());
  }
}
