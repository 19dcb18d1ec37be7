package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The laws and guidelines that checks cite, as text or as JSON in both languages: how far each text
 * has come, of which day it is, when somebody last compared it with its source, and which checks
 * cite it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceCatalogue extends Rendering {

  /**
   * The parts of a source that have come equally far.
   *
   * @param validity how far
   * @param rows the parts, each with the checks that cite it
   */
  private record Group(Validity validity, List<Crosswalk.Row> rows) {}

  private final List<Crosswalk.Table> tables;
  private final @Nullable LocalDate day;

  private SourceCatalogue(List<Crosswalk.Table> tables, @Nullable LocalDate day) {
    this.tables = List.copyOf(tables);
    this.day = day;
  }

  /** All sources of the crosswalk, as they were when somebody last looked. */
  public static SourceCatalogue of(Crosswalk crosswalk) {
    return new SourceCatalogue(crosswalk.tables(), null);
  }

  /**
   * Only what is otherwise on a day than when somebody last looked, or may be so: what begins or
   * ends to apply by then, and what was adopted or proposed as law without a day.
   */
  public SourceCatalogue on(LocalDate day) {
    return new SourceCatalogue(tables, Objects.requireNonNull(day, "day"));
  }

  /** A paragraph for each source. */
  public String text(Locale locale) {
    Words words = new Words(locale);
    Page page = new Page(false);
    page.say(0, day == null ? words.say("law.means") : words.say("law.on", day));
    boolean any = false;
    for (Crosswalk.Table table : tables) {
      List<Group> groups = groups(table);
      if (!groups.isEmpty()) {
        page.heading(
            table.framework().id() + ": " + words.of(table.framework().name()), Style.STRONG);
      }
      for (Group group : groups) {
        any = true;
        write(group, groups.size() > 1 || day != null, words, page);
      }
    }
    if (!any) {
      page.heading(words.say("law.nothing"), Style.PLAIN);
    }
    return page.toString();
  }

  private void write(Group group, boolean named, Words words, Page page) {
    if (named) {
      List<String> names = new ArrayList<>();
      for (Crosswalk.Row row : group.rows()) {
        names.add(words.of(row.part().name()));
      }
      page.say(2, String.join(Words.BETWEEN, names));
    }
    boolean law = group.rows().get(0).part().kind() == Reference.Kind.BINDING;
    List<String> said = new ArrayList<>();
    said.add(words.say(law ? "law.law" : "law.guidance"));
    said.add(Citation.dated(group.validity(), words));
    said.add(known("law.text", group.validity().text(), words));
    said.add(known("law.checked", group.validity().checked(), words));
    page.say(2, String.join(Words.BETWEEN, said));
    if (day != null) {
      Status then = group.validity().on(day);
      page.say(
          2,
          words.say(
              then == group.validity().status() ? "law.unsure" : "law.then", day, words.of(then)));
    }
    TreeSet<Check> checks = new TreeSet<>();
    for (Crosswalk.Row row : group.rows()) {
      checks.addAll(row.checks());
    }
    List<String> ids = new ArrayList<>();
    for (Check check : checks) {
      ids.add(check.id());
    }
    page.say(
        2,
        ids.isEmpty() ? words.say("law.uncited") : words.say("law.cited", String.join(", ", ids)));
  }

  private static String known(String key, @Nullable LocalDate day, Words words) {
    return day == null ? words.say(key + ".unknown") : words.say(key, day);
  }

  /** Laws apart from what is none, and apart what has come less far. */
  private List<Group> groups(Crosswalk.Table table) {
    Map<List<Object>, List<Crosswalk.Row>> alike = new LinkedHashMap<>();
    for (Crosswalk.Row row : table.rows()) {
      if (day == null || changes(row.part(), day)) {
        List<Object> key = List.of(row.part().kind(), row.part().validity());
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Crosswalk.Row> rows : alike.values()) {
      groups.add(new Group(rows.get(0).part().validity(), List.copyOf(rows)));
    }
    return groups;
  }

  private static boolean changes(Reference part, LocalDate day) {
    Status read = part.validity().status();
    boolean open =
        read == Status.PROPOSED
            || (read == Status.ADOPTED && part.kind() == Reference.Kind.BINDING);
    return open || part.validity().on(day) != read;
  }

  /**
   * An array with an object for each source: {@code id}, {@code name} and {@code parts}, each with
   * {@code id}, {@code name}, {@code about}, {@code kind}, {@code status}, the days that are known
   * ({@code from}, {@code until}, {@code textOf}, {@code lastChecked}) and the ids of its {@code
   * checks}; of a day also {@code statusThen}.
   */
  public String json() {
    List<Crosswalk.Table> shown = new ArrayList<>();
    for (Crosswalk.Table table : tables) {
      if (!groups(table).isEmpty()) {
        shown.add(table);
      }
    }
    return Json.text(json -> json.objects(shown, table -> write(table, json)));
  }

  private void write(Crosswalk.Table table, Json json) {
    json.field("id", table.framework().id());
    json.field("name", table.framework().name());
    List<Crosswalk.Row> rows = new ArrayList<>();
    groups(table).forEach(group -> rows.addAll(group.rows()));
    json.objects(
        "parts",
        rows,
        row -> {
          Reference part = row.part();
          json.field("id", part.id());
          json.field("name", part.name());
          json.field("about", part.about());
          json.field("kind", part.kind().name().toLowerCase(Locale.ROOT));
          CheckCatalogue.validity(part.validity(), json);
          if (day != null) {
            json.field("statusThen", part.validity().on(day).id());
          }
          json.strings("checks", row.checks().stream().map(Check::id).toList());
        });
  }
}
