package io.github.kiasdk.report;

import io.github.kiasdk.label.BenefitShown;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.report.html.HtmlPages;
import io.github.kiasdk.report.html.SvgSheet;
import io.github.kiasdk.report.said.LabelWords;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A {@link Label} as one SVG picture in black on white, 460 wide: the name, the age, at most three
 * icons with what stands out behind each, the row of positive icons, and that it is no official
 * label. All that an icon rests on does not fit in a picture; {@link HtmlLabel} has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SvgLabel extends Rendering {

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
    SvgSheet sheet = new SvgSheet();
    sheet.line(LabelWords.name(label.service()), 22, true, 34);
    sheet.age(
        words.badge(label.age()),
        words.age(label.age()),
        LabelWords.key(label.age()).equals("determined"));
    for (LabelIcon icon : label.shown()) {
      List<String> briefly = words.briefly(label, icon.links());
      String said = briefly.isEmpty() ? words.sentence(icon.icon()) : briefly.get(0);
      sheet.icon(icon.icon(), words.name(icon.icon()), said, words.sureness(icon));
    }
    if (!label.more().isEmpty()) {
      List<String> names = new ArrayList<>();
      label.more().forEach(icon -> names.add(words.words().of(icon.icon())));
      sheet.paragraph("+ " + String.join(", ", names));
    }
    if (!label.benefits().isEmpty()) {
      sheet.line(words.mine("benefits"), 14, true, 48);
      for (BenefitShown benefit : label.benefits()) {
        sheet.benefit(benefit.icon(), words.name(benefit.icon()));
      }
      sheet.endBenefits();
    }
    sheet.line(words.say("short-experimental"), 13, true, 52);
    sheet.line(words.version(label), 12, false, 56);
    return HtmlPages.text(sheet.picture(words.title(label), described(label, words)));
  }

  /** The whole picture in words. */
  private static String described(Label label, LabelWords words) {
    List<String> said = new ArrayList<>();
    said.add(words.mine("experimental"));
    said.add(Words.sentence(words.age(label.age())));
    for (LabelIcon icon : label.shown()) {
      said.add(words.name(icon.icon()) + " (" + words.sureness(icon) + "):");
      said.add(words.sentence(icon.icon()));
      words.briefly(label, icon.links()).forEach(one -> said.add(Words.sentence(one)));
    }
    for (BenefitShown benefit : label.benefits()) {
      said.add(words.sentence(benefit.icon()));
    }
    return String.join(" ", said);
  }
}
