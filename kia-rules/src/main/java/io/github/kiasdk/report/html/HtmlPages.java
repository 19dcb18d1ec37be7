package io.github.kiasdk.report.html;

import io.github.kiasdk.report.html.jte.html.HtmlTemplateOutput;
import io.github.kiasdk.report.html.jte.html.OwaspHtmlTemplateOutput;
import io.github.kiasdk.report.html.jte.output.StringOutput;
import java.util.function.Consumer;

/** Lays pages out. */
@SuppressWarnings("NullAway") // jte writes the templates, and takes no listener as null
public final class HtmlPages {

  private HtmlPages() {}

  /** The page of one service. */
  public static String text(ServicePage page) {
    return written(out -> JteserviceGenerated.render(out, null, page));
  }

  /** The page of what changed in a service. */
  public static String text(ComparisonPage page) {
    return written(out -> JtecomparisonGenerated.render(out, null, page));
  }

  /** The page above the pages of several services. */
  public static String text(OverviewPage page) {
    return written(out -> JteoverviewGenerated.render(out, null, page));
  }

  /** Templates begin with the lines of their parameters, which leave empty ones behind. */
  private static String written(Consumer<HtmlTemplateOutput> template) {
    StringOutput text = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(text));
    return text.toString().stripLeading();
  }

  /** The page of a label. */
  public static String text(LabelPage page) {
    return written(out -> JtelabelGenerated.render(out, null, page));
  }

  /** A label as a picture in SVG. Its words have to be fit for XML. */
  public static String text(LabelPicture picture) {
    StringOutput text = new StringOutput();
    JtepictureGenerated.render(new OwaspHtmlTemplateOutput(text), null, picture);
    return text.toString();
  }
}
