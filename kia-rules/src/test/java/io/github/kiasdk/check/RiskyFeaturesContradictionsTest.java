package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.Content;
import io.github.kiasdk.vocabulary.Filters;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.Vanishing;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about a risky feature, with both of its statements and with one that fits. */
class RiskyFeaturesContradictionsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  static Stream<Arguments> rules() {
    return Stream.of(
        rule(
            "forgets-but-memory-on",
            one -> one.declare(Ai.COMPANION_FEATURES, Set.of(Ai.Companion.SAYS_IT_FEELS)),
            one -> one.declare(Ai.MEMORY_DEFAULT, Switch.ON),
            one -> one.declare(Ai.MEMORY_DEFAULT, Switch.OFF)),
        rule(
            "no-looks-changed-but-filter-on",
            one -> one.declare(Filters.CHANGE_LOOKS, false),
            one -> one.declare(Filters.DEFAULT, Switch.ON),
            one -> one.declare(Filters.DEFAULT, Switch.OFF)),
        rule(
            "nothing-vanishes-but-on",
            one -> one.declare(Vanishing.OFFERED, false),
            one -> one.declare(Vanishing.DEFAULT, Switch.ON),
            one -> one.declare(Vanishing.DEFAULT, Switch.OFF)),
        rule(
            "nothing-blocked-but-filter-on",
            one -> one.declare(Content.BLOCKS, false),
            one -> one.declare(Content.FILTER_DEFAULT, Switch.ON),
            one -> one.declare(Content.FILTER_DEFAULT, Switch.OFF)),
        rule(
            "nothing-blocked-but-filter-on",
            one -> one.declare(Content.BLOCKS, false),
            one -> one.declare(Search.BLOCKED_TERMS, true),
            one -> one.declare(Search.BLOCKED_TERMS, false)));
  }

  private static Arguments rule(
      String id,
      UnaryOperator<Service.Builder> reassuring,
      UnaryOperator<Service.Builder> against,
      UnaryOperator<Service.Builder> fitting) {
    return Arguments.of(id, reassuring, against, fitting);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_of_both_statements_together_and_of_neither_alone(
      String id,
      UnaryOperator<Service.Builder> reassuring,
      UnaryOperator<Service.Builder> against,
      UnaryOperator<Service.Builder> fitting) {
    String told = "SDK-11@app#" + id;

    assertThat(contradictions(against.apply(reassuring.apply(app())))).contains(told);
    assertThat(contradictions(reassuring.apply(app()))).doesNotContain(told);
    assertThat(contradictions(against.apply(app()))).doesNotContain(told);
    assertThat(contradictions(fitting.apply(reassuring.apply(app())))).doesNotContain(told);
  }

  @Test
  void vanishing_messages_vanish_by_their_name() {
    Functionality snaps =
        Functionality.of(FunctionalityKind.EPHEMERAL, "snaps")
            .declare(Vanishing.OFFERED, false)
            .build();

    assertThat(CODE.check(snaps).failed())
        .extracting(Finding::fingerprint)
        .contains("SDK-10@snaps#vanishing.offered");
  }

  private static Service.Builder app() {
    return Service.of(ServiceKind.SOCIAL, "app", "App");
  }

  private static List<String> contradictions(Service.Builder service) {
    return CODE.check(service.build()).findings().stream()
        .map(Finding::fingerprint)
        .filter(one -> one.startsWith("SDK-11"))
        .toList();
  }
}
