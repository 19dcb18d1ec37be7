package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.AgeAssurance;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTextTest {

  @Test
  void a_failure_says_for_whom_why_and_what_to_change() {
    assertThat(say("TST-1.01@kiekje/video#13-15", EN))
        .isEqualTo(
            "Autoplay is off by default (ages 13-15): not so, because defaults.autoplay = on."
                + " Switch autoplay off, or let the child switch it on.");
    assertThat(say("TST-1.01@kiekje/video#13-15", NL))
        .isEqualTo(
            "Automatisch afspelen staat standaard uit (13-15 jaar): niet zo, want"
                + " defaults.autoplay = aan. Zet automatisch afspelen uit, of laat het kind het"
                + " aanzetten.");
  }

  @Test
  void a_failure_by_judgement_does_not_blame_the_facts() {
    assertThat(say("TST-2.04@kiekje/streaks", EN))
        .isEqualTo(
            "It leaves room for life: not so. N. Jansen (product owner) judged this on 2026-03-01"
                + " as not in order, valid until 2026-12-31: Children said so. Watch the effects,"
                + " and change what strains.");
    assertThat(say("TST-2.04@kiekje/streaks", NL))
        .contains(
            "niet zo. N. Jansen (product owner) beoordeelde dit op 2026-03-01 als niet in orde,"
                + " geldig t/m 2026-12-31: Children said so.");
  }

  @Test
  void cannot_tell_names_what_is_missing() {
    assertThat(say("TST-1.03@kiekje/streaks", EN))
        .isEqualTo(
            "Staying away costs nothing: cannot tell whether this applies, because rewards.streaks"
                + " is not declared.");
    assertThat(say("TST-2.03@kiekje/streaks", EN))
        .contains("because ui.patterns is not declared. Does the design steer");
    assertThat(say("TST-2.03@kiekje/video#16-17", NL))
        .contains("dit moet iemand beoordelen. Stuurt het ontwerp");
    assertThat(say("TST-2.01@kiekje", EN))
        .endsWith("Give moderation.human dated evidence, not older than 1 year.");
    assertThat(say("TST-2.02@kiekje", NL))
        .endsWith("Het bewijs bij moderation.helplines is ouder dan 6 maanden.");
  }

  @Test
  void a_pass_says_what_it_proves() {
    assertThat(say("TST-1.01@kiekje/video#16-17", EN))
        .isEqualTo(
            "Autoplay is off by default (ages 16-17): nothing found wrong in what was declared."
                + " It is declared so; nobody has looked at the app itself.");
  }

  @Test
  void inapplicable_says_why() {
    assertThat(say("TST-1.03@kiekje/stamps", EN))
        .endsWith("does not apply here, because rewards.streaks = no.");
    assertThat(say("TST-1.03@kiekje/video", EN))
        .endsWith("not asked of this kind of functionality (kind: video).");
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
            .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
            .build();
    Finding outside =
        Checklist.of(List.of(Small.AUTOPLAY))
            .within(AgeAssurance.EFFECTIVE_18PLUS.isFalse())
            .check(feed)
            .findings()
            .get(0);
    assertThat(FindingText.of(outside, EN))
        .contains(
            "by what is declared no children are concerned (age-assurance.effective-18plus = yes).");
  }

  @Test
  void an_error_says_what_was_thrown_on_one_line() {
    FlagFact flag = Fact.flag("test.flag", "Zo", "So");
    Functionality streak =
        Functionality.of(FunctionalityKind.STREAK, "streak").declare(flag, true).build();
    Finding error = Checklist.of(List.of(Small.broken(flag))).check(streak).findings().get(0);

    assertThat(FindingText.of(error, EN))
        .startsWith("This check works: could not be carried out, because java.lang.ClassCast")
        .doesNotContain("\n");
  }

  private static String say(String fingerprint, Locale locale) {
    for (Finding finding : Small.REPORT.findings()) {
      if (finding.fingerprint().equals(fingerprint)) {
        return FindingText.of(finding, locale);
      }
    }
    throw new AssertionError("No finding " + fingerprint + " in " + Small.REPORT.findings());
  }
}
