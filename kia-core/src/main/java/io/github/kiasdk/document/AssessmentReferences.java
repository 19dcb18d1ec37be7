package io.github.kiasdk.document;

import static io.github.kiasdk.document.References.group;
import static io.github.kiasdk.document.References.ids;
import static io.github.kiasdk.document.References.list;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assessment's part of {@link References}: works on what can be read, silent about the rest.
 */
final class AssessmentReferences {

  private static final LocalizedText ANY = LocalizedText.same("-");

  private final Map<?, ?> tree;
  private final Map<?, ?> header;
  private final List<Problem> problems;

  /** Of each list the places in the document of the elements that could be read. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  AssessmentReferences(Map<?, ?> tree, List<Problem> problems) {
    this.tree = tree;
    this.header = group(tree.get("assessment"));
    this.problems = problems;
  }

  /** Checks what refers to the service. */
  void checkBetween() {
    Referable referable = referable();
    List<Problem> found = new ArrayList<>();
    List<?> untouched = list(header.get("untouched"));
    for (int i = 0; i < untouched.size(); i++) {
      RightCluster cluster =
          Binder.term(RightCluster.class, group(untouched.get(i)).get("cluster"));
      if (cluster != null) {
        referable.checkUntouched(cluster, "assessment/untouched/" + i, found);
      }
    }
    List<?> accepts = list(group(header.get("decision")).get("accepts"));
    for (int i = 0; i < accepts.size(); i++) {
      if (group(accepts.get(i)).get("effect") instanceof String effect) {
        referable.checkAccepted(effect, "assessment/decision/accepts/" + i, found);
      }
    }
    List<?> consultations = list(tree.get("consultations"));
    for (int i = 0; i < consultations.size(); i++) {
      checkAll(
          referable,
          list(group(consultations.get(i)).get("input")),
          "consultations/" + i + "/input",
          "about",
          found);
    }
    checkAll(referable, list(tree.get("views")), "views", "about", found);
    checkAll(referable, list(tree.get("responses")), "responses", "changed", found);
    List<?> explanations = list(tree.get("explanations"));
    for (int i = 0; i < explanations.size(); i++) {
      if (group(explanations.get(i)).get("mitigation") instanceof String measure) {
        referable.checkMeasure(measure, "explanations/" + i, found);
      }
    }
    problems.addAll(found);
  }

  private static void checkAll(
      Referable referable, List<?> elements, String path, String field, List<Problem> found) {
    for (int i = 0; i < elements.size(); i++) {
      List<?> references = list(group(elements.get(i)).get(field));
      referable.checkAll(references, path + "/" + i + "/" + field, found);
    }
  }

  private Referable referable() {
    Referable referable = new Referable();
    for (Object functionality : list(tree.get("functionalities"))) {
      Map<?, ?> plain = group(functionality);
      String name = String.valueOf(plain.get("id"));
      for (Object effect : list(plain.get("effects"))) {
        Map<?, ?> fields = group(effect);
        List<Right> rights = new ArrayList<>();
        for (Object written : list(fields.get("rights"))) {
          Right right = Binder.term(Right.class, written);
          if (right != null) {
            rights.add(right);
          }
        }
        String id = String.valueOf(fields.get("id"));
        referable.effect(name, id, Binder.term(Sign.class, fields.get("sign")), rights);
      }
      for (Object measure : list(plain.get("mitigations"))) {
        referable.measure(name, String.valueOf(group(measure).get("id")));
      }
    }
    return referable;
  }

  /** Checks the parts of the assessment against each other: an assessment of these alone. */
  void checkWithin() {
    Ids.checkUnique(ids(list(tree.get("consultations"))), "consultations", problems);
    AssessmentType type = Binder.term(AssessmentType.class, header.get("type"));
    Cooperation cooperation = Binder.term(Cooperation.class, header.get("provider-cooperation"));
    boolean both = type != null && cooperation != null;
    List<View> views = views();
    List<Response> responses = responses(views);
    try {
      new Assessment(
          both ? type : AssessmentType.THIRD_PARTY,
          "-",
          AssessmentStatus.DRAFT,
          null,
          null,
          null,
          List.of(),
          List.of(),
          both ? cooperation : Cooperation.NOT_ASKED,
          null,
          null,
          null,
          untouched(),
          List.of(),
          decision(),
          followUp(),
          List.of(),
          views,
          responses);
    } catch (DescriptionException refused) {
      for (Problem problem : refused.problems()) {
        problems.add(References.ofAssessment(placed(problem)));
      }
    }
  }

  private Decision decision() {
    LocalDate date = day(group(header.get("decision")).get("date"));
    return new Decision(Decision.Outcome.NONE, null, List.of(), null, null, date, null, List.of());
  }

  private @Nullable FollowUp followUp() {
    LocalDate review = day(group(header.get("follow-up")).get("review-date"));
    return review == null ? null : new FollowUp(review, List.of(), List.of());
  }

  private List<Untouched> untouched() {
    List<Untouched> readable = new ArrayList<>();
    List<?> written = list(header.get("untouched"));
    for (int i = 0; i < written.size(); i++) {
      RightCluster cluster = Binder.term(RightCluster.class, group(written.get(i)).get("cluster"));
      if (cluster != null) {
        readable.add(new Untouched(cluster, ANY));
        place("untouched", i);
      }
    }
    return readable;
  }

  private List<View> views() {
    List<View> readable = new ArrayList<>();
    List<?> written = list(tree.get("views"));
    for (int i = 0; i < written.size(); i++) {
      Map<?, ?> plain = group(written.get(i));
      if (plain.get("id") instanceof String id && isId(id)) {
        LocalDate received = day(plain.get("received"));
        LocalDate day = received == null ? Days.FIRST : received;
        readable.add(new View(id, "-", day, View.Kind.EVIDENCE, List.of(), "-"));
        place("views", i);
      }
    }
    return readable;
  }

  private List<Response> responses(List<View> views) {
    List<String> known = new ArrayList<>();
    for (View view : views) {
      known.add(view.id());
    }
    List<String> written = ids(list(tree.get("views")));
    List<Response> readable = new ArrayList<>();
    List<?> responses = list(tree.get("responses"));
    for (int i = 0; i < responses.size(); i++) {
      Map<?, ?> plain = group(responses.get(i));
      // A view whose id is not of its form is told there; that it cannot be referred to follows.
      if (plain.get("to") instanceof String to
          && !to.isBlank()
          && (known.contains(to) || !written.contains(to))) {
        Response.Author by = Binder.term(Response.Author.class, plain.get("by"));
        if (by != null) {
          readable.add(response(to, by, day(plain.get("date"))));
          place("responses", i);
        } else if (!known.contains(to)) {
          problems.add(
              new Problem("responses/" + i + "/to", Ids.dangling(to, "zienswijze", "view", known)));
        }
      }
    }
    return readable;
  }

  private static Response response(String to, Response.Author by, @Nullable LocalDate date) {
    LocalDate day = date == null ? Days.LAST : date;
    return new Response(to, by, Response.Outcome.NOTED, "-", day, List.of());
  }

  /** The day that is written, if it is one that can be. */
  private static @Nullable LocalDate day(@Nullable Object plain) {
    LocalDate day = Days.read(plain);
    return Days.fits(day) ? day : null;
  }

  private static boolean isId(String id) {
    List<Problem> wrong = new ArrayList<>();
    Ids.check(id, wrong);
    return wrong.isEmpty();
  }

  private void place(String field, int index) {
    places.computeIfAbsent(field, name -> new ArrayList<>()).add(index);
  }

  /** The problem with the place of its element in the document, instead of among the readable. */
  private Problem placed(Problem problem) {
    String[] steps = problem.path().split("/", 3);
    List<Integer> written = places.get(steps[0]);
    return written == null
        ? problem
        : new Problem(
            steps[0] + "/" + written.get(Integer.parseInt(steps[1])) + "/" + steps[2],
            problem.message());
  }
}
