package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class GridProperties {

  private static final Pattern NUMBERS = Pattern.compile("\\+1( +\\?){6} +-1$");

  @Property(tries = 300)
  void no_title_makes_a_line_too_long_or_moves_a_number(
      @ForAll @StringLength(min = 1, max = 200) String title) {
    Assume.that(!title.isBlank());
    Functionality named =
        Functionality.of(FunctionalityKind.OTHER, "named")
            .titled(title, title)
            .effect(Effect.positive("good", title, title, Right.TO_BE_HEARD).build())
            .effect(Effect.negative("bad", title, title, Right.KNOWLEDGE_OF_RIGHTS).build())
            .build();
    Service service =
        Strained.app()
            .notice(title, title)
            .functionality(Strained.CHAT)
            .functionality(named)
            .build();

    List<String> lines = TextGrid.in(Small.EN).text(service, null).lines().toList();

    assertThat(lines).allMatch(line -> Printable.columns(line) <= Page.WIDTH);
    assertThat(String.join("", lines))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    String numbers =
        lines.stream().filter(line -> NUMBERS.matcher(line).find()).findFirst().orElseThrow();
    String chat = first(lines, "  Chat ");
    assertThat(column(numbers, numbers.lastIndexOf("-1"))).isEqualTo(chat.lastIndexOf('?') + 1);
  }

  @Property(tries = 50)
  void more_of_one_sign_changes_nothing_in_the_number_of_the_other(
      @ForAll @IntRange(max = 30) int positive, @ForAll @IntRange(min = 1, max = 9) int negative) {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.OTHER, "chat");
    for (int i = 0; i < positive; i++) {
      chat.effect(Effect.positive("good-" + i, "Goed", "Good", Right.PRIVACY).build());
    }
    for (int i = 0; i < negative; i++) {
      chat.effect(Effect.negative("bad-" + i, "Slecht", "Bad", Right.PRIVACY).build());
    }
    Service service = Strained.app().functionality(chat.build()).build();

    String text = TextGrid.in(Small.EN).text(service, null);

    String row = first(text.lines().toList(), "  chat ");
    assertThat(row).contains((positive == 0 ? " " : "+" + positive) + " -" + negative + " ");
    assertThat(text).contains("No total: " + negative + " of " + negative + " not rated");
  }

  private static String first(List<String> lines, String part) {
    return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  private static int column(String line, int index) {
    return Printable.columns(line.substring(0, index));
  }
}
