package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.review.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many answers went from one outcome, a row, to another, a column. */
public final class TransitionTable {

  /** In the order of a reader's interest; {@code null} is what was not asked. */
  private static final @Nullable Outcome[] OUTCOMES = {
    Outcome.ERROR, Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE, null
  };

  /** The answers that had this outcome before. */
  public record Row(String from, List<Integer> numbers) {}

  private final Comparison comparison;
  private final Words words;
  private final List<@Nullable Outcome> shown = new ArrayList<>();

  /** Errors and questions that were not asked have a row and a column only if there are any. */
  public TransitionTable(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
    for (Outcome outcome : OUTCOMES) {
      boolean there = outcome != null && outcome != Outcome.ERROR;
      for (Outcome other : OUTCOMES) {
        there |= comparison.count(outcome, other) + comparison.count(other, outcome) > 0;
      }
      if (there) {
        shown.add(outcome);
      }
    }
  }

  public List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (Outcome outcome : shown) {
      heads.add(words.say(outcome == null ? "compare.not-asked" : "counts." + outcome.id()));
    }
    return heads;
  }

  public List<Row> rows() {
    List<String> heads = heads();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      List<Integer> numbers = new ArrayList<>();
      for (Outcome to : shown) {
        numbers.add(comparison.count(shown.get(i), to));
      }
      rows.add(new Row(heads.get(i), numbers));
    }
    return rows;
  }
}
