package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which facts rest on press, civil society or a suspicion alone. Where one of several facts would
 * do for a failure, those that rest on more, or that the assessor says without a source, are
 * enough.
 */
final class Allegations implements Backing {

  private final Facts facts;

  /** For what is declared in one place. */
  Allegations(Facts facts) {
    this.facts = facts;
  }

  @Override
  public boolean suffices(@Nullable Decider[] deciders, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAlleged(Objects.requireNonNull(deciders[i]))) {
        return false;
      }
    }
    return true;
  }

  /** Those of the facts that are alleged. */
  List<Decider> among(List<Decider> deciders) {
    List<Decider> alleged = new ArrayList<>();
    for (int i = 0; i < deciders.size(); i++) {
      if (isAlleged(deciders.get(i))) {
        alleged.add(deciders.get(i));
      }
    }
    return List.copyOf(alleged);
  }

  /** What speaks against it is nothing on which it rests. */
  private boolean isAlleged(Decider one) {
    List<Evidence> evidence = one.evidence(facts);
    boolean isBacked = false;
    for (int i = 0; i < evidence.size(); i++) {
      if (!evidence.get(i).contradicts()) {
        if (!EvidenceNeeded.isAllegation(evidence.get(i))) {
          return false;
        }
        isBacked = true;
      }
    }
    return isBacked;
  }
}
