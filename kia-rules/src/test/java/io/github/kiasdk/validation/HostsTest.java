package io.github.kiasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.validation.Feeds.Catalogue;
import io.github.kiasdk.validation.Feeds.Feed;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Defaults.SocialMetric;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Switch;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What hosts can get wrong, and what differs from host to host. */
class HostsTest {

  @ChildRightsByDesign
  static final class Broken implements FeatureDescriptor {
    @Override
    public Functionality describe() {
      throw new IllegalStateException("secret ${1+1} {failOn}");
    }
  }

  @ChildRightsByDesign
  static final class Silent implements FeatureDescriptor {
    @Override
    public Functionality describe() {
      return null;
    }
  }

  record Midnight(
      @ChildRightsByDesign(only = "CVK-9.10", strict = true) Functionality amsterdam,
      @ChildRightsByDesign(only = "CVK-9.10", strict = true, zone = "UTC") Functionality utc) {}

  record Both(@Valid Broken broken, @Valid Feed feed) {}

  @ChildRightsByDesign(
      groups = {Principles.LawfulData.class, Principles.PrivacyDesign.class, Default.class},
      payload = Severity.Low.class,
      failOn = Level.HIGH,
      only = "CVK-9.3",
      zone = "Mars")
  record Contradicting(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(
      principles = Principles.PrivacyDesign.class,
      groups = Principles.LawfulData.class)
  record NothingInCommon(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(principles = Principles.PrivacyDesign.class, only = "CVK-9.03")
  record NothingLeft(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(only = "CVK-9.01", payload = Severity.Low.class)
  record NothingCounts(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(only = "CVK-9.08", failOn = Level.HIGH)
  record TooMild(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign
  record Throwing(Error error) implements FeatureDescriptor {
    @Override
    public Functionality describe() {
      throw error;
    }
  }

  @Test
  void a_descriptor_that_throws_is_a_violation_and_the_others_are_still_checked() {
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      Set<ConstraintViolation<Both>> violations =
          factory.getValidator().validate(new Both(new Broken(), new Feed(Feeds.streaks())));

      assertThat(Validators.told(violations))
          .containsExactlyInAnyOrder(
              "broken java.lang.IllegalStateException: secret ${1+1} {failOn}",
              "feed.rewards.streaks CVK-9.03");
      assertThat(violations)
          .extracting(ConstraintViolation::getMessage)
          .contains(
              "Nothing was checked: asking for the description gave an error. Let describe() give"
                  + " a functionality. (Broken, IllegalStateException)")
          .noneMatch(message -> message.contains("secret"));
    }
  }

  @Test
  void a_descriptor_that_throws_an_error_is_a_violation_and_a_machine_at_its_end_is_not_hidden() {
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      Validator validator = factory.getValidator();
      assertThat(validator.validate(new Throwing(new AssertionError("no")))).hasSize(1);
      assertThat(validator.validate(new Throwing(new NoClassDefFoundError("a/B")))).hasSize(1);
      assertThat(validator.validate(new Throwing(new StackOverflowError()))).hasSize(1);
      assertThatThrownBy(() -> validator.validate(new Throwing(new OutOfMemoryError())))
          .hasStackTraceContaining("OutOfMemoryError");
    }
  }

  @Test
  void a_violation_names_what_a_host_threw_even_if_that_throws_when_it_is_asked() {
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      assertThat(factory.getValidator().validate(new Throwing(new Speechless())))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(
              "Nothing was checked: asking for the description gave an error. Let describe() give"
                  + " a functionality. (Throwing, Speechless)");
    }
  }

  /** Its message is made when it is asked for, and that goes wrong. */
  static final class Speechless extends Error {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }
  }

  @Test
  void a_descriptor_that_gives_nothing_is_a_violation() {
    try (ValidatorFactory factory = Validators.in(Validators.DUTCH)) {
      assertThat(factory.getValidator().validate(new Silent()))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(
              "Er is niets getoetst: er was geen beschrijving. Zorg dat describe() een"
                  + " functionaliteit geeft. (Silent)");
    }
  }

  @Test
  void that_no_check_applies_is_never_a_pass() {
    Functionality map = Functionality.of(FunctionalityKind.LOCATION, "map").build();
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      assertThat(factory.getValidator().validate(new Catalogue(List.of(new Feeds.Plain(map)))))
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.getPropertyPath()).hasToString("features[0].<list element>");
                assertThat(violation.getMessage()).startsWith("None of the checks applies here");
                assertThat(Validators.payload(violation, Report.class).saysAnything()).isFalse();
              });
    }
  }

  /** Of the two only CVK-9.08, which is of medium severity, applies to counters. */
  record Narrowed(
      @ChildRightsByDesign(
              only = {"CVK-9.01", "CVK-9.08"},
              payload = Severity.High.class)
          Functionality byPayload,
      @ChildRightsByDesign(
              only = {"CVK-9.01", "CVK-9.08"},
              failOn = Level.HIGH)
          Functionality byFailOn,
      @ChildRightsByDesign(
              only = {"CVK-9.01", "CVK-9.08"},
              payload = Severity.High.class,
              failOn = Level.HIGH)
          Functionality byBoth,
      @ChildRightsByDesign(
              only = {"CVK-9.01", "CVK-9.08"},
              payload = {Severity.High.class, Severity.Low.class},
              strict = true)
          Functionality strict,
      @ChildRightsByDesign(
              only = {"CVK-9.01", "CVK-9.08"},
              payload = Severity.High.class,
              message = "own words")
          Functionality own) {

    Narrowed(Functionality all) {
      this(all, all, all, all, all);
    }
  }

  private static Functionality counters(SocialMetric... shown) {
    return Functionality.of(FunctionalityKind.SOCIAL_METRIC, "likes")
        .declare(Defaults.SOCIAL_METRICS, Set.of(shown))
        .build();
  }

  @Test
  void what_failed_with_a_severity_that_is_left_out_is_told_and_never_silent() {
    Narrowed failing = new Narrowed(counters(SocialMetric.LIKES));
    try (ValidatorFactory english = Validators.in(Locale.ENGLISH);
        ValidatorFactory dutch = Validators.in(Validators.DUTCH)) {
      Set<ConstraintViolation<Narrowed>> violations = english.getValidator().validate(failing);

      assertThat(violations)
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder("byPayload", "byFailOn", "byBoth", "strict", "own");
      assertThat(violations)
          .filteredOn(violation -> !violation.getPropertyPath().toString().equals("own"))
          .extracting(ConstraintViolation::getMessage)
          .containsOnly(
              "This annotation reports nothing here, and that is not a pass: by its payload or"
                  + " failOn it leaves out what is not in order. Take that severity in, or ask"
                  + " other checks here. (CVK-9.08)");
      assertThat(violations).extracting(ConstraintViolation::getMessage).contains("own words");
      assertThat(violations)
          .allSatisfy(
              violation ->
                  assertThat(Validators.payload(violation, Report.class).failed()).hasSize(1));
      assertThat(dutch.getValidator().validate(failing))
          .extracting(ConstraintViolation::getMessage)
          .anyMatch(message -> message.startsWith("Deze annotatie meldt hier niets."));
      assertThat(english.getValidator().validate(new Narrowed(counters()))).isEmpty();
    }
  }

  @Test
  void what_cannot_be_told_is_left_out_in_silence_only_if_that_was_not_asked() {
    Functionality unknown = Functionality.of(FunctionalityKind.SOCIAL_METRIC, "likes").build();
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      assertThat(factory.getValidator().validate(new Narrowed(unknown)))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactly("strict");
    }
  }

  /** Both apply; the grave one is in order. */
  @Test
  void beside_a_grave_check_that_applies_failOn_lets_a_mild_failure_pass_and_payload_does_not() {
    Functionality feed =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .also(FunctionalityKind.SOCIAL_METRIC)
            .declare(Defaults.AUTOPLAY, Switch.OFF)
            .declare(Defaults.SOCIAL_METRICS, Set.of(SocialMetric.LIKES))
            .build();
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      assertThat(factory.getValidator().validate(new Narrowed(feed)))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder("byPayload", "strict", "own");
    }
  }

  /** An annotation for each severity, as {@link Severity} shows. */
  @ChildRightsByDesign(only = "cvk-9", payload = Severity.High.class, failOn = Level.HIGH)
  @ChildRightsByDesign(only = "cvk-9", payload = Severity.Medium.class, failOn = Level.MEDIUM)
  record PerSeverity(Functionality describe) implements FeatureDescriptor {}

  @Test
  void of_an_annotation_for_each_severity_the_graver_one_says_nothing_of_milder_failures() {
    Functionality feed =
        Functionality.of(FunctionalityKind.VIDEO, "feed")
            .also(FunctionalityKind.SOCIAL_METRIC)
            .declare(Defaults.AUTOPLAY, Switch.OFF)
            .declare(Defaults.SOCIAL_METRICS, Set.of(SocialMetric.LIKES))
            .build();
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      Validator validator = factory.getValidator();

      assertThat(Validators.told(validator.validate(new PerSeverity(feed))))
          .containsExactly("defaults.social-metrics CVK-9.08");
      assertThat(validator.validate(new PerSeverity(Feeds.autoplay())))
          .extracting(
              violation -> violation.getConstraintDescriptor().getPayload(),
              violation -> violation.getMessage().replaceAll(".*(CVK-9.\\d\\d).*", "$1"))
          .containsExactlyInAnyOrder(
              tuple(Set.of(Severity.High.class), "CVK-9.01"),
              tuple(Set.of(Severity.Medium.class), "CVK-9.01"));
    }
  }

  @Test
  void an_annotation_that_contradicts_itself_is_told_every_problem_at_once() {
    refused(
        new Contradicting(Feeds.streaks()),
        "zone \"Mars\" is not known",
        "payload asks for severity LOW, which failOn = HIGH leaves out",
        "groups name different principles",
        "only: No check has \"CVK-9.3\". Did you mean CVK-9.03?");
    refused(
        new NothingInCommon(Feeds.streaks()), "principles and groups have no principle in common");
    refused(new NothingLeft(Feeds.streaks()), "no check is left; widen principles, groups or only");
    refused(new NothingCounts(Feeds.streaks()), "no check that is left has a severity that counts");
    refused(new TooMild(Feeds.streaks()), "no check that is left has a severity that counts");
  }

  private static void refused(Object bean, String... problems) {
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH)) {
      assertThatThrownBy(
              () ->
                  factory
                      .getValidator()
                      .validate(
                          bean,
                          Default.class,
                          Principles.LawfulData.class,
                          Principles.PrivacyDesign.class))
          .isInstanceOf(ConstraintDeclarationException.class)
          .hasMessageContainingAll(problems);
    }
  }

  @Test
  void the_day_is_that_of_the_validators_clock_in_the_zone_of_the_annotation() {
    Clock beforeMidnight = Clock.fixed(Instant.parse("2026-06-01T21:30:00Z"), ZoneOffset.UTC);
    Clock afterMidnight = Clock.fixed(Instant.parse("2026-06-01T22:30:00Z"), ZoneOffset.UTC);

    assertThat(told(beforeMidnight)).isEmpty();
    assertThat(told(afterMidnight)).containsExactly("amsterdam.search.blocked-terms CVK-9.10");
  }

  private static Set<String> told(Clock clock) {
    Functionality search =
        Functionality.of(FunctionalityKind.SEARCH, "search")
            .declare(Recommender.USED, false)
            .declare(Search.OFFERED, true)
            .declare(
                Search.BLOCKED_TERMS,
                true,
                Evidence.document("Terms", URI.create("https://example.org/terms"))
                    .dated(LocalDate.of(2025, 6, 1)))
            .build();
    try (ValidatorFactory factory = Validators.in(Locale.ENGLISH, () -> clock)) {
      return Validators.told(factory.getValidator().validate(new Midnight(search, search)));
    }
  }

  @Test
  void one_validator_serves_many_threads() throws Exception {
    List<Clock> clocks = List.of(Clock.systemUTC(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    AtomicInteger turn = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (ValidatorFactory factory =
        Validators.in(Locale.ENGLISH, () -> clocks.get(turn.getAndIncrement() % clocks.size()))) {
      List<Callable<Set<String>>> tasks =
          Collections.nCopies(
              200,
              () ->
                  Validators.told(
                      factory.getValidator().validate(new Feeds.Described(Feeds.service()))));
      for (Future<Set<String>> told : threads.invokeAll(tasks)) {
        assertThat(told.get()).hasSize(2);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void another_provider_gets_the_same_templates_and_paths() {
    List<String> told = new ArrayList<>();
    ConstraintValidator<ChildRightsByDesign, FeatureDescriptor> validator =
        new DescriptorValidator();
    validator.initialize(Feed.class.getAnnotation(ChildRightsByDesign.class));

    assertThat(validator.isValid(new Feed(Feeds.noStreaks()), anotherProvider(told))).isTrue();
    assertThat(told).isEmpty();
    assertThat(validator.isValid(new Feed(Feeds.streaks()), anotherProvider(told))).isFalse();
    assertThat(told)
        .containsExactly(
            "disableDefaultConstraintViolation",
            "buildConstraintViolationWithTemplate {io.github.kiasdk.validation.failed}:"
                + " {io.github.kiasdk.validation.CVK-9.03}."
                + " {io.github.kiasdk.validation.CVK-9.03.change.no-streaks} (CVK-9.03,"
                + " {io.github.kiasdk.validation.severity.high})",
            "addPropertyNode rewards",
            "addPropertyNode streaks",
            "addConstraintViolation");
  }

  /** Writes down what is asked of it, and has nothing beyond the specification. */
  private static ConstraintValidatorContext anotherProvider(List<String> told) {
    return (ConstraintValidatorContext) recorder(ConstraintValidatorContext.class, told);
  }

  private static Object recorder(Class<?> type, List<String> told) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "unwrap" -> throw new ValidationException("not this provider");
            case "getClockProvider" -> {
              return (ClockProvider) Clock::systemUTC;
            }
            default -> {
              told.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
              Class<?> next = method.getReturnType();
              return next.isInterface() ? recorder(next, told) : null;
            }
          }
        };
    return Proxy.newProxyInstance(HostsTest.class.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
