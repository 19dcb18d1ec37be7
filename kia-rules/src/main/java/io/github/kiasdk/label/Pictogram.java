package io.github.kiasdk.label;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** A picture on a label, with what it says to parents and to children of about ten. */
public interface Pictogram extends Term {

  /** One sentence for parents. */
  LocalizedText forParents();

  /** One or two short sentences for children of about ten. */
  LocalizedText forChildren();

  /**
   * The lines of the picture: values of {@code d} of SVG paths, to be drawn on a grid of 24 by 24
   * with strokes 2 wide, round ends and corners, and no fill.
   */
  List<String> paths();
}
