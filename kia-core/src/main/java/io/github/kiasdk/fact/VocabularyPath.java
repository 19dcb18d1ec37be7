package io.github.kiasdk.fact;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the installed vocabulary, written to a stream in its place: two facts are
 * the same only if they are the same object, and so is one that was read.
 *
 * @param names its name; for a fact of the items of a list, the names of the lists before it
 */
record VocabularyPath(List<String> names) implements Serializable {

  /** Made when the first fact is written or read; nobody else pays for it. */
  private static final class Installed {

    static final List<Fact<?>> FACTS = Vocabulary.installed().facts();
  }

  VocabularyPath {
    names = List.copyOf(names);
  }

  /** The place of this fact, or {@code null} if nobody installed it. */
  static @Nullable VocabularyPath of(Fact<?> fact) {
    List<String> names = new ArrayList<>();
    return find(Installed.FACTS, fact, names) ? new VocabularyPath(names) : null;
  }

  private static boolean find(List<Fact<?>> among, Fact<?> sought, List<String> names) {
    for (Fact<?> fact : among) {
      names.add(fact.name());
      if (fact == sought
          || fact instanceof ItemsFact items && find(items.fields(), sought, names)) {
        return true;
      }
      names.remove(names.size() - 1);
    }
    return false;
  }

  private Object readResolve() throws ObjectStreamException {
    List<Fact<?>> among = Installed.FACTS;
    Fact<?> found = null;
    for (String name : names) {
      found = named(name, among);
      among = found instanceof ItemsFact items ? items.fields() : List.of();
    }
    if (found == null) {
      throw new InvalidObjectException(
          "No vocabulary that is installed here has the fact " + String.join(" / ", names));
    }
    return found;
  }

  private static @Nullable Fact<?> named(String name, List<Fact<?>> among) {
    for (Fact<?> fact : among) {
      if (fact.name().equals(name)) {
        return fact;
      }
    }
    return null;
  }
}
