package io.github.kiasdk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an export holds: the answers by question and repetition; cleared ones are not among them.
 */
final class Export {

  private record Key(String question, int index) {}

  private final Form form;
  private final LocalDate made;
  private final Set<String> completed;
  private final List<Answer> answers;
  private final Map<Key, Answer> byKey = new HashMap<>();

  /**
   * An export.
   *
   * @param made the day on which it was made
   * @param completed the sections that the user marked as completed
   * @param answers what was answered, in the order of the form
   */
  Export(Form form, LocalDate made, Set<String> completed, List<Answer> answers) {
    this.form = form;
    this.made = made;
    this.completed = Set.copyOf(completed);
    this.answers = List.copyOf(answers);
    for (Answer answer : answers) {
      byKey.put(new Key(answer.question(), answer.index()), answer);
    }
  }

  Form form() {
    return form;
  }

  LocalDate made() {
    return made;
  }

  boolean isCompleted(String section) {
    return completed.contains(section);
  }

  List<Answer> answers() {
    return answers;
  }

  /** The answer to a question that is asked once, or {@code null}. */
  @Nullable Answer answer(String question) {
    return answer(question, 0);
  }

  @Nullable Answer answer(String question, int index) {
    return byKey.get(new Key(question, index));
  }

  /** The answers to this question and to those whose number starts with it. */
  List<Answer> under(String section) {
    List<Answer> found = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.isIn(section)) {
        found.add(answer);
      }
    }
    return found;
  }

  /** The repetitions of a group in which something is answered. */
  List<Integer> rows(String group) {
    TreeSet<Integer> rows = new TreeSet<>();
    for (Answer answer : under(group)) {
      rows.add(answer.index());
    }
    return List.copyOf(rows);
  }
}
