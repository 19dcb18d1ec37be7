package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Kind;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  private static final LocalizedText NAME = new LocalizedText("Wet art. 1", "Act art. 1");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          BINDING,  IN_FORCE,      2020-09-02, Wet art. 1, Act art. 1
          BINDING,  UNKNOWN,                 , Wet art. 1, Act art. 1
          GUIDANCE, ADOPTED,                 , Wet art. 1, Act art. 1
          BINDING,  APPLIES_LATER, 2027-12-11, Wet art. 1 (geldt vanaf 2027-12-11), Act art. 1 (applies from 2027-12-11)
          BINDING,  ADOPTED,                 , Wet art. 1 (vastgesteld), Act art. 1 (adopted)
          GUIDANCE, PROPOSED,                , Wet art. 1 (voorgesteld), Act art. 1 (proposed)
          BINDING,  WITHDRAWN,               , Wet art. 1 (ingetrokken), Act art. 1 (withdrawn)
          """)
  void behind_the_name_of_what_is_not_simply_in_force_stands_what_it_is(
      Kind kind, Status status, @Nullable LocalDate from, String nl, String en) {
    Validity validity = new Validity(status, from, null, null, null);
    Reference reference = new Reference("act-1", kind, NAME, NAME, validity);

    assertThat(Citation.of(reference, new Words(Locale.forLanguageTag("nl")))).isEqualTo(nl);
    assertThat(Citation.of(reference, new Words(Locale.ENGLISH))).isEqualTo(en);
  }
}
