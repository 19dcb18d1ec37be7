package io.github.kiasdk;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.ChecksFailedException;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateClosedException;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.validation.ChildRightsByDesign;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's sessions, queues and remote calls write to streams what a check has found. */
class SerializationTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private static final Checklist CHECKLIST = CodeVoorKinderrechten.checklist().at(CLOCK);

  private static final Set<String> OF_THROWABLE =
      Set.of("getCause", "getStackTrace", "fillInStackTrace", "getSuppressed", "hashCode");

  private static final String EMPTY = "{\"kia\": \"x\", \"service\": 1}";

  /** One of each that this library throws. */
  private static final Map<Class<?>, Throwable> THROWN =
      Map.of(
          DescriptionException.class,
          catchThrowable(() -> Functionality.of(FunctionalityKind.VIDEO, "Not An Id").build()),
          DocumentException.class,
          catchThrowable(() -> DocumentReader.standard().read(EMPTY, Format.JSON)),
          UnknownTagException.class,
          catchThrowable(() -> CHECKLIST.only("cvk-99")),
          ChecksFailedException.class,
          catchThrowable(() -> CHECKLIST.check(streaks()).orThrow()),
          GateClosedException.class,
          catchThrowable(() -> gate().judge(CHECKLIST.check(streaks())).orThrow()));

  private record Player(boolean autoplay) {}

  private record App(@ChildRightsByDesign(only = {"CVK-9.01", "CVK-9.03"}) Service service)
      implements Serializable {}

  private record Screen(@ChildRightsByDesign(only = "CVK-9.01") FeatureDescriptor feature)
      implements Serializable {}

  static Set<Class<?>> exceptions() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.Libraries())
            .importPackages("io.github.kiasdk")) {
      Class<?> reflected = type.isAssignableTo(Throwable.class) ? type.reflect() : null;
      if (reflected != null && Modifier.isPublic(reflected.getModifiers())) {
        types.add(reflected);
      }
    }
    return types;
  }

  @Test
  void every_exception_is_among_those_that_are_written() {
    assertThat(exceptions()).isEqualTo(THROWN.keySet());
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void an_exception_that_was_read_says_all_that_it_said(Class<?> type) throws Exception {
    Throwable thrown = THROWN.get(type);

    Throwable read = copy(thrown);

    assertThat(read).isExactlyInstanceOf(type).hasMessage(thrown.getMessage());
    for (Method accessor : type.getMethods()) {
      boolean ofOurs =
          accessor.getParameterCount() == 0
              && accessor.getReturnType() != void.class
              && accessor.getDeclaringClass() != Object.class
              && !OF_THROWABLE.contains(accessor.getName());
      if (ofOurs) {
        assertThat(shown(accessor.invoke(read)))
            .as(accessor.getName())
            .isEqualTo(shown(accessor.invoke(thrown)));
      }
    }
  }

  /** A result of a gate has no equality of its own. */
  private static Object shown(Object value) {
    return value instanceof GateResult result
        ? List.of(result.report(), result.blocking(), result.explained(), result.figures())
        : String.valueOf(value).equals("null") ? "null" : value;
  }

  @Test
  void a_violation_of_our_constraint_can_be_written_with_its_finding() throws Exception {
    Service service =
        Service.of(ServiceKind.STREAMING, "app", "App")
            .functionality(streaks())
            .functionality(autoplay())
            .build();

    ConstraintViolationException thrown = violations(new App(service));
    ConstraintViolationException read = copy(thrown);

    assertThat(read).hasMessage(thrown.getMessage());
    assertThat(payloads(read)).isNotEmpty().isEqualTo(payloads(thrown));
    assertThat(read.getConstraintViolations())
        .allSatisfy(it -> assertThat(it.getRootBean()).isEqualTo(new App(service)));
  }

  @Test
  void a_violation_by_an_object_described_from_outside_can_be_written() throws Exception {
    FeatureDescriptor feature =
        FeatureDescriptor.of(
            new Player(true),
            it ->
                Functionality.of(FunctionalityKind.VIDEO, "player")
                    .declare(Defaults.AUTOPLAY, it.autoplay() ? Switch.ON : Switch.OFF)
                    .build());

    ConstraintViolationException thrown = violations(new Screen(feature));
    ConstraintViolationException read = copy(thrown);

    assertThat(payloads(read)).isNotEmpty().isEqualTo(payloads(thrown));
    FeatureDescriptor described =
        ((Screen) read.getConstraintViolations().iterator().next().getRootBean()).feature();
    assertThatThrownBy(described::describe).hasMessageContaining(Player.class.getName());
  }

  @Test
  void a_description_that_was_read_is_answered_as_the_one_that_was_written() throws Exception {
    Functionality written = autoplay();

    Functionality read = copy(written);

    assertThat(read).isEqualTo(written);
    assertThat(CHECKLIST.check(read)).isEqualTo(CHECKLIST.check(written));
  }

  @Test
  void a_report_that_was_read_holds_what_was_not_asked_and_the_day() throws Exception {
    Report written = CHECKLIST.check(autoplay());

    Report read = copy(written);

    assertThat(read).isEqualTo(written);
    assertThat(read.findings()).hasSameSizeAs(written.findings());
    assertThat(read.today()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(read.nextFacts()).isEqualTo(written.nextFacts());
  }

  @Test
  void a_check_by_code_of_a_host_keeps_its_words_and_never_passes_once_read() throws Exception {
    Map<String, String> texts =
        Map.of("Own_nl.properties", "OWN-1.title=Eigen", "Own_en.properties", "OWN-1.title=Own");
    Check check =
        Check.check(
                "OWN-1",
                new Principle("own", 1, new LocalizedText("Eigen", "Own")),
                Texts.of(
                    name ->
                        new ByteArrayInputStream(texts.get(name).getBytes(StandardCharsets.UTF_8)),
                    "Own"))
            .severity(Level.HIGH)
            .relevantFor(FunctionalityKind.VIDEO)
            .requires(
                described -> {
                  throw new Unfit();
                })
            .ground(Ground.DERIVED)
            .rights(Right.BEST_INTERESTS)
            .cites(new Reference("own", Reference.Kind.GUIDANCE, new LocalizedText("Eigen", "Own")))
            .since("1")
            .build();

    Report written = Checklist.of(List.of(check)).check(autoplay());
    Finding read = copy(written).with(Outcome.ERROR).get(0);

    assertThat(read.error()).hasToString(Unfit.class.getName() + ": no stream takes me");
    assertThat(read.check().text(Check.Text.TITLE, Locale.ENGLISH)).isEqualTo("Own");
    assertThat(Checklist.of(List.of(read.check())).check(autoplay()).with(Outcome.ERROR))
        .hasSize(1);
  }

  /** What a host throws may hold anything. */
  private static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // that it is not fit for a stream is what it is for
    private final Object held = new Object();

    Unfit() {
      super("no stream takes me");
    }

    @Override
    public int hashCode() {
      return held.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  private static Gate gate() {
    return Gate.failingOn(Level.LOW)
        .strict()
        .explained(
            Explanations.of(
                List.of(
                    new Explanation(
                        "CVK-9.03",
                        "streaks",
                        ExplanationReason.values()[0],
                        "For now, until the test is done.",
                        "Product owner",
                        "Director",
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 9, 1),
                        new LocalizedText("Een herinnering.", "A reminder."),
                        null)),
                CHECKLIST));
  }

  private static Functionality streaks() {
    return Functionality.of(FunctionalityKind.STREAK, "streaks")
        .forAges(13, 17)
        .declare(Rewards.STREAKS, true)
        .declare(Rewards.LOSS_ON_ABSENCE, byAge(ages(13, 15), true).and(ages(16, 17), false))
        .build();
  }

  private static Functionality autoplay() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed")
        .declare(
            Defaults.AUTOPLAY,
            Switch.ON,
            Evidence.document("Test", URI.create("https://example.org/test"))
                .dated(LocalDate.of(2026, 3, 1)))
        .declare(
            Profiling.USES,
            List.of(
                Item.item("ads").declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.ADVERTISING)))
        .build();
  }

  private static ConstraintViolationException violations(Object bean) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> CLOCK)
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()) {
      return new ConstraintViolationException(factory.getValidator().validate(bean));
    }
  }

  private static Set<Object> payloads(ConstraintViolationException thrown) {
    Set<Object> payloads = new HashSet<>();
    for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
      HibernateConstraintViolation<?> hibernate =
          violation.unwrap(HibernateConstraintViolation.class);
      payloads.add(hibernate.getDynamicPayload(Finding.class));
    }
    return payloads;
  }

  @SuppressWarnings("unchecked") // what is read is what was written
  private static <T> T copy(T written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(written);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) stream.readObject();
    }
  }
}
