package io.github.kiasdk.document;

import java.util.List;

/**
 * A document that cannot be accepted as it is. It carries every problem found, in the order of the
 * document; the message lists them all, one a line.
 */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final DocumentProblem[] problems;

  DocumentException(String source, List<DocumentProblem> problems) {
    super(listed(source, problems));
    this.source = source;
    this.problems = problems.toArray(new DocumentProblem[0]);
  }

  /** The document's name: its path, or what the caller called it. */
  public String source() {
    return source;
  }

  /** What is wrong, sorted by line and column; at least one. */
  public List<DocumentProblem> problems() {
    return List.of(problems);
  }

  private static String listed(String source, List<DocumentProblem> problems) {
    StringBuilder lines = new StringBuilder();
    for (DocumentProblem problem : problems) {
      lines.append(lines.isEmpty() ? "" : "\n").append(source).append(':');
      lines.append(problem.line()).append(':').append(problem.column()).append("  ");
      lines.append(problem.path()).append(problem.path().isEmpty() ? "" : "  ");
      lines.append(problem.message());
    }
    return lines.toString();
  }
}
