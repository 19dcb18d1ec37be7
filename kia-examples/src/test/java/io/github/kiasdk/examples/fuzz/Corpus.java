package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * What mutants are made from: the examples of this module, small files for the fuzzing alone, and
 * parts of the worked assessments, which are too long to be read by the million.
 */
final class Corpus {

  private static final List<String> PLACES =
      List.of(
          "assessments",
          "changes",
          "exports",
          "kiekjes",
          "review",
          "src/test/resources/host",
          "src/test/resources/kiekjes",
          "src/test/resources/fuzz/corpus");

  /** Characters from which on a document is also cut into parts. */
  private static final int LONG = 12_000;

  /** Characters up to which a document is read so fast that most mutants come from such. */
  private static final int TINY = 2_000;

  /** Values kept per name: enough to choose from, and not all that are there. */
  private static final int VALUES = 400;

  private final List<Input> seeds = new ArrayList<>();
  private final Map<InputKind, List<Input>> small = new LinkedHashMap<>();
  private final List<Input> tiny = new ArrayList<>();
  private final List<Input> refused = new ArrayList<>();
  private final List<Input> whole = new ArrayList<>();
  private final Map<String, Object> trees = new LinkedHashMap<>();
  private final Map<String, KiaDocument> documents = new LinkedHashMap<>();
  private final Map<String, List<Object>> values = new LinkedHashMap<>();

  private Corpus() {}

  /** Reads the seeds; the same files make the same corpus. */
  static Corpus load() {
    Corpus corpus = new Corpus();
    for (String place : PLACES) {
      try (Stream<Path> files = Files.list(Path.of(place))) {
        files
            .filter(file -> file.toString().matches(".*\\.(yaml|json|txt)"))
            .sorted()
            .forEach(file -> corpus.add(seed(file)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return corpus;
  }

  private static Input seed(Path file) {
    Input input = Input.load(file);
    InputKind kind =
        switch (file.getFileName().toString()) {
          case "explanations.yaml" -> InputKind.EXPLANATIONS;
          case "baseline.txt" -> InputKind.BASELINE;
          case "prescan.json", "dpia.json" -> InputKind.FORM;
          case "examples.yaml", "homework-examples.yaml" -> InputKind.EXAMPLES;
          default -> input.kind();
        };
    return new Input(kind, input.json(), input.text(), file.toString());
  }

  private void add(Input input) {
    seeds.add(input);
    Object tree = null;
    if (input.kind() != InputKind.BASELINE) {
      tree = tree(input.text());
      if (tree != null) {
        trees.put(input.seed(), tree);
        collect(tree);
      }
    }
    if (input.kind() == InputKind.DOCUMENT && !remember(input)) {
      refused.add(input);
    } else if (input.text().length() < LONG || input.kind() != InputKind.DOCUMENT) {
      small.computeIfAbsent(input.kind(), kind -> new ArrayList<>()).add(input);
      if (input.kind() == InputKind.DOCUMENT && input.text().length() < TINY) {
        tiny.add(input);
      }
    } else {
      whole.add(input);
      parts(input.seed(), tree);
    }
  }

  private boolean remember(Input input) {
    try {
      documents.put(
          input.seed(), DocumentReader.standard().read(input.text(), input.format(), input.seed()));
      return true;
    } catch (DocumentException refused) {
      return false; // A seed may be one that is refused.
    }
  }

  /** The service with each of its functionalities alone. */
  private void parts(String name, @Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> whole)
        || !(whole.get("functionalities") instanceof List<?> all)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("kia", whole.get("kia"));
      part.put("service", some(whole.get("service"), i));
      part.put("functionalities", List.of(all.get(i)));
      Object id = ((Map<?, ?>) all.get(i)).get("id");
      for (String about : List.of("judgements", "explanations")) {
        if (whole.get(about) instanceof List<?> entries) {
          List<?> kept =
              entries.stream()
                  .filter(one -> id.equals(((Map<?, ?>) one).get("functionality")))
                  .toList();
          part.put(about, kept);
        }
      }
      if (i % 4 == 0 && whole.get("assessment") != null) {
        part.put("assessment", whole.get("assessment"));
      }
      String text = TreeText.block(part);
      Input input = new Input(InputKind.DOCUMENT, false, text, name + "#" + id);
      if (!remember(input)) {
        part.remove("assessment");
        input = new Input(InputKind.DOCUMENT, false, TreeText.block(part), name + "#" + id);
        remember(input);
      }
      trees.put(input.seed(), part);
      small.computeIfAbsent(InputKind.DOCUMENT, kind -> new ArrayList<>()).add(input);
      slices(name, whole, (Map<?, ?>) all.get(i));
    }
  }

  /** A functionality with a few of its facts and one of its effects at a time. */
  private void slices(String name, Map<?, ?> whole, Map<?, ?> functionality) {
    List<Map.Entry<?, ?>> facts = new ArrayList<>();
    if (functionality.get("facts") instanceof Map<?, ?> declared) {
      facts.addAll(declared.entrySet());
    }
    List<?> effects = functionality.get("effects") instanceof List<?> some ? some : List.of();
    int slices = Math.max((facts.size() + 2) / 3, effects.size());
    for (int i = 0; i < slices; i++) {
      Map<String, Object> slice = new LinkedHashMap<>();
      for (String field : List.of("id", "kind", "title", "ages")) {
        if (functionality.containsKey(field)) {
          slice.put(field, functionality.get(field));
        }
      }
      Map<Object, Object> some = new LinkedHashMap<>();
      for (int j = 3 * i; j < Math.min(facts.size(), 3 * i + 3); j++) {
        some.put(facts.get(j).getKey(), facts.get(j).getValue());
      }
      slice.put("facts", some);
      if (i < effects.size()) {
        slice.put("effects", List.of(effects.get(i)));
      }
      Map<?, ?> service = (Map<?, ?>) whole.get("service");
      Map<String, Object> about = new LinkedHashMap<>();
      for (String field : List.of("id", "name", "kind", "ages")) {
        if (service.containsKey(field)) {
          about.put(field, service.get(field));
        }
      }
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("kia", whole.get("kia"));
      document.put("service", about);
      document.put("functionalities", List.of(slice));
      String text = TreeText.block(document);
      Input input =
          new Input(
              InputKind.DOCUMENT, false, text, name + "#" + functionality.get("id") + "/" + i);
      if (text.length() < TINY && remember(input)) {
        trees.put(input.seed(), document);
        tiny.add(input);
      }
    }
  }

  /** The service with some of what it declares: other parts have the rest. */
  private static Object some(Object service, int part) {
    Map<String, Object> some = new LinkedHashMap<>();
    ((Map<?, ?>) service).forEach((name, value) -> some.put((String) name, value));
    if (some.get("facts") instanceof Map<?, ?> facts) {
      Map<Object, Object> kept = new LinkedHashMap<>();
      int at = part;
      for (Map.Entry<?, ?> fact : facts.entrySet()) {
        if (at++ % 8 == 0) {
          kept.put(fact.getKey(), fact.getValue());
        }
      }
      some.put("facts", kept);
    }
    return some;
  }

  private void collect(Object node) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            List<Object> known = values.computeIfAbsent((String) name, any -> new ArrayList<>());
            if (known.size() < VALUES) {
              known.add(value);
            }
            collect(value);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(this::collect);
    }
  }

  private static @Nullable Object tree(String text) {
    YAMLFactory core = YAMLFactory.builder().yamlSchema(YAMLSchema.CORE).build();
    try {
      return TreeMutations.copy(new YAMLMapper(core).readValue(text, Object.class));
    } catch (RuntimeException noTree) {
      return null; // A seed may be one that no parser takes: it is changed as text.
    }
  }

  /** All seeds as they stand in their files. */
  List<Input> seeds() {
    return List.copyOf(seeds);
  }

  int size() {
    return trees.size() + small.get(InputKind.BASELINE).size();
  }

  /** A seed of any kind, mostly a small document. */
  Input any(Random random) {
    int of = random.nextInt(1_000);
    if (of < 5) {
      return Nasty.oneOf(whole, random);
    }
    if (of > 985) {
      return Nasty.oneOf(refused, random);
    }
    InputKind kind =
        of < 25
            ? InputKind.EXPLANATIONS
            : of < 65
                ? InputKind.BASELINE
                : of < 85 ? InputKind.FORM : of < 105 ? InputKind.EXAMPLES : InputKind.DOCUMENT;
    List<Input> some = of < 300 ? small.get(kind) : tiny;
    return Nasty.oneOf(some, random);
  }

  /** The tree of a seed, to be copied and not changed; {@code null} if it has none. */
  @Nullable Object tree(Input seed) {
    return trees.get(seed.seed());
  }

  /** The document that a seed is; {@code null} if it is none. */
  @Nullable KiaDocument document(String seed) {
    return documents.get(seed);
  }

  /** What seeds have under a name, to be copied. */
  List<Object> valuesOf(String name) {
    return values.getOrDefault(name, List.of());
  }
}
