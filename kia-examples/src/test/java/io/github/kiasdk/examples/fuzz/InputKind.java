package io.github.kiasdk.examples.fuzz;

import java.util.List;

/** Which reader an input is for. */
enum InputKind {
  DOCUMENT(".yaml", ".json"),
  EXPLANATIONS(".explanations.yaml", ".explanations.json"),
  BASELINE(".baseline.txt"),
  FORM(".form.json"),
  EXAMPLES(".examples.yaml", ".examples.json");

  private final List<String> endings;

  InputKind(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * The kind that the name of a file tells; a plain {@code .yaml} or {@code .json} is a document.
   */
  static InputKind of(String file) {
    for (InputKind kind : values()) {
      if (kind != DOCUMENT && kind.endings.stream().anyMatch(file::endsWith)) {
        return kind;
      }
    }
    return DOCUMENT;
  }

  /** How the name of a file ends that holds such an input. */
  String ending(boolean json) {
    return endings.get(json ? endings.size() - 1 : 0);
  }
}
