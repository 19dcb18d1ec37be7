package io.github.kiasdk.report;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The formats that there are: those of this library, and those that hosts bring. */
public final class ReportFormats {

  private ReportFormats() {}

  /**
   * The formats of this library, {@code text} first, and then those that hosts bring. One that
   * cannot be used is left out, and costs none of the others; {@link #problems} names it.
   */
  public static List<ReportFormat> all() {
    return List.copyOf(installed().usable);
  }

  /**
   * Which formats of hosts cannot be used, and why, a sentence each: one that cannot be made or
   * throws, that has no proper id or extension, or that has the id of another.
   *
   * @return empty if all can be used
   */
  public static List<LocalizedText> problems() {
    return List.copyOf(installed().problems);
  }

  private static Found installed() {
    // Where this library was found, its hosts are; a thread's own loader may be any.
    return found(
        Installed.all(ServiceLoader.load(ReportFormat.class, ReportFormat.class.getClassLoader())));
  }

  static Found found(List<Installed<ReportFormat>> installed) {
    Found found = new Found(new ArrayList<>(List.of(StandardFormat.values())), new ArrayList<>());
    for (Installed<ReportFormat> one : installed) {
      ReportFormat provider = one.provider();
      if (provider == null) {
        found.problems.add(unusable(Objects.requireNonNull(one.unusable())));
        continue;
      }
      try {
        found.add(HostFormat.of(provider));
      } catch (Throwable thrown) {
        found.problems.add(
            HostFormat.unusable(provider, Thrown.firstCause(Thrown.byHost(thrown)).toString()));
      }
    }
    return found;
  }

  private static LocalizedText unusable(Throwable thrown) {
    Throwable cause = Thrown.firstCause(thrown);
    String what = thrown.getMessage() + (cause == thrown ? "" : ": " + cause);
    return new LocalizedText(
        "Een geïnstalleerde rapportvorm kan niet worden gebruikt: " + what,
        "An installed report format cannot be used: " + what);
  }

  /** What can be used, and what cannot. */
  record Found(List<ReportFormat> usable, List<LocalizedText> problems) {

    private void add(HostFormat format) {
      LocalizedText refused = format.refused();
      if (refused != null) {
        problems.add(refused);
        return;
      }
      @Nullable ReportFormat twin = null;
      for (ReportFormat known : usable) {
        twin = known.id().equals(format.id()) ? known : twin;
      }
      if (twin == null) {
        usable.add(format);
        return;
      }
      problems.add(format.hasTheIdOf(twin));
      if (twin instanceof HostFormat other) {
        // Which of two hosts came first says nothing of which one was meant.
        usable.remove(twin);
        problems.add(other.hasTheIdOf(format));
      }
    }
  }
}
