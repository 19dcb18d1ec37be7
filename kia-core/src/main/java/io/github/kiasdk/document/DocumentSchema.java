package io.github.kiasdk.document;

import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.plain.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of a document, for completion and checks in an editor. It is made from
 * the same records and facts that the reader uses, so that the two cannot drift apart.
 *
 * <p>What it refuses the reader refuses too, with better words. It cannot see what depends on two
 * places: references to something that is not there, ids used twice, ages that overlap or lack a
 * value, a last day before the first, a field that stands twice.
 *
 * <p>Thread-safe.
 */
public final class DocumentSchema {

  private static final String RESOURCE = "kia-document-1.schema.json";

  private DocumentSchema() {}

  /** The schema with the facts of this SDK, as it is shipped. */
  public static String standard() {
    try (InputStream in = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The schema with the facts of this vocabulary; the same vocabulary always gives the same text.
   */
  public static String of(Vocabulary vocabulary) {
    Map<String, Object> definitions = new TreeMap<>();
    RecordSchemas records = new RecordSchemas(definitions);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:kiasdk:schema:kia-document:" + Layout.VERSION);
    schema.put("title", "KIA document, version " + Layout.VERSION);
    schema.put(
        "description",
        "nl: Eén digitale dienst, beschreven voor toetsing aan kinderrechten. / en: One digital"
            + " service, described to be checked against children's rights.");
    schema.putAll(records.group(Layout.class));
    new FactSchemas(records).define(vocabulary);
    schema.put("$defs", definitions);
    Library.require(Library.YAML);
    return PlainWriter.write(schema, Format.JSON);
  }
}
