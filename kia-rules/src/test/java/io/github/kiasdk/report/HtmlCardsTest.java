package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.EveryField;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.plain.Unseen;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A card shows every field, or the field says that it does not and why. */
class HtmlCardsTest {

  private static final Effect HARM =
      Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build();
  private static final Effect GOOD = Effect.positive("play", "Spel", "Play", Right.HEALTH).build();
  private static final Mitigation MEASURE =
      Mitigation.treating(List.of("sleep"), "pause", "Pauze", "Pause").build();

  /** Names by which others refer to it, and what only a positive effect can have. */
  private static final Set<String> NOT_OF_HARM = Set.of("id", "not-strengthened");

  private static final Set<String> NOT_OF_GOOD = Set.of("id", "rating");

  /** A measure that treats nothing there is, is none. */
  private static final Set<String> NOT_OF_MEASURE = Set.of("id", "treats");

  @Test
  void the_page_shows_every_field_of_an_effect() {
    assertThat(silent(GOOD, NOT_OF_GOOD)).isEqualTo(unseen(Effect.class));
    assertThat(silent(HARM, NOT_OF_HARM)).isEqualTo(unseen(Effect.class));
  }

  @Test
  void the_page_shows_every_field_of_a_measure() {
    List<String> silent =
        EveryField.changed(MEASURE, NOT_OF_MEASURE).entrySet().stream()
            .filter(
                entry ->
                    page(List.of(HARM, GOOD), entry.getValue())
                        .equals(page(List.of(HARM, GOOD), MEASURE)))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(silent).isEqualTo(unseen(Mitigation.class));
  }

  /** The fields of which the record itself says that no card shows them. */
  private static List<String> unseen(Class<?> record) {
    return RecordFields.of(record).all().stream()
        .filter(field -> field.annotation(Unseen.class) != null)
        .map(RecordField::name)
        .toList();
  }

  /** The fields that a page keeps silent about. */
  private static List<String> silent(Effect effect, Set<String> apart) {
    return EveryField.changed(effect, apart).entrySet().stream()
        .filter(entry -> page(List.of(entry.getValue()), null).equals(page(List.of(effect), null)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String page(List<Effect> effects, Mitigation measure) {
    Service service =
        Service.of(ServiceKind.GAME, "app", "App")
            .functionality(
                new Functionality(
                    "feed",
                    Set.of(FunctionalityKind.VIDEO),
                    LocalizedText.same("Feed"),
                    null,
                    null,
                    null,
                    Facts.none(),
                    null,
                    effects,
                    measure == null ? List.of() : List.of(measure)))
            .build();
    return HtmlReport.in(Locale.ENGLISH).text(Small.CHECKLIST.check(service), service, null);
  }
}
