package io.github.kiasdk.check;

import static io.github.kiasdk.check.Clause.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Dsa;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClausesOfFindingsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);

  private static final Functionality TUTOR =
      Functionality.of(FunctionalityKind.AI_CHATBOT, "tutor")
          .declare(Ai.DEFAULT, Switch.ON)
          .declare(Ai.COMES_ALONG, true)
          .declare(Ai.LABELLED, true)
          .declare(Ai.COMMERCIAL, false)
          .build();

  @Test
  void what_to_change_speaks_of_what_failed_and_what_is_in_order_is_named() {
    Finding finding = only("CVK-9.15", CODE.check(TUTOR));

    assertThat(finding.change(Locale.ENGLISH))
        .isEqualTo(
            "Keep the AI off until a child asks for it. If the AI itself is what a child comes for,"
                + " declare that it does not come along with something else.");
    assertThat(finding.change(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "Laat de AI uit tot een kind erom vraagt. Is de AI zelf waarvoor een kind komt, vul dan"
                + " in dat die niet met iets anders meekomt.");
    assertThat(finding.inOrder())
        .extracting(Reading::name)
        .containsExactly("ai.labelled", "ai.commercial");
    assertThat(finding.stillOpen())
        .extracting(Reading::name)
        .containsExactly("ai.companion-features");
  }

  @Test
  void where_all_of_it_failed_the_advice_of_the_check_is_the_sum() {
    Functionality ads =
        Functionality.of(FunctionalityKind.ADS, "ads")
            .declare(Ads.LABELLED, false)
            .declare(Ads.LABEL_CHILD_TESTED, false)
            .build();

    Finding finding = only("CVK-4.09", CODE.check(ads));

    assertThat(finding.change(Locale.ENGLISH))
        .isEqualTo(finding.check().text(Check.Text.CHANGE, Locale.ENGLISH));
  }

  @Test
  void law_binds_by_what_is_declared_and_only_for_a_clause_that_is_law() {
    assertThat(duty(false, true, true, false).binds()).isEqualTo(Truth.TRUE);
    assertThat(duty(false, true, true, false).law())
        .extracting(Reference::id)
        .containsExactly("dsa-26");
    assertThat(duty(true, false, true, false).binds())
        .as("the test with children is ours")
        .isEqualTo(Truth.FALSE);
  }

  private static Duty duty(boolean labelled, boolean tested, boolean platform, boolean small) {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(Audience.ONLINE_PLATFORM, platform)
            .declare(Dsa.MICRO_OR_SMALL, small)
            .functionality(
                Functionality.of(FunctionalityKind.ADS, "ads")
                    .declare(Ads.LABELLED, labelled)
                    .declare(Ads.LABEL_CHILD_TESTED, tested)
                    .build())
            .build();
    return only("CVK-4.09", CODE.check(service)).duty();
  }

  /** Whatever is declared: the clauses say what the condition says, and no more than it. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void clauses_say_together_what_the_answer_says(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Service service = random.service(0.5);
    for (Finding finding : CODE.check(service).findings()) {
      Map<Clause, Truth> clauses = finding.clauses();
      if (clauses.isEmpty()) {
        continue;
      }
      boolean byFacts = finding.judgement() == null;
      if (finding.outcome() == Outcome.FAILED && byFacts) {
        assertThat(clauses).as(finding.toString()).containsValue(Truth.FALSE);
        assertThat(finding.change(Locale.ENGLISH)).isNotBlank();
      } else {
        assertThat(clauses).as(finding.toString()).doesNotContainValue(Truth.FALSE);
        assertThat(finding.inOrder()).isEmpty();
        assertThat(finding.duty()).isEqualTo(Duty.NONE);
      }
      if (finding.outcome() == Outcome.PASSED
          && finding.check().decidedBy() != DecidedBy.JUDGEMENT) {
        assertThat(clauses.values()).as(finding.toString()).containsOnly(Truth.TRUE);
      }
    }
  }

  @Test
  void clauses_have_names_that_differ_and_there_is_more_than_one() {
    assertThatThrownBy(() -> clause("Off", Ai.LABELLED.isTrue()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleChecks.check(1).requires(clause("a", Ai.LABELLED.isTrue())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                SampleChecks.check(1)
                    .requires(
                        clause("a", Ai.LABELLED.isTrue()), clause("a", Ai.COMMERCIAL.isFalse())))
        .hasMessageContaining("\"a\"");
  }

  private static Finding only(String check, Report report) {
    List<Finding> found =
        report.findings().stream().filter(one -> one.check().id().equals(check)).toList();
    return found.stream()
        .filter(one -> one.outcome() != Outcome.INAPPLICABLE)
        .findAny()
        .orElseThrow();
  }
}
