package io.github.kiasdk.check;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Checks of a host's own, found by {@link ServiceLoader} and asked by whoever says {@link
 * Checklist#andInstalled()}.
 *
 * <p>A host names its class, which has a public constructor without arguments, in {@code
 * META-INF/services/io.github.kiasdk.check.CheckSource}, and in a module also after {@code provides
 * io.github.kiasdk.check.CheckSource with}.
 *
 * <p>A source that cannot be made, throws, or takes an id of another costs only its own checks.
 * Every report says so with an error, {@link Checklist#ofSources()}, that closes a gate.
 */
public interface CheckSource {

  /** The checks; their ids start with a prefix of the host's own. */
  List<Check> checks();
}
