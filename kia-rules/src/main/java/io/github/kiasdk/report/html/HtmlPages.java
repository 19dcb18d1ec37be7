package io.github.kiasdk.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Lays pages out. */
public final class HtmlPages {

  private HtmlPages() {}

  /** The page of one service. */
  public static String text(ServicePage page) {
    StringOutput text = new StringOutput();
    JteserviceGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    return text.toString();
  }

  /** The page above the pages of several services. */
  public static String text(OverviewPage page) {
    StringOutput text = new StringOutput();
    JteoverviewGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    return text.toString();
  }

  /** The page of a label. */
  public static String text(LabelPage page) {
    StringOutput text = new StringOutput();
    JtelabelGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    return text.toString();
  }

  /** A label as a picture in SVG. Its words have to be fit for XML. */
  public static String text(LabelPicture picture) {
    StringOutput text = new StringOutput();
    JtepictureGenerated.render(new OwaspHtmlTemplateOutput(text), null, picture);
    return text.toString();
  }
}
