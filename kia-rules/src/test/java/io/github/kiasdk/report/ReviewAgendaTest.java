package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Ui;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewAgendaTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Checklist CHECKLIST = Small.CHECKLIST.and(DescriptionChecks.all());
  private static final Report REPORT =
      CHECKLIST
          .judged(
              List.of(
                  judgement("TST-2.03", "video", TODAY.plusDays(30)),
                  judgement("TST-2.04", "streaks", TODAY.minusDays(1)),
                  judgement("TST-2.04", "stamps", TODAY.plusDays(31))))
          .check(Small.SERVICE);

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void an_agenda_reads_as_agreed(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);

    String text = ReviewAgenda.in(locale).text(REPORT, Small.SERVICE);

    Golden.assertSame(text, "agenda_" + language + ".txt");
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void an_agenda_in_markdown_reads_as_agreed(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);

    Golden.assertSame(
        ReviewAgenda.in(locale).markdown(REPORT, Small.SERVICE), "agenda_" + language + ".md");
  }

  @Test
  void a_question_stands_under_the_role_of_its_check_or_else_of_its_principle() {
    Principle expert =
        new Principle(
            "test-3", 3, LocalizedText.same("Test"), null, null, Role.CHILD_RIGHTS_EXPERT);
    Check byPrinciple = judgedOnly("TST-2.03", expert).build();
    Check own = judgedOnly("TST-2.04", expert).askedOf(Role.MODERATION_LEAD).build();
    Functionality streak = Functionality.of(FunctionalityKind.STREAK, "streak").build();

    String agenda = ReviewAgenda.in(EN).text(Checklist.of(List.of(byPrinciple, own)).check(streak));

    assertThat(byPrinciple.askedOf()).isEqualTo(Role.CHILD_RIGHTS_EXPERT);
    assertThat(agenda)
        .containsSubsequence(
            "Questions for: children's-rights expert",
            "TST-2.03",
            "Questions for: moderation lead",
            "TST-2.04");
  }

  @Test
  void every_open_question_and_missing_proof_is_on_it_once() {
    String agenda = ReviewAgenda.in(NL).text(Small.REPORT, Small.SERVICE);

    assertThat(Small.REPORT.openQuestions()).isNotEmpty();
    assertThat(agenda.split("\\[ ] TST-", -1)).hasSize(1 + Small.REPORT.openQuestions().size() + 2);
  }

  @Test
  void only_what_ends_within_thirty_days_is_said_to_end() {
    assertThat(REPORT.expiringWithin(30))
        .extracting(Object::toString)
        .containsExactly("TST-2.03@kiekje/video#16-17 passed");
    assertThat(REPORT.expiringWithin(31)).hasSize(2);
    assertThat(REPORT.expiringWithin(29)).isEmpty();
  }

  @Test
  void where_nothing_is_open_it_says_so() {
    Functionality done =
        Functionality.of(FunctionalityKind.STREAK, "streak")
            .declare(Rewards.STREAKS, false)
            .build();
    Report report = Checklist.of(List.of(Small.NO_LOSS)).check(done);

    assertThat(ReviewAgenda.in(EN).text(report)).endsWith("\nNothing is open for people.\n");
    assertThat(ReviewAgenda.in(NL).markdown(report))
        .endsWith("\nEr staat niets open voor mensen.\n");
  }

  @Test
  void words_of_the_document_cannot_become_markdown() {
    Functionality hostile =
        Functionality.of(FunctionalityKind.VIDEO, "video")
            .titled("# <img src=x> [a](b)\n1. c", "# <img src=x> [a](b)\n1. c")
            .declare(Ui.PATTERNS, Set.of())
            .build();

    String agenda =
        ReviewAgenda.in(EN).markdown(Checklist.of(List.of(Small.NO_PATTERNS)).check(hostile));

    assertThat(agenda).contains("### \\# \\<img src=x\\> \\[a\\](b) 1. c\n");
  }

  private static Check.Builder judgedOnly(String id, Principle principle) {
    return Small.check(id, principle, Level.LOW)
        .relevantFor(FunctionalityKind.STREAK)
        .judgedOnly(Rewards.STREAKS);
  }

  private static Judgement judgement(String check, String about, LocalDate until) {
    return new Judgement(
        check,
        about,
        Verdict.PASSED,
        "N. Jansen",
        "product owner",
        null,
        LocalDate.of(2026, 3, 1),
        until,
        "Tried with children, for " + check + ".",
        List.of());
  }
}
