package io.github.kiasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.validation.Feeds.Catalogue;
import io.github.kiasdk.validation.Feeds.Feed;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Search;
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
                + " {io.github.kiasdk.validation.CVK-9.03.change} (CVK-9.03,"
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
