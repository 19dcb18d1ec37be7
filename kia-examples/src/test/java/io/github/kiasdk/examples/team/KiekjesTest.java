package io.github.kiasdk.examples.feature;

import static io.github.kiasdk.code.CodeVoorKinderrechten.code;
import static io.github.kiasdk.code.Principles.AVOID_HARMFUL_DESIGN;
import static io.github.kiasdk.junit.ChecklistTests.checklistTests;
import static io.github.kiasdk.junit.KiaAssertions.assertThat;

import io.github.kiasdk.junit.ChecklistTests;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

// README begins
class AppTest {

  @Test
  void the_feed_lets_a_child_stop() {
    assertThat(new VideoFeed(false)).satisfies(code().principle(AVOID_HARMFUL_DESIGN));
  }

  @TestFactory
  Stream<DynamicNode> childrens_rights_checklist() {
    return checklistTests(code().principle(AVOID_HARMFUL_DESIGN), App.features());
  }

  @TestFactory
  Stream<DynamicNode> what_is_described_in_documents() {
    return ChecklistTests.of(code().only("CVK-9.03"))
        .in(Locale.forLanguageTag("nl"))
        .documents("described/*.yaml");
  }
}
// README ends
