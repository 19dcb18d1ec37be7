package io.github.kiasdk.report.html;

import java.util.List;
import java.util.Objects;

/**
 * A label as one picture; lengths in its own units.
 *
 * @param title whose label it is
 * @param says the whole picture in words
 */
public record LabelPicture(
    String title, String says, int width, int height, List<Tile> tiles, List<Line> lines) {

  /** Checks that nothing is missing and copies the lists. */
  public LabelPicture {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(says, "says");
    tiles = List.copyOf(tiles);
    lines = List.copyOf(lines);
  }

  /**
   * A frame, with a pictogram in it unless there are no paths.
   *
   * @param round the radius of its corners
   * @param broken whether its edge is dashed
   */
  public record Tile(
      int x, int y, int size, int round, boolean broken, List<String> paths, String scale) {}

  /**
   * One line of words.
   *
   * @param anchor what of the line stands at {@code x}, in the words of SVG
   */
  public record Line(int x, int y, int size, boolean strong, String anchor, String words) {}
}
