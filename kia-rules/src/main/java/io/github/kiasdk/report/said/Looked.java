package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Row;
import io.github.kiasdk.assessment.EffectGrid.Seen;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.right.RightCluster;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says where somebody looked and found nothing, and where nobody looked. */
public final class Looked {

  private final EffectGrid grid;
  private final Words words;

  public Looked(EffectGrid grid, Words words) {
    this.grid = grid;
    this.words = words;
  }

  /** What was looked at and is not touched: rights, where, and which effects there are none of. */
  public String untouched(Untouched group) {
    StringBuilder said = new StringBuilder(words.of(group.cluster()));
    if (!group.functionalities().isEmpty()) {
      List<String> titles = new ArrayList<>();
      for (Row row : grid.rows()) {
        if (group.functionalities().contains(row.functionality().id())) {
          titles.add(words.of(row.functionality().title()));
        }
      }
      said.append(" · ").append(String.join(", ", titles));
    }
    if (group.sign() != null) {
      boolean isPositive = group.sign() == Sign.POSITIVE;
      said.append(" · ")
          .append(words.say(isPositive ? "grid.none.positive" : "grid.none.negative"));
    }
    return said.toString();
  }

  /** In how many of the cells nobody looked: {@code 72 / 112}; {@code null} if in none of them. */
  public @Nullable String empty() {
    int cells = grid.rows().size() * grid.columns().size();
    return grid.emptyCells() == 0 ? null : words.say("grid.of", grid.emptyCells(), cells);
  }

  /** The functionalities for which nobody looked at a group of rights. */
  public List<String> unseen(RightCluster cluster) {
    List<String> titles = new ArrayList<>();
    for (Row row : grid.rows()) {
      for (EffectGrid.Cell cell : row.cells()) {
        if (cell.cluster() == cluster && cell.seen() == Seen.NOT_SEEN) {
          Functionality functionality = row.functionality();
          titles.add(words.of(functionality.title()));
        }
      }
    }
    return titles;
  }
}
