package io.github.kiasdk.check;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Who is told of findings. An observer that throws is told no more, and said once. */
final class Observers {

  private final List<Observer> observers;

  /** One observer, and whether it threw. */
  private static final class Observer {

    private final @Nullable FindingObserver told;
    private final @Nullable Throwable unusable;
    private final AtomicBoolean over = new AtomicBoolean();

    Observer(@Nullable FindingObserver told, @Nullable Throwable unusable) {
      this.told = told;
      this.unusable = unusable;
    }

    /** What went wrong, if it went wrong just now. */
    @Nullable LocalizedText tell(Report report) {
      if (over.get()) {
        return null;
      }
      if (told == null) {
        return once(null, unusable);
      }
      List<Finding> findings = report.findings();
      try {
        for (Finding finding : findings) {
          told.found(finding, report);
        }
        return null;
      } catch (Throwable thrown) {
        return once(told.getClass().getName(), Thrown.byHost(thrown));
      }
    }

    private @Nullable LocalizedText once(@Nullable String name, @Nullable Throwable thrown) {
      if (!over.compareAndSet(false, true)) {
        return null;
      }
      return name == null
          ? new LocalizedText(
              "Een meeluisteraar (FindingObserver) is niet te gebruiken: " + thrown + ".",
              "A FindingObserver cannot be used: " + thrown + ".")
          : new LocalizedText(
              "De meeluisteraar "
                  + name
                  + " ging mis en hoort verder niets: "
                  + thrown
                  + ". De bevindingen zijn er niet door veranderd.",
              "The observer "
                  + name
                  + " went wrong and is told no more: "
                  + thrown
                  + ". No finding has changed by it.");
    }
  }

  /** Looked for once, so that an observer keeps its counts from one checklist to the next. */
  private static final class Found {

    static final List<Observer> ALL = all();

    private static List<Observer> all() {
      List<Observer> found = new ArrayList<>();
      ServiceLoader<FindingObserver> loader =
          ServiceLoader.load(FindingObserver.class, FindingObserver.class.getClassLoader());
      for (Installed<FindingObserver> one : Installed.all(loader)) {
        found.add(new Observer(one.provider(), one.unusable()));
      }
      return List.copyOf(found);
    }
  }

  private Observers(List<Observer> observers) {
    this.observers = observers;
  }

  static Observers of(@Nullable Observers others, List<FindingObserver> more) {
    List<Observer> all = new ArrayList<>(others == null ? List.of() : others.observers);
    for (FindingObserver one : more) {
      all.add(new Observer(one, null));
    }
    return new Observers(List.copyOf(all));
  }

  static @Nullable Observers withInstalled(@Nullable Observers others) {
    List<Observer> all = new ArrayList<>(others == null ? List.of() : others.observers);
    for (Observer one : Found.ALL) {
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return all.isEmpty() ? null : new Observers(List.copyOf(all));
  }

  /** The report, which says so if an observer goes wrong over it. */
  Report tell(Report report) {
    List<LocalizedText> problems = new ArrayList<>();
    for (Observer observer : observers) {
      LocalizedText problem = observer.tell(report);
      if (problem != null) {
        problems.add(problem);
      }
    }
    return problems.isEmpty() ? report : report.with(problems);
  }
}
