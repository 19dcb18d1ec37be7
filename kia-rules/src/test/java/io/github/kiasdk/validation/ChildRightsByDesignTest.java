package io.github.kiasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.validation.Feeds.App;
import io.github.kiasdk.validation.Feeds.BySeverity;
import io.github.kiasdk.validation.Feeds.Catalogue;
import io.github.kiasdk.validation.Feeds.Declared;
import io.github.kiasdk.validation.Feeds.Described;
import io.github.kiasdk.validation.Feeds.Feed;
import io.github.kiasdk.validation.Feeds.Grave;
import io.github.kiasdk.validation.Feeds.Grouped;
import io.github.kiasdk.validation.Feeds.Plain;
import io.github.kiasdk.validation.Feeds.Shop;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ChildRightsByDesignTest {

  private static final ValidatorFactory FACTORY = Validators.in(Locale.ENGLISH);
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void a_class_that_describes_itself_fails_at_the_fact_that_decided() {
    Set<ConstraintViolation<Feed>> violations = VALIDATOR.validate(new Feed(Feeds.streaks()));

    assertThat(Validators.told(violations)).containsExactly("rewards.streaks CVK-9.03");
    assertThat(violations)
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getPropertyPath())
                    .extracting(Path.Node::getName)
                    .containsExactly("rewards", "streaks"));
  }

  @Test
  void nothing_wrong_in_what_was_declared_is_valid() {
    assertThat(VALIDATOR.validate(new Feed(Feeds.noStreaks()))).isEmpty();
  }

  @Test
  void a_fact_that_nobody_declared_is_no_violation_unless_strict() {
    assertThat(VALIDATOR.validate(new Feed(Feeds.undeclared()))).isEmpty();
    assertThat(VALIDATOR.validate(new Declared(Feeds.undeclared())))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getPropertyPath()).hasToString("game.rewards.streaks");
              assertThat(violation.getMessage())
                  .startsWith("Cannot tell yet: Nothing counts days in a row")
                  .endsWith(
                      "Declare rewards.streaks, rewards.loss-on-absence."
                          + " (CVK-9.03, severity high)");
            });
  }

  @Test
  void each_area_that_nobody_described_is_a_violation_of_its_own() {
    record Described(@ChildRightsByDesign(only = "CVK-9.16", strict = true) Service app) {}
    Service service = Service.of(ServiceKind.SOCIAL, "app", "App").build();

    Set<ConstraintViolation<Described>> violations = VALIDATOR.validate(new Described(service));

    assertThat(violations)
        .extracting(ConstraintViolation::getMessage)
        .anyMatch(one -> one.contains("SDK-12#live"))
        .anyMatch(one -> one.contains("SDK-12#ai"))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_only_a_person_can_decide_is_not_a_violation() {
    @ChildRightsByDesign(only = "CVK-9.16", strict = true)
    record Judged(Functionality describe) implements FeatureDescriptor {}

    assertThat(VALIDATOR.validate(new Judged(Feeds.autoplay()))).isEmpty();
  }

  @Test
  void null_is_valid() {
    assertThat(VALIDATOR.validate(new Declared(null))).isEmpty();
  }

  @Test
  void valid_reaches_a_feature_within_a_bean() {
    assertThat(Validators.told(VALIDATOR.validate(new App(new Feed(Feeds.streaks())))))
        .containsExactly("feed.rewards.streaks CVK-9.03");
  }

  @Test
  void an_element_of_a_list_is_pointed_out_by_its_index() {
    Catalogue catalogue =
        new Catalogue(List.of(new Plain(Feeds.noStreaks()), new Plain(Feeds.streaks())));

    assertThat(Validators.told(VALIDATOR.validate(catalogue)))
        .containsExactly("features[1].<list element>.rewards.streaks CVK-9.03");
  }

  @Test
  void a_parameter_and_a_return_value_are_validated() throws NoSuchMethodException {
    Method launch = Shop.class.getMethod("launch", Plain.class);
    Plain feature = new Plain(Feeds.streaks());

    assertThat(
            Validators.told(
                VALIDATOR
                    .forExecutables()
                    .validateParameters(new Shop(), launch, new Object[] {feature})))
        .containsExactly("launch.feature.rewards.streaks CVK-9.03");
    assertThat(
            Validators.told(
                VALIDATOR.forExecutables().validateReturnValue(new Shop(), launch, feature)))
        .containsExactly("launch.<return value>.rewards.streaks CVK-9.03");
  }

  @Test
  void a_service_points_out_the_functionality_and_the_item_of_a_list() {
    Set<ConstraintViolation<Described>> violations =
        VALIDATOR.validate(new Described(Feeds.service()));

    assertThat(Validators.told(violations))
        .containsExactly(
            "service.functionalities[feed].profiling.uses[ads {x} ${y}.[z]].purpose CVK-7.01",
            "service.functionalities[streaks].rewards.streaks CVK-9.03");
    assertThat(keys(violations)).contains("feed", "ads {x} ${y}.[z]", "streaks");
  }

  private static List<Object> keys(Set<? extends ConstraintViolation<?>> violations) {
    List<Object> keys = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.isInIterable()) {
          keys.add(node.getKey());
        }
      }
    }
    return keys;
  }

  @Test
  void a_group_asks_only_the_checks_of_its_principle() {
    Grouped feed = new Grouped(Feeds.autoplay());

    assertThat(checks(VALIDATOR.validate(feed, Principles.AvoidHarmfulDesign.class)))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("CVK-9."));
    assertThat(checks(VALIDATOR.validate(feed, Principles.PreventProfiling.class)))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("CVK-7."));
    assertThat(VALIDATOR.validate(feed, Principles.LawfulData.class)).isEmpty();
    assertThat(VALIDATOR.validate(feed, Default.class)).isEmpty();
  }

  @Test
  void a_hosts_own_group_over_several_principles_asks_all_of_them() {
    interface Release extends Principles.AvoidHarmfulDesign, Principles.PreventProfiling {}

    assertThat(checks(VALIDATOR.validate(new Grouped(Feeds.autoplay()), Release.class)))
        .anyMatch(id -> id.startsWith("CVK-9."))
        .anyMatch(id -> id.startsWith("CVK-7."));
  }

  @Test
  void a_severity_as_payload_tells_how_grave_each_finding_is() {
    Set<ConstraintViolation<BySeverity>> violations =
        VALIDATOR.validate(new BySeverity(Feeds.autoplay()));

    // Nothing of medium severity failed: of that annotation one says what it leaves out.
    assertThat(Validators.told(violations))
        .hasSize(2)
        .contains("defaults.autoplay CVK-9.01")
        .anyMatch(told -> told.startsWith(" feed: 1 failed"));
    for (ConstraintViolation<BySeverity> violation : violations) {
      if (violation.getPropertyPath().toString().isEmpty()) {
        assertThat(violation.getConstraintDescriptor().getPayload())
            .containsExactly(Severity.Medium.class);
        continue;
      }
      Class<? extends Payload> payload =
          finding(violation).check().severity() == Level.HIGH
              ? Severity.High.class
              : Severity.Medium.class;
      assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(payload);
    }
  }

  @Test
  void what_is_below_the_threshold_is_no_violation() {
    assertThat(VALIDATOR.validate(new Grave(Feeds.autoplay())))
        .isNotEmpty()
        .allMatch(violation -> finding(violation).check().severity() == Level.HIGH);
  }

  @Test
  void a_finding_for_some_ages_says_for_which() {
    Feed feed = new Feed(Feeds.autoplayForSome());

    assertThat(VALIDATOR.validate(feed))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .asString()
        .startsWith("Not in order for ages 13-15: The next video");
  }

  private static List<String> checks(Set<? extends ConstraintViolation<?>> violations) {
    List<String> checks = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      checks.add(finding(violation).check().id());
    }
    return checks;
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    return Validators.payload(violation, Finding.class);
  }
}
