package io.github.kiasdk.report;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.label.BenefitShown;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A {@link Label} as one HTML page that asks for nothing else: no script, no font, no request. Each
 * icon unfolds to the effects, failed checks and features it rests on, with their sources. It
 * follows the light or dark scheme of the reader and can be printed.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlLabel {

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--line:#444;--paper:#fff;--ink:#111;--quiet:#444}
      @media (prefers-color-scheme:dark){:root{--line:#bbb;--paper:#16181c;--ink:#f3f3f3;--quiet:#ccc}}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:1rem;max-width:46rem;font:1rem/1.5 system-ui,sans-serif;\
      background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
      h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
      h2{font-size:1.2rem;margin:1.75rem 0 .5rem}
      h3{font-size:1.05rem;margin:0}
      .notice{border:2px dashed var(--line);padding:.5rem .75rem;margin:.75rem 0}
      .age{display:flex;gap:1rem;align-items:center;margin:1rem 0}
      .badge{flex:none;min-width:5rem;height:5rem;padding:0 .5rem;border:3px solid var(--ink);\
      display:flex;align-items:center;justify-content:center;font-size:2rem;font-weight:700}
      .age p{margin:0}
      ul.icons{list-style:none;padding:0;margin:.5rem 0}
      ul.icons>li{display:flex;gap:1rem;margin:1rem 0}
      .tile{flex:none;width:4.5rem;height:4.5rem;border:2px solid var(--ink);border-radius:.4rem;\
      display:flex;align-items:center;justify-content:center}
      .good .tile{border-radius:50%}
      .words{min-width:0;flex:1}
      .words p{margin:.15rem 0}
      .sure{color:var(--quiet);font-size:.95rem}
      summary{cursor:pointer;padding:.3rem 0;min-height:1.75rem}
      :focus-visible{outline:3px solid currentColor;outline-offset:2px}
      a{color:inherit}
      .sources{color:var(--quiet);font-size:.95rem}
      @media print{body{max-width:none}}
      """;

  private final Locale locale;
  private final LabelReader reader;

  private HtmlLabel(Locale locale, LabelReader reader) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** Labels for parents, in Dutch for a Dutch locale, else in English. */
  public static HtmlLabel in(Locale locale) {
    return new HtmlLabel(locale, LabelReader.PARENTS);
  }

  /** The same, worded for others. */
  public HtmlLabel readBy(LabelReader other) {
    return new HtmlLabel(locale, other);
  }

  /** The page. */
  public String text(Label label) {
    LabelWords words = new LabelWords(locale, reader);
    Markup page = new Markup().raw("<!DOCTYPE html>\n");
    page.open("html", "lang", LocalizedText.isDutch(locale) ? "nl" : "en").open("head");
    page.only("meta", "charset", "utf-8");
    page.only("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.only(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    page.element("title", words.title(label));
    page.open("style").raw(STYLE).close().close();
    page.open("body").open("main");
    page.element("h1", words.title(label));
    page.element("p", words.mine("experimental"), "class", "notice");
    age(label, words, page);
    page.element("h2", words.mine("risks"));
    if (label.icons().isEmpty()) {
      page.element("p", words.say("none"));
    }
    icons(label, label.shown(), words, page);
    if (!label.more().isEmpty()) {
      page.open("details").element("summary", words.mine("more"));
      icons(label, label.more(), words, page);
      page.close();
    }
    benefits(label, words, page);
    if (!label.withoutIcon().isEmpty()) {
      page.element("h2", words.mine("without-icon"));
      links(label, label.withoutIcon(), words, page);
    }
    page.element("h2", words.say("about"));
    words.about(label).forEach(sentence -> page.element("p", sentence));
    return page.close().close().close().toString();
  }

  private static void age(Label label, LabelWords words, Markup page) {
    page.open("div", "class", "age");
    page.element("div", words.badge(label.age()), "class", "badge", "aria-hidden", "true");
    page.open("div").open("p").element("strong", words.age(label.age())).close();
    words.why(label).forEach(sentence -> page.element("p", sentence));
    page.close().close();
    List<String> open = words.open(label);
    if (!open.isEmpty()) {
      page.open("details").element("summary", words.say("age.open")).open("ul");
      open.forEach(feature -> page.element("li", feature));
      page.close();
      words.openSources(label).forEach(one -> page.element("p", one, "class", "sources"));
      page.close();
    }
  }

  private static void icons(Label label, List<LabelIcon> icons, LabelWords words, Markup page) {
    if (icons.isEmpty()) {
      return;
    }
    page.open("ul", "class", "icons");
    for (LabelIcon icon : icons) {
      head(icon.icon(), words, page);
      page.element("p", words.sureness(icon), "class", "sure");
      why(label, icon.links(), words, page);
      page.close().close();
    }
    page.close();
  }

  private static void benefits(Label label, LabelWords words, Markup page) {
    if (label.benefits().isEmpty()) {
      return;
    }
    page.element("h2", words.mine("benefits"));
    page.element("p", words.say("benefits.apart"), "class", "sure");
    page.open("ul", "class", "icons good");
    for (BenefitShown benefit : label.benefits()) {
      head(benefit.icon(), words, page);
      why(label, benefit.links(), words, page);
      page.close().close();
    }
    page.close();
  }

  private static void head(Pictogram pictogram, LabelWords words, Markup page) {
    page.open("li", "id", pictogram.id()).open("div", "class", "tile");
    Drawing.picture(page, pictogram, words, 48, "icon-" + pictogram.id());
    page.close().open("div", "class", "words");
    page.element("h3", words.name(pictogram));
    page.element("p", words.sentence(pictogram));
  }

  private static void why(
      Label label, List<? extends IconLink> links, LabelWords words, Markup page) {
    page.open("details").element("summary", words.say("why"));
    links(label, links, words, page);
    page.close();
  }

  private static void links(
      Label label, List<? extends IconLink> links, LabelWords words, Markup page) {
    page.open("ul");
    for (IconLink link : links) {
      page.open("li").say(words.link(label, link));
      List<Evidence> sources = LabelWords.sources(link);
      if (sources.isEmpty() && link instanceof IconLink.OfEffect) {
        page.element("div", words.say("source.none"), "class", "sources");
      }
      for (Evidence source : sources) {
        page.open("div", "class", "sources");
        URI uri = source.uri();
        if (uri != null && isOfTheWeb(uri)) {
          page.element("a", words.source(source), "href", uri.toString(), "rel", "noreferrer");
        } else {
          page.say(words.source(source));
        }
        page.close();
      }
      page.close();
    }
    page.close();
  }

  /** A link of another kind could run something. */
  private static boolean isOfTheWeb(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
  }
}
