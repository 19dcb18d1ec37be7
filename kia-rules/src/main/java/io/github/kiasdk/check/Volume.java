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
 * <p>Volumes are thread-safe.
 */
public abstract class Volume {

  private final List<FunctionalityKind> kinds;
  private final List<String> facts;

  /**
   * A volume with an index.
   *
   * @param kinds the kinds of functionality to which one of its checks is relevant
   * @param facts the names of the facts that one of its checks requires
   */
  protected Volume(Collection<FunctionalityKind> kinds, Collection<String> facts) {
    this.kinds = List.copyOf(kinds);
    this.facts = List.copyOf(facts);
  }

  /**
   * Its checks, the same each time; asked for by any thread, and by none before it is needed. None
   * is a check on the description itself, which is asked of everything.
   */
  protected abstract List<Check> checks();

  final List<FunctionalityKind> kinds() {
    return kinds;
  }

  final List<String> facts() {
    return facts;
  }
}
