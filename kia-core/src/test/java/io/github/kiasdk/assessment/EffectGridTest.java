package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.EffectGrid.Cell;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.assessment.EffectGrid.Row;
import io.github.kiasdk.assessment.EffectGrid.Seen;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectGridTest {

  private static final Right HEALTH = Right.HEALTH;

  private static final Effect SLEEP =
      Effect.negative("sleep", "Minder slaap", "Less sleep", HEALTH).build();
  private static final Effect HELP =
      Effect.positive("help", "Hulp", "Help", HEALTH, HEALTH).build();

  private static final Service SERVICE =
      Service.of(ServiceKind.SOCIAL, "app", "App")
          .functionality(
              Functionality.of(FunctionalityKind.DM, "chat").effect(SLEEP).effect(HELP).build())
          .functionality(Functionality.of(FunctionalityKind.SEARCH, "search").build())
          .build();

  private static final Assessment ASSESSMENT =
      Assessment.bySelf()
          .untouched(Untouched.of(RightCluster.FAMILY, LocalizedText.same("Nobody at home.")))
          .untouched(Untouched.of(HEALTH.cluster(), LocalizedText.same("Wrong: see chat.")))
          .build();

  @Test
  void each_functionality_has_a_row_with_both_signs_side_by_side() {
    EffectGrid grid = EffectGrid.of(SERVICE, ASSESSMENT);

    assertThat(grid.rows())
        .extracting(row -> row.functionality().id())
        .containsExactly("chat", "search");
    assertThat(cell(grid, 0, HEALTH.cluster()))
        .isEqualTo(new Cell(HEALTH.cluster(), Seen.TOUCHED, List.of(HELP), List.of(SLEEP)));
    assertThat(cell(grid, 1, HEALTH.cluster()).seen()).isEqualTo(Seen.UNTOUCHED);
    assertThat(cell(grid, 1, RightCluster.FAMILY))
        .isEqualTo(new Cell(RightCluster.FAMILY, Seen.UNTOUCHED, List.of(), List.of()));
    assertThat(cell(grid, 0, RightCluster.IMPLEMENTATION).seen()).isEqualTo(Seen.NOT_SEEN);
  }

  @Test
  void it_shows_where_nobody_looked() {
    EffectGrid grid = EffectGrid.of(SERVICE, ASSESSMENT);

    assertThat(grid.columns())
        .contains(
            new Column(HEALTH.cluster(), Seen.TOUCHED),
            new Column(RightCluster.FAMILY, Seen.UNTOUCHED),
            new Column(RightCluster.IMPLEMENTATION, Seen.NOT_SEEN));
    assertThat(grid.notSeen())
        .hasSize(RightScheme.GC25.clusters().size() - 2)
        .doesNotContain(HEALTH.cluster(), RightCluster.FAMILY);
    assertThat(EffectGrid.of(SERVICE, null).notSeen()).contains(RightCluster.FAMILY);
  }

  @Test
  void a_functionality_that_was_looked_at_is_no_empty_cell_and_another_one_is() {
    Assessment some =
        Assessment.bySelf()
            .untouched(in(RightCluster.FAMILY, null, "chat"))
            .untouched(in(RightCluster.IMPLEMENTATION, Sign.POSITIVE))
            .untouched(in(RightCluster.ECONOMIC_PROTECTION, null, "chat", "search"))
            .build();
    EffectGrid grid = EffectGrid.of(SERVICE, some);

    assertThat(cell(grid, 0, RightCluster.FAMILY).seen()).isEqualTo(Seen.UNTOUCHED);
    assertThat(cell(grid, 1, RightCluster.FAMILY).seen()).isEqualTo(Seen.NOT_SEEN);
    assertThat(cell(grid, 0, RightCluster.IMPLEMENTATION).seen()).isEqualTo(Seen.NOT_SEEN);
    assertThat(grid.columns())
        .contains(
            new Column(RightCluster.FAMILY, Seen.NOT_SEEN),
            new Column(RightCluster.ECONOMIC_PROTECTION, Seen.UNTOUCHED));
    assertThat(grid.notSeen())
        .contains(RightCluster.IMPLEMENTATION)
        .doesNotContain(RightCluster.FAMILY, RightCluster.ECONOMIC_PROTECTION);
    assertThat(grid.emptyCells()).isEqualTo(16 - 4);
  }

  private static Untouched in(RightCluster cluster, @Nullable Sign sign, String... parts) {
    return new Untouched(
        cluster, List.of(parts), sign, LocalizedText.same("Nothing there, " + cluster.id()));
  }

  @Test
  void it_can_be_drawn_by_another_grouping_of_the_rights() {
    EffectGrid grid = EffectGrid.of(SERVICE, null, RightScheme.CRBD);

    assertThat(grid.columns())
        .extracting(Column::cluster)
        .containsExactlyElementsOf(RightScheme.CRBD.clusters());
    assertThat(cell(grid, 0, HEALTH.cluster(RightScheme.CRBD)).negative()).containsExactly(SLEEP);
  }

  @Test
  void it_is_a_value() {
    EffectGrid grid = EffectGrid.of(SERVICE, ASSESSMENT);

    assertThat(grid)
        .isEqualTo(EffectGrid.of(SERVICE, ASSESSMENT))
        .hasSameHashCodeAs(EffectGrid.of(SERVICE, ASSESSMENT));
    assertThat(grid).isNotEqualTo(EffectGrid.of(SERVICE, null));
    Row without = new Row(SERVICE.functionalities().get(0), List.of());
    assertThatThrownBy(() -> new EffectGrid(grid.scheme(), grid.columns(), List.of(without)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("chat has other columns");
  }

  private static Cell cell(EffectGrid grid, int row, RightCluster cluster) {
    for (Cell cell : grid.rows().get(row).cells()) {
      if (cell.cluster() == cluster) {
        return cell;
      }
    }
    throw new AssertionError(cluster);
  }
}
