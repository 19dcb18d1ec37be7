package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Looked;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.GridTable;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.report.text.RiskSections;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EffectGrid} as text: which groups of rights each functionality serves and strains,
 * where nobody looked, the total or why there is none, which risks weigh heaviest and how their
 * levels came about, and the effects themselves. The numbers of both signs stand side by side;
 * nothing is set off or added up across them. No line is longer than 100 columns.
 *
 * <pre>{@code
 * String text = TextGrid.in(DUTCH).text(document.service(), document.assessment());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextGrid extends Rendering {

  private final Locale locale;
  private final RiskMatrix matrix;
  private final boolean coloured;

  private TextGrid(Locale locale, RiskMatrix matrix, boolean coloured) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.matrix = Objects.requireNonNull(matrix, "matrix");
    this.coloured = coloured;
  }

  /** Grids in Dutch for a Dutch locale, in English for every other; rated by the usual matrix. */
  public static TextGrid in(Locale locale) {
    return new TextGrid(locale, RiskMatrix.standard(), false);
  }

  /** The same, with levels of risk by this matrix. */
  public TextGrid ratedBy(RiskMatrix other) {
    return new TextGrid(locale, other, coloured);
  }

  /** The same with ANSI colours, for a terminal; they say nothing that the words do not say. */
  public TextGrid coloured() {
    return new TextGrid(locale, matrix, true);
  }

  /**
   * The grid of a service.
   *
   * @param assessment says which groups of rights were found untouched; {@code null} if there is
   *     none
   */
  public String text(Service service, @Nullable Assessment assessment) {
    EffectGrid grid = EffectGrid.of(service, assessment);
    Words words = new Words(locale);
    Page page = new Page(coloured);
    header(service, assessment, words, page);
    GridTable table = new GridTable(grid, words);
    table.write(page);
    table.legend(page);
    notSeen(grid, words, page);
    untouched(grid, assessment, words, page);
    new RiskSections(service, matrix, words, page).write();
    effects(service, words, page);
    return page.toString();
  }

  private static void header(
      Service service, @Nullable Assessment assessment, Words words, Page page) {
    page.say(words.say("grid", words.title(service)), Style.STRONG);
    if (service.notice() != null) {
      page.say(0, words.of(service.notice()));
    }
    if (assessment != null && assessment.limitations() != null) {
      page.say(0, words.of(assessment.limitations()));
    }
    page.say(0, notOfficial(assessment, words));
  }

  /** What the grid is not, and by which method it was made. */
  static String notOfficial(@Nullable Assessment assessment, Words words) {
    String method = assessment == null ? Assessment.METHOD : assessment.method();
    String key = method.equals(Assessment.METHOD) ? "grid.own-method" : "grid.other-method";
    return words.say("grid.not-official") + " " + words.say(key, Printable.line(method));
  }

  private static void notSeen(EffectGrid grid, Words words, Page page) {
    Looked looked = new Looked(grid, words);
    List<RightCluster> clusters = grid.notSeen();
    String empty = looked.empty();
    if (clusters.isEmpty() && empty == null) {
      return;
    }
    page.heading(
        words.say("grid.not-seen", empty == null ? String.valueOf(clusters.size()) : empty),
        Style.YELLOW);
    for (Column column : grid.columns()) {
      RightCluster cluster = column.cluster();
      List<String> unseen = looked.unseen(cluster);
      if (clusters.contains(cluster)) {
        unseen.clear();
        for (Right right : cluster.rights()) {
          unseen.add(words.of(right));
        }
      }
      if (!unseen.isEmpty()) {
        page.item(
            2,
            GridTable.head(cluster, words),
            11,
            words.of(cluster) + ": " + String.join("; ", unseen));
      }
    }
    page.item(2, "→", 4, words.say("grid.not-seen.next"));
  }

  private static void untouched(
      EffectGrid grid, @Nullable Assessment assessment, Words words, Page page) {
    List<Untouched> groups = new ArrayList<>();
    for (Untouched group : assessment == null ? List.<Untouched>of() : assessment.untouched()) {
      if (group.cluster().scheme() == grid.scheme()) {
        groups.add(group);
      }
    }
    if (groups.isEmpty()) {
      return;
    }
    Looked looked = new Looked(grid, words);
    page.heading(words.say("grid.untouched", groups.size()), Style.STRONG);
    for (Untouched group : groups) {
      page.item(
          2,
          GridTable.head(group.cluster(), words),
          11,
          looked.untouched(group) + ": " + words.of(group.reason()));
    }
  }

  private static void effects(Service service, Words words, Page page) {
    page.heading(words.say("grid.effects"), Style.STRONG);
    if (service.functionalities().isEmpty()) {
      page.say(2, words.say("grid.no-functionality"));
    }
    for (Functionality functionality : service.functionalities()) {
      page.say(2, words.of(functionality.title()));
      for (Effect effect : functionality.effects()) {
        page.item(
            4,
            effect.sign() == Sign.POSITIVE ? "+" : "-",
            6,
            words.of(effect.title())
                + " ("
                + String.join("," + Words.JOINT, heads(effect, words))
                + ")");
      }
      if (functionality.effects().isEmpty()) {
        page.say(4, words.say("grid.no-effects"));
      }
      if (functionality.oneSided() != null) {
        page.say(4, words.say("grid.one-sided", words.of(functionality.oneSided())));
      }
    }
  }

  private static List<String> heads(Effect effect, Words words) {
    List<String> heads = new ArrayList<>();
    for (Right right : effect.rights()) {
      String head = GridTable.head(right.cluster(), words);
      if (!heads.contains(head)) {
        heads.add(head);
      }
    }
    return heads;
  }
}
