package io.github.kiasdk.check;

import static io.github.kiasdk.fact.Ages.ages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.DeceptivePattern;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnknownFactsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);

  @Test
  void it_is_asked_for_as_if_nothing_was_said_and_the_report_says_that_somebody_looked() {
    Service service = feed(part -> part.declareUnknown(Defaults.AUTOPLAY));

    Finding finding = only("CVK-9.01", CODE.check(service));

    assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(finding.reason()).isEqualTo(Reason.UNDECLARED);
    assertThat(finding.missing()).extracting(Reading::name).containsExactly("defaults.autoplay");
    String text = TextReport.in(Locale.ENGLISH).text(CODE.only("CVK-9.01").check(service), service);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Somebody looked already and declared it unknown.");
  }

  @Test
  void for_some_ages_only_those_are_open() {
    Service service =
        feed(
            part ->
                part.declare(
                    Defaults.AUTOPLAY,
                    ByAge.byAge(ages(13, 15), Switch.OFF).andUnknown(ages(16, 17))));

    List<Finding> found =
        CODE.check(service).findings().stream()
            .filter(one -> one.check().id().equals("CVK-9.01"))
            .toList();

    assertThat(found)
        .extracting(one -> one.outcome() + " " + one.ages())
        .containsExactlyInAnyOrder("CANNOT_TELL 16-17", "PASSED 13-15");
  }

  @Test
  void what_a_part_says_not_to_know_it_does_not_take_over_from_its_service() {
    assertThat(autoplayOf("feed", Switch.OFF)).containsExactly(Outcome.CANNOT_TELL);
  }

  @Test
  void what_a_part_does_not_know_takes_no_failure_of_its_service_away() {
    assertThat(autoplayOf("app", Switch.ON)).containsExactly(Outcome.FAILED);
  }

  @Test
  void what_a_kind_says_counts_where_somebody_does_not_know() {
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
            .declareUnknown(Feed.INFINITE_SCROLL)
            .build();

    assertThat(only("CVK-9.02", CODE.check(feed)).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_safe_part_answers_for_no_part_that_nobody_described() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .declare(Ui.PATTERNS, Set.of(DeceptivePattern.NAGGING))
            .functionality(
                Functionality.of(FunctionalityKind.PURCHASE, "shop")
                    .declare(Ui.PATTERNS, Set.of())
                    .build())
            .build();

    assertThat(CODE.check(service).failed())
        .filteredOn(one -> one.check().id().equals("CVK-9.14"))
        .extracting(Finding::functionality)
        .containsExactly("app");
  }

  @Test
  void an_area_is_not_left_out_where_somebody_does_not_know_of_it() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .without(Area.ADVERTISING)
            .declareUnknown(Ads.SHOWN)
            .build();

    Report report = CODE.check(service);

    assertThat(report.notAsked()).containsKey(Area.ADVERTISING);
    assertThat(report.cannotTell())
        .filteredOn(one -> one.check().equals(Checklist.ofAreas()))
        .extracting(Finding::about)
        .contains(Area.ADVERTISING.id());
    assertThat(report.failed()).noneMatch(one -> one.check().equals(Checklist.ofAreas()));
  }

  /** Of a lone functionality nothing is inherited, so unknown is what nobody declared. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void it_answers_nothing(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Facts facts = random.facts(0.5);
    List<Fact<?>> unknown = new ArrayList<>();
    for (Declaration<?> declared : facts.declarations()) {
      if (random.chance(0.3)) {
        unknown.add(declared.fact());
      }
    }
    Facts known = facts.without(unknown);
    Facts said = known;
    for (Fact<?> fact : unknown) {
      said = said.declareUnknown(fact);
    }
    for (Check check : CODE.checks()) {
      if (check.condition() != null) {
        for (int age : List.of(0, 9, 13, 17)) {
          assertThat(check.condition().evaluate(said, age))
              .as(check.id())
              .isEqualTo(check.condition().evaluate(known, age));
        }
      }
    }
    Functionality with = RandomDescriptions.functionality("part", FunctionalityKind.OTHER, said);
    Functionality without =
        RandomDescriptions.functionality("part", FunctionalityKind.OTHER, known);
    assertThat(answers(CODE.check(with))).isEqualTo(answers(CODE.check(without)));
  }

  private static List<String> answers(Report report) {
    return report.findings().stream()
        .filter(one -> one.check().subject() == Subject.FUNCTIONALITY)
        .map(one -> one + " " + one.reason() + " " + one.missing() + " " + one.decidedBy())
        .toList();
  }

  /** The answers where the service declares this and its only part does not know. */
  private static List<Outcome> autoplayOf(String place, Switch ofService) {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(13, 17)
            .declare(Defaults.AUTOPLAY, ofService)
            .functionality(
                Functionality.of(FunctionalityKind.VIDEO, "feed")
                    .declareUnknown(Defaults.AUTOPLAY)
                    .build())
            .build();
    return CODE.check(service).findings().stream()
        .filter(one -> one.check().id().equals("CVK-9.01"))
        .filter(one -> one.functionality().equals(place))
        .map(Finding::outcome)
        .toList();
  }

  private static Service feed(UnaryOperator<Functionality.Builder> declaring) {
    return Service.of(ServiceKind.SOCIAL, "app", "App")
        .forAges(13, 17)
        .functionality(declaring.apply(Functionality.of(FunctionalityKind.VIDEO, "feed")).build())
        .build();
  }

  private static Finding only(String check, Report report) {
    return report.findings().stream()
        .filter(one -> one.check().id().equals(check))
        .findAny()
        .orElseThrow();
  }
}
