package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a document of a plain tree, or tells everything that keeps it from being one. */
final class LayoutReader {

  private final Vocabulary vocabulary;
  private final Binder binder;

  /** Without constraints: for single fields, and for records of a host, who answers for those. */
  private final Binder plain;

  private final ExplanationsReader explanations;

  LayoutReader(Vocabulary vocabulary, Function<List<Explanation>, List<Problem>> rules) {
    this.vocabulary = vocabulary;
    this.binder = new Binder(new RecordConstraints(), Map.of(Facts.class, this::facts));
    this.plain =
        new Binder((constructor, arguments, names) -> List.of(), Map.of(Facts.class, this::facts));
    this.explanations = new ExplanationsReader(binder, rules);
  }

  ExplanationsReader explanations() {
    return explanations;
  }

  /**
   * Reads a tree.
   *
   * @param found receives the problems, each once
   * @return {@code null} if there are any
   */
  @Nullable KiaDocument read(Map<?, ?> tree, Set<Problem> found) {
    List<Problem> problems = new ArrayList<>();
    Layout layout = binder.bind(Layout.class, tree, problems);
    Object version = tree.get("kia");
    if (version != null && !version.equals(Layout.VERSION)) {
      problems.add(new Problem("kia", Notices.version(version)));
    }
    checkNothingAlone(tree, problems);
    KiaDocument document = null;
    if (layout == null || !problems.isEmpty()) {
      // The parts that are right may still refer to each other wrongly.
      checkTogether(tree, problems);
    } else {
      document = document(layout, tree, problems);
    }
    explanations.check(tree, problems);
    found.addAll(new LinkedHashSet<>(problems));
    return problems.isEmpty() ? document : null;
  }

  /**
   * Reads a tree of named lists of records.
   *
   * @param found receives the problems, each once
   * @return {@code null} if there are any
   */
  <R extends Record> @Nullable Map<String, List<R>> readLists(
      Map<?, ?> tree, Class<R> element, Set<Problem> found) {
    Map<String, List<R>> lists = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : tree.entrySet()) {
      String name = String.valueOf(entry.getKey());
      List<Problem> problems = new ArrayList<>();
      List<R> records = new ArrayList<>();
      if (entry.getValue() instanceof List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
          R read = element(plain, element, elements.get(i), i, problems);
          if (read != null) {
            records.add(read);
          }
        }
      } else {
        problems.add(new Problem("", Notices.NO_LIST));
      }
      lists.put(name, Collections.unmodifiableList(records));
      for (Problem problem : problems) {
        found.add(problem.under(name));
      }
    }
    return found.isEmpty() ? lists : null;
  }

  private static <R extends Record> @Nullable R element(
      Binder binder, Class<R> type, @Nullable Object plain, int index, List<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    R read = binder.bind(type, plain == null ? Map.of() : plain, found);
    for (Problem problem : found) {
      problems.add(problem.under(String.valueOf(index)));
    }
    return read;
  }

  /** What stands beside an assessment says nothing without one. */
  private static void checkNothingAlone(Map<?, ?> tree, List<Problem> problems) {
    if (tree.containsKey("assessment")) {
      return;
    }
    for (RecordField beside : RecordFields.of(Assessment.class).besides()) {
      if (tree.get(beside.name()) instanceof List<?> list && !list.isEmpty()) {
        problems.add(new Problem(beside.name(), Notices.NO_ASSESSMENT));
      }
    }
  }

  private @Nullable KiaDocument document(Layout layout, Map<?, ?> tree, List<Problem> problems) {
    try {
      return new KiaDocument(
          layout.service(), layout.assessment(), layout.judgements(), layout.explanations());
    } catch (DescriptionException refused) {
      checkTogether(tree, problems); // the same problems, where the document has them
      if (problems.isEmpty()) {
        throw new IllegalStateException("The parts fit and the records do not", refused);
      }
      return null;
    }
  }

  private void checkTogether(Map<?, ?> tree, List<Problem> problems) {
    References.checkAll(Group.of(KiaDocument.class, tree, plain), problems);
  }

  private Object facts(Object plain) {
    Facts facts = readFacts(plain, vocabulary);
    List<Problem> problems = ConstraintWalk.problems(facts);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return facts;
  }

  static Facts readFacts(Object plain, Vocabulary vocabulary) {
    if (!(plain instanceof Map<?, ?> map)) {
      throw DescriptionException.of(
          "",
          new LocalizedText(
              "Hier hoort een groep feiten, bijvoorbeeld rewards.streaks: true.",
              "Facts are a group here, for instance rewards.streaks: true."));
    }
    @SuppressWarnings("unchecked") // the parser makes maps with names only
    Map<String, ?> byName = (Map<String, ?>) map;
    return Facts.fromPlain(byName, vocabulary);
  }
}
