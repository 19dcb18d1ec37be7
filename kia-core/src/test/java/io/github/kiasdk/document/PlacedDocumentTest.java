package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.document.PlacedDocument.Position;
import org.junit.jupiter.api.Test;

class PlacedDocumentTest {

  private static final PlacedDocument PLACED =
      DocumentReader.standard()
          .readPlaced(
              """
              kia: 1
              service:
                id: app
                name: App
                kind: social
                facts:
                  ads.shown: true
              functionalities:
                - id: streaks
                  kind: streak
                  title: Streaks
                  facts:
                    rewards: { streaks: true }
              """,
              Format.YAML,
              "app.yaml");

  @Test
  void it_holds_the_document_that_a_reader_gives() {
    assertThat(PLACED.document().service().id()).isEqualTo("app");
    assertThat(PLACED.source()).isEqualTo("app.yaml");
  }

  @Test
  void a_fact_stands_where_it_is_declared_with_dots_or_in_groups() {
    assertThat(PLACED.at("service/facts/ads/shown")).isEqualTo(new Position(7, 5));
    assertThat(PLACED.at("functionalities/0/facts/rewards/streaks"))
        .isEqualTo(new Position(13, 18));
  }

  @Test
  void what_is_not_there_is_found_at_the_nearest_around_it() {
    assertThat(PLACED.at("functionalities/0/facts/ui/patterns"))
        .isEqualTo(PLACED.at("functionalities/0/facts"));
    assertThat(PLACED.at("functionalities/7")).isEqualTo(PLACED.at("functionalities"));
    assertThat(PLACED.at("nowhere")).isEqualTo(new Position(1, 1));
    assertThat(PLACED.at("")).isEqualTo(new Position(1, 1));
  }

  @Test
  void what_is_wrong_is_refused_as_by_every_reading() {
    assertThatThrownBy(
            () -> DocumentReader.standard().readPlaced("kia: 1\nwrong: x\n", Format.YAML, "a.yaml"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("wrong");
  }

  @Test
  void lines_and_columns_count_from_1() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
  }
}
