package io.github.kiasdk.form;

import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dpia.Residual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The risks of a DPIA, each with the measures that name it and what is left of it. */
final class DpiaRisks {

  /** Far more than a DPIA names, and few enough to fit a document with all their measures. */
  private static final int MOST = 100;

  private static final int LONGEST_NAME = 120;

  private final Export export;
  private final Map<String, List<Integer>> measuresOf = new HashMap<>();
  private final Set<String> described = new HashSet<>();
  private final Set<String> describedTwice = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<Answer> used = new ArrayList<>();

  private DpiaRisks(Export export) {
    this.export = export;
  }

  static void take(Export export, Intake intake) {
    intake.leave("16.1.1", Reasons.TOO_MANY_RISKS);
    intake.leave("17.1", Reasons.MEASURES);
    List<Integer> rows = export.rows("16.1");
    if (rows.isEmpty() || rows.size() > MOST) {
      return;
    }
    DpiaRisks risks = new DpiaRisks(export);
    List<Item> items = risks.items(rows);
    Answer status = export.answer("19.2");
    boolean isFinal = status != null && status.is(DpiaReport.FINAL);
    if (!risks.used.isEmpty()) {
      intake.take(
          Dpia.RISKS,
          items,
          risks.used,
          isFinal ? Reasons.ALL_DATA_SUBJECTS : Reasons.ALL_DATA_SUBJECTS_DRAFT);
    }
  }

  private List<Item> items(List<Integer> rows) {
    for (int row : rows) {
      Answer risk = export.answer("16.1.1", row);
      if (risk != null && !described.add(risk.text())) {
        describedTwice.add(risk.text());
      }
    }
    for (int row : export.rows("17.1")) {
      Answer risks = export.answer("17.1.1", row);
      for (String risk : risks == null ? List.<String>of() : risks.chosen()) {
        measuresOf.computeIfAbsent(risk.strip(), key -> new ArrayList<>()).add(row);
      }
    }
    List<Item> items = new ArrayList<>();
    for (int row : rows) {
      items.add(item(row, export.answer("16.1.1", row)));
    }
    return items;
  }

  /** A risk without a description is a risk too: it stands there with nothing declared. */
  private Item item(int row, @Nullable Answer risk) {
    if (risk == null) {
      return Item.item(name("16.1[" + row + "]"));
    }
    used.add(risk);
    Item item = Item.item(name(risk.text()));
    // Measures point at a risk by its words; at two with the same words they point at neither.
    List<Integer> measures =
        describedTwice.contains(risk.text())
            ? List.of()
            : measuresOf.getOrDefault(risk.text(), List.of());
    return withResidual(withMeasure(item, measures), measures);
  }

  private Item withMeasure(Item item, List<Integer> rows) {
    List<Answer> found = new ArrayList<>();
    StringBuilder measure = new StringBuilder();
    for (int row : rows) {
      Answer answer = export.answer("17.1.3", row);
      if (answer != null && !answer.text().isEmpty()) {
        measure.append(measure.isEmpty() ? "" : "\n").append(answer.text());
        found.add(answer);
      }
      if (measure.length() > TextFact.LONGEST) {
        return item;
      }
    }
    if (measure.isEmpty()) {
      return item;
    }
    use(found, rows);
    return item.declare(Dpia.MEASURE, measure.toString());
  }

  /** Measures that leave different levels do not tell which level is left in the end. */
  private Item withResidual(Item item, List<Integer> rows) {
    List<Answer> found = new ArrayList<>();
    Residual residual = null;
    for (int row : rows) {
      Answer answer = export.answer("17.1.4", row);
      Residual left = answer == null ? null : level(answer.text());
      if (answer == null || left == null || residual != null && residual != left) {
        return item;
      }
      residual = left;
      found.add(answer);
    }
    if (residual == null) {
      return item;
    }
    use(found, rows);
    return item.declare(Dpia.RESIDUAL, residual);
  }

  private void use(List<Answer> answers, List<Integer> rows) {
    used.addAll(answers);
    for (int row : rows) {
      Answer risks = export.answer("17.1.1", row);
      if (risks != null) {
        used.add(risks);
      }
    }
  }

  private static @Nullable Residual level(String option) {
    return switch (option) {
      case "laag" -> Residual.LOW;
      case "midden" -> Residual.MEDIUM;
      case "hoog" -> Residual.HIGH;
      default -> null;
    };
  }

  /** The words on one line, shortened, and told apart from others like them. */
  private String name(String words) {
    String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
    String shortened =
        line.length() <= LONGEST_NAME ? line : Answer.cut(line, LONGEST_NAME - 1) + "…";
    String name = shortened.isEmpty() ? "?" : shortened;
    for (int next = 2; !names.add(name); next++) {
      name = shortened + " (" + next + ")";
    }
    return name;
  }
}
