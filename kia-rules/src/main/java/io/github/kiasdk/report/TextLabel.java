package io.github.kiasdk.report;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.label.BenefitShown;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.report.said.LabelSources;
import io.github.kiasdk.report.said.LabelWords;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.report.text.Page.Style;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A {@link Label} as text within 100 columns: what it is not, the age and why, the icons in words,
 * and what each rests on.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextLabel extends Rendering {

  private final Locale locale;
  private final LabelReader reader;

  private TextLabel(Locale locale, LabelReader reader) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** Labels for parents, in Dutch for a Dutch locale, else in English. */
  public static TextLabel in(Locale locale) {
    return new TextLabel(locale, LabelReader.PARENTS);
  }

  /** The same, worded for others. */
  public TextLabel readBy(LabelReader other) {
    return new TextLabel(locale, other);
  }

  /** The label. */
  public String text(Label label) {
    LabelWords words = new LabelWords(locale, reader);
    Page page = new Page(false);
    page.say(words.title(label), Style.STRONG);
    page.say(0, words.mine("experimental"));
    page.heading(words.age(label.age()), Style.STRONG);
    for (String sentence : words.why(label)) {
      page.say(2, sentence);
    }
    List<String> open = words.open(label);
    if (!open.isEmpty()) {
      page.say(2, words.say("age.open"));
      open.forEach(feature -> page.item(2, "-", 4, feature));
      LabelSources.ofOpen(label).forEach(source -> page.say(2, words.source(source)));
    }
    page.heading(words.mine("risks"), Style.STRONG);
    if (label.icons().isEmpty()) {
      page.say(2, words.say("none"));
    }
    label.shown().forEach(icon -> icon(label, icon, words, page));
    if (!label.more().isEmpty()) {
      page.heading(words.mine("more"), Style.STRONG);
      label.more().forEach(icon -> icon(label, icon, words, page));
    }
    if (!label.benefits().isEmpty()) {
      page.heading(words.mine("benefits"), Style.STRONG);
      page.say(2, words.mine("apart"));
      for (BenefitShown benefit : label.benefits()) {
        head(benefit.icon(), words.name(benefit.icon()), words, page);
        benefit.links().forEach(link -> link(label, link, words, page));
      }
    }
    if (!label.withoutIcon().isEmpty()) {
      page.heading(words.mine("without-icon"), Style.STRONG);
      label.withoutIcon().forEach(link -> link(label, link, words, page));
    }
    page.heading(words.say("about"), Style.STRONG);
    words.about(label).forEach(sentence -> page.say(2, sentence));
    return page.toString();
  }

  private static void icon(Label label, LabelIcon icon, LabelWords words, Page page) {
    head(icon.icon(), words.name(icon.icon()) + " (" + words.sureness(icon) + ")", words, page);
    icon.links().forEach(link -> link(label, link, words, page));
  }

  private static void head(Pictogram pictogram, String title, LabelWords words, Page page) {
    page.say(2, title);
    page.say(4, words.sentence(pictogram));
  }

  private static void link(Label label, IconLink link, LabelWords words, Page page) {
    page.item(4, "-", 6, words.link(label, link));
    List<Evidence> sources = LabelSources.of(label, link);
    for (Evidence source : sources) {
      URI uri = source.uri();
      page.say(6, words.source(source) + (uri == null ? "" : " · " + uri));
    }
    if (sources.isEmpty() && link instanceof IconLink.OfEffect) {
      page.say(6, words.say("source.none"));
    }
  }
}
