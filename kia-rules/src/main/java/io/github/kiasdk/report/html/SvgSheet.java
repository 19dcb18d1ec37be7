package io.github.kiasdk.report.html;

import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.report.html.LabelPicture.Line;
import io.github.kiasdk.report.html.LabelPicture.Tile;
import io.github.kiasdk.report.said.Printable;
import java.util.ArrayList;
import java.util.List;

/** Places what stands on a label from top to bottom. SVG breaks no lines, so that is done here. */
public final class SvgSheet {

  private static final int WIDTH = 460;
  private static final int MARGIN = 20;
  private static final int BESIDE = MARGIN + 72;

  private final List<Tile> tiles = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int top = MARGIN;
  private int column;

  /** Words across the whole width, on one line. */
  public void line(String words, int size, boolean strong, int room) {
    top += size + 6;
    lines.add(new Line(MARGIN, top - 4, size, strong, "start", Printable.cut(words, room)));
  }

  /** Words across the whole width, on three lines at most. */
  public void paragraph(String words) {
    for (String line : few(words, 54, 3)) {
      line(line, 13, false, 60);
    }
    gap();
  }

  public void gap() {
    top += 10;
  }

  /** The age; its frame is whole only if it is sure. */
  public void age(String badge, String says, boolean sure) {
    top += 8;
    tiles.add(new Tile(MARGIN, top, 72, 4, !sure, List.of(), "1"));
    lines.add(new Line(MARGIN + 36, top + 46, 28, true, "middle", badge));
    int y = top + 42;
    List<String> said = few(says, 30, 2);
    y -= said.size() > 1 ? 11 : 0;
    for (String line : said) {
      lines.add(new Line(MARGIN + 88, y, 17, true, "start", line));
      y += 22;
    }
    top += 72 + 20;
  }

  /** A pictogram in a square frame, with its words beside it. */
  public void icon(Pictogram pictogram, String name, String says, String sure) {
    tiles.add(new Tile(MARGIN, top, 56, 8, false, pictogram.paths(), "1.5"));
    int y = top + 15;
    lines.add(new Line(BESIDE, y, 17, true, "start", name));
    for (String line : few(says, 46, 3)) {
      y += 19;
      lines.add(new Line(BESIDE, y, 13, false, "start", line));
    }
    for (String line : few(sure, 50, 2)) {
      y += 18;
      lines.add(new Line(BESIDE, y, 12, false, "start", line));
    }
    top = Math.max(top + 56, y + 4) + 14;
  }

  /** A pictogram in a round frame, beside the one before. */
  public void benefit(Pictogram pictogram, String name) {
    int x = MARGIN + column * 71;
    tiles.add(new Tile(x + 11, top + 8, 44, 22, false, pictogram.paths(), "1"));
    int y = top + 69;
    for (String line : few(name, 10, 2)) {
      lines.add(new Line(x + 33, y, 12, false, "middle", line));
      y += 14;
    }
    column++;
  }

  public void endBenefits() {
    top += 92;
    column = 0;
  }

  /** The words in at most so many lines of so many columns; what is left out shows. */
  private static List<String> few(String words, int room, int most) {
    List<String> lines = Printable.wrapped(words, room, room);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, kept.get(most - 1) + "…");
    return kept;
  }

  public LabelPicture picture(String title, String says) {
    return new LabelPicture(title, says, WIDTH, top + MARGIN - 4, tiles, lines);
  }
}
