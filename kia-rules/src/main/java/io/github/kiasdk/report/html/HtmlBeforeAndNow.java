package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.report.html.ComparisonPage.Cell;
import io.github.kiasdk.report.html.ComparisonPage.Row;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rights each functionality served and strained before, and does now: a row if that is the
 * same, else one above the other. An effect that is only described otherwise counts as changed too.
 */
public final class HtmlBeforeAndNow {

  private final Map<String, EffectGrid.Row> before;
  private final Map<String, EffectGrid.Row> now;
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final Words words;

  public HtmlBeforeAndNow(Comparison comparison, Words words) {
    this.before = rows(comparison.before());
    this.now = rows(comparison.after());
    this.words = words;
    for (PartChange part : comparison.parts()) {
      if (part.subject() == Subject.FUNCTIONALITY) {
        anchors.put(part.id(), anchor(part));
      }
    }
  }

  /** The id of the section on what changed in a part; a service can be called as one of its own. */
  public static String anchor(PartChange part) {
    return part.subject() == Subject.SERVICE ? "service" : Anchors.part(part.id());
  }

  private static Map<String, EffectGrid.Row> rows(KiaDocument document) {
    Map<String, EffectGrid.Row> rows = new LinkedHashMap<>();
    for (EffectGrid.Row row : EffectGrid.of(document.service(), document.assessment()).rows()) {
      rows.put(row.functionality().id(), row);
    }
    return rows;
  }

  /** The functionalities in their order now, then those that were dropped. */
  public List<Row> rows() {
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(before.keySet());
    List<Row> rows = new ArrayList<>();
    for (String id : ids) {
      EffectGrid.Row old = before.get(id);
      EffectGrid.Row one = now.get(id);
      if (old != null && one != null && old.cells().equals(one.cells())) {
        rows.add(row(one, one, true, "html.compare.same"));
        continue;
      }
      if (old != null) {
        String when = one == null ? "html.compare.dropped" : "html.compare.before";
        rows.add(row(old, one, true, when));
      }
      if (one != null) {
        rows.add(row(one, old, old == null, old == null ? "html.compare.new" : "html.compare.now"));
      }
    }
    return rows;
  }

  private Row row(EffectGrid.Row row, EffectGrid.@Nullable Row other, boolean first, String when) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      EffectGrid.Cell cell = row.cells().get(i);
      boolean changed = other == null || !cell.equals(other.cells().get(i));
      cells.add(new Cell(cell.seen(), cell.positive().size(), cell.negative().size(), changed));
    }
    LocalizedText title = row.functionality().title();
    String anchor = Objects.requireNonNull(anchors.getOrDefault(row.functionality().id(), ""));
    return new Row(words.of(title), anchor, first, words.say(when), cells);
  }
}
