package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.plain.Installed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code of a host throws costs only its own part, is told, and loses nothing. */
class HostErrorsTest {

  private static final class Hostile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient String message;
    private final transient boolean throwing;

    Hostile(String message, boolean throwing) {
      this.message = message;
      this.throwing = throwing;
    }

    @Override
    public String getMessage() {
      if (throwing) {
        throw new StackOverflowError("in getMessage");
      }
      return message;
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }

  /** Each cause has another. */
  private static final class Endless extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      return new Endless();
    }
  }

  private static final class Traceless extends Error {

    private static final long serialVersionUID = 1L;

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no trace");
    }
  }

  static Stream<Named<Throwable>> whatever() {
    List<Throwable> thrown =
        List.of(
            new IllegalStateException("no connection"),
            new IOException("disk"),
            new Throwable("bare"),
            new Error("an error"),
            new AssertionError("asserted"),
            new NoClassDefFoundError("gone/Settings"),
            new StackOverflowError(),
            new NullPointerException(),
            new InterruptedException(),
            new Hostile(null, false),
            new Hostile("", false),
            new Hostile("x".repeat(10_000_000), false),
            new Hostile("unsaid", true),
            new RuntimeException("around", new Hostile("unsaid", true)),
            new Endless(),
            new Traceless());
    // Named, as JUnit would ask for the words itself.
    return IntStream.range(0, thrown.size())
        .mapToObj(i -> Named.of(thrown.get(i).getClass().getSimpleName() + " " + i, thrown.get(i)));
  }

  @ParameterizedTest
  @MethodSource("whatever")
  void an_observer(Throwable thrown) {
    FindingObserver broken =
        (finding, report) -> {
          throw HostErrorsTest.<RuntimeException>unchecked(thrown);
        };
    Report plain = checklist(LAMP_OFF).check(video().declare(LAMP, true).build());

    Report report =
        checklist(LAMP_OFF).observedBy(broken).check(video().declare(LAMP, true).build());

    assertThat(report).isEqualTo(plain);
    assertThat(report.observerProblems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.en())
                    .contains(HostErrorsTest.class.getName())
                    .contains(thrown.getClass().getName())
                    .hasSizeLessThan(20_000));
  }

  @ParameterizedTest
  @MethodSource("whatever")
  void a_requirement(Throwable thrown) {
    Check broken =
        check(3)
            .requires(
                described -> {
                  throw HostErrorsTest.<RuntimeException>unchecked(thrown);
                })
            .build();

    Report report =
        checklist(LAMP_OFF, broken)
            .check(service().functionality(video().declare(LAMP, true).build()).build());

    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("TST-1.01@house/video failed", "TST-1.03@house/video error");
    assertCanBeTold(report.findings().get(1));
    assertThatExceptionOfType(ChecksFailedException.class).isThrownBy(report::orThrow);
  }

  @ParameterizedTest
  @MethodSource("whatever")
  void a_descriptor(Throwable thrown) {
    FeatureDescriptor broken =
        () -> {
          throw HostErrorsTest.<RuntimeException>unchecked(thrown);
        };

    Report report =
        checklist(LAMP_OFF)
            .check(service().build(), List.of(broken, video().declare(LAMP, true).build()));

    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("SDK-05@house/HostErrorsTest error", "TST-1.01@house/video failed");
    assertCanBeTold(report.findings().get(0));
    assertThatExceptionOfType(ChecksFailedException.class).isThrownBy(report::orThrow);
  }

  @ParameterizedTest
  @MethodSource("whatever")
  void a_source_of_checks(Throwable thrown) {
    CheckSource broken =
        () -> {
          throw HostErrorsTest.<RuntimeException>unchecked(thrown);
        };

    Checklist checklist =
        checklist(LAMP_OFF).with(List.of(new Installed<>(broken, null)), List.of());
    Report report = checklist.check(video().declare(LAMP, false).build());

    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("SDK-09@video error", "TST-1.01@video passed");
    assertCanBeTold(report.findings().get(0));
    assertThatExceptionOfType(ChecksFailedException.class).isThrownBy(report::orThrow);
    assertThat(checklist.lostSources())
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.nl())
                  .contains(broken.getClass().getName(), "Herstel die klasse")
                  .hasSizeLessThan(20_000);
              assertThat(lost.en()).contains(broken.getClass().getName(), "Repair that class");
            });
  }

  @Test
  void a_virtual_machine_at_its_end_is_nobody_s_part() {
    FindingObserver observer =
        (finding, report) -> {
          throw new OutOfMemoryError("heap");
        };
    Check check =
        check(3)
            .requires(
                described -> {
                  throw new OutOfMemoryError("heap");
                })
            .build();
    FeatureDescriptor descriptor =
        () -> {
          throw new OutOfMemoryError("heap");
        };

    CheckSource source =
        () -> {
          throw new OutOfMemoryError("heap");
        };

    for (Runnable asking :
        List.<Runnable>of(
            () -> checklist(LAMP_OFF).with(List.of(new Installed<>(source, null)), List.of()),
            () -> checklist(LAMP_OFF).observedBy(observer).check(video().build()),
            () -> checklist(check).check(video().build()),
            () -> checklist(LAMP_OFF).check(descriptor))) {
      assertThatThrownBy(asking::run).isInstanceOf(OutOfMemoryError.class);
    }
  }

  private static void assertCanBeTold(Finding finding) {
    Throwable error = finding.error();
    StringWriter trace = new StringWriter();

    error.printStackTrace(new PrintWriter(trace));

    assertThat(error.toString()).isNotBlank().hasSizeLessThan(20_000);
    assertThat(trace.toString()).startsWith(error.toString());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
