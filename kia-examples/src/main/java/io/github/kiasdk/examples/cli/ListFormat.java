package io.github.kiasdk.examples.cli;

/** How a list is written. */
enum ListFormat {
  TEXT,
  JSON
}
