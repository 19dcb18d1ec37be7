package io.github.kiasdk.check;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the checks of hosts. Whatever goes wrong in a host's class costs only the checks of that
 * class, and is told as that class's.
 */
final class InstalledChecks {

  private final Contents beside;
  private final List<Given> given = new ArrayList<>();
  private final List<LostSource> lost = new ArrayList<>();

  /** What a source gave. */
  private record Given(String source, List<Check> checks) {

    boolean has(String id) {
      return Contents.find(id, checks) != null;
    }
  }

  private InstalledChecks(Contents beside) {
    this.beside = beside;
  }

  /** The sources that can be found, and those that cannot be made. */
  static List<Installed<CheckSource>> sources() {
    // Where this library was found, its hosts are; a thread's own loader may be any.
    return Installed.all(ServiceLoader.load(CheckSource.class, CheckSource.class.getClassLoader()));
  }

  /** These contents with the checks of these sources, and what is lost, of facts too. */
  static Contents with(
      Contents contents, List<Installed<CheckSource>> sources, List<LocalizedText> lostFacts) {
    InstalledChecks installed = new InstalledChecks(contents);
    for (Installed<CheckSource> one : sources) {
      installed.ask(one);
    }
    List<Check> checks = installed.together();
    for (LocalizedText problem : lostFacts) {
      installed.lost.add(new LostSource(problem, null));
    }
    return contents.and(checks).withInstalled(installed.lost);
  }

  private void ask(Installed<CheckSource> one) {
    CheckSource source = one.provider();
    if (source == null) {
      Throwable unusable = Objects.requireNonNull(one.unusable());
      Throwable cause = Thrown.firstCause(unusable);
      String what = unusable.getMessage() + (cause == unusable ? "" : ": " + cause);
      lose(LocalizedText.same(what), unusable);
      return;
    }
    String name = source.getClass().getName();
    try {
      Given checks = new Given(name, List.copyOf(source.checks()));
      LocalizedText refused = refused(checks);
      if (refused == null) {
        given.add(checks);
      } else {
        lose(name, refused);
      }
    } catch (Throwable thrown) {
      Throwable told = Thrown.byHost(thrown);
      lose(LocalizedText.same(name + ": " + Thrown.firstCause(told)), told);
    }
  }

  /** Why the checks of one source cannot be asked, or {@code null} if they can. */
  private @Nullable LocalizedText refused(Given source) {
    Set<String> ids = new HashSet<>();
    for (Check check : source.checks) {
      boolean isTaken =
          beside.retired(check.id()) != null || Contents.find(check.id(), beside.known()) != null;
      if (isTaken || !ids.add(check.id())) {
        return taken(check.id(), source.source);
      }
    }
    return null;
  }

  /** Of two hosts with one id neither is used: which came first says nothing of what was meant. */
  private List<Check> together() {
    List<Check> all = new ArrayList<>();
    for (Given one : given) {
      LocalizedText taken = null;
      for (Given other : given) {
        for (Check check : one.checks) {
          taken = other != one && other.has(check.id()) ? taken(check.id(), other.source) : taken;
        }
      }
      if (taken == null) {
        all.addAll(one.checks);
      } else {
        lose(one.source, taken);
      }
    }
    return all;
  }

  private static LocalizedText taken(String id, String by) {
    return new LocalizedText(
        "de id " + id + " is al in gebruik, ook bij " + by,
        "the id " + id + " is taken already, also by " + by);
  }

  private void lose(String name, LocalizedText why) {
    lose(
        new LocalizedText(name + ": " + why.nl(), name + ": " + why.en()),
        new IllegalArgumentException(name + ": " + why.en()));
  }

  private void lose(LocalizedText what, Throwable thrown) {
    LocalizedText because =
        new LocalizedText(
            "Toetsen van een ander onderdeel (CheckSource) zijn niet te gebruiken: "
                + what.nl()
                + ". Herstel die klasse, of laat haar weg.",
            "The checks of another library (CheckSource) cannot be used: "
                + what.en()
                + ". Repair that class, or leave it out.");
    lost.add(new LostSource(because, thrown));
  }
}
