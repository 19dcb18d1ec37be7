package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.text.DescriptionException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostChecksTest {

  private static final Texts OF_A_HOST =
      Texts.of(SampleChecks.class::getResourceAsStream, "SampleChecks");

  @ParameterizedTest
  @ValueSource(strings = {"CVK", "KIA", "SDK"})
  void a_host_cannot_use_a_prefix_of_this_library(String prefix) {
    assertThatThrownBy(() -> Check.check(prefix + "-1.01", PRINCIPLE, OF_A_HOST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%1$s-1.01: the prefix %1$s is this library's; give your checks one of your own",
            prefix);
  }

  @Test
  void a_host_can_use_a_prefix_of_its_own() {
    assertThat(Check.check("CVKX-1.01", PRINCIPLE, OF_A_HOST)).isNotNull();
  }

  @Test
  void a_host_opens_its_own_texts() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(OF_A_HOST.text("TST-1.01.title", locale))
          .isEqualTo(SampleChecks.TEXTS.text("TST-1.01.title", locale));
    }
  }

  @Test
  void a_file_that_a_host_does_not_have_is_named() {
    Texts none = Texts.of(SampleChecks.class::getResourceAsStream, "None");

    assertThatThrownBy(() -> none.text("TST-1.01.title", Locale.forLanguageTag("nl")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("There is no None_nl.properties");
  }

  /** The package of a class of the JDK is not open, as that of a modular host. */
  @Test
  void texts_in_a_package_that_is_not_open_say_what_to_do() {
    Texts closed = Texts.of(Locale.class, "Regions");

    assertThatThrownBy(() -> closed.text("nl", Locale.ENGLISH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "There is no Regions_en.properties beside java.util.Locale that this library can read:"
                + " java.util is not open to it; use Texts.of(Locale.class::getResourceAsStream,"
                + " \"Regions\")");
  }

  @Test
  void nothing_is_added_where_nothing_is_installed() {
    Checklist checklist = checklist(LAMP_OFF).within(LAMP.isTrue());

    assertThat(checklist.andInstalled().checks()).containsExactly(LAMP_OFF);
    assertThat(checklist.andInstalled().scope()).isEqualTo(LAMP.isTrue());
  }

  @Test
  void a_checklist_tells_its_scope() {
    Condition scope = LAMP.isTrue();

    assertThat(checklist(LAMP_OFF).scope()).isNull();
    assertThat(checklist(LAMP_OFF).within(scope).only(check -> true).scope()).isEqualTo(scope);
  }

  @Test
  void a_host_that_fails_is_named_with_its_first_cause() {
    CheckSource failing =
        () -> {
          throw new IllegalStateException("later", new IllegalArgumentException("no lamp"));
        };

    assertThatThrownBy(() -> InstalledChecks.checks(failing))
        .isInstanceOf(DescriptionException.class)
        .hasMessageStartingWith("Installed checks cannot be used: " + failing.getClass().getName())
        .hasMessageEndingWith(": java.lang.IllegalArgumentException: no lamp");
    assertThatThrownBy(() -> InstalledChecks.checks(() -> null))
        .isInstanceOf(DescriptionException.class);
  }

  @Test
  void a_host_gives_its_checks() {
    assertThat(InstalledChecks.checks(() -> List.of(LAMP_OFF))).containsExactly(LAMP_OFF);
  }
}
