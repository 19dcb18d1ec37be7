package io.github.kiasdk.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the checks of hosts. Whatever goes wrong in a host's class is told as that class's. */
final class InstalledChecks {

  private InstalledChecks() {}

  static List<Check> all() {
    List<Check> checks = new ArrayList<>();
    // Where this library was found, its hosts are; a thread's own loader may be any.
    Iterator<CheckSource> sources =
        ServiceLoader.load(CheckSource.class, CheckSource.class.getClassLoader()).iterator();
    try {
      while (sources.hasNext()) {
        checks.addAll(checks(sources.next()));
      }
    } catch (ServiceConfigurationError unusable) {
      throw refused(String.valueOf(unusable.getMessage()), unusable);
    }
    return checks;
  }

  static List<Check> checks(CheckSource source) {
    try {
      return List.copyOf(source.checks());
    } catch (RuntimeException | ExceptionInInitializerError thrown) {
      throw refused(source.getClass().getName(), thrown);
    }
  }

  private static IllegalStateException refused(String what, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = cause == thrown && what.equals(thrown.getMessage()) ? "" : ": " + cause;
    return new IllegalStateException("Installed checks cannot be used: " + what + why, thrown);
  }
}
