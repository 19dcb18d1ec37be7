package io.github.kiasdk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

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

  /**
   * The formats of this library, {@code text} first, and then those that hosts bring.
   *
   * @throws IllegalStateException if the format of a host cannot be made, has no proper id, or has
   *     the id of another; its message says which
   */
  static List<ReportFormat> all() {
    List<ReportFormat> all = new ArrayList<>(List.of(StandardFormat.values()));
    try {
      // Where this library was found, its hosts are; a thread's own loader may be any.
      for (ReportFormat brought :
          ServiceLoader.load(ReportFormat.class, ReportFormat.class.getClassLoader())) {
        String id = brought.id();
        for (ReportFormat known : all) {
          if (known.id().equals(id)) {
            throw new IllegalStateException(
                "Two report formats are called " + id + "; one is " + brought.getClass());
          }
        }
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
          throw new IllegalStateException(
              "The id of a report format is of small letters, digits and hyphens: \""
                  + id
                  + "\" of "
                  + brought.getClass());
        }
        all.add(brought);
      }
    } catch (ServiceConfigurationError unusable) {
      throw new IllegalStateException(
          "A report format cannot be used: " + unusable.getMessage(), unusable);
    }
    return List.copyOf(all);
  }
}
