package io.github.kiasdk.text;

import java.util.List;

/**
 * A description that cannot be accepted as it is. It carries every problem found, not only the
 * first; the exception's own message is in English and lists them all.
 */
public final class DescriptionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  /**
   * Refuses a description.
   *
   * @param problems what is wrong, at least one
   */
  public DescriptionException(List<Problem> problems) {
    super(summary(problems));
    this.problems = problems.toArray(new Problem[0]);
  }

  /** Refuses a description for one reason. */
  public static DescriptionException of(String path, LocalizedText message) {
    return new DescriptionException(List.of(new Problem(path, message)));
  }

  /** What is wrong, in the order of the description. */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static String summary(List<Problem> problems) {
    StringBuilder summary = new StringBuilder();
    for (Problem problem : problems) {
      if (!summary.isEmpty()) {
        summary.append('\n');
      }
      if (!problem.path().isEmpty()) {
        summary.append(problem.path()).append(": ");
      }
      summary.append(problem.message().en());
    }
    return summary.toString();
  }
}
