package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Cell;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.assessment.ResidualRisk;
import io.github.kiasdk.assessment.RiskTotal;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskLevel;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.Risk;
import io.github.kiasdk.report.said.RiskText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EffectGrid} as JSON: {@code {"kia-grid": 1, "service": {…}, "clusters": [{…}],
 * "functionalities": [{…}], "total": {…}}}. Its schema is {@link JsonSchema#GRID}.
 *
 * <p>{@code service} has {@code id}, {@code name}, {@code method} and {@code notOfficial} (what the
 * grid is not), and {@code provider}, {@code referenceDate}, {@code notice} and {@code limitations}
 * if they are known. A cluster has {@code id}, {@code name}, {@code seen} ({@code touched}, {@code
 * untouched} or {@code not-seen}) and, if untouched, {@code reason}.
 *
 * <p>A functionality has {@code id}, {@code title}, {@code oneSided} if it gives that reason,
 * {@code cells} and {@code effects}. A cell has {@code cluster}, {@code seen}, and {@code positive}
 * and {@code negative}: the ids of effects; and {@code reason} if it is said why there are none of
 * one or both. An effect has {@code id}, {@code title}, {@code sign} and {@code rights}, and {@code
 * impact}, {@code likelihood} and {@code withheld} as far as given. A negative one has either
 * {@code unrated} ({@code not-given}, {@code withheld}, {@code impact-unknown}, {@code
 * likelihood-unknown} or {@code both-unknown}) or {@code risk}: {@code matrix}, {@code floor} if
 * there is one, {@code override} with {@code level}, {@code by} and {@code reason} if there is one,
 * {@code before} and {@code after} (the levels before and after measures), {@code because} (a
 * sentence) and {@code counted} (the ids of the measures that count).
 *
 * <p>{@code total} has {@code before} and {@code after}, each with {@code text} and either {@code
 * highest}, {@code high}, {@code medium} and {@code low}, or {@code unrated} and {@code negative}.
 * Nothing is set off or added up across the signs. Ids are those of documents; equal input gives
 * equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonGrid extends Rendering {

  private final Locale locale;
  private final RiskMatrix matrix;

  private JsonGrid(Locale locale, RiskMatrix matrix) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.matrix = Objects.requireNonNull(matrix, "matrix");
  }

  /** Grids with names and sentences in Dutch for a Dutch locale, else in English. */
  public static JsonGrid in(Locale locale) {
    return new JsonGrid(locale, RiskMatrix.standard());
  }

  /** The same, with levels of risk by this matrix. */
  public JsonGrid ratedBy(RiskMatrix other) {
    return new JsonGrid(locale, other);
  }

  /**
   * The grid of a service.
   *
   * @param assessment says which groups of rights were found untouched; {@code null} if there is
   *     none
   */
  public String text(Service service, @Nullable Assessment assessment) {
    EffectGrid grid = EffectGrid.of(service, assessment);
    return Json.text(
        json ->
            json.object(
                () -> {
                  json.version("grid");
                  json.object("service", () -> describe(service, assessment, json));
                  json.objects(
                      "clusters", grid.columns(), column -> cluster(column, assessment, json));
                  json.objects("functionalities", grid.rows(), row -> row(row, assessment, json));
                  json.object(
                      "total",
                      () -> {
                        total("before", RiskTotal.beforeMeasures(service, matrix), json);
                        total("after", RiskTotal.afterMeasures(service, matrix), json);
                      });
                }));
  }

  private void describe(Service service, @Nullable Assessment assessment, Json json) {
    LocalDate date = service.referenceDate();
    json.field("id", service.id());
    json.field("name", service.name());
    json.field("provider", service.provider());
    json.field("referenceDate", date == null ? null : date.toString());
    field("notice", service.notice(), json);
    field("limitations", assessment == null ? null : assessment.limitations(), json);
    json.field("method", assessment == null ? Assessment.METHOD : assessment.method());
    json.field("notOfficial", TextGrid.notOfficial(assessment, new Words(locale)));
  }

  private void cluster(Column column, @Nullable Assessment assessment, Json json) {
    json.field("id", column.cluster().id());
    field("name", column.cluster().label(), json);
    json.field("seen", column.seen().id());
    if (column.seen() == EffectGrid.Seen.UNTOUCHED) {
      json.field("reason", reasons(column.cluster(), null, assessment));
    }
  }

  /**
   * Why a group of rights is untouched, by the whole service or, if named, a functionality; {@code
   * null} if nobody says so.
   */
  private @Nullable String reasons(
      RightCluster cluster, @Nullable String functionality, @Nullable Assessment assessment) {
    List<String> reasons = new ArrayList<>();
    for (Untouched group : assessment == null ? List.<Untouched>of() : assessment.untouched()) {
      boolean isHere =
          functionality == null
              ? group.sign() == null
              : group.functionalities().isEmpty()
                  || group.functionalities().contains(functionality);
      if (group.cluster() == cluster && isHere) {
        reasons.add(group.reason().in(locale));
      }
    }
    return reasons.isEmpty() ? null : String.join(" ", reasons);
  }

  private void row(EffectGrid.Row row, @Nullable Assessment assessment, Json json) {
    Functionality functionality = row.functionality();
    json.field("id", functionality.id());
    field("title", functionality.title(), json);
    field("oneSided", functionality.oneSided(), json);
    json.objects(
        "cells",
        row.cells(),
        cell -> {
          cell(cell, json);
          json.field("reason", reasons(cell.cluster(), functionality.id(), assessment));
        });
    json.objects("effects", functionality.effects(), one -> effect(functionality, one, json));
  }

  private static void cell(Cell cell, Json json) {
    json.field("cluster", cell.cluster().id());
    json.field("seen", cell.seen().id());
    json.strings("positive", ids(cell.positive()));
    json.strings("negative", ids(cell.negative()));
  }

  private static List<String> ids(List<Effect> effects) {
    List<String> ids = new ArrayList<>();
    for (Effect effect : effects) {
      ids.add(effect.id());
    }
    return ids;
  }

  private void effect(Functionality functionality, Effect effect, Json json) {
    json.field("id", effect.id());
    field("title", effect.title(), json);
    json.field("sign", effect.sign().id());
    json.ids("rights", effect.rights());
    Rating rating = effect.rating();
    if (rating != null) {
      json.field("impact", id(rating.impact()));
      json.field("likelihood", id(rating.likelihood()));
      json.field("withheld", rating.withheld() == null ? null : rating.withheld().in(locale));
    }
    if (effect.sign() == Sign.NEGATIVE) {
      Risk risk = new Risk(functionality, effect, ResidualRisk.of(functionality, effect, matrix));
      if (risk.levels() == null) {
        json.field("unrated", risk.unrated().id());
      } else {
        json.object("risk", () -> risk(risk, json));
      }
    }
  }

  private void risk(Risk risk, Json json) {
    RiskLevel level = risk.rated().before();
    json.field("matrix", level.fromMatrix().id());
    json.field("floor", id(level.floor()));
    Rating.LevelOverride override = level.override();
    if (override != null) {
      json.object(
          "override",
          () -> {
            json.field("level", override.level().id());
            json.field("by", override.by());
            json.field("reason", override.reason());
          });
    }
    json.field("before", level.level().id());
    json.field("after", risk.rated().level().id());
    json.field("because", new RiskText(new Words(locale)).because(risk));
    List<String> counted = new ArrayList<>();
    for (Mitigation measure : risk.rated().counted()) {
      counted.add(measure.id());
    }
    json.strings("counted", counted);
  }

  private void total(String name, RiskTotal total, Json json) {
    json.object(
        name,
        () -> {
          field("text", total.label(), json);
          if (total instanceof RiskTotal.Known known) {
            json.field("highest", known.highest().id());
            json.field("high", known.high());
            json.field("medium", known.medium());
            json.field("low", known.low());
          } else if (total instanceof RiskTotal.None none) {
            json.field("unrated", none.unrated());
            json.field("negative", none.negative());
          }
        });
  }

  private void field(String name, @Nullable LocalizedText text, Json json) {
    json.field(name, text == null ? null : text.in(locale));
  }

  private static @Nullable String id(@Nullable Term term) {
    return term == null ? null : term.id();
  }
}
