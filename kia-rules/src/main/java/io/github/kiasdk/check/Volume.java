package io.github.kiasdk.check;

import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.Collection;
import java.util.List;

/**
 * A part of a long checklist that is loaded when it is needed: for whoever has so many checks that
 * loading them all would slow down a first report. See {@link Checklist#ofVolumes}.
 *
 * <p>A volume says beforehand what its checks are about, so that it need not be loaded to know that
 * none of them is relevant. It may name more than they need, never less. A host that writes these
 * names down holds them to {@link Check#relevantKinds()} and {@link Check#requiredFacts()} in a
 * test.
 *
 * <p>Volumes are thread-safe, and give the same each time.
 */
public interface Volume {

  /** The kinds of functionality to which one of its checks is relevant. */
  Collection<FunctionalityKind> kinds();

  /** The names of the facts that one of its checks requires. */
  Collection<String> facts();

  /**
   * Its checks: asked for by any thread, and by none before they are needed. None is a check on the
   * description itself, which is asked of everything.
   */
  List<Check> checks();
}
