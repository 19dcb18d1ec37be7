package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Elements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which checks touch which parts of which frameworks, and which parts none touches. A part that is
 * covered is a part that at least one check cites, or whose right it names as at stake; that says
 * nothing about whether a service meets it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Crosswalk {

  /**
   * A framework with its coverage.
   *
   * @param framework the framework
   * @param rows all its parts, in its own order
   */
  public record Table(Framework framework, List<Row> rows) {

    /** Copies the list. */
    public Table {
      Objects.requireNonNull(framework, "framework");
      rows = List.copyOf(rows);
    }

    /** The parts that at least one check touches. */
    public List<Reference> covered() {
      return parts(true);
    }

    /** The parts that no check touches. */
    public List<Reference> notCovered() {
      return parts(false);
    }

    private List<Reference> parts(boolean covered) {
      List<Reference> parts = new ArrayList<>();
      for (Row row : rows) {
        if (row.checks().isEmpty() != covered) {
          parts.add(row.part());
        }
      }
      return parts;
    }
  }

  /**
   * One part and the checks that touch it.
   *
   * @param part the part
   * @param checks in the order of the checklist; empty if no check touches it
   */
  public record Row(Reference part, List<Check> checks) {

    /** Copies the list. */
    public Row {
      Objects.requireNonNull(part, "part");
      checks = List.copyOf(checks);
    }
  }

  private final List<Table> tables;

  private Crosswalk(List<Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Lays checks beside frameworks. */
  public static Crosswalk of(Collection<Check> checks, Collection<Framework> frameworks) {
    List<Table> tables = new ArrayList<>();
    Elements.of(checks, "checks");
    for (Framework framework : Elements.of(frameworks, "frameworks")) {
      List<Row> rows = new ArrayList<>();
      for (Reference part : framework.parts()) {
        List<Check> touching = new ArrayList<>();
        for (Check check : checks) {
          if (Tags.has(check, part.id())) {
            touching.add(check);
          }
        }
        rows.add(new Row(part, touching));
      }
      tables.add(new Table(framework, rows));
    }
    return new Crosswalk(tables);
  }

  /** A table for each framework, in the order in which they were given. */
  @JsonProperty("tables")
  public List<Table> tables() {
    return tables;
  }

  /** The table of the framework with this id, or {@code null}. */
  public @Nullable Table table(String framework) {
    for (Table table : tables) {
      if (table.framework().id().equalsIgnoreCase(framework)) {
        return table;
      }
    }
    return null;
  }

  /** The part with this id in any of the frameworks, or {@code null}. */
  public @Nullable Reference part(String id) {
    for (Table table : tables) {
      for (Reference part : table.framework().parts()) {
        if (part.id().equalsIgnoreCase(id)) {
          return part;
        }
      }
    }
    return null;
  }

  /** The framework that was probably meant by an id that none has; {@code null} if none. */
  public @Nullable String nearest(String framework) {
    List<String> ids = new ArrayList<>();
    for (Table table : tables) {
      ids.add(table.framework().id());
    }
    return Nearest.to(framework, ids);
  }
}
