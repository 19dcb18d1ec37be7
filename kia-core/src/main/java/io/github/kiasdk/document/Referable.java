package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The effects and measures of a service, by the names under which an assessment refers to them:
 * {@code functionality/id}.
 */
final class Referable {

  /** Enough for a message to list some and say that there are more. */
  private static final int SHOWN = 21;

  /** An effect without a readable sign may be of either. */
  private final Map<String, @Nullable Sign> effects = new LinkedHashMap<>();

  private final Set<String> effectsAndMeasures = new LinkedHashSet<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Map<RightCluster, String> touched = new EnumMap<>(RightCluster.class);
  private int dangling;

  static Referable in(Service service) {
    Referable referable = new Referable();
    referable.add(service);
    return referable;
  }

  void add(Service service) {
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        effect(functionality.id(), effect.id(), effect.sign(), effect.rights());
      }
      for (Mitigation measure : functionality.mitigations()) {
        measure(functionality.id(), measure.id());
      }
    }
  }

  void effect(String functionality, String id, @Nullable Sign sign, List<Right> rights) {
    String name = functionality + "/" + id;
    effects.put(name, sign);
    effectsAndMeasures.add(name);
    for (Right right : rights) {
      for (RightCluster cluster : clusters(right)) {
        touched.putIfAbsent(cluster, name);
      }
    }
  }

  private static List<RightCluster> clusters(Right right) {
    return List.of(right.cluster(RightScheme.GC25), right.cluster(RightScheme.CRBD));
  }

  void measure(String functionality, String id) {
    effectsAndMeasures.add(functionality + "/" + id);
    measures.add(functionality + "/" + id);
  }

  /** Checks what explanations are about and which measures they name. */
  void check(List<Explanation> explanations, List<String> subjects, List<Problem> problems) {
    for (int i = 0; i < explanations.size(); i++) {
      String path = "explanations/" + i;
      KiaDocument.checkSubject(explanations.get(i).functionality(), subjects, path, problems);
      checkMeasure(explanations.get(i).mitigation(), path, problems);
    }
  }

  /** Checks a reference to a measure, if there is one. */
  void checkMeasure(@Nullable String name, String path, List<Problem> problems) {
    if (name != null && !measures.contains(name)) {
      problems.add(
          new Problem(path + "/mitigation", dangling(name, "maatregel", "measure", measures)));
    }
  }

  /** Checks everything in an assessment that refers to the service; paths are the assessment's. */
  void check(Assessment assessment, List<Problem> problems) {
    for (int i = 0; i < assessment.untouched().size(); i++) {
      checkUntouched(assessment.untouched().get(i).cluster(), "untouched/" + i, problems);
    }
    Decision decision = assessment.decision();
    if (decision != null) {
      for (int i = 0; i < decision.accepts().size(); i++) {
        checkAccepted(decision.accepts().get(i).effect(), "decision/accepts/" + i, problems);
      }
    }
    for (int i = 0; i < assessment.consultations().size(); i++) {
      Consultation consultation = assessment.consultations().get(i);
      for (int j = 0; j < consultation.input().size(); j++) {
        String path = "consultations/" + i + "/input/" + j + "/about";
        checkAll(consultation.input().get(j).about(), path, problems);
      }
    }
    for (int i = 0; i < assessment.views().size(); i++) {
      View view = assessment.views().get(i);
      checkAll(view.about(), "views/" + i + "/about", problems);
    }
    for (int i = 0; i < assessment.responses().size(); i++) {
      Response response = assessment.responses().get(i);
      checkAll(response.changed(), "responses/" + i + "/changed", problems);
    }
  }

  /** Checks references to effects or measures. */
  void checkAll(List<?> references, String path, List<Problem> problems) {
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i) instanceof String name && !effectsAndMeasures.contains(name)) {
        problems.add(
            new Problem(
                path + "/" + i,
                dangling(name, "effect of maatregel", "effect or measure", effectsAndMeasures)));
      }
    }
  }

  /** Checks a reference to a negative effect. */
  void checkAccepted(String name, String path, List<Problem> problems) {
    if (!effects.containsKey(name)) {
      problems.add(
          new Problem(path + "/effect", dangling(name, "effect", "effect", effects.keySet())));
    } else if (effects.get(name) == Sign.POSITIVE) {
      problems.add(
          new Problem(
              path + "/effect",
              new LocalizedText(
                  "\""
                      + name
                      + "\" is een positief effect. Alleen een negatief effect hoeft iemand"
                      + " te aanvaarden.",
                  "\""
                      + name
                      + "\" is a positive effect. Only a negative one has to be"
                      + " accepted.")));
    }
  }

  /** Checks that no effect touches a group of rights that counts as untouched. */
  void checkUntouched(RightCluster cluster, String path, List<Problem> problems) {
    String effect = touched.get(cluster);
    if (effect != null) {
      problems.add(
          new Problem(
              path + "/cluster",
              new LocalizedText(
                  "\""
                      + cluster.id()
                      + "\" wordt geraakt door het effect \""
                      + effect
                      + "\". Haal het hier weg.",
                  "\""
                      + cluster.id()
                      + "\" is touched by the effect \""
                      + effect
                      + "\". Take it out here.")));
    }
  }

  private LocalizedText dangling(
      String name, String nlWhat, String enWhat, Collection<String> known) {
    dangling++;
    List<String> compared = new ArrayList<>();
    Iterator<String> names = known.iterator();
    int most = dangling > Limits.PROBLEMS ? SHOWN : Limits.ENTRIES;
    while (names.hasNext() && compared.size() < most) {
      compared.add(names.next());
    }
    // Comparing costs time; more problems than these are not told.
    String meant = dangling > Limits.PROBLEMS ? null : meant(name, compared);
    return Ids.dangling(name, nlWhat, enWhat, meant, compared);
  }

  /**
   * The name that was probably meant. Both halves count on their own: next to the right
   * functionality every other id would look like a slip of the pen.
   */
  private static @Nullable String meant(String name, List<String> known) {
    int slash = name.indexOf('/');
    String functionality = slash < 0 ? null : name.substring(0, slash);
    String id = name.substring(slash + 1);
    Map<String, String> candidates = new LinkedHashMap<>();
    for (String other : known) {
      int middle = other.indexOf('/');
      if (functionality == null || functionality.equals(other.substring(0, middle))) {
        candidates.putIfAbsent(other.substring(middle + 1), other);
      }
    }
    if (!candidates.isEmpty()) {
      String nearest = Suggestion.nearest(id, candidates.keySet());
      return nearest == null ? null : candidates.get(nearest);
    }
    for (String other : known) {
      int middle = other.indexOf('/');
      if (other.substring(middle + 1).equals(id)) {
        candidates.putIfAbsent(other.substring(0, middle), other);
      }
    }
    String nearest = Suggestion.nearest(String.valueOf(functionality), candidates.keySet());
    return nearest == null ? null : candidates.get(nearest);
  }
}
