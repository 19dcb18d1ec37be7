package io.github.kiasdk.junit;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.fact.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The examples of checks, by the ids of the checks. How a file of examples is written stands with
 * this package.
 *
 * <p>Immutable and thread-safe.
 */
public final class Examples {

  private final Map<String, List<Example>> byCheck;

  private Examples(Map<String, List<Example>> byCheck) {
    this.byCheck = byCheck;
  }

  /** No examples yet; add them with {@link #and}. */
  public static Examples none() {
    return new Examples(Map.of());
  }

  /**
   * The examples in these files, YAML or JSON, with the facts of every installed vocabulary.
   *
   * @throws DocumentException with every problem of the first file that has any
   */
  public static Examples read(Path... files) {
    return read(Vocabulary.installed(), files);
  }

  /**
   * The examples in these files, YAML or JSON.
   *
   * @param vocabulary the facts that can be declared
   * @throws DocumentException with every problem of the first file that has any
   */
  public static Examples read(Vocabulary vocabulary, Path... files) {
    DocumentReader reader = DocumentReader.standard().with(vocabulary);
    Examples examples = none();
    for (Path file : files) {
      for (Map.Entry<String, List<Example>> check :
          reader.readLists(file, Example.class).entrySet()) {
        examples = examples.and(check.getKey(), check.getValue().toArray(new Example[0]));
      }
    }
    return examples;
  }

  /** These examples and more of one check. */
  public Examples and(String check, Example... more) {
    List<Example> all = new ArrayList<>(of(check));
    all.addAll(List.of(more));
    Map<String, List<Example>> joined = new LinkedHashMap<>(byCheck);
    joined.put(check, List.copyOf(all));
    return new Examples(joined);
  }

  /** The examples of the check with this id, in the order in which they were given. */
  public List<Example> of(String check) {
    return byCheck.getOrDefault(check, List.of());
  }

  /** The ids of the checks, in the order in which they were given. */
  public Set<String> checks() {
    return Collections.unmodifiableSet(byCheck.keySet());
  }
}
