package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.KiaDocument;

/**
 * A document as it was read, with the places where things stand in its text: for whoever points a
 * reader at a line.
 *
 * <pre>{@code
 * PlacedDocument placed = DocumentReader.standard().readPlaced(Path.of("service.yaml"));
 * int line = placed.at("functionalities/3/facts/rewards/streaks").line();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacedDocument {

  private final String source;
  private final KiaDocument document;
  private final Place root;

  /**
   * A place in a text.
   *
   * @param line the line, from 1
   * @param column the column in UTF-16 units, from 1
   */
  public record Position(int line, int column) {

    /**
     * Checks that both count from 1.
     *
     * @throws IllegalArgumentException if one of them does not
     */
    public Position {
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException("lines and columns count from 1");
      }
    }
  }

  PlacedDocument(String source, KiaDocument document, Place root) {
    this.source = source;
    this.document = document;
    this.root = root;
  }

  /** What was read: the path as the reader was given it, or what a text is called. */
  public String source() {
    return source;
  }

  /** The document. */
  @JsonValue
  public KiaDocument document() {
    return document;
  }

  /**
   * Where something stands, or if it is not there, the nearest that is around it. Nothing that is
   * declared stands nowhere: the start of the text is around everything.
   *
   * @param path names of fields and places in lists, from the top and from 0, with a slash between
   *     them; the name of a fact counts for as many steps as it has parts
   */
  public Position at(String path) {
    Place place = root.reach(path.split("/", -1)).place();
    return new Position(place.line(), place.column());
  }

  /** For instance {@code services/app.yaml}. */
  @Override
  public String toString() {
    return source;
  }
}
