package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.junit.CheckContract;
import io.github.kiasdk.junit.Example;
import io.github.kiasdk.junit.Examples;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeContractTest extends CheckContract {

  private static final Examples EXAMPLES =
      Examples.read(
          IntStream.rangeClosed(1, 10)
              .mapToObj(number -> Path.of("src/test/resources/examples/CVK-" + number + ".yaml"))
              .toArray(Path[]::new));

  /** Slips that change nothing, each with the reason why no example can tell. */
  private static final Map<String, String> EQUIVALENT =
      Map.ofEntries(
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_10_12]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_6_9:" + " audience.age-bands CONTAINS_ANY [AGE_10_12]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_6_9:" + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_6_9]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_10_12:"
                  + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-3.07: requires, with NONE: legal-basis IS_ONE_OF [CONSENT]",
              "No legal basis at all fails in the first part already."),
          Map.entry(
              "CVK-3.07: requires, with NONE: legal-basis IS_NONE_OF [CONSENT]",
              "No legal basis at all fails in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [ESTIMATION, VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [SELF_DECLARATION, ESTIMATION, VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with LOW: age-assurance.risk IS_ONE_OF [HIGH]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.10: requires, with LOW: age-assurance.risk IS_ONE_OF [MEDIUM]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.10: requires, with MEDIUM: age-assurance.risk IS_ONE_OF [HIGH]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.11: requires, with BUYER: role IS_ONE_OF [AUTHORITY]",
              "A buyer is refused by a part of its own."),
          Map.entry(
              "CVK-9.09: requires, with ESTIMATED_AGE: content.adult-gate IS_ONE_OF [NO_ADULT_CONTENT]",
              "The next part refuses it, whatever the filter."),
          Map.entry(
              "CVK-9.09: requires, with SELF_DECLARED_AGE: content.adult-gate IS_ONE_OF [NO_ADULT_CONTENT]",
              "The next part refuses it, whatever the filter."),
          Map.entry(
              "CVK-9.09: requires, with NONE: content.adult-gate IS_ONE_OF [NO_ADULT_CONTENT]",
              "The next part refuses it, whatever the filter."),
          Map.entry(
              "CVK-7.06: requires, with WATCH_TIME:"
                  + " recommender.signals CONTAINS_ANY [STATED_INTERESTS, FEEDBACK, FOLLOWS]",
              "The next part refuses watch time, whatever else is among the signals."),
          Map.entry(
              "CVK-7.06: requires, with RETURN_RATE:"
                  + " recommender.signals CONTAINS_ANY [STATED_INTERESTS, FEEDBACK, FOLLOWS]",
              "The next part refuses return rate, whatever else is among the signals."),
          Map.entry(
              "CVK-3.10: requires, with NONE:"
                  + " age-assurance.method IS_ONE_OF [ALL_TREATED_AS_CHILDREN]",
              "The part on the risk refuses it in any case."),
          Map.entry(
              "CVK-7.01: requires, with MARKETING:" + " purpose IS_NONE_OF [ADVERTISING]",
              "Marketing is refused by a part of its own."),
          Map.entry(
              "CVK-7.01: requires, with ADVERTISING:" + " purpose IS_NONE_OF [MARKETING]",
              "Advertising is refused by a part of its own."),
          Map.entry(
              "CVK-7.09: requires, with EMOTIONS:"
                  + " profiling.inferred-traits CONTAINS_ANY [HEALTH, SEXUALITY, RELIGION, ETHNICITY, POLITICAL_VIEWS]",
              "The next part refuses it."),
          Map.entry(
              "CVK-7.09: requires, with PERSONALITY:"
                  + " profiling.inferred-traits CONTAINS_ANY [HEALTH, SEXUALITY, RELIGION, ETHNICITY, POLITICAL_VIEWS]",
              "The next part refuses it."),
          Map.entry(
              "CVK-7.09: requires, with FAMILY_INCOME:"
                  + " profiling.inferred-traits CONTAINS_ANY [HEALTH, SEXUALITY, RELIGION, ETHNICITY, POLITICAL_VIEWS]",
              "The next part refuses it."),
          Map.entry(
              "CVK-7.09: requires, with HEALTH:"
                  + " profiling.inferred-traits CONTAINS_ANY [EMOTIONS, PERSONALITY, FAMILY_INCOME]",
              "The part before refuses it."),
          Map.entry(
              "CVK-7.09: requires, with SEXUALITY:"
                  + " profiling.inferred-traits CONTAINS_ANY [EMOTIONS, PERSONALITY, FAMILY_INCOME]",
              "The part before refuses it."),
          Map.entry(
              "CVK-7.09: requires, with RELIGION:"
                  + " profiling.inferred-traits CONTAINS_ANY [EMOTIONS, PERSONALITY, FAMILY_INCOME]",
              "The part before refuses it."),
          Map.entry(
              "CVK-7.09: requires, with ETHNICITY:"
                  + " profiling.inferred-traits CONTAINS_ANY [EMOTIONS, PERSONALITY, FAMILY_INCOME]",
              "The part before refuses it."),
          Map.entry(
              "CVK-7.09: requires, with POLITICAL_VIEWS:"
                  + " profiling.inferred-traits CONTAINS_ANY [EMOTIONS, PERSONALITY, FAMILY_INCOME]",
              "The part before refuses it."),
          Map.entry(
              "CVK-8.03: requires, with PER_PURCHASE:"
                  + " payments.parental-permission IS_ONE_OF [WITHIN_BUDGET]",
              "Permission per purchase is enough already, with or without a limit."),
          Map.entry(
              "CVK-2.09: requires, with COMPUTER: moderation.objection IS_NONE_OF [NONE]",
              "A computer alone is refused by a part of its own."),
          Map.entry(
              "CVK-2.09: requires, with NONE: moderation.objection IS_NONE_OF [COMPUTER]",
              "No objection at all is refused by the part before."),
          Map.entry(
              "CVK-3.14: requires, with ANYBODY_NEAR: security.device-pairing IS_ONE_OF [NO_DEVICE]",
              "That anybody can connect is refused by a part of its own."));

  @Override
  protected Checklist checklist() {
    return CodeVoorKinderrechten.checklist();
  }

  @Override
  protected Examples examples() {
    return EXAMPLES;
  }

  @Override
  protected Map<String, String> equivalentMutants() {
    return EQUIVALENT;
  }

  @Test
  void every_principle_has_an_example_outside_the_scope_of_the_code() {
    for (int number = 1; number <= 10; number++) {
      String principle = "CVK-" + number + ".";
      assertThat(EXAMPLES.checks())
          .filteredOn(id -> id.startsWith(principle))
          .flatExtracting(EXAMPLES::of)
          .extracting(Example::reason)
          .contains(Reason.OUT_OF_SCOPE);
    }
  }
}
