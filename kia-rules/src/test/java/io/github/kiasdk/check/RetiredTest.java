package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredTest {

  private static final Checklist CHECKLIST = checklist(LAMP_OFF, DOOR_CLOSED);

  @Test
  void a_retired_id_gives_its_successor_after_however_many_steps() {
    Checklist retiring =
        CHECKLIST.retiring(
            List.of(
                retired("TST-1.07", "TST-1.08"),
                retired("TST-1.08", "TST-1.02"),
                retired("TST-1.09", null)));

    assertThat(retiring.successor("TST-1.07")).isEqualTo(DOOR_CLOSED);
    assertThat(retiring.successor("TST-1.08")).isEqualTo(DOOR_CLOSED);
    assertThat(retiring.successor("TST-1.09")).isNull();
    assertThat(retiring.successor("TST-1.02")).isNull();
    assertThat(retiring.retired("TST-1.07").since()).isEqualTo("0.2.0");
    assertThat(retiring.find("TST-1.07")).isNull();
    assertThatExceptionOfType(UnknownTagException.class)
        .isThrownBy(() -> retiring.only("tst-1.07"))
        .matches(unknown -> "TST-1.02".equals(unknown.meant()));
  }

  @Test
  void an_id_is_never_used_again() {
    Checklist retiring = CHECKLIST.retiring(List.of(retired("TST-1.07", "TST-1.02")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> retiring.and(List.of(check(7).requires(LAMP.isTrue()).build())))
        .withMessageContaining("TST-1.07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKLIST.retiring(List.of(retired("TST-1.01", null))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> retiring.retiring(List.of(retired("TST-1.07", null))));
  }

  @Test
  void a_successor_exists_in_the_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKLIST.retiring(List.of(retired("TST-1.07", "TST-9.99"))))
        .withMessageContaining("TST-9.99");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CHECKLIST.retiring(
                    List.of(retired("TST-1.07", "TST-1.08"), retired("TST-1.08", "TST-1.07"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tst-1.01", "TST"})
  void a_retired_id_has_the_form_of_an_id(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> retired(id, null));
    assertThatIllegalArgumentException().isThrownBy(() -> retired("TST-1.07", id));
  }

  private static Retired retired(String id, String successor) {
    return new Retired(
        id, "0.2.0", successor, new LocalizedText("Samengevoegd.", "Joined with another."));
  }
}
