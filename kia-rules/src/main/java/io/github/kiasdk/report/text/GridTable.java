package io.github.kiasdk.report.text;

import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Cell;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.assessment.EffectGrid.Row;
import io.github.kiasdk.assessment.EffectGrid.Seen;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.right.RightCluster;
import java.util.ArrayList;
import java.util.List;

/** The grid itself: a line for each functionality, the effects of both signs side by side. */
public final class GridTable {

  private static final int INDENT = 2;

  /** The highest number that is written out; there is no room for four digits in each column. */
  private static final int MOST = 99;

  private final EffectGrid grid;
  private final Words words;
  private final int positive;
  private final int negative;
  private final int width;

  public GridTable(EffectGrid grid, Words words) {
    this.grid = grid;
    this.words = words;
    int widestPositive = 2;
    int widestNegative = 2;
    for (Row row : grid.rows()) {
      for (Cell cell : row.cells()) {
        widestPositive = Math.max(widestPositive, number('+', cell.positive()).length());
        widestNegative = Math.max(widestNegative, number('-', cell.negative()).length());
      }
    }
    positive = widestPositive;
    negative = widestNegative;
    int widest = positive + 1 + negative;
    for (Column column : grid.columns()) {
      widest = Math.max(widest, Printable.columns(head(column.cluster(), words)));
    }
    width = widest + 1;
  }

  /** A short name of a group of rights, for above a column. */
  public static String head(RightCluster cluster, Words words) {
    return words.say("grid.head." + cluster.id());
  }

  public void write(Page page) {
    int room = Page.WIDTH - INDENT - width * grid.columns().size() - 1;
    int widest = 0;
    for (Row row : grid.rows()) {
      int columns = Printable.columns(title(row));
      widest = columns <= room ? Math.max(widest, columns) : widest;
    }
    int column = INDENT + widest + 1;
    StringBuilder heads = new StringBuilder();
    for (Column group : grid.columns()) {
      heads.append(centred(head(group.cluster(), words)));
    }
    page.blank();
    page.item(INDENT, "", column, joint(heads), "", Style.STRONG);
    for (Row row : grid.rows()) {
      StringBuilder cells = new StringBuilder();
      for (Cell cell : row.cells()) {
        cells.append(centred(cell(cell)));
      }
      String title = title(row);
      // A title that some terminals show from right to left, or wider or narrower than others,
      // would carry the numbers away with it.
      if (Printable.columns(title) <= room && Printable.isSteady(title)) {
        page.item(INDENT, title, column, joint(cells));
      } else {
        page.say(INDENT, title);
        page.item(INDENT, "", column, joint(cells));
      }
    }
  }

  private String title(Row row) {
    return words.of(row.functionality().title());
  }

  private String cell(Cell cell) {
    if (cell.seen() != Seen.TOUCHED) {
      String mark = words.say("grid.mark." + cell.seen().id());
      return " ".repeat(positive) + mark + " ".repeat(negative);
    }
    String plus = number('+', cell.positive());
    String minus = number('-', cell.negative());
    return " ".repeat(positive - plus.length())
        + plus
        + " "
        + minus
        + " ".repeat(negative - minus.length());
  }

  /** Nothing where there is nothing: what stands in the grid is what was described. */
  private static String number(char sign, List<Effect> effects) {
    int count = effects.size();
    return count == 0 ? "" : count > MOST ? sign + "99+" : String.valueOf(sign) + count;
  }

  private String centred(String part) {
    int free = width - Printable.columns(part);
    int left = (free + 1) / 2;
    return " ".repeat(left) + part + " ".repeat(free - left);
  }

  private static String joint(StringBuilder line) {
    return line.toString().stripTrailing().replace(' ', Words.JOINT);
  }

  /** What the marks and the short names mean. */
  public void legend(Page page) {
    page.blank();
    List<String> marks = new ArrayList<>(List.of("positive", "negative"));
    for (Seen seen : List.of(Seen.NOT_SEEN, Seen.UNTOUCHED)) {
      if (occurs(seen)) {
        marks.add(seen.id());
      }
    }
    for (String mark : marks) {
      page.item(INDENT, words.say("grid.mark." + mark), 6, words.say("grid.means." + mark));
    }
    List<String> names = new ArrayList<>();
    for (Column column : grid.columns()) {
      RightCluster cluster = column.cluster();
      names.add(
          head(cluster, words)
              + Words.JOINT
              + "="
              + Words.JOINT
              + words.of(cluster).replace(' ', Words.JOINT));
    }
    page.blank();
    page.say(INDENT, String.join(Words.BETWEEN, names));
    page.say(INDENT, words.say("grid.in-several"));
  }

  private boolean occurs(Seen seen) {
    for (Row row : grid.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.seen() == seen) {
          return true;
        }
      }
    }
    return false;
  }
}
