package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeOfTheCodeTest {

  static Stream<Arguments> everyDeclaration() {
    List<Arguments> all = new ArrayList<>();
    Boolean[] values = {true, false, null};
    for (Boolean aimed : values) {
      for (Boolean likely : values) {
        for (Boolean adultsOnly : values) {
          for (Boolean shown : values) {
            all.add(Arguments.of(aimed, likely, shown, adultsOnly, null));
            for (Method method : Method.values()) {
              all.add(Arguments.of(aimed, likely, shown, adultsOnly, method));
            }
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everyDeclaration")
  void
      the_code_counts_unless_children_neither_are_meant_nor_come_nor_are_shown_nor_can_come_by_more_than_their_word(
          @Nullable Boolean aimed,
          @Nullable Boolean likely,
          @Nullable Boolean shown,
          @Nullable Boolean adultsOnly,
          @Nullable Method method) {
    Functionality.Builder video = Functionality.of(FunctionalityKind.VIDEO, "video");
    declare(video, Audience.AIMED_AT_CHILDREN, aimed);
    declare(video, Audience.LIKELY_CHILD_USE, likely);
    declare(video, Audience.CHILDREN_SHOWN, shown);
    declare(video, AgeAssurance.EFFECTIVE_18PLUS, adultsOnly);
    if (method != null) {
      video.declare(AgeAssurance.METHOD, method);
    }

    boolean outside =
        CodeVoorKinderrechten.checklist().check(video.build()).findings().stream()
            .anyMatch(finding -> finding.reason() == Reason.OUT_OF_SCOPE);

    assertThat(outside)
        .isEqualTo(
            Objects.equals(aimed, false)
                && Objects.equals(likely, false)
                && Objects.equals(shown, false)
                && Objects.equals(adultsOnly, true)
                && (method == Method.VERIFICATION || method == Method.ESTIMATION));
  }

  private static void declare(
      Functionality.Builder builder, FlagFact fact, @Nullable Boolean value) {
    if (value != null) {
      builder.declare(fact, value);
    }
  }
}
