package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.Colophon;
import io.github.kiasdk.report.html.HtmlBars;
import io.github.kiasdk.report.html.HtmlPages;
import io.github.kiasdk.report.html.OverviewPage;
import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several services on one HTML page, a row for each: which groups of rights it serves and strains,
 * and the answers per principle, with a link to its own page. No row is a rank: services differ in
 * kind and in how fully they are described.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlOverview extends Rendering {

  private final Locale locale;
  private final String tool;

  private HtmlOverview(Locale locale, String tool) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.tool = Objects.requireNonNull(tool, "tool");
  }

  /** Pages in Dutch for a Dutch locale, in English for every other. */
  public static HtmlOverview in(Locale locale) {
    return new HtmlOverview(locale, "");
  }

  /** The same, with the name and version of the tool that made it at the foot of the page. */
  public HtmlOverview madeBy(String nameAndVersion) {
    return new HtmlOverview(locale, nameAndVersion);
  }

  /**
   * A service on the page.
   *
   * @param file where its own page is, relative to this one, for instance {@code tiktok.html}
   * @param report what was found about the service
   * @param service the service
   * @param assessment how it was assessed; {@code null} if it was only described
   */
  public record Entry(
      String file, Report report, Service service, @Nullable Assessment assessment) {

    /** Checks that nothing is missing. */
    public Entry {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(service, "service");
    }
  }

  /** The page above these services, in this order. */
  public String text(List<Entry> services) {
    Words words = new Words(locale);
    HtmlBars.Scale scale = new HtmlBars.Scale(1, 1);
    for (Entry entry : services) {
      scale = scale.and(HtmlBars.Scale.of(entry.report()));
    }
    List<OverviewPage.Row> rows = new ArrayList<>();
    for (Entry entry : services) {
      rows.add(row(entry, scale, words));
    }
    return HtmlPages.text(
        new OverviewPage(
            words,
            RightScheme.GC25.clusters(),
            rows,
            Colophon.of(null, services.stream().map(Entry::report).toList(), tool, words)));
  }

  private static OverviewPage.Row row(Entry entry, HtmlBars.Scale scale, Words words) {
    Service service = entry.service();
    Report report = entry.report();
    List<String> about = new ArrayList<>();
    if (service.provider() != null && !service.provider().equals(service.name())) {
      about.add(words.line(service.provider()));
    }
    if (service.referenceDate() != null) {
      about.add(words.say("header.reference-date", service.referenceDate()));
    }
    List<OverviewPage.Cell> cells = new ArrayList<>();
    for (Column column : EffectGrid.of(service, entry.assessment()).columns()) {
      cells.add(
          new OverviewPage.Cell(
              column.cluster(),
              column.seen(),
              count(service, column.cluster(), Sign.POSITIVE),
              count(service, column.cluster(), Sign.NEGATIVE)));
    }
    List<String> answers = new ArrayList<>();
    for (FirstScreen.Tally tally : FirstScreen.tallies(report, words)) {
      answers.add(tally.said(words));
    }
    return new OverviewPage.Row(
        entry.file(),
        words.line(service.name()),
        String.join(Words.BETWEEN, about),
        cells,
        HtmlBars.small(report, words, scale),
        String.join(" ", answers));
  }

  private static int count(Service service, RightCluster cluster, Sign sign) {
    int count = 0;
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        count += effect.sign() == sign && touches(effect, cluster) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean touches(Effect effect, RightCluster cluster) {
    for (Right right : effect.rights()) {
      if (right.cluster() == cluster) {
        return true;
      }
    }
    return false;
  }
}
