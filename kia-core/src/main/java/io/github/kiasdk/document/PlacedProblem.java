package io.github.kiasdk.document;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem with its place, in both languages. */
record PlacedProblem(int line, int column, String path, LocalizedText message) {

  static PlacedProblem at(Place place, LocalizedText message) {
    return new PlacedProblem(place.line(), place.column(), place.path(), message);
  }

  static PlacedProblem atStart(LocalizedText message) {
    return new PlacedProblem(1, 1, "", message);
  }

  /** The places of all problems, but for those that parsing has told already. */
  static List<PlacedProblem> of(Collection<Problem> problems, Place root) {
    List<PlacedProblem> placed = new ArrayList<>();
    for (Problem problem : problems) {
      PlacedProblem finding = of(problem, root);
      if (finding != null) {
        placed.add(finding);
      }
    }
    return placed;
  }

  /**
   * Finds where a problem stands: at the field its path names, else at the nearest one around it
   * that is there.
   *
   * @return {@code null} if parsing has refused the value already
   */
  private static @Nullable PlacedProblem of(Problem problem, Place root) {
    String[] steps = problem.path().isEmpty() ? new String[0] : problem.path().split("/", -1);
    Place.Reached reached = root.reach(steps);
    Place place = reached.place();
    if (place.isRefused()) {
      return null;
    }
    StringBuilder path = new StringBuilder(place.path());
    for (int i = reached.steps(); i < steps.length; i++) {
      Place.append(path, steps[i], false);
    }
    LocalizedText message = problem.message();
    return new PlacedProblem(
        place.line(),
        place.column(),
        path.toString(),
        reached.steps() < steps.length ? message : place.asWritten(message));
  }
}
