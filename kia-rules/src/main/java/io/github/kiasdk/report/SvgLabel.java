package io.github.kiasdk.report;

import io.github.kiasdk.label.BenefitShown;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A {@link Label} as one SVG picture in black on white, 460 wide: the name, the age, at most three
 * icons, the row of positive icons, and that it is no official label. What each icon rests on does
 * not fit in a picture; {@link HtmlLabel} has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SvgLabel {

  private static final int WIDTH = 460;
  private static final int MARGIN = 20;

  private final Locale locale;
  private final LabelReader reader;

  private SvgLabel(Locale locale, LabelReader reader) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** Labels for parents, in Dutch for a Dutch locale, else in English. */
  public static SvgLabel in(Locale locale) {
    return new SvgLabel(locale, LabelReader.PARENTS);
  }

  /** The same, worded for others. */
  public SvgLabel readBy(LabelReader other) {
    return new SvgLabel(locale, other);
  }

  /** The picture. */
  public String text(Label label) {
    LabelWords words = new LabelWords(locale, reader);
    Markup inside = new Markup();
    int y = MARGIN + 34;
    line(inside, Page.cut(LabelWords.name(label.service()), 30), MARGIN, y, 22, "700");
    y += 20;
    inside.open("rect", attributes(MARGIN, y, 72, 72, 4)).close();
    inside.element(
        "text",
        words.badge(label.age()),
        "x",
        String.valueOf(MARGIN + 36),
        "y",
        String.valueOf(y + 46),
        "font-size",
        "28",
        "font-weight",
        "700",
        "text-anchor",
        "middle");
    line(inside, words.age(label.age()), MARGIN + 88, y + 42, 17, "400");
    y += 72 + 24;
    for (LabelIcon icon : label.shown()) {
      inside.open("rect", attributes(MARGIN, y, 56, 56, 8)).close();
      Drawing.strokes(inside, icon.icon(), at(MARGIN + 10, y + 10, "1.5"));
      line(inside, words.name(icon.icon()), MARGIN + 72, y + 24, 17, "700");
      line(inside, words.sureness(icon), MARGIN + 72, y + 45, 12, "400");
      y += 68;
    }
    if (!label.more().isEmpty()) {
      List<String> names = new ArrayList<>();
      label.more().forEach(icon -> names.add(words.name(icon.icon())));
      line(inside, Page.cut("+ " + String.join(", ", names), 60), MARGIN, y + 12, 13, "400");
      y += 28;
    }
    y = benefits(label, words, inside, y);
    line(inside, words.say("short-experimental"), MARGIN, y + 16, 13, "700");
    y += 20;
    line(inside, label.version(), MARGIN, y + 14, 12, "400");
    return framed(label, words, inside, y + 14 + MARGIN);
  }

  private static int benefits(Label label, LabelWords words, Markup inside, int from) {
    if (label.benefits().isEmpty()) {
      return from;
    }
    int y = from + 14;
    line(inside, words.mine("benefits"), MARGIN, y + 4, 14, "700");
    y += 16;
    int x = MARGIN;
    for (BenefitShown benefit : label.benefits()) {
      inside
          .open(
              "circle",
              "cx",
              String.valueOf(x + 22),
              "cy",
              String.valueOf(y + 22),
              "r",
              "21",
              "fill",
              "none",
              "stroke",
              "currentColor",
              "stroke-width",
              "2")
          .close();
      Drawing.strokes(inside, benefit.icon(), at(x + 10, y + 10, "1"));
      inside.element(
          "text",
          words.name(benefit.icon()),
          "x",
          String.valueOf(x + 22),
          "y",
          String.valueOf(y + 58),
          "font-size",
          "10",
          "text-anchor",
          "middle");
      x += 72;
    }
    return y + 74;
  }

  private static String framed(Label label, LabelWords words, Markup inside, int height) {
    Markup picture = new Markup();
    picture.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "width",
        String.valueOf(WIDTH),
        "height",
        String.valueOf(height),
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "font-family",
        "system-ui, sans-serif",
        "color",
        "#000",
        "fill",
        "currentColor",
        "aria-labelledby",
        "label-title label-desc");
    picture.element("title", words.title(label), "id", "label-title");
    picture.element("desc", described(label, words), "id", "label-desc");
    picture
        .open(
            "rect",
            "x",
            "1",
            "y",
            "1",
            "width",
            String.valueOf(WIDTH - 2),
            "height",
            String.valueOf(height - 2),
            "rx",
            "10",
            "fill",
            "#fff",
            "stroke",
            "currentColor",
            "stroke-width",
            "2")
        .close();
    return picture.raw(inside.toString()).close().toString();
  }

  /** The whole picture in words. */
  private static String described(Label label, LabelWords words) {
    List<String> said = new ArrayList<>();
    said.add(words.mine("experimental"));
    said.add(Words.sentence(words.age(label.age())));
    for (LabelIcon icon : label.shown()) {
      said.add(words.name(icon.icon()) + " (" + words.sureness(icon) + "): ");
      said.add(words.sentence(icon.icon()));
    }
    for (BenefitShown benefit : label.benefits()) {
      said.add(words.sentence(benefit.icon()));
    }
    return String.join(" ", said);
  }

  private static void line(Markup inside, String words, int x, int y, int size, String weight) {
    inside.element(
        "text",
        words,
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(y),
        "font-size",
        String.valueOf(size),
        "font-weight",
        weight);
  }

  private static String at(int x, int y, String scale) {
    return "translate(" + x + " " + y + ") scale(" + scale + ")";
  }

  private static String[] attributes(int x, int y, int width, int height, int round) {
    return new String[] {
      "x",
      String.valueOf(x),
      "y",
      String.valueOf(y),
      "width",
      String.valueOf(width),
      "height",
      String.valueOf(height),
      "rx",
      String.valueOf(round),
      "fill",
      "none",
      "stroke",
      "currentColor",
      "stroke-width",
      "2"
    };
  }
}
