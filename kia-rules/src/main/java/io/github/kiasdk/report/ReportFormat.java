package io.github.kiasdk.report;

import java.util.List;

/**
 * A way to write down what was found in a document. A host brings one of its own by implementing
 * this interface and naming the class in {@code
 * META-INF/services/io.github.kiasdk.report.ReportFormat}, or with {@code provides} in its module;
 * the command line then knows it by its id.
 *
 * <p>A format decides nothing: what failed, what is explained and what is open, the dossier says.
 */
public interface ReportFormat {

  /** How it is asked for, for instance {@code html}: small letters, digits and hyphens. */
  String id();

  /** How the names of its files end, without a dot; the {@link #id} unless it says else. */
  default String extension() {
    return id();
  }

  /** What was found in one document. Equal dossiers give equal text. */
  String text(Dossier dossier);

  /** Whether what was found in several documents can be one output; not unless it says so. */
  default boolean isJoinable() {
    return false;
  }

  /**
   * What was found in several documents as one output.
   *
   * @param texts what {@link #text} gave for each, at least one
   * @throws UnsupportedOperationException if it is not {@linkplain #isJoinable joinable}
   */
  default String joined(List<String> texts) {
    throw new UnsupportedOperationException(id() + " writes each document apart");
  }
}
