package io.github.kiasdk.host;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads scalars of every kind and writes a document, with whatever Jackson is there. */
public final class Scalars {

  private static final List<String> WRITTEN =
      List.of(
          "~",
          "null",
          "Null",
          "true",
          "True",
          "FALSE",
          "yes",
          "7",
          "+7",
          "007",
          "0x1F",
          "0o17",
          "-0x1F",
          "1_000",
          "1.5",
          ".5",
          "1e3",
          ".inf",
          ".NaN",
          "\"7\"",
          "'true'",
          "|-\n    ~",
          "!!str 7",
          "!mine x",
          "&a 7",
          "\uD83D\uDE00",
          "99999999999",
          "99999999999999999999");

  private Scalars() {}

  /** Prints what became of them. */
  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("jackson " + new YAMLFactory().version());
    out.println(of(Path.of(files[0])));
  }

  /** What is said of each scalar where a name and where a number of a version is expected. */
  public static String of(Path file) {
    DocumentReader reader = DocumentReader.standard();
    StringBuilder said = new StringBuilder();
    for (String scalar : WRITTEN) {
      said.append(read(reader, "kia: 1\nservice:\n  name: " + scalar + "\n")).append('\n');
      said.append(read(reader, "kia: " + scalar + "\n")).append('\n');
    }
    return said.append(DocumentWriter.standard().write(reader.read(file), Format.YAML)).toString();
  }

  private static String read(DocumentReader reader, String text) {
    try {
      return reader.read(text, Format.YAML).toString();
    } catch (DocumentException refused) {
      return refused.getMessage();
    }
  }
}
