package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A {@link Crosswalk} as text or as JSON in both languages: for each framework which checks touch
 * which part, and plainly which parts none touches.
 *
 * <p>Immutable and thread-safe.
 */
public final class CrosswalkTable extends Rendering {

  private static final int COLUMN = 32;

  private final List<Crosswalk.Table> tables;

  private CrosswalkTable(List<Crosswalk.Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** All tables of the crosswalk. */
  public static CrosswalkTable of(Crosswalk crosswalk) {
    return of(crosswalk.tables());
  }

  /** These tables, in this order. */
  public static CrosswalkTable of(List<Crosswalk.Table> tables) {
    return new CrosswalkTable(tables);
  }

  /** For each framework its parts with their checks, then the parts without. */
  public String text(Locale locale) {
    Words words = new Words(locale);
    Page page = new Page(false);
    page.say(0, words.say("crosswalk.means"));
    for (Crosswalk.Table table : tables) {
      Framework framework = table.framework();
      page.heading(
          words.count(
              "crosswalk.framework",
              table.rows().size(),
              framework.id(),
              words.of(framework.name()),
              table.covered().size()),
          Style.STRONG);
      for (Crosswalk.Row row : table.rows()) {
        if (!row.checks().isEmpty()) {
          String label = row.part().id() + " " + words.of(row.part().about());
          page.item(2, label, COLUMN, String.join(", ", ids(row)));
        }
      }
      if (!table.notCovered().isEmpty()) {
        List<String> missing = new ArrayList<>();
        for (Reference part : table.notCovered()) {
          missing.add(part.id() + " " + words.of(part.about()));
        }
        page.say(2, words.say("crosswalk.not-covered", String.join(Words.BETWEEN, missing)));
      }
    }
    return page.toString();
  }

  /**
   * An array with an object for each framework: {@code id}, {@code name}, {@code parts} (each with
   * {@code id}, {@code name} and the ids of its {@code checks}) and {@code notCovered} (ids).
   */
  public String json() {
    return Json.text(json -> json.objects(tables, table -> write(table, json)));
  }

  private static void write(Crosswalk.Table table, Json json) {
    json.field("id", table.framework().id());
    json.field("name", table.framework().name());
    json.objects(
        "parts",
        table.rows(),
        row -> {
          json.field("id", row.part().id());
          json.field("name", row.part().about());
          json.strings("checks", ids(row));
        });
    List<String> missing = new ArrayList<>();
    for (Reference part : table.notCovered()) {
      missing.add(part.id());
    }
    json.strings("notCovered", missing);
  }

  private static List<String> ids(Crosswalk.Row row) {
    List<String> ids = new ArrayList<>();
    for (Check check : row.checks()) {
      ids.add(check.id());
    }
    return ids;
  }
}
