package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.BusinessModel.Revenue;
import io.github.kiasdk.vocabulary.Content;
import io.github.kiasdk.vocabulary.Filters;
import io.github.kiasdk.vocabulary.Governance;
import io.github.kiasdk.vocabulary.Governance.SuccessMeasure;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Monetisation.Gambling;
import io.github.kiasdk.vocabulary.Monetisation.Odds;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Monetisation.Trade;
import io.github.kiasdk.vocabulary.Payments;
import io.github.kiasdk.vocabulary.Payments.Credit;
import io.github.kiasdk.vocabulary.Payments.Trial;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Profiling.Refusal;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Recommender.Objective;
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

/** Each rule with both of its statements, and with what is true beside the reassuring one. */
class BothHalvesOfContradictionsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  static Stream<Arguments> clashes() {
    return Stream.of(
        clash(
            "not-for-sale-but-blockchain",
            one -> one.declare(Monetisation.TRADABLE, Trade.SWAP),
            one -> one.declare(Monetisation.BLOCKCHAIN, true),
            one -> one.declare(Monetisation.BLOCKCHAIN, false)),
        clash(
            "no-chance-but-random",
            one -> one.declare(Monetisation.ODDS, Odds.NO_CHANCE),
            one -> one.declare(Monetisation.PAID_RANDOM_REWARDS, RandomReward.COSMETIC),
            one -> one.declare(Monetisation.PAID_RANDOM_REWARDS, RandomReward.NONE)),
        clash(
            "no-chance-but-random",
            one -> one.declare(Monetisation.ODDS, Odds.NO_CHANCE),
            one -> one.declare(Monetisation.GAMBLING_LIKE, Set.of(Gambling.PRIZE_DRAW)),
            one -> one.declare(Monetisation.GAMBLING_LIKE, Set.of(Gambling.BETTING))),
        clash(
            "no-revenue-but-prices",
            one -> one.declare(BusinessModel.REVENUE_SOURCES, Set.of(Revenue.NO_REVENUE)),
            one -> one.declare(Payments.CREDIT, Credit.CHILDREN_WITH_PARENT),
            one -> one.declare(Payments.CREDIT, Credit.CHECKED_ADULTS)),
        clash(
            "no-revenue-but-prices",
            one -> one.declare(BusinessModel.REVENUE_SOURCES, Set.of(Revenue.NO_REVENUE)),
            one -> one.declare(Payments.TRIAL, Trial.ASKS),
            one -> one.declare(Payments.TRIAL, Trial.NONE)),
        clash(
            "success-not-time-but-objective",
            one -> one.declare(Governance.SUCCESS_MEASURES, Set.<SuccessMeasure>of()),
            one -> one.declare(Recommender.OBJECTIVE, Objective.RETURN_RATE),
            one -> one.declare(Recommender.OBJECTIVE, Objective.LEARNING)),
        clash(
            "refusal-told-but-not-offered",
            one -> one.declare(Profiling.REFUSAL_TOLD, true),
            one -> one.declare(Profiling.REFUSAL, Refusal.NOT_OFFERED),
            one -> one.declare(Profiling.REFUSAL, Refusal.ACCESS)),
        clash(
            "refusal-without-loss-but-essential",
            one -> one.declare(Profiling.REFUSAL, Refusal.TAILORED_ONLY),
            one -> one.declare(Profiling.USES, List.of(essential(UsePurpose.LEARNING))),
            one ->
                one.declare(
                    Profiling.USES,
                    List.of(essential(UsePurpose.SAFETY), essential(UsePurpose.AGE_FIT)))),
        clash(
            "forgets-but-memory-on",
            one -> one.declare(Ai.COMPANION_FEATURES, Set.of(Ai.Companion.SAYS_IT_FEELS)),
            one -> one.declare(Ai.MEMORY_DEFAULT, Switch.ON),
            one -> one.declare(Ai.MEMORY_DEFAULT, Switch.OFF)),
        clash(
            "no-looks-changed-but-filter-on",
            one -> one.declare(Filters.CHANGE_LOOKS, false),
            one -> one.declare(Filters.DEFAULT, Switch.ON),
            one -> one.declare(Filters.DEFAULT, Switch.OFF)),
        clash(
            "nothing-vanishes-but-on",
            one -> one.declare(Vanishing.OFFERED, false),
            one -> one.declare(Vanishing.DEFAULT, Switch.ON),
            one -> one.declare(Vanishing.DEFAULT, Switch.OFF)),
        clash(
            "nothing-blocked-but-filter-on",
            one -> one.declare(Content.BLOCKS, false),
            one -> one.declare(Content.FILTER_DEFAULT, Switch.ON),
            one -> one.declare(Content.FILTER_DEFAULT, Switch.OFF)),
        clash(
            "nothing-blocked-but-filter-on",
            one -> one.declare(Content.BLOCKS, false),
            one -> one.declare(Search.BLOCKED_TERMS, true),
            one -> one.declare(Search.BLOCKED_TERMS, false)));
  }

  private static Arguments clash(
      String rule,
      UnaryOperator<Service.Builder> reassuring,
      UnaryOperator<Service.Builder> against,
      UnaryOperator<Service.Builder> beside) {
    return Arguments.of(rule, reassuring, against, beside);
  }

  private static Item essential(UsePurpose purpose) {
    return Item.item("use-" + purpose.id())
        .declare(Profiling.USE_PURPOSE, purpose)
        .declare(Profiling.USE_ESSENTIAL, true);
  }

  @ParameterizedTest
  @MethodSource("clashes")
  void both_statements_are_told_and_neither_alone(
      String rule,
      UnaryOperator<Service.Builder> reassuring,
      UnaryOperator<Service.Builder> against,
      UnaryOperator<Service.Builder> beside) {
    assertThat(told(reassuring.apply(against.apply(service())))).contains("SDK-11@app#" + rule);
    assertThat(told(reassuring.apply(service()))).isEmpty();
    assertThat(told(against.apply(service()))).doesNotContain("SDK-11@app#" + rule);
    assertThat(told(reassuring.apply(beside.apply(service())))).isEmpty();
  }

  @Test
  void a_random_item_has_chances_by_its_name() {
    Functionality box =
        Functionality.of(FunctionalityKind.RANDOM_ITEM, "box")
            .declare(Monetisation.TRADABLE, Trade.KEEP)
            .declare(Monetisation.CASH_OUT, false)
            .declare(Monetisation.ODDS, Odds.NO_CHANCE)
            .build();

    Report report = CODE.check(box);

    assertThat(report.findings())
        .filteredOn(one -> one.check().id().equals("CVK-8.15"))
        .allMatch(one -> one.reason() == Reason.CONTRADICTED)
        .isNotEmpty();
    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .contains("SDK-10@box#monetisation.odds");
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

  @Test
  void where_nothing_is_for_sale_money_buys_no_place() {
    Functionality chat = Functionality.of(FunctionalityKind.GROUP_CHAT, "chat").build();

    Report without = CODE.check(service().without(Area.BUYING).functionality(chat).build());
    Report sold =
        CODE.check(
            service()
                .without(Area.BUYING)
                .declare(Payments.CREDIT, Credit.CHILDREN)
                .functionality(chat)
                .build());

    assertThat(placesIn(without)).allMatch(one -> one.outcome() == Outcome.PASSED).isNotEmpty();
    assertThat(placesIn(sold)).allMatch(one -> one.outcome() == Outcome.CANNOT_TELL).isNotEmpty();
  }

  private static List<Finding> placesIn(Report report) {
    return report.findings().stream()
        .filter(one -> one.toString().startsWith("CVK-8.16@app/chat"))
        .toList();
  }

  private static Service.Builder service() {
    return Service.of(ServiceKind.GAME, "app", "App");
  }

  private static List<String> told(Service.Builder service) {
    return CODE.check(service.build()).findings().stream()
        .map(Finding::fingerprint)
        .filter(one -> one.startsWith("SDK-11"))
        .toList();
  }
}
