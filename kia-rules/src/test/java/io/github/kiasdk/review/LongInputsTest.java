package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.document.DocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a line is, it is read or refused; none needs the stack or a second try. */
class LongInputsTest {

  private static final String HEADER = "kia-baseline 2 made 2026-06-01\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"-a", "a", "-", "#", "1-2,", "0,", "\\u00", "\\u0041", " ", "@", "/", "?/", "."})
  void a_line_of_a_baseline_of_any_length_is_read_or_refused(String repeated) {
    String many = repeated.repeat(200_000 / repeated.length());
    for (String line :
        List.of(
            many,
            "CVK-9.03@a" + many + " failed",
            "CVK-9.03@app/a" + many + " failed",
            "CVK-9.03@a#" + many + " failed",
            "CVK-9.03@a#13" + many + " failed",
            "CVK-9" + many + "@a failed",
            "CVK-9.03@a " + many,
            "kia-baseline " + many,
            "kia-baseline 2 made " + many)) {
      Throwable thrown = catchThrowable(() -> Baseline.read(HEADER + line + "\n", CODE));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(DocumentException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "A", "-0", "A0", "_", " ", ".", "-a", "CVK-9."})
  void a_tag_or_an_id_of_any_length_is_answered(String repeated) {
    String many = repeated.repeat(200_000 / repeated.length()) + "!";

    assertThat(catchThrowable(() -> CODE.only(many))).isInstanceOf(UnknownTagException.class);
    assertThat(CODE.nearest(many)).isNull();
    assertThat(Explanations.problems(List.of(Reviewed.explanation(many, "app")), CODE, 1))
        .isNotEmpty();
  }

  @Test
  void tens_of_thousands_of_lines_of_one_question_are_read_judged_and_written() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 40_000; i++) {
      text.append("CVK-9.03@app/a#").append(i).append("x failed\n");
    }

    Baseline baseline = Baseline.read(text.toString(), CODE);

    assertThat(baseline.size()).isEqualTo(40_000);
    assertThat(baseline.kept(List.of(CODE.check(Reviewed.SERVICE))).size()).isZero();
  }
}
