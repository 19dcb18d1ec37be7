package io.github.kiasdk.plain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A provider of a host's that a {@link ServiceLoader} found, or why it cannot be used.
 *
 * @param provider the provider, or {@code null} if it cannot be used
 * @param unusable what went wrong, or {@code null}
 */
public record Installed<S>(@Nullable S provider, @Nullable Throwable unusable) {

  /** A loader that fails without end must not hang a build. */
  private static final int MOST_UNUSABLE = 100;

  /**
   * All providers, in the order of the loader; one that cannot be used costs none of the others.
   */
  public static <S> List<Installed<S>> all(ServiceLoader<S> loader) {
    List<Installed<S>> all = new ArrayList<>();
    Iterator<S> found = loader.iterator();
    int unusable = 0;
    boolean more = true;
    while (more) {
      try {
        more = found.hasNext();
        if (more) {
          all.add(new Installed<>(found.next(), null));
        }
      } catch (Throwable thrown) {
        all.add(new Installed<>(null, Thrown.byHost(thrown)));
        // After its own error, and after one of a class that this machine cannot take, a loader has
        // passed by what is unusable; after any other, who knows?
        boolean passed =
            thrown instanceof ServiceConfigurationError || thrown instanceof LinkageError;
        more = passed && ++unusable < MOST_UNUSABLE;
      }
    }
    return List.copyOf(all);
  }
}
