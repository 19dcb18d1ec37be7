package io.github.kiasdk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What this library writes as JSON, known by how it begins; no document begins like that. */
final class OwnJson {

  /** Enough for how each begins, also with a long name in it. */
  private static final int BEGINNING = 4096;

  private static final String WORD = "\"[^\"]*+\"";

  private static final Pattern BEGINS =
      compact(
          // A report, label, grid or comparison, or an array of them.
          "\\[? \\{ \"kia-(?:report|label|grid|comparison)\" : [0-9]++ ,",
          // The lists of checks, facts and frameworks.
          "\\[ \\{ \"id\" : WORD , (?:\"principle\" : [0-9]++ , )?\"severity\" : WORD ,",
          "\\[ \\{ \"name\" : WORD , \"type\" : WORD [,}]",
          "\\[ \\{ \"id\" : WORD , \"name\" : \\{ \"nl\" : WORD , \"en\" : WORD } , \"parts\" : \\[",
          // The schemas of all these, and of documents.
          "\\{ \"\\$schema\" : WORD , \"\\$id\" : \"urn:kiasdk:schema:",
          // SARIF, of this tool.
          "\\{ \"\\$schema\" : \"[^\"]*sarif-2\\.1\\.0\\.json\" , \"version\" : \"2\\.1\\.0\" ,"
              + " \"runs\" : \\[ \\{ \"tool\" : \\{ \"driver\" : \\{ \"name\" : \"kia\" [,}]");

  private OwnJson() {}

  private static Pattern compact(String... beginnings) {
    String either = " (?:" + String.join("|", beginnings) + ")";
    return Pattern.compile(either.replace(" ", "\\s*+").replace("WORD", WORD));
  }

  /** Whether this file is one of them; not if it cannot be read. */
  static boolean is(Path file) {
    try (InputStream read = Files.newInputStream(file)) {
      String text = new String(read.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return BEGINS.matcher(text).lookingAt();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
