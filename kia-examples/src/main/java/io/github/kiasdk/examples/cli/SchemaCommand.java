package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentSchema;
import picocli.CommandLine.Command;

/** Writes the JSON Schema of documents. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

  private final Kia kia;

  SchemaCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public void run() {
    kia.terminal().out().print(DocumentSchema.standard());
  }
}
