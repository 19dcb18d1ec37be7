package io.github.kiasdk.assessment;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of rights a service serves and strains, and where nobody looked: a row for each
 * functionality, a column for each group of rights, and in each cell the positive effects next to
 * the negative ones. It counts and sums nothing across the two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the way in which rights are grouped
 * @param columns the groups of rights, in the order of the scheme
 * @param rows the functionalities, in the order of the service; each with a cell for each column
 */
public record EffectGrid(RightScheme scheme, List<Column> columns, List<Row> rows) {

  /**
   * Checks that every row has the columns' cells and copies the lists.
   *
   * @throws IllegalArgumentException if a row has others
   */
  public EffectGrid {
    Objects.requireNonNull(scheme, "scheme");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      boolean fits = row.cells().size() == columns.size();
      for (int i = 0; fits && i < columns.size(); i++) {
        fits = row.cells().get(i).cluster() == columns.get(i).cluster();
      }
      if (!fits) {
        throw new IllegalArgumentException(row.functionality().id() + " has other columns");
      }
    }
  }

  /**
   * The grid of a service by the chapters of General comment 25.
   *
   * @param assessment says which groups of rights were found untouched; {@code null} if there is
   *     none
   */
  public static EffectGrid of(Service service, @Nullable Assessment assessment) {
    return of(service, assessment, RightScheme.GC25);
  }

  /**
   * The grid of a service.
   *
   * @param assessment says which groups of rights were found untouched; {@code null} if there is
   *     none
   * @param scheme the way in which rights are grouped
   */
  public static EffectGrid of(
      Service service, @Nullable Assessment assessment, RightScheme scheme) {
    List<Untouched> untouched = assessment == null ? List.of() : assessment.untouched();
    List<Row> rows = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      List<Cell> cells = new ArrayList<>();
      for (RightCluster cluster : scheme.clusters()) {
        List<Effect> positive = effects(functionality, cluster, Sign.POSITIVE);
        List<Effect> negative = effects(functionality, cluster, Sign.NEGATIVE);
        boolean here = !positive.isEmpty() || !negative.isEmpty();
        Seen seen = seen(here, isUntouched(cluster, functionality.id(), untouched));
        cells.add(new Cell(cluster, seen, positive, negative));
      }
      rows.add(new Row(functionality, cells));
    }
    List<Column> columns = new ArrayList<>();
    for (RightCluster cluster : scheme.clusters()) {
      int column = columns.size();
      boolean touched = false;
      boolean looked = !rows.isEmpty();
      for (Row row : rows) {
        Seen seen = row.cells().get(column).seen();
        touched = touched || seen == Seen.TOUCHED;
        looked = looked && seen != Seen.NOT_SEEN;
      }
      columns.add(new Column(cluster, seen(touched, looked || isWhole(cluster, untouched))));
    }
    return new EffectGrid(scheme, columns, rows);
  }

  private static boolean isUntouched(
      RightCluster cluster, String functionality, List<Untouched> untouched) {
    for (Untouched one : untouched) {
      if (one.cluster() == cluster
          && one.sign() == null
          && one.holdsFor(functionality, Sign.NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(RightCluster cluster, List<Untouched> untouched) {
    for (Untouched one : untouched) {
      if (one.cluster() == cluster && one.sign() == null && one.functionalities().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Seen seen(boolean effect, boolean untouched) {
    return effect ? Seen.TOUCHED : untouched ? Seen.UNTOUCHED : Seen.NOT_SEEN;
  }

  private static List<Effect> effects(
      Functionality functionality, RightCluster cluster, Sign sign) {
    List<Effect> effects = new ArrayList<>();
    for (Effect effect : functionality.effects()) {
      if (effect.sign() == sign && touches(effect, cluster)) {
        effects.add(effect);
      }
    }
    return effects;
  }

  private static boolean touches(Effect effect, RightCluster cluster) {
    for (Right right : effect.rights()) {
      if (right.cluster(cluster.scheme()) == cluster) {
        return true;
      }
    }
    return false;
  }

  /** The groups of rights that nobody looked at for any functionality. */
  public List<RightCluster> notSeen() {
    List<RightCluster> clusters = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean looked = columns.get(i).seen() != Seen.NOT_SEEN;
      for (Row row : rows) {
        looked = looked || row.cells().get(i).seen() != Seen.NOT_SEEN;
      }
      if (!looked) {
        clusters.add(columns.get(i).cluster());
      }
    }
    return List.copyOf(clusters);
  }

  /** In how many cells nobody looked, as far as is written down. */
  public int emptyCells() {
    int empty = 0;
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        empty += cell.seen() == Seen.NOT_SEEN ? 1 : 0;
      }
    }
    return empty;
  }

  /** Whether somebody looked. */
  public enum Seen implements Term {
    /** There is an effect. */
    TOUCHED("geraakt", "touched"),
    /** Somebody looked, and the service does not touch these rights. */
    UNTOUCHED("bekeken en niet geraakt", "looked at and untouched"),
    /** As far as is written down, nobody looked. */
    NOT_SEEN("niet bekeken", "not looked at");

    private final LocalizedText label;

    Seen(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /**
   * A group of rights, for the service as a whole.
   *
   * @param cluster the group
   * @param seen touched if it is by any functionality; untouched if somebody looked for all of them
   */
  public record Column(RightCluster cluster, Seen seen) {

    /** Checks that nothing is missing. */
    public Column {
      Objects.requireNonNull(cluster, "cluster");
      Objects.requireNonNull(seen, "seen");
    }
  }

  /**
   * A functionality.
   *
   * @param cells one for each column, in its order
   */
  public record Row(Functionality functionality, List<Cell> cells) {

    /** Checks that nothing is missing and copies the list. */
    public Row {
      Objects.requireNonNull(functionality, "functionality");
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one functionality does to one group of rights.
   *
   * @param cluster the group
   * @param seen whether somebody looked at it for this functionality
   * @param positive the effects that serve these rights
   * @param negative the effects that strain them
   */
  public record Cell(
      RightCluster cluster, Seen seen, List<Effect> positive, List<Effect> negative) {

    /** Checks that nothing is missing and copies the lists. */
    public Cell {
      Objects.requireNonNull(cluster, "cluster");
      Objects.requireNonNull(seen, "seen");
      positive = List.copyOf(positive);
      negative = List.copyOf(negative);
    }
  }
}
