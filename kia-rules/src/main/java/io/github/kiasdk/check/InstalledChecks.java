package io.github.kiasdk.check;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** Finds the checks of hosts. Whatever goes wrong in a host's class is told as that class's. */
final class InstalledChecks {

  private InstalledChecks() {}

  static List<Check> all() {
    List<Check> checks = new ArrayList<>();
    // Where this library was found, its hosts are; a thread's own loader may be any.
    ServiceLoader<CheckSource> loader =
        ServiceLoader.load(CheckSource.class, CheckSource.class.getClassLoader());
    for (Installed<CheckSource> source : Installed.all(loader)) {
      checks.addAll(checks(source));
    }
    return checks;
  }

  private static List<Check> checks(Installed<CheckSource> source) {
    if (source.provider() == null) {
      Throwable unusable = Objects.requireNonNull(source.unusable());
      throw refused(String.valueOf(unusable.getMessage()), unusable);
    }
    return checks(source.provider());
  }

  static List<Check> checks(CheckSource source) {
    try {
      return List.copyOf(source.checks());
    } catch (Throwable thrown) {
      throw refused(source.getClass().getName(), Thrown.byHost(thrown));
    }
  }

  private static DescriptionException refused(String what, Throwable thrown) {
    Throwable cause = Thrown.firstCause(thrown);
    String why = cause == thrown && what.equals(thrown.getMessage()) ? "" : ": " + cause;
    DescriptionException refused =
        DescriptionException.of(
            "",
            new LocalizedText(
                "Geïnstalleerde toetsen kunnen niet worden gebruikt: " + what + why,
                "Installed checks cannot be used: " + what + why));
    refused.initCause(thrown);
    return refused;
  }
}
