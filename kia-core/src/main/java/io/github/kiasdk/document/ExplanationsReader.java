package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.text.LocalizedText;
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
    Readable readable = readable(tree);
    List<Problem> about = new ArrayList<>();
    for (int i = 0; i < readable.explanations().size(); i++) {
      checkReferences(readable.explanations().get(i), services, "explanations/" + i, about);
    }
    problems.addAll(readable.placed(about));
  }

  /** One that names none of these services is for another run, and nothing is said of it here. */
  private static void checkReferences(
      Explanation one, Collection<Service> services, String path, List<Problem> about) {
    List<Group> meant = new ArrayList<>();
    Set<String> owners = new LinkedHashSet<>();
    for (Service service : services) {
      if (one.isAbout(service.id())) {
        Group group = Group.of(service);
        meant.add(group);
        if (service.id().equals(one.functionality())
            || References.named(Functionality.class, group).containsKey(one.functionality())) {
          owners.add(service.id());
        }
      }
    }
    if (meant.isEmpty() && one.service() != null) {
      return;
    }
    List<Problem> found = new ArrayList<>();
    References.check(Group.of(one), meant, found);
    if (owners.size() > 1) {
      found.add(new Problem("functionality", ambiguous(one, owners)));
    }
    for (Problem problem : found) {
      about.add(problem.under(path));
    }
  }

  private static LocalizedText ambiguous(Explanation one, Set<String> owners) {
    String first = owners.iterator().next();
    String all = String.join(", ", owners);
    return new LocalizedText(
        "\""
            + one.functionality()
            + "\" is de id van iets in meer diensten ("
            + all
            + ")."
            + " Zeg van welke deze uitleg is, bijvoorbeeld service: "
            + first
            + ".",
        "\""
            + one.functionality()
            + "\" is the id of something in several services ("
            + all
            + ")."
            + " Say which of them this explanation is of, for instance service: "
            + first
            + ".");
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
    List<?> elements = tree.get("explanations") instanceof List<?> list ? list : List.of();
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
