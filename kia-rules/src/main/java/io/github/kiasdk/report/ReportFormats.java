package io.github.kiasdk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The formats that there are: those of this library, and those that hosts bring. */
public final class ReportFormats {

  private ReportFormats() {}

  /**
   * The formats of this library, {@code text} first, and then those that hosts bring.
   *
   * @throws IllegalStateException if the format of a host cannot be made, has no proper id, or has
   *     the id of another; its message says which
   */
  public static List<ReportFormat> all() {
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
