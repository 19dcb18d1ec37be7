package io.github.kiasdk.report.html;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.label.BenefitShown;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.report.html.LabelPage.Icon;
import io.github.kiasdk.report.html.LabelPage.Reason;
import io.github.kiasdk.report.html.LabelPage.Source;
import io.github.kiasdk.report.said.LabelSources;
import io.github.kiasdk.report.said.LabelWords;
import io.github.kiasdk.report.said.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The icons on the page of a label, and what each rests on. */
public final class HtmlLabelIcons {

  private final Label label;
  private final @Nullable URI report;
  private final LabelWords words;

  public HtmlLabelIcons(Label label, @Nullable URI report, LabelWords words) {
    this.label = label;
    this.report = report;
    this.words = words;
  }

  public List<Icon> risks(List<LabelIcon> risks) {
    List<Icon> icons = new ArrayList<>();
    for (LabelIcon risk : risks) {
      icons.add(icon(risk.icon(), Words.capital(words.sureness(risk)), risk.links()));
    }
    return icons;
  }

  public List<Icon> benefits() {
    List<Icon> icons = new ArrayList<>();
    for (BenefitShown benefit : label.benefits()) {
      icons.add(icon(benefit.icon(), "", benefit.links()));
    }
    return icons;
  }

  private Icon icon(Pictogram pictogram, String sure, List<? extends IconLink> links) {
    return new Icon(
        pictogram.id(),
        pictogram.paths(),
        words.name(pictogram),
        words.sentence(pictogram),
        sure,
        words.briefly(label, links),
        reasons(links));
  }

  public List<Reason> reasons(List<? extends IconLink> links) {
    List<Reason> reasons = new ArrayList<>();
    for (IconLink link : links) {
      List<Source> sources = sources(LabelSources.of(label, link));
      reasons.add(
          new Reason(
              words.link(label, link),
              report == null ? null : report + Anchors.href(anchor(link)),
              sources,
              sources.isEmpty()));
    }
    return reasons;
  }

  /** Where the page of the report has it. */
  private static String anchor(IconLink link) {
    return link instanceof IconLink.OfFinding failed
        ? HtmlRows.anchor(failed.finding())
        : Anchors.part(link.about());
  }

  public List<Source> sources(Collection<Evidence> evidence) {
    List<Source> sources = new ArrayList<>();
    for (Evidence one : evidence) {
      URI uri = one.uri();
      String address = uri != null && HtmlSources.isOfTheWeb(uri) ? uri.toString() : null;
      sources.add(new Source(words.source(one), address));
    }
    return sources;
  }
}
