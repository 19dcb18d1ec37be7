package io.github.kiasdk.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * What this library writes as JSON, known by how it begins and by the fields that it has at the
 * top: all that belong there, and none by which a document says what it is.
 */
final class OwnJson {

  /** Enough for how each begins, also with a long name in it. */
  private static final int BEGINNING = 4096;

  private static final String WORD = "\"[^\"]*+\"";

  private static final Pattern BEGINS =
      compact(
          // A report, label, grid or comparison, or an array of them.
          "\\[? \\{ \"kia-(?<kind>report|label|grid|comparison)\" : [0-9]++ ,",
          // The lists of checks, facts and frameworks.
          "\\[ \\{ \"id\" : WORD , (?:\"principle\" : [0-9]++ , )?\"severity\" : WORD ,",
          "\\[ \\{ \"name\" : WORD , \"type\" : WORD [,}]",
          "\\[ \\{ \"id\" : WORD , \"name\" : \\{ \"nl\" : WORD , \"en\" : WORD } , \"parts\" : \\[",
          // The schemas of all these, and of documents.
          "\\{ \"\\$schema\" : WORD , \"\\$id\" : \"urn:kiasdk:schema:",
          // SARIF, of this tool.
          "\\{ \"\\$schema\" : \"[^\"]*sarif-2\\.1\\.0\\.json\" , \"version\" : \"2\\.1\\.0\" ,"
              + " \"runs\" : \\[ \\{ \"tool\" : \\{ \"driver\" : \\{ \"name\" : \"kia\" [,}]");

  /** The fields that each kind has had from the first version on. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "report", Set.of("service", "findings", "counts"),
          "label", Set.of("service", "rules", "age", "icons"),
          "grid", Set.of("service", "clusters", "functionalities"),
          "comparison", Set.of("before", "after", "parts", "transitions"));

  private static final TokenStreamFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private OwnJson() {}

  private static Pattern compact(String... beginnings) {
    String either = " (?:" + String.join("|", beginnings) + ")";
    return Pattern.compile(either.replace(" ", "\\s*+").replace("WORD", WORD));
  }

  /** Whether this file is one of them; not if it cannot be read. */
  static boolean is(Path file) {
    if (!Files.isRegularFile(file)) {
      // A pipe would wait for whoever writes into it.
      return false;
    }
    Matcher begins;
    try (InputStream read = Files.newInputStream(file)) {
      begins = BEGINS.matcher(new String(read.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return false;
    }
    if (!begins.lookingAt()) {
      return false;
    }
    String kind = begins.group("kind");
    Set<String> names = atTheTop(file);
    return kind == null
        ? !names.contains("kia") && !names.contains("service")
        : !names.contains("kia") && names.containsAll(FIELDS.get(kind));
  }

  /** The fields of the group, or of the first in a list; none if it is no JSON throughout. */
  private static Set<String> atTheTop(Path file) {
    Set<String> names = new HashSet<>();
    try (InputStream read = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), read)) {
      boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
      if (isList) {
        parser.nextToken();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
      return names;
    } catch (IOException | JacksonException unreadable) {
      return Set.of();
    }
  }
}
