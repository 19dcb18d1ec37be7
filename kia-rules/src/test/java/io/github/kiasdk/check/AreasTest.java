package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static io.github.kiasdk.functionality.FunctionalityKind.ADS;
import static io.github.kiasdk.functionality.FunctionalityKind.DM;
import static io.github.kiasdk.functionality.FunctionalityKind.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.AreaFacts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Reporting;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Session;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Switch;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What nobody said whether it is there is an open question, and never reads as "not applicable".
 */
class AreasTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  private static Service bare() {
    return Service.of(ServiceKind.SOCIAL, "app", "App").build();
  }

  private static Service without(Area... areas) {
    return Service.of(ServiceKind.SOCIAL, "app", "App").without(areas).build();
  }

  private static Set<String> open(Report report) {
    Set<String> open = new HashSet<>();
    for (Finding finding : report.cannotTell()) {
      if (finding.check().equals(Checklist.ofAreas())) {
        open.add(finding.about());
      }
    }
    return open;
  }

  private static Set<Check> notAsked(Report report) {
    Set<Check> checks = new HashSet<>();
    report.notAsked().values().forEach(checks::addAll);
    return checks;
  }

  private static Set<Check> asked(Report report) {
    Set<Check> checks = new HashSet<>();
    report.findings().forEach(finding -> checks.add(finding.check()));
    return checks;
  }

  @Test
  void every_kind_but_other_belongs_to_an_area_and_every_area_has_kinds() {
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      assertThat(kind.area() == null).as("%s", kind).isEqualTo(kind == OTHER);
    }
    for (Area area : Area.values()) {
      assertThat(area.kinds()).as("%s", area).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void an_area_of_which_nobody_spoke_is_one_open_question_and_closes_a_strict_gate(Area area) {
    Set<Area> others = EnumSet.allOf(Area.class);
    others.remove(area);
    Report report = CODE.check(without(others.toArray(new Area[0])));

    Finding question =
        report.cannotTell().stream()
            .filter(finding -> finding.check().equals(Checklist.ofAreas()))
            .findAny()
            .orElseThrow();
    assertThat(open(report)).containsExactly(area.id());
    assertThat(question.reason()).isEqualTo(Reason.NOT_DESCRIBED);
    assertThat(question.functionality()).isEqualTo("app");
    assertThat(question.because().en()).contains("without: [" + area.id() + "]");
    assertThat(question.because().nl()).contains("without: [" + area.id() + "]");
    assertThat(report.notAsked()).containsOnlyKeys(area);
    assertThat(Gate.open().strict().judge(report).blocking()).contains(question);
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void the_checks_of_an_open_area_are_not_asked_and_nowhere_not_applicable(Area area) {
    Set<Area> others = EnumSet.allOf(Area.class);
    others.remove(area);
    Report report = CODE.check(without(others.toArray(new Area[0])));

    for (Check check : CODE.checks()) {
      if (check.subject() == Subject.FUNCTIONALITY && check.areas().contains(area)) {
        assertThat(report.notAsked().get(area)).contains(check);
        assertThat(asked(report)).doesNotContain(check);
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void each_check_of_functionalities_is_answered_somewhere_or_named_as_not_asked(
      @ForAll long seed) {
    Service service = new RandomDescriptions(seed).service(0.3);
    Report report = CODE.check(service);

    for (Check check : CODE.checks()) {
      assertThat(notAsked(report).contains(check) ^ asked(report).contains(check))
          .as("%s of %s", check, service)
          .isTrue();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void what_is_inapplicable_names_the_declaration_that_makes_it_so(@ForAll long seed) {
    Service service = new RandomDescriptions(seed).service(0.5);
    for (Finding finding : CODE.and(KiaMethod.checks()).check(service).findings()) {
      boolean inapplicable = finding.outcome() == Outcome.INAPPLICABLE;
      assertThat(finding.excludedBy().isEmpty()).as("%s", finding).isNotEqualTo(inapplicable);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void an_area_that_is_no_longer_left_out_never_makes_a_check_pass_or_inapplicable(
      @ForAll long seed) {
    Service service = new RandomDescriptions(seed).service(0.4);
    Service silent = RandomDescriptions.without(EnumSet.noneOf(Area.class), service);
    Report report = CODE.check(service);
    Set<String> after = reassuring(CODE.check(silent));
    // Where an area is open, the service answers for itself besides: nobody described all parts.
    after.removeIf(
        answer ->
            report.findings().stream()
                .noneMatch(
                    one -> answer.startsWith(one.check().id() + "@" + one.functionality() + " ")));

    assertThat(reassuring(report)).containsAll(after);
  }

  private static Set<String> reassuring(Report report) {
    Set<String> reassuring = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.PASSED || finding.outcome() == Outcome.INAPPLICABLE) {
        for (int age = finding.ages().youngest(); age <= finding.ages().oldest(); age++) {
          if (finding.ages().includes(age)) {
            reassuring.add(finding.check().id() + "@" + finding.functionality() + " at " + age);
          }
        }
      }
    }
    return reassuring;
  }

  @Test
  void what_the_service_does_without_is_inapplicable_once_and_says_so() {
    Report report = CODE.check(without(Area.values()));

    assertThat(open(report)).isEmpty();
    for (Check check : CODE.checks()) {
      if (check.subject() == Subject.FUNCTIONALITY) {
        List<Finding> findings =
            report.findings().stream().filter(one -> one.check().equals(check)).toList();
        assertThat(findings).as("%s", check).hasSize(1);
        assertThat(findings.get(0).reason()).isEqualTo(Reason.LEFT_OUT);
        assertThat(findings.get(0).excludedBy().get(0).en()).startsWith("without: ");
      }
    }
  }

  @Test
  void what_the_service_declares_is_asked_also_in_an_area_that_it_does_without() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .without(Area.values())
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();

    assertThat(CODE.check(service).failed())
        .extracting(Finding::toString)
        .contains("CVK-9.01@app failed");
  }

  @Test
  void what_is_declared_in_an_area_that_the_service_does_without_is_a_finding_and_opens_it() {
    Map<Area, Functionality> parts = new EnumMap<>(Area.class);
    parts.put(Area.ADVERTISING, part(Ads.SHOWN, true));
    parts.put(Area.CHANCE, part(Monetisation.GAMBLING_LIKE, Set.of(Monetisation.Gambling.WHEEL)));
    parts.put(Area.BUYING, part(Monetisation.PAY_TO_WIN, true));
    parts.put(Area.AI, part(Ai.COMMERCIAL, true));
    parts.put(Area.DATA, part(DataUse.PROCESSED, true));
    parts.put(Area.PUBLISHING, part(Sharing.DOWNLOAD_BY_OTHERS, Switch.ON));
    parts.put(Area.CONTACT, part(Defaults.SUGGESTED, Switch.ON));
    parts.put(Area.PLAY, part(Session.PAUSE_PENALTY, Session.Penalty.EXCLUSION));
    parts.put(Area.PARENTAL_TOOLS, part(Parental.COVERT, true));
    parts.put(Area.REPORTING, part(Reporting.STEPS, 3));
    parts.put(Area.LOCATION, part(Location.SHARE_RESETS, true));
    parts.put(Area.RETURN, part(Rewards.DAILY_LOGIN, true));
    parts.forEach(
        (area, part) -> {
          Set<Area> without = EnumSet.allOf(Area.class);
          without.removeIf(one -> part.kinds().stream().anyMatch(kind -> kind.area() == one));
          Service service =
              Service.of(ServiceKind.SOCIAL, "app", "App")
                  .without(without.toArray(new Area[0]))
                  .functionality(part)
                  .build();
          Report report = CODE.check(service);

          assertThat(report.failed())
              .filteredOn(finding -> finding.check().equals(Checklist.ofAreas()))
              .extracting(Finding::fingerprint)
              .containsExactly("SDK-12@app/part#" + area.id());
          assertThat(report.notAsked()).containsOnlyKeys(area);
          assertThat(report.findings())
              .noneMatch(
                  finding ->
                      finding.reason() == Reason.LEFT_OUT
                          && finding.check().areas().contains(area));
        });
  }

  @Test
  void each_fact_that_shows_it_is_named_with_its_value_for_the_ages_concerned() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .forAges(13, 17)
            .without(Area.ADVERTISING)
            .declare(Ads.SHOWN, ByAge.byAge(Ages.ages(13, 15), false).and(Ages.ages(16, 17), true))
            .declare(BusinessModel.REVENUE_SOURCES, Set.of(BusinessModel.Revenue.ADVERTISING))
            .build();

    Report report = CODE.check(service);
    Finding shown =
        report.failed().stream()
            .filter(finding -> finding.check().equals(Checklist.ofAreas()))
            .findAny()
            .orElseThrow();
    assertThat(shown.because().en())
        .contains("ads.shown = no (13-15), yes (16-17)")
        .contains("business-model.revenue-sources = advertising");
    assertThat(report.notAsked()).containsKey(Area.ADVERTISING);
    assertThat(TextReport.in(Locale.ENGLISH).text(report, service).replaceAll("\\s+", " "))
        .contains("business-model.revenue-sources = advertising")
        .doesNotContain("advertising; buying");
  }

  @Test
  void what_the_kind_of_a_part_says_of_an_area_that_the_service_does_without_is_a_finding_too() {
    Service service =
        Service.of(ServiceKind.AI, "app", "App")
            .without(Area.DATA)
            .functionality(Functionality.of(FunctionalityKind.AI_CHATBOT, "friend").build())
            .build();

    assertThat(CODE.check(service).failed())
        .extracting(Finding::fingerprint)
        .contains("SDK-12@app/friend#data");
    assertThat(service.openAreas()).contains(Area.DATA);
  }

  private static <T> Functionality part(Fact<T> fact, T value) {
    return Functionality.of(FunctionalityKind.CONTENT_RATING, "part").declare(fact, value).build();
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void what_follows_from_an_area_without_anything_is_no_sign_that_something_is_there(Area area) {
    Service service = without(area);

    assertThat(AreaFacts.isShown(area, service.factsHolding(), Ages.ALL)).isFalse();
    assertThat(service.factsHolding().declarations())
        .allMatch(one -> one.impliedBy().en().equals("without " + area.label().en()));
  }

  @Test
  void what_follows_from_an_area_without_anything_is_marked_where_it_decides() {
    Service service =
        Service.of(ServiceKind.EDUCATION, "app", "App")
            .without(Area.ADVERTISING)
            .functionality(Functionality.of(FunctionalityKind.LEARNING, "sums").build())
            .build();

    assertThat(CODE.check(service).findings())
        .filteredOn(finding -> finding.toString().equals("CVK-8.11@app/sums inapplicable"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.excludedBy().get(0).en())
                    .isEqualTo("ads.shown: no (follows from without advertising)"));
  }

  @Test
  void a_check_that_is_for_no_kind_in_a_described_area_is_asked_of_the_service() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .without(EnumSet.complementOf(EnumSet.of(Area.CONTACT)).toArray(new Area[0]))
            .functionality(Functionality.of(FunctionalityKind.COMMENT, "comments").build())
            .build();
    Check forMessages =
        CODE.checks().stream()
            .filter(check -> check.subject() == Subject.FUNCTIONALITY)
            .filter(check -> check.relevantKinds().contains(DM))
            .filter(check -> !check.relevantKinds().contains(FunctionalityKind.COMMENT))
            .findFirst()
            .orElseThrow();

    assertThat(CODE.check(service).findings())
        .filteredOn(finding -> finding.check().equals(forMessages))
        .filteredOn(finding -> finding.functionality().equals("app"))
        .extracting(Finding::outcome)
        .contains(Outcome.CANNOT_TELL);
  }

  @Test
  void an_explanation_of_what_is_not_asked_is_not_called_unused() {
    LocalDate today = LocalDate.now(CLOCK);
    Explanation explanation =
        new Explanation(
            "CVK-9.03",
            null,
            "app",
            null,
            ExplanationReason.PLANNED,
            "Reeksen gaan er in het voorjaar uit.",
            "A. Bos",
            "C. Smit",
            today,
            today.plusDays(60),
            new LocalizedText(
                "Tot dan verliest niemand iets.", "Nobody loses anything until then."),
            null);

    assertThat(CODE.explained(List.of(explanation)).check(bare()).failed()).isEmpty();
  }

  @Test
  void a_lone_functionality_is_asked_about_its_own_kinds_only() {
    Report report = CODE.check(Functionality.of(DM, "messages").build());

    assertThat(report.notAsked()).isEmpty();
    assertThat(open(report)).isEmpty();
  }

  @Test
  void a_service_of_other_has_said_nothing_of_any_area() {
    Service service = bare().and(Functionality.of(OTHER, "thing").build());

    assertThat(open(CODE.check(service))).hasSize(Area.values().length);
  }

  @Test
  void one_check_alone_opens_only_the_areas_in_which_it_asks() {
    Checklist one = CODE.only("CVK-7.02");
    Set<String> areas = new HashSet<>();
    one.find("CVK-7.02").areas().forEach(area -> areas.add(area.id()));

    assertThat(open(one.check(bare()))).isEqualTo(areas).isNotEmpty();
    assertThat(one.check(bare()).saysAnything()).isFalse();
  }

  @Test
  void every_checklist_asks_for_areas_also_a_hosts_own() {
    Checklist own = Checklist.of(List.of(CODE.find("CVK-7.02"))).at(CLOCK);

    assertThat(open(own.check(bare()))).isNotEmpty();
    assertThat(own.check(bare().and(Functionality.of(ADS, "ads").build())).notAsked()).isEmpty();
  }

  @Test
  void where_no_child_can_be_nobody_is_asked_about_areas() {
    assertThat(open(CODE.check(album().declare(Audience.CHILDREN_SHOWN, false).build()))).isEmpty();
    assertThat(open(CODE.check(album().declare(Audience.CHILDREN_SHOWN, true).build())))
        .isNotEmpty();
    assertThat(open(CODE.check(album().build()))).isNotEmpty();
  }

  /** An album of parents, which keeps everyone under 18 out. */
  private static Service.Builder album() {
    return Service.of(ServiceKind.SOCIAL, "album", "Album")
        .declare(Audience.AIMED_AT_CHILDREN, false)
        .declare(Audience.LIKELY_CHILD_USE, false)
        .declare(AgeAssurance.EFFECTIVE_18PLUS, true)
        .declare(AgeAssurance.METHOD, AgeAssurance.Method.VERIFICATION);
  }

  @Test
  void a_reader_of_one_subject_sees_what_was_not_asked_of_it() {
    Report ads = CODE.check(bare()).only("CVK-7.02");

    assertThat(notAsked(ads)).extracting(Check::id).containsExactly("CVK-7.02");
    assertThat(open(ads)).containsExactly("advertising");
  }

  @Test
  void what_is_not_asked_is_a_copy() {
    Map<Area, List<Check>> notAsked = CODE.check(bare()).notAsked();

    assertThat(notAsked).isNotEmpty();
    assertThatThrownBy(notAsked::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
