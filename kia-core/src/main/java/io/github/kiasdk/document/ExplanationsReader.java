package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads explanations, in a document or in a file of their own, by the rules of a caller too. */
final class ExplanationsReader {

  /** The file: nothing but explanations. */
  record Layout(@JsonProperty("explanations") @NotNull List<Explanation> explanations) {}

  private final Binder binder;
  private final Function<List<Explanation>, List<Problem>> rules;

  ExplanationsReader(Binder binder, Function<List<Explanation>, List<Problem>> rules) {
    this.binder = binder;
    this.rules = rules;
  }

  /** Reads a file of explanations about these services, or about any if there are none. */
  @Nullable List<Explanation> read(
      Map<?, ?> tree, @Nullable Collection<Service> services, Set<Problem> found) {
    List<Problem> problems = new ArrayList<>();
    Layout layout = binder.bind(Layout.class, tree, problems);
    if (services != null) {
      checkReferences(tree, services, problems);
    }
    check(tree, problems);
    found.addAll(new LinkedHashSet<>(problems));
    return layout == null || !problems.isEmpty() ? null : List.copyOf(layout.explanations());
  }

  private void checkReferences(
      Map<?, ?> tree, Collection<Service> services, List<Problem> problems) {
    List<String> subjects = new ArrayList<>();
    Referable referable = new Referable();
    for (Service service : services) {
      subjects.addAll(KiaDocument.subjects(service));
      referable.add(service);
    }
    Readable readable = readable(tree);
    List<Problem> about = new ArrayList<>();
    referable.check(readable.explanations(), subjects, about);
    problems.addAll(readable.placed(about));
  }

  /** Adds what the rules say of all explanations that can be read. */
  void check(Map<?, ?> tree, List<Problem> problems) {
    Readable readable = readable(tree);
    if (!readable.explanations().isEmpty()) {
      problems.addAll(readable.placed(rules.apply(readable.explanations())));
    }
  }

  /** The explanations that can be read, and where in the list each of them stands. */
  private record Readable(List<Explanation> explanations, List<Integer> places) {

    /** The problems with the places in the file. */
    List<Problem> placed(List<Problem> problems) {
      List<Problem> placed = new ArrayList<>();
      for (Problem problem : problems) {
        String[] steps = problem.path().split("/", 3);
        if (steps.length == 3 && steps[0].equals("explanations")) {
          int place = places.get(Integer.parseInt(steps[1]));
          placed.add(new Problem("explanations/" + place + "/" + steps[2], problem.message()));
        } else {
          placed.add(problem);
        }
      }
      return placed;
    }
  }

  private Readable readable(Map<?, ?> tree) {
    Readable readable = new Readable(new ArrayList<>(), new ArrayList<>());
    List<?> elements = References.list(tree.get("explanations"));
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Map<?, ?> plain) {
        Explanation explanation = binder.bind(Explanation.class, plain, new ArrayList<>());
        if (explanation != null) {
          readable.explanations().add(explanation);
          readable.places().add(i);
        }
      }
    }
    return readable;
  }
}
