package io.github.kiasdk.examples.cli;

/** How a command writes its answer. */
enum OutputFormat {
  TEXT,
  JSON
}
