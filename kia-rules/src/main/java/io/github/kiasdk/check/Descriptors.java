package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks descriptors one after the other. Whatever goes wrong with one becomes a finding of its own.
 */
final class Descriptors {

  private final Dates dates;
  private final @Nullable String service;

  /** Who has an id already, so that no two features are mistaken for each other. */
  private final Map<String, String> taken = new HashMap<>();

  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Of features alone, or of parts of a service.
   *
   * @param service the id of that service
   */
  Descriptors(Dates dates, @Nullable String service) {
    this.dates = dates;
    this.service = service;
  }

  /** The names of the hosts' classes, by the ids of what they describe. */
  Map<String, String> hosts() {
    return hosts;
  }

  /** What went wrong so far. */
  List<Finding> findings() {
    return findings;
  }

  /** A report of the last thing that went wrong. */
  Report lastFailure() {
    Finding last = findings.get(findings.size() - 1);
    return new Report(last.functionality(), last.title(), List.of(last), dates, Map.of());
  }

  /** What it describes, or {@code null}; then {@link #findings} has one more. */
  @Nullable Functionality ask(FeatureDescriptor descriptor) {
    Functionality described = described(descriptor);
    if (described != null) {
      take(described, descriptor);
    }
    return described;
  }

  /**
   * The service with what they describe too, without those with which something is wrong. Each is
   * laid beside the service alone, as the parts of a service differ in nothing but their ids.
   */
  Service ask(Collection<? extends FeatureDescriptor> descriptors, Service service) {
    List<Functionality> all = new ArrayList<>(service.functionalities());
    for (Functionality known : all) {
      taken.putIfAbsent(known.id(), service.id());
    }
    Service alone = service.with(List.of());
    for (FeatureDescriptor descriptor : descriptors) {
      Functionality described = described(descriptor);
      if (described != null) {
        try {
          alone.and(described);
          take(described, descriptor);
          all.add(described);
        } catch (DescriptionException refused) {
          refuse(name(descriptor, described), refused(refused, all.size()), refused);
        }
      }
    }
    return service.with(all);
  }

  private @Nullable Functionality described(FeatureDescriptor descriptor) {
    Objects.requireNonNull(descriptor, "descriptor");
    try {
      @Nullable Functionality described = descriptor.describe();
      if (described == null) {
        refuse(name(descriptor, null), NOTHING, new NullPointerException("describe()"));
      } else if (taken.containsKey(described.id())) {
        String other = taken.get(described.id());
        LocalizedText because = taken(described.id(), Objects.requireNonNull(other));
        refuse(name(descriptor, described), because, new IllegalArgumentException(because.en()));
      } else {
        return described;
      }
    } catch (DescriptionException refused) {
      refuse(name(descriptor, null), refused(refused, 0), refused);
    } catch (Throwable thrown) {
      Throwable told = Thrown.byHost(thrown);
      refuse(name(descriptor, null), thrown(told), told);
    }
    return null;
  }

  private void take(Functionality described, FeatureDescriptor descriptor) {
    taken.put(described.id(), name(descriptor, described));
    if (!(descriptor instanceof Functionality)) {
      hosts.put(described.id(), name(descriptor, described));
    }
  }

  /** The simple name of the host's class, as its author wrote it. */
  private static String name(FeatureDescriptor descriptor, @Nullable Functionality described) {
    if (descriptor instanceof Functionality && described != null) {
      return described.id();
    }
    String name = hostName(descriptor);
    // What stands behind was made by a proxy, not by the author.
    int proxy = name.indexOf("$$");
    return proxy > 0 ? name.substring(0, proxy) : name;
  }

  private static String hostName(FeatureDescriptor descriptor) {
    try {
      return FeatureDescriptor.hostType(descriptor).getSimpleName();
    } catch (LinkageError classAroundIsGone) {
      return descriptor.getClass().getName();
    }
  }

  private void refuse(String host, LocalizedText because, Throwable thrown) {
    Integer before = failures.merge(host, 1, Integer::sum);
    String name = before == 1 ? host : host + "-" + before;
    Finding.Asked asked =
        new Finding.Asked(
            Subject.FUNCTIONALITY,
            service,
            name,
            LocalizedText.same(host),
            Set.of(),
            Ages.ALL,
            Ages.ALL,
            Facts.none(),
            Facts.none(),
            dates,
            host);
    Observation observation = Observation.of(Truth.UNKNOWN, "", because);
    Decision error = Decision.of(Answer.ERROR, Ages.ALL);
    findings.add(new Finding(FeatureDescribed.CHECK, asked, error, null, observation, thrown));
  }

  private static final LocalizedText NOTHING =
      new LocalizedText(
          "describe() gaf niets terug. Geef een functionaliteit.",
          "describe() gave nothing back. Give a functionality.");

  private static LocalizedText taken(String id, String by) {
    return new LocalizedText(
        "De id \"" + id + "\" is al van " + by + ". Geef deze functionaliteit een andere id.",
        "The id \"" + id + "\" is that of " + by + ". Give this functionality another.");
  }

  private static LocalizedText thrown(Throwable thrown) {
    return new LocalizedText(
        "describe() ging mis: " + thrown + ".", "describe() went wrong: " + thrown + ".");
  }

  /**
   * Every problem, each with its place.
   *
   * @param number how many parts the service has before
   */
  private static LocalizedText refused(DescriptionException refused, int number) {
    StringBuilder nl = new StringBuilder("De beschrijving klopt niet.");
    StringBuilder en = new StringBuilder("The description is not right.");
    for (Problem problem : refused.problems()) {
      String path = problem.path().replaceFirst("^functionalities/0", "functionalities/" + number);
      String place = path.isEmpty() ? " " : " " + path + ": ";
      nl.append(place).append(problem.message().nl());
      en.append(place).append(problem.message().en());
    }
    return new LocalizedText(nl.toString(), en.toString());
  }
}
