package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.AUTOPLAY;
import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAK;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.finding;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static io.github.kiasdk.review.Reviewed.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Dsa;
import io.github.kiasdk.vocabulary.Profiling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

  @Test
  void what_is_explained_stays_a_failure() {
    Explanations explanations = Explanations.of(List.of(explanation(STREAKS, "streaks")), CODE);

    Report report = explanations.with(CODE).check(SERVICE);

    assertThat(finding(report, "CVK-9.03@app/streaks").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(explanations.of(finding(report, "CVK-9.03@app/streaks"), report)).isNotNull();
    assertThat(explanations.of(finding(report, "CVK-9.01@app/feed#13-15"), report)).isNull();
    assertThat(fingerprints(report.failed())).noneMatch(one -> one.startsWith("SDK"));
  }

  @Test
  void what_law_asks_for_cannot_be_explained_where_that_law_binds() {
    Report bound = profiledAds(true, false, true);

    assertThat(explained(bound)).isNull();
    assertThat(Gate.failingOn(Level.HIGH).explained(ADS_EXPLAINED).judge(bound).blocking())
        .extracting(finding -> finding.check().id())
        .contains("CVK-7.01");
    assertThat(refusals(bound))
        .singleElement()
        .satisfies(
            because ->
                assertThat(because.en())
                    .startsWith("CVK-7.01: DSA art. 28(2) (online platforms) binds this service (")
                    .contains("audience.online-platform = yes")
                    .contains("age-assurance.age-known = yes")
                    .endsWith("asks for what failed here. So the explanation counts for nothing."))
        .satisfies(
            because ->
                assertThat(because.nl())
                    .startsWith("CVK-7.01: DSA art. 28 lid 2 (online platforms) bindt deze dienst")
                    .endsWith("De uitleg telt daarom niet mee."));
  }

  @Test
  void it_can_be_explained_where_that_law_does_not_bind() {
    for (Report free :
        List.of(
            profiledAds(false, false, true),
            profiledAds(true, true, true),
            profiledAds(true, false, false))) {
      assertThat(explained(free)).isNotNull();
      assertThat(refusals(free)).isEmpty();
    }
  }

  @Test
  void no_part_frees_its_service_from_a_law() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(Audience.ONLINE_PLATFORM, true)
            .declare(AgeAssurance.AGE_KNOWN, true)
            .declare(Dsa.MICRO_OR_SMALL, false)
            .functionality(
                Functionality.of(FunctionalityKind.ADS, "ads")
                    .declare(Audience.ONLINE_PLATFORM, false)
                    .declare(
                        Profiling.USES,
                        List.of(
                            Item.item("banners")
                                .declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.ADVERTISING)))
                    .build())
            .build();

    Report report = ADS_EXPLAINED.with(CODE).check(service);

    assertThat(explained(report)).isNull();
    assertThat(refusals(report)).hasSize(1);
  }

  @Test
  void until_it_is_known_whether_law_binds_an_explanation_does_not_count() {
    Report open = profiledAds(true, null, true);

    assertThat(explained(open)).isNull();
    assertThat(refusals(open))
        .singleElement()
        .satisfies(
            because ->
                assertThat(because.en())
                    .isEqualTo(
                        "CVK-7.01: it is not known yet whether DSA art. 28(2) (online platforms)"
                            + " binds this service (dsa.micro-or-small). Until then the"
                            + " explanation does not count."));
  }

  @Test
  void every_check_of_the_code_can_be_explained_as_far_as_reading_goes() {
    for (Check check : CODE.checks()) {
      assertThat(Explanations.problems(List.of(explanation(check.id(), "app")), CODE, 1).isEmpty())
          .as(check.id())
          .isEqualTo(check.subject() != Subject.DESCRIPTION);
    }
    for (Check check : DescriptionChecks.all()) {
      assertThat(check.law()).isEmpty();
    }
  }

  private static final Explanations ADS_EXPLAINED =
      Explanations.of(List.of(explanation("CVK-7.01", "ads")), CODE);

  private static Report profiledAds(boolean platform, @Nullable Boolean small, boolean ageKnown) {
    Service.Builder service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(Audience.ONLINE_PLATFORM, platform)
            .declare(AgeAssurance.AGE_KNOWN, ageKnown);
    if (small != null) {
      service.declare(Dsa.MICRO_OR_SMALL, small);
    }
    Functionality ads =
        Functionality.of(FunctionalityKind.ADS, "ads")
            .declare(
                Profiling.USES,
                List.of(
                    Item.item("banners")
                        .declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.ADVERTISING)))
            .build();
    return ADS_EXPLAINED.with(CODE).check(service.functionality(ads).build());
  }

  private static @Nullable Explanation explained(Report report) {
    Finding failed =
        report.failed().stream()
            .filter(one -> one.check().id().equals("CVK-7.01"))
            .findAny()
            .orElseThrow();
    return ADS_EXPLAINED.of(failed, report);
  }

  private static List<LocalizedText> refusals(Report report) {
    return report.failed().stream()
        .filter(one -> one.check().id().equals("SDK-14"))
        .map(Finding::because)
        .toList();
  }

  @Test
  void unknown_and_too_many_are_told_all_at_once() {
    List<Explanation> wrong =
        List.of(
            explanation("CVK-9.30", "streaks"),
            explanation("X", "streaks"),
            explanation("SDK-07", "app"),
            explanation(STREAKS, "streaks"));

    assertThat(Explanations.problems(wrong, CODE, 3))
        .extracting(problem -> problem.path() + ": " + problem.message().en())
        .containsExactly(
            "explanations/0/check: There is no check \"CVK-9.30\". Did you mean CVK-9.03?",
            "explanations/1/check: There is no check \"X\". Use an id such as CVK-9.03.",
            "explanations/2/check: SDK-07 is about the description itself. Put that right; it takes"
                + " no explanation.",
            "explanations: There are 4 explanations here, and at most 3 were agreed. Put something"
                + " right and take its explanation out, or agree on another number.");
  }

  @Test
  void twenty_is_the_most_unless_agreed_otherwise() {
    List<Explanation> many = new ArrayList<>();
    for (int i = 0; i <= Explanations.AT_MOST; i++) {
      many.add(explanation(STREAKS, "streaks"));
    }

    assertThat(Explanations.of(many, CODE, many.size()).counting()).hasSize(21);
    assertThat(Explanations.of(many.subList(1, many.size()), CODE).counting()).hasSize(20);
    assertThat(refused(many.toArray(new Explanation[0])).problems())
        .extracting(Problem::path)
        .containsExactly("explanations");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_number_that_nobody_can_agree_on_is_refused_with_the_bounds(int number) {
    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> Explanations.of(List.of(), CODE, number),
            () -> Explanations.problems(List.of(), CODE, number),
            () -> DocumentExplanations.of(CODE).atMost(number))) {
      assertThatThrownBy(way)
          .isInstanceOfSatisfying(
              DescriptionException.class,
              refused ->
                  assertThat(refused.problems())
                      .singleElement()
                      .satisfies(
                          problem ->
                              assertThat(problem.message().nl())
                                  .isEqualTo(
                                      number
                                          + " keer uitleg kan niet worden afgesproken. Geef een heel"
                                          + " getal van 0 tot en met 1000."))
                      .satisfies(
                          problem ->
                              assertThat(problem.message().en()).contains("from 0 to 1000")));
    }
    assertThat(Explanations.of(List.of(), CODE, Explanations.MOST).counting()).isEmpty();
    assertThat(Explanations.of(List.of(), CODE, 0).counting()).isEmpty();
  }

  @Test
  void a_check_that_a_reader_left_out_can_still_be_explained() {
    assertThat(
            Explanations.problems(
                List.of(explanation(STREAKS, "streaks")), CODE.only("CVK-1.01"), 9))
        .isEmpty();
  }

  @Test
  void words_that_only_say_over_what_the_check_says_explain_nothing() {
    Check streaks = CODE.known(STREAKS);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      Explanation repeated =
          new Explanation(
              STREAKS,
              "app",
              "streaks",
              null,
              ExplanationReason.PLANNED,
              streaks.text(Check.Text.TITLE, locale) + ".",
              "R. Vos",
              "M. Smit",
              TODAY,
              TODAY,
              LocalizedText.same(streaks.text(Check.Text.TITLE, locale)),
              null);

      assertThat(Explanations.problems(List.of(repeated), CODE, 9))
          .extracting(Problem::path)
          .containsExactly("explanations/0/words", "explanations/0/alternative");
    }
  }

  @Test
  void it_counts_on_its_first_and_last_day_and_on_no_other() {
    Explanation one = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(9));
    Explanations explanations = Explanations.of(List.of(one), CODE);

    assertThat(explained(explanations, TODAY.minusDays(1))).isFalse();
    assertThat(explained(explanations, TODAY)).isTrue();
    assertThat(explained(explanations, TODAY.plusDays(9))).isTrue();
    assertThat(explained(explanations, TODAY.plusDays(10))).isFalse();
  }

  @Test
  void thirty_days_before_its_end_and_on_its_last_day_it_warns() {
    Explanation one = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(60));

    assertThat(found(one, TODAY.plusDays(29))).isEmpty();
    assertThat(found(one, TODAY.plusDays(30))).containsExactly("SDK-06@app/streaks#CVK-9.03");
    assertThat(found(one, TODAY.plusDays(60))).containsExactly("SDK-06@app/streaks#CVK-9.03");
    assertThat(found(one, TODAY.plusDays(61))).containsExactly("SDK-07@app/streaks#CVK-9.03");
    Report report = on(TODAY.plusDays(30)).explained(List.of(one)).check(SERVICE);
    assertThat(FindingText.of(finding(report, "SDK-06@app/streaks#CVK-9.03"), Locale.ENGLISH))
        .contains("by R. Vos counts until 2026-07-31, 30 days left.");
    assertThat(
            FindingText.of(
                finding(
                    on(TODAY.plusDays(60)).explained(List.of(one)).check(STREAK),
                    "SDK-06@streaks#CVK-9.03"),
                Locale.forLanguageTag("nl")))
        .contains("De uitleg van R. Vos bij CVK-9.03 geldt t/m 2026-07-31, dat is vandaag.");
  }

  @Test
  void one_that_follows_in_time_takes_the_warning_away_whatever_the_order() {
    Explanation ending = explanation(STREAKS, "streaks", TODAY.minusDays(9), TODAY.plusDays(5));
    Explanation next = explanation(STREAKS, "streaks", TODAY.plusDays(3), TODAY.plusDays(90));
    Explanation expired = explanation(STREAKS, "streaks", TODAY.minusDays(9), TODAY.minusDays(1));
    List<Explanation> all = new ArrayList<>(List.of(ending, next, expired));
    for (int turn = 0; turn < all.size(); turn++) {
      Collections.rotate(all, 1);

      assertThat(fingerprints(CODE.explained(all).check(SERVICE).failed()))
          .noneMatch(one -> one.startsWith("SDK"));
    }
  }

  @Test
  void one_of_something_that_does_not_fail_is_told() {
    assertThat(found(explanation(AUTOPLAY, "streaks"), TODAY))
        .containsExactly("SDK-08@app/streaks#CVK-9.01");
    assertThat(found(explanation("CVK-1.01", "app"), TODAY)).containsExactly("SDK-08@app#CVK-1.01");
    assertThat(found(explanation(AUTOPLAY, "feed"), TODAY)).isEmpty();
  }

  @Test
  void what_was_not_asked_does_not_make_an_explanation_idle() {
    Explanation one = explanation("CVK-1.01", "streaks");
    Checklist left = CODE.only(check -> check.id().startsWith("SDK"));

    assertThat(fingerprints(left.explained(List.of(one)).check(SERVICE).failed())).isEmpty();
    assertThat(fingerprints(CODE.explained(List.of(one)).check(STREAK).failed()))
        .doesNotContain("SDK-08@app/streaks#CVK-1.01");
  }

  @Test
  void what_is_new_against_a_base_is_proposed_and_the_base_still_counts() {
    Explanation same = explanation(AUTOPLAY, "feed");
    Explanation before = explanation(STREAKS, "streaks");
    Explanation longer = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(200));
    Explanation added = explanation("CVK-9.06", "feed");
    Explanation gone = explanation("CVK-9.07", "feed");

    Explanations changed =
        Explanations.of(List.of(same, longer, added), CODE).comparedTo(List.of(same, before, gone));

    assertThat(changed.counting()).containsExactly(same, before);
    assertThat(changed.proposed()).containsExactly(longer, added);
    assertThat(Explanations.of(List.of(same), CODE).comparedTo(List.of(same)).proposed()).isEmpty();
  }

  @Test
  void what_is_new_against_a_base_is_proposed_too_after_it_was_read_from_a_stream()
      throws IOException, ClassNotFoundException {
    Explanation same = explanation(AUTOPLAY, "feed");
    Explanation added = explanation(STREAKS, "streaks");
    Explanations read = throughStream(Explanations.of(List.of(same, added), CODE));

    assertThat(read.comparedTo(List.of()).counting()).isEmpty();
    assertThat(read.comparedTo(List.of()).proposed()).containsExactly(same, added);
    assertThat(read.comparedTo(List.of(same)).counting()).containsExactly(same);
    assertThat(read.comparedTo(List.of(same)).proposed()).containsExactly(added);
  }

  @Test
  void those_that_end_within_thirty_days_are_told_the_first_first() {
    Explanation today = explanation(STREAKS, "streaks", TODAY.minusDays(9), TODAY);
    Explanation last = explanation("CVK-9.06", "feed", TODAY, TODAY.plusDays(30));
    Explanation same = explanation("CVK-9.07", "feed", TODAY, TODAY.plusDays(30));
    Explanation later = explanation(AUTOPLAY, "feed", TODAY, TODAY.plusDays(31));
    Explanation begins = explanation("CVK-9.08", "feed", TODAY.plusDays(1), TODAY.plusDays(9));
    List<Explanation> all = new ArrayList<>(List.of(same, later, last, begins, today));
    for (int turn = 0; turn < all.size(); turn++) {
      Collections.rotate(all, 1);

      assertThat(Explanations.of(all, CODE).ending(TODAY)).containsExactly(today, last, same);
    }
  }

  @Test
  void of_several_that_count_the_one_that_ends_last_is_shown() {
    Report report = CODE.check(SERVICE);
    Explanation last = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(60));
    List<Explanation> all =
        new ArrayList<>(
            List.of(
                explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(9)),
                last,
                explanation(STREAKS, "feed", TODAY, TODAY.plusDays(90)),
                explanation(AUTOPLAY, "streaks", TODAY, TODAY.plusDays(90))));
    for (int turn = 0; turn < all.size(); turn++) {
      Collections.rotate(all, 1);

      assertThat(Explanations.of(all, CODE).of(finding(report, "CVK-9.03@app/streaks"), report))
          .isEqualTo(last);
    }
  }

  @Test
  void one_of_another_service_in_the_base_does_not_count_for_one_that_is_new() {
    Explanation ofApp = ofService("app", TODAY.plusDays(9));
    Explanation longer = ofService("app", TODAY.plusDays(90));
    Explanation ofOther = ofService("other", TODAY.plusDays(9));
    Explanation ofAny = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(5));

    Explanations change = Explanations.of(List.of(longer), CODE);

    assertThat(change.comparedTo(List.of(ofApp, ofOther)).counting()).containsExactly(ofApp);
    assertThat(change.comparedTo(List.of(ofOther)).counting()).isEmpty();
    assertThat(change.comparedTo(List.of(ofAny)).counting()).containsExactly(ofAny);
    assertThat(Explanations.of(List.of(ofAny), CODE).comparedTo(List.of(ofOther)).counting())
        .as("one that names no service may be of each")
        .containsExactly(ofOther);
  }

  private static Explanation ofService(String service, LocalDate last) {
    return new Explanation(
        STREAKS,
        service,
        "streaks",
        null,
        ExplanationReason.PLANNED,
        "It goes in the next version.",
        "R. Vos",
        "M. Smit",
        TODAY,
        last,
        LocalizedText.same("The counter stops in holidays."),
        null);
  }

  private static Explanations throughStream(Explanations written)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(written);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Explanations) stream.readObject();
    }
  }

  private static boolean explained(Explanations explanations, LocalDate day) {
    Report report = on(day).check(SERVICE);
    return explanations.of(finding(report, "CVK-9.03@app/streaks"), report) != null;
  }

  private static List<String> found(Explanation one, LocalDate day) {
    Report report = on(day).explained(List.of(one)).check(SERVICE);
    return fingerprints(report.failed()).stream().filter(it -> it.startsWith("SDK")).toList();
  }

  private static DescriptionException refused(Explanation... explanations) {
    return catchThrowableOfType(
        DescriptionException.class, () -> Explanations.of(List.of(explanations), CODE));
  }
}
