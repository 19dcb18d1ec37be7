package io.github.kiasdk.examples.team;

import static io.github.kiasdk.code.Principles.AVOID_HARMFUL_DESIGN;
import static io.github.kiasdk.junit.ChecklistTests.checklistTests;
import static io.github.kiasdk.junit.KiaAssertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.junit.ChecklistTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests of the team. */
class KiekjesTest {

  private static final Checklist CHECKS = Agreed.checks(LocalDate.of(2026, 6, 1));

  @Test
  void the_feed_lets_a_child_stop() {
    assertThat(new VideoFeed(false))
        .satisfies(CodeVoorKinderrechten.checklist().principle(AVOID_HARMFUL_DESIGN));
  }

  @Test
  void nothing_is_wrong_with_the_app_but_what_is_explained_or_was_there_before() {
    assertThat(Kiekjes.service(), Kiekjes.features())
        .through(Agreed.gate(CHECKS))
        .satisfies(Agreed.explanations(CHECKS).with(CHECKS));
  }

  @TestFactory
  Stream<DynamicNode> childrens_rights_checklist() {
    return ChecklistTests.of(Agreed.explanations(CHECKS).with(CHECKS))
        .through(Agreed.gate(CHECKS))
        .service(Kiekjes.service(), Kiekjes.features());
  }

  @TestFactory
  Stream<DynamicNode> the_rule_of_the_team() {
    return checklistTests(CHECKS.only("KKJ-1.01"), List.of(new Sharing(false, true)));
  }

  @TestFactory
  Stream<DynamicNode> what_is_described_in_documents() {
    return ChecklistTests.of(CodeVoorKinderrechten.checklist().only("CVK-9.03"))
        .in(Locale.forLanguageTag("nl"))
        .documents("described/*.yaml");
  }
}
