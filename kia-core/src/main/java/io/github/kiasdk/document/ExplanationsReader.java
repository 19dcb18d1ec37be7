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
    checkNamed(tree, services == null ? List.of() : services, problems);
    if (services != null) {
      checkReferences(tree, services, problems);
    }
    check(tree, problems);
    found.addAll(new LinkedHashSet<>(problems));
    return layout == null || !problems.isEmpty() ? null : List.copyOf(layout.explanations());
  }

  /** In a file of its own nothing but the name of the service says whose failure is explained. */
  private static void checkNamed(
      Map<?, ?> tree, Collection<Service> services, List<Problem> problems) {
    if (!(tree.get("explanations") instanceof List<?> elements)) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Map<?, ?> plain && !plain.containsKey("service")) {
        problems.add(
            new Problem("explanations/" + i, nameless(plain.get("functionality"), services)));
      }
    }
  }

  private static LocalizedText nameless(
      @Nullable Object functionality, Collection<Service> services) {
    Set<String> owners = new LinkedHashSet<>();
    for (Service service : services) {
      if (functionality instanceof String id && isPart(id, service)) {
        owners.add("service: " + service.id());
      }
    }
    boolean isUnknown = owners.isEmpty();
    return new LocalizedText(
        "Het veld \"service\" ontbreekt. In een bestand met alleen uitleg zegt elke uitleg van"
            + " welke dienst die is: "
            + (isUnknown ? "service: en de id van de dienst" : String.join(" of ", owners))
            + ".",
        "The field \"service\" is missing. In a file of explanations alone each says of which"
            + " service it is: "
            + (isUnknown ? "service: and the id of the service" : String.join(" or ", owners))
            + ".");
  }

  private static boolean isPart(String id, Service service) {
    return id.equals(service.id())
        || References.named(Functionality.class, Group.of(service)).containsKey(id);
  }

  private void checkReferences(
      Map<?, ?> tree, Collection<Service> services, List<Problem> problems) {
    Usable usable = usable(tree);
    List<Problem> about = new ArrayList<>();
    for (int i = 0; i < usable.explanations().size(); i++) {
      checkReferences(usable.explanations().get(i), services, "explanations/" + i, about);
    }
    problems.addAll(usable.placed(about));
  }

  /** One that names none of these services is for another run, and nothing is said of it here. */
  private static void checkReferences(
      Explanation one, Collection<Service> services, String path, List<Problem> about) {
    List<Group> meant = new ArrayList<>();
    for (Service service : services) {
      if (one.isAbout(service.id())) {
        meant.add(Group.of(service));
      }
    }
    if (meant.isEmpty() && one.service() != null) {
      return;
    }
    List<Problem> found = new ArrayList<>();
    References.check(Group.of(one), meant, found);
    for (Problem problem : found) {
      about.add(problem.under(path));
    }
  }

  /** Adds what the rules say of all explanations that can be read. */
  void check(Map<?, ?> tree, List<Problem> problems) {
    Usable usable = usable(tree);
    if (!usable.explanations().isEmpty()) {
      problems.addAll(usable.placed(rules.apply(usable.explanations())));
    }
  }

  /** The explanations that can be read, and where in the list each of them stands. */
  private record Usable(List<Explanation> explanations, List<Integer> places) {

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

  private Usable usable(Map<?, ?> tree) {
    Usable usable = new Usable(new ArrayList<>(), new ArrayList<>());
    List<?> elements = tree.get("explanations") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Map<?, ?> plain) {
        Explanation explanation = binder.bind(Explanation.class, plain, new ArrayList<>());
        if (explanation != null) {
          usable.explanations().add(explanation);
          usable.places().add(i);
        }
      }
    }
    return usable;
  }
}
