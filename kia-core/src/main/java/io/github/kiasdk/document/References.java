package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks between the parts of a document that cannot be put together because something else is
 * wrong: ids used twice, references to nothing, ages without a value. Works on what can be read and
 * is silent about the rest; the messages are those of the records.
 */
final class References {

  private static final LocalizedText ANY = LocalizedText.same("-");

  private final Map<?, ?> tree;
  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  References(Map<?, ?> tree, Vocabulary vocabulary, List<Problem> problems) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** Where a problem of a {@link Service} stands in a document. */
  static Problem ofService(Problem problem) {
    boolean beside =
        problem.path().equals("functionalities") || problem.path().startsWith("functionalities/");
    return beside ? problem : problem.under("service");
  }

  /** Where a problem of an {@link Assessment} stands in a document. */
  static Problem ofAssessment(Problem problem) {
    String path = problem.path();
    boolean beside =
        path.startsWith("consultations")
            || path.startsWith("views")
            || path.startsWith("responses");
    return beside ? problem : problem.under("assessment");
  }

  /** Where a problem of a {@link KiaDocument} stands in a document. */
  static Problem ofDocument(Problem problem) {
    String path = problem.path();
    return path.startsWith("assessment/")
        ? ofAssessment(new Problem(path.substring("assessment/".length()), problem.message()))
        : problem;
  }

  /** Checks everything that can be read. */
  void check() {
    List<?> functionalities = list(tree.get("functionalities"));
    List<Functionality> readable = new ArrayList<>();
    for (int i = 0; i < functionalities.size(); i++) {
      Map<?, ?> functionality = group(functionalities.get(i));
      readable.add(readable(functionality, i));
      checkMitigations(functionality, i);
    }
    Map<?, ?> service = group(tree.get("service"));
    try {
      new Service(
          id(service, "any-service"),
          "-",
          null,
          ServiceKind.OTHER,
          ages(service),
          null,
          null,
          facts(service),
          readable);
    } catch (DescriptionException refused) {
      for (Problem problem : refused.problems()) {
        problems.add(ofService(problem));
      }
    }
    new AssessmentReferences(tree, problems).checkWithin();
    checkBetween();
  }

  /** Checks what refers from the assessment and the judgements to the service. */
  void checkBetween() {
    new AssessmentReferences(tree, problems).checkBetween();
    checkSubjects();
  }

  private void checkSubjects() {
    List<String> subjects = new ArrayList<>();
    for (Object functionality : list(tree.get("functionalities"))) {
      if (group(functionality).get("id") instanceof String id) {
        subjects.add(id);
      }
    }
    if (group(tree.get("service")).get("id") instanceof String id) {
      subjects.add(id);
    }
    checkSubjects("judgements", subjects);
    checkSubjects("explanations", subjects);
    checkServices();
  }

  private void checkServices() {
    List<?> explanations = list(tree.get("explanations"));
    for (int i = 0; i < explanations.size(); i++) {
      if (group(tree.get("service")).get("id") instanceof String service
          && group(explanations.get(i)).get("service") instanceof String named) {
        KiaDocument.checkService(named, service, "explanations/" + i, problems);
      }
    }
  }

  private void checkSubjects(String field, List<String> subjects) {
    List<?> elements = list(tree.get(field));
    for (int i = 0; i < elements.size(); i++) {
      if (group(elements.get(i)).get("functionality") instanceof String subject) {
        KiaDocument.checkSubject(subject, subjects, field + "/" + i, problems);
      }
    }
  }

  /** A functionality with only what other parts look at. */
  private Functionality readable(Map<?, ?> plain, int index) {
    String id = id(plain, "any-functionality-" + index);
    Ages ages = ages(plain);
    Facts facts = plain.containsKey("ages") && ages == null ? Facts.none() : facts(plain);
    try {
      return bare(id, ages, facts);
    } catch (DescriptionException refused) {
      for (Problem problem : refused.problems()) {
        problems.add(problem.under("functionalities/" + index));
      }
      return bare(id, ages, Facts.none());
    }
  }

  private static Functionality bare(String id, @Nullable Ages ages, Facts facts) {
    return new Functionality(
        id, FunctionalityKind.DM, ANY, null, ages, facts, null, List.of(), List.of());
  }

  private void checkMitigations(Map<?, ?> functionality, int index) {
    List<Problem> found = new ArrayList<>();
    List<String> effects = ids(list(functionality.get("effects")));
    List<?> mitigations = list(functionality.get("mitigations"));
    Ids.checkUnique(effects, "effects", found);
    for (int i = 0; i < mitigations.size(); i++) {
      List<?> treats = list(group(mitigations.get(i)).get("treats"));
      for (int j = 0; j < treats.size(); j++) {
        if (treats.get(j) instanceof String effect && !effects.contains(effect)) {
          found.add(
              new Problem(
                  "mitigations/" + i + "/treats/" + j,
                  Ids.dangling(effect, "effect", "effect", effects)));
        }
      }
    }
    Ids.checkUnique(ids(mitigations), "mitigations", found);
    for (Problem problem : found) {
      problems.add(problem.under("functionalities/" + index));
    }
  }

  /** The ids as they are written; one that is missing gets a name that no other has. */
  static List<String> ids(List<?> elements) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      ids.add(group(elements.get(i)).get("id") instanceof String id ? id : "? (" + i + ")");
    }
    return ids;
  }

  private static String id(Map<?, ?> plain, String otherwise) {
    if (!(plain.get("id") instanceof String id)) {
      return otherwise;
    }
    List<Problem> wrong = new ArrayList<>();
    Ids.check(id, wrong);
    return wrong.isEmpty() ? id : otherwise;
  }

  private static @Nullable Ages ages(Map<?, ?> plain) {
    try {
      return plain.get("ages") == null ? null : Ages.parse(plain.get("ages"));
    } catch (DescriptionException toldAlready) {
      return null;
    }
  }

  private Facts facts(Map<?, ?> plain) {
    try {
      return plain.get("facts") == null
          ? Facts.none()
          : LayoutReader.readFacts(plain.get("facts"), vocabulary);
    } catch (DescriptionException toldAlready) {
      return Facts.none();
    }
  }

  static List<?> list(@Nullable Object plain) {
    return plain instanceof List<?> list ? list : List.of();
  }

  static Map<?, ?> group(@Nullable Object plain) {
    return plain instanceof Map<?, ?> map ? map : Map.of();
  }
}
