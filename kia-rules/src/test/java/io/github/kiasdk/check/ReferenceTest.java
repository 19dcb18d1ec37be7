package io.github.kiasdk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.check.Reference.Kind;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final LocalizedText NAME = LocalizedText.same("Our rules");

  @ParameterizedTest
  @CsvSource({
    "APPLIES_LATER, 2027-01-01,           , 2026-12-31, APPLIES_LATER",
    "APPLIES_LATER, 2027-01-01,           , 2027-01-01, IN_FORCE",
    "IN_FORCE,      2020-09-02,           , 2020-09-01, APPLIES_LATER",
    "IN_FORCE,      2020-09-02, 2027-01-01, 2020-09-02, IN_FORCE",
    "IN_FORCE,      2020-09-02, 2027-01-01, 2026-12-31, IN_FORCE",
    "IN_FORCE,      2020-09-02, 2027-01-01, 2027-01-01, WITHDRAWN",
    "IN_FORCE,                , 2027-01-01, 2026-12-31, IN_FORCE",
    "WITHDRAWN,               , 2027-01-01, 2026-12-31, IN_FORCE",
    "WITHDRAWN,               , 2027-01-01, 2027-01-01, WITHDRAWN"
  })
  void days_of_beginning_and_end_decide_the_status_of_a_day(
      Status status,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      LocalDate day,
      Status then) {
    assertThat(new Validity(status, from, until, null, null).on(day)).isEqualTo(then);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPLIES_LATER")
  void without_such_days_the_status_is_the_one_that_was_given(Status status) {
    assertThat(Validity.of(status).on(DAY)).isEqualTo(status);
    assertThat(Validity.of(status).textOf(DAY))
        .isEqualTo(new Validity(status, null, null, DAY, null));
    assertThat(Validity.of(status).checkedOn(DAY))
        .isEqualTo(new Validity(status, null, null, null, DAY));
  }

  @ParameterizedTest
  @EnumSource(names = {"ADOPTED", "PROPOSED", "UNKNOWN"})
  void what_never_was_in_force_neither_begins_nor_ends(Status status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Validity(status, DAY, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Validity(status, null, DAY, null, null));
  }

  @Test
  void days_that_contradict_each_other_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Validity.of(Status.APPLIES_LATER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Validity(Status.IN_FORCE, DAY, DAY, null, null));
  }

  @Test
  void a_proposal_binds_nobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Reference("bill", Kind.BINDING, NAME, NAME, Validity.of(Status.PROPOSED)))
        .withMessageContaining("bill is a proposal");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"ADOPTED", "WITHDRAWN"})
  void a_law_that_does_not_apply_yet_or_any_more_binds_nobody(Status status) {
    Reference law = new Reference("act", Kind.BINDING, NAME, NAME, Validity.of(status));

    assertThat(law.binds(Facts.none(), 12, DAY)).isEqualTo(Truth.FALSE);
  }

  @Test
  void of_a_reference_with_nothing_but_a_name_the_status_is_unknown() {
    Reference reference = new Reference("house", Kind.GUIDANCE, NAME);

    assertThat(reference.about()).isEqualTo(NAME);
    assertThat(reference.validity()).isEqualTo(Validity.of(Status.UNKNOWN));
  }
}
