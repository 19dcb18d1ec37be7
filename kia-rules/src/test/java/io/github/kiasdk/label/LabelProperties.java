package io.github.kiasdk.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Origin;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Shop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelProperties {

  private static final Checklist CHECKS = CodeVoorKinderrechten.checklist();

  /** What becomes one effect of one functionality. */
  record Part(FunctionalityKind kind, Right right, Origin origin, Certainty sure, Rating rating) {

    Effect negative(String id) {
      return Effect.negative(id, "Slecht", "Bad", right)
          .origin(origin)
          .certainty(sure)
          .rating(rating)
          .build();
    }

    Effect positive(String id) {
      return Effect.positive(id, "Goed", "Good", right).origin(origin).build();
    }
  }

  @Provide
  Arbitrary<Rating> ratings() {
    Arbitrary<Rating> rated =
        Combinators.combine(Arbitraries.of(Impact.class), Arbitraries.of(Likelihood.class))
            .as(Rating::of);
    return Arbitraries.oneOf(rated, Arbitraries.of(Rating.withheld("No data.")));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return part(ratings()).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Part>> withheld() {
    return part(Arbitraries.of(Rating.withheld("No data."))).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Part> onePart() {
    return part(ratings());
  }

  private static Arbitrary<Part> part(Arbitrary<Rating> ratings) {
    return Combinators.combine(
            Arbitraries.of(FunctionalityKind.class),
            Arbitraries.of(Right.class),
            Arbitraries.of(Origin.class),
            Arbitraries.of(Certainty.class),
            ratings)
        .as(Part::new);
  }

  @Property(tries = 60)
  void positive_effects_change_neither_age_nor_negative_icons(
      @ForAll("parts") List<Part> parts, @ForAll("onePart") Part more) {
    List<Functionality> before = functionalities(parts);
    List<Functionality> after = new ArrayList<>();
    for (Functionality functionality : before) {
      after.add(with(functionality, more.positive("more")));
    }

    Label one = label(before);
    Label other = label(after);

    assertThat(other.age()).isEqualTo(agedLike(one, other));
    assertThat(effects(other)).isEqualTo(effects(one));
    assertThat(icons(other)).isEqualTo(icons(one));
  }

  @Property(tries = 60)
  void one_more_negative_effect_never_lowers_the_age(
      @ForAll("parts") List<Part> parts, @ForAll("onePart") Part more) {
    List<Functionality> before = functionalities(parts);
    before.add(Functionality.of(more.kind(), "more").build());
    List<Functionality> after = new ArrayList<>(before);
    after.set(before.size() - 1, with(before.get(before.size() - 1), more.negative("worse")));

    AgeClass one = label(before).age();
    AgeClass other = label(after).age();

    assertThat(other.from()).isGreaterThanOrEqualTo(one.from());
    if (one.certitude() != AgeClass.Certitude.DETERMINED && other.from() == one.from()) {
      assertThat(other.certitude()).isEqualTo(one.certitude());
    }
  }

  @Property(tries = 60)
  void the_order_of_functionalities_and_effects_does_not_matter(
      @ForAll("parts") List<Part> parts, @ForAll long seed) {
    List<Functionality> before = functionalities(parts);
    List<Functionality> after = new ArrayList<>();
    Random random = new Random(seed);
    for (Functionality functionality : before) {
      List<Effect> effects = new ArrayList<>(functionality.effects());
      Collections.shuffle(effects, random);
      after.add(having(functionality, effects));
    }
    Collections.shuffle(after, random);

    Label one = label(before);
    Label other = label(after);

    assertThat(icons(other)).isEqualTo(icons(one));
    assertThat(effects(other)).isEqualTo(effects(one));
    assertThat(other.age().from()).isEqualTo(one.age().from());
    assertThat(other.age().certitude()).isEqualTo(one.age().certitude());
    assertThat(other.age().open()).isEqualTo(one.age().open());
    assertThat(other.benefits().stream().map(BenefitShown::icon).toList())
        .isEqualTo(one.benefits().stream().map(BenefitShown::icon).toList());
  }

  @Property(tries = 60)
  void withheld_ratings_never_give_an_age(@ForAll("withheld") List<Part> parts) {
    Label label = label(functionalities(parts));

    assertThat(label.age().because()).allMatch(link -> link instanceof IconLink.OfFeature);
    assertThat(label.icons())
        .allMatch(icon -> icon.level() == null && (icon.isPossible() || icon.age() > 0));
    assertThat(label.age().unrated()).isPositive();
    assertThat(label.age().certitude()).isNotEqualTo(AgeClass.Certitude.DETERMINED);
  }

  @Property(tries = 60)
  void a_fact_that_somebody_forgets_never_lowers_the_age_without_saying_so(
      @ForAll("parts") List<Part> parts, @ForAll boolean timers, @ForAll boolean daily) {
    List<Functionality> known = functionalities(parts);
    List<Functionality> forgotten = new ArrayList<>(known);
    known.add(
        Functionality.of(FunctionalityKind.PURCHASE, "shop")
            .declare(Shop.TIMERS, timers)
            .declare(Rewards.DAILY_LOGIN, daily)
            .build());
    forgotten.add(Functionality.of(FunctionalityKind.PURCHASE, "shop").build());

    AgeClass one = label(known).age();
    AgeClass other = label(forgotten).age();

    assertThat(other.certitude() == AgeClass.Certitude.DETERMINED && other.from() < one.from())
        .isFalse();
  }

  /** What a service says to have none of the features that PEGI gives an age to. */
  private static final UnaryOperator<Facts> NO_RANDOM_ITEMS =
      facts -> facts.declare(Monetisation.PAID_RANDOM_REWARDS, RandomReward.NONE);

  private static final List<UnaryOperator<Facts>> NONE =
      List.of(
          facts -> facts.declare(Shop.TIMERS, false),
          facts -> facts.declare(Shop.SCARCITY, false),
          facts -> facts.declare(Shop.ROTATING_STOCK, false),
          facts -> facts.declare(Monetisation.BLOCKCHAIN, false),
          NO_RANDOM_ITEMS,
          facts -> facts.declare(Rewards.DAILY_LOGIN, false),
          facts -> facts.declare(Rewards.STREAKS, false),
          facts -> facts.declare(Rewards.LOSS_ON_ABSENCE, false),
          facts -> facts.declare(Contact.BLOCK, true));

  private static AgeClass age(List<UnaryOperator<Facts>> said, Functionality part) {
    Facts facts = Facts.none();
    for (UnaryOperator<Facts> one : said) {
      facts = one.apply(facts);
    }
    Service service =
        RandomDescriptions.closed(
            new Service(
                "app",
                "App",
                null,
                ServiceKind.AI,
                null,
                null,
                null,
                null,
                facts,
                List.of(
                    part,
                    looked(Functionality.of(FunctionalityKind.PLAY, "game")),
                    looked(Functionality.of(FunctionalityKind.TIME_TOOL, "breaks")),
                    looked(Functionality.of(FunctionalityKind.PURCHASE, "shop")),
                    looked(Functionality.of(FunctionalityKind.DATA_COLLECTION, "data")),
                    looked(Functionality.of(FunctionalityKind.COMMENT, "comments")))));
    return Label.of(service, null, CHECKS.check(service), LabelRules.standard()).age();
  }

  private static Functionality looked(Functionality.Builder part) {
    return part.effect(small("bad")).build();
  }

  private static Effect small(String id) {
    return Effect.negative(id, "Slecht", "Bad", Right.PRIVACY)
        .rating(Rating.of(Impact.LOW, Likelihood.LOW).because("It was seen once in a year."))
        .build();
  }

  @Test
  void a_sentence_that_nothing_was_found_is_no_description_of_drawbacks() {
    Functionality sided =
        companion().oneSided("Er is gezocht, en geen nadeel gevonden.", "None was found.").build();

    assertThat(age(NONE, sided).unlooked()).containsExactly("companion");
  }

  @Test
  void drawbacks_are_described_only_if_they_are_for_all_ages_that_have_it() {
    Effect old =
        Effect.negative("old", "Slecht", "Bad", Right.PRIVACY)
            .ages(Ages.ages(16, 17))
            .rating(Rating.of(Impact.LOW, Likelihood.LOW).because("It was seen once in a year."))
            .build();
    Effect young =
        Effect.negative("young", "Slecht", "Bad", Right.PRIVACY)
            .ages(Ages.ages(0, 15))
            .rating(Rating.of(Impact.LOW, Likelihood.LOW).because("It was seen twice in a year."))
            .build();

    assertThat(age(NONE, companion().effect(old).build()).unlooked()).containsExactly("companion");
    assertThat(age(NONE, companion().effect(old).effect(young).build()).unlooked()).isEmpty();
  }

  @Test
  void a_service_described_for_older_children_has_no_age_for_all() {
    Service service =
        RandomDescriptions.closed(
            Service.of(ServiceKind.AI, "app", "App")
                .forAges(16, 17)
                .functionality(looked(companion()))
                .functionality(looked(Functionality.of(FunctionalityKind.DATA_COLLECTION, "data")))
                .build());

    AgeClass age = Label.of(service, null, CHECKS.check(service), LabelRules.standard()).age();

    assertThat(age.isForYounger()).isTrue();
    assertThat(age.describedFrom()).isEqualTo(16);
    assertThat(age.certitude()).isNotEqualTo(AgeClass.Certitude.DETERMINED);
  }

  private static Functionality.Builder companion() {
    return Functionality.of(FunctionalityKind.AI_CHATBOT, "companion")
        .titled("Maatje", "Companion");
  }

  @Test
  void an_age_is_determined_only_where_everything_was_said_and_looked_at() {
    Functionality looked = looked(companion());
    AgeClass determined = age(NONE, looked);
    assertThat(determined.certitude()).isEqualTo(AgeClass.Certitude.DETERMINED);
    assertThat(determined.from()).isZero();

    AgeClass unlooked = age(NONE, companion().build());
    assertThat(unlooked.certitude()).isEqualTo(AgeClass.Certitude.NOT_DETERMINED);
    assertThat(unlooked.unlooked()).containsExactly("companion");

    for (UnaryOperator<Facts> gone : NONE) {
      if (gone == NO_RANDOM_ITEMS) {
        continue; // follows from the area of chance being left out
      }
      List<UnaryOperator<Facts>> less = new ArrayList<>(NONE);
      less.remove(gone);
      AgeClass age = age(less, looked);
      assertThat(age.certitude()).isEqualTo(AgeClass.Certitude.NOT_DETERMINED);
      assertThat(age.open()).isNotEmpty();
    }
  }

  @Test
  void an_age_is_not_determined_while_an_area_is_open_whatever_the_facts_say() {
    Functionality looked = looked(companion());
    Service closed =
        RandomDescriptions.closed(
            Service.of(ServiceKind.AI, "app", "App")
                .functionality(looked)
                .functionality(looked(Functionality.of(FunctionalityKind.DATA_COLLECTION, "data")))
                .build());
    assertThat(closed.openAreas()).isEmpty();
    Label all = Label.of(closed, null, CHECKS.check(closed), LabelRules.standard());
    assertThat(all.age().certitude()).isEqualTo(AgeClass.Certitude.DETERMINED);

    for (Area area : closed.without()) {
      Set<Area> less = EnumSet.copyOf(closed.without());
      less.remove(area);
      Service service = RandomDescriptions.without(less, closed);
      AgeClass age = Label.of(service, null, CHECKS.check(service), LabelRules.standard()).age();
      assertThat(age.certitude()).isEqualTo(AgeClass.Certitude.NOT_DETERMINED);
      assertThat(age.areas()).containsExactly(area);
    }
  }

  @Property(tries = 60)
  void what_is_shown_is_at_least_as_strong_as_what_stands_behind_more(
      @ForAll("parts") List<Part> parts) {
    Label label = label(functionalities(parts));

    assertThat(label.shown()).hasSizeLessThanOrEqualTo(Label.MOST_SHOWN);
    for (LabelIcon more : label.more()) {
      assertThat(label.shown()).allMatch(shown -> shown.strength() >= more.strength());
    }
    List<String> negative =
        label.service().functionalities().stream()
            .flatMap(one -> one.effects().stream().map(effect -> one.id() + " " + effect.id()))
            .filter(name -> name.contains(" bad"))
            .sorted()
            .toList();
    assertThat(effects(label)).isEqualTo(negative);
  }

  /** The age of the one: its links name functionalities, which differ by the positive effect. */
  private static AgeClass agedLike(Label one, Label other) {
    AgeClass age = one.age();
    return new AgeClass(
        age.from(),
        other.age().because(),
        age.open(),
        age.unrated(),
        age.unlooked(),
        age.areas(),
        age.described(),
        age.describedFrom());
  }

  private static List<RiskIcon> icons(Label label) {
    return label.icons().stream().map(LabelIcon::icon).toList();
  }

  /** The negative effects that a label names anywhere. */
  private static List<String> effects(Label label) {
    List<IconLink> links = new ArrayList<>(label.withoutIcon());
    label.icons().forEach(icon -> links.addAll(icon.links()));
    return links.stream()
        .filter(link -> link instanceof IconLink.OfEffect)
        .map(link -> link.about() + " " + ((IconLink.OfEffect) link).effect().id())
        .sorted()
        .toList();
  }

  private static List<Functionality> functionalities(List<Part> parts) {
    List<Functionality> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      made.add(
          Functionality.of(part.kind(), "part-" + i)
              .effect(part.negative("bad-a"))
              .effect(parts.get(0).negative("bad-b"))
              .effect(part.positive("good"))
              .build());
    }
    if (made.isEmpty()) {
      made.add(
          Functionality.of(FunctionalityKind.OTHER, "part-0")
              .effect(
                  Effect.negative("bad-a", "Slecht", "Bad", Right.PRIVACY)
                      .rating(Rating.withheld("No data."))
                      .build())
              .build());
    }
    return made;
  }

  private static Functionality with(Functionality functionality, Effect more) {
    List<Effect> effects = new ArrayList<>(functionality.effects());
    effects.add(more);
    return having(functionality, effects);
  }

  private static Functionality having(Functionality functionality, List<Effect> effects) {
    return new Functionality(
        functionality.id(),
        functionality.kinds(),
        functionality.title(),
        null,
        null,
        null,
        functionality.facts(),
        null,
        effects,
        List.of());
  }

  private static Label label(List<Functionality> functionalities) {
    Service service =
        new Service(
            "app", "App", null, ServiceKind.OTHER, null, null, null, null, null, functionalities);
    return Label.of(service, null, CHECKS.check(service), LabelRules.standard());
  }
}
