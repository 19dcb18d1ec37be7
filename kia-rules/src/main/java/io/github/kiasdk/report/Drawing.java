package io.github.kiasdk.report;

import io.github.kiasdk.label.Pictogram;

/** Draws pictograms, all in the same strokes and in the colour of the text around them. */
final class Drawing {

  private Drawing() {}

  /** A picture of its own with a name and a sentence for those who do not see it. */
  static void picture(Markup markup, Pictogram pictogram, LabelWords words, int size, String id) {
    markup.open(
        "svg",
        "class",
        "icon",
        "role",
        "img",
        "viewBox",
        "0 0 24 24",
        "width",
        String.valueOf(size),
        "height",
        String.valueOf(size),
        "aria-labelledby",
        id + "-title " + id + "-desc");
    markup.element("title", words.name(pictogram), "id", id + "-title");
    markup.element("desc", words.sentence(pictogram), "id", id + "-desc");
    strokes(markup, pictogram, "");
    markup.close();
  }

  /** The strokes, moved and enlarged by an SVG transform if one is given. */
  static void strokes(Markup markup, Pictogram pictogram, String transform) {
    markup.open(
        "g",
        "fill",
        "none",
        "stroke",
        "currentColor",
        "stroke-width",
        "2",
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round",
        "transform",
        transform.isEmpty() ? "translate(0 0)" : transform);
    for (String path : pictogram.paths()) {
      markup.open("path", "d", path).close();
    }
    markup.close();
  }
}
