package io.github.kiasdk.examples.cli;

import java.util.List;

/** How a command writes its answer. */
enum OutputFormat {
  TEXT,
  JSON;

  /** Several answers in JSON are one array, so that a program can read the output as a whole. */
  String joined(List<String> texts, List<String> files) {
    boolean several = files.size() > 1 || !Documents.isOne(files.get(0));
    if (this == TEXT) {
      return String.join("\n" + "=".repeat(100) + "\n\n", texts);
    }
    return several ? "[" + String.join(",", texts) + "]\n" : texts.get(0);
  }
}
