package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.Frameworks;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.Colophon;
import io.github.kiasdk.report.html.HtmlAgreed;
import io.github.kiasdk.report.html.HtmlAttention;
import io.github.kiasdk.report.html.HtmlBars;
import io.github.kiasdk.report.html.HtmlCards;
import io.github.kiasdk.report.html.HtmlFilters;
import io.github.kiasdk.report.html.HtmlPages;
import io.github.kiasdk.report.html.HtmlProofs;
import io.github.kiasdk.report.html.HtmlProposals;
import io.github.kiasdk.report.html.HtmlRows;
import io.github.kiasdk.report.html.HtmlSources;
import io.github.kiasdk.report.html.HtmlSummary;
import io.github.kiasdk.report.html.ServicePage;
import io.github.kiasdk.report.said.Agenda;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as one HTML page for everybody around the table: the service, which rights its
 * functionalities serve and strain, what deserves attention, what is open for people, what was
 * found in order and what that shows, each functionality on its own, what nobody looked at, the
 * sources and the method. Nothing is netted and there is no score.
 *
 * <pre>{@code
 * String page = HtmlReport.in(DUTCH).text(report, document.service(), document.assessment());
 * }</pre>
 *
 * <p>The page holds everything it needs and loads nothing; without its script it shows all
 * findings, with it they can be filtered. Each finding has its {@linkplain
 * io.github.kiasdk.check.Finding#fingerprint() fingerprint} as the id of its element, with white
 * space as {@code _}. Equal input gives equal text.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlReport extends Rendering {

  private final Locale locale;
  private final RiskMatrix matrix;
  private final List<Framework> frameworks;
  private final String tool;
  private final @Nullable URI label;

  private HtmlReport(
      Locale locale,
      RiskMatrix matrix,
      List<Framework> frameworks,
      String tool,
      @Nullable URI label) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.matrix = Objects.requireNonNull(matrix, "matrix");
    this.frameworks = frameworks;
    this.tool = Objects.requireNonNull(tool, "tool");
    this.label = label;
  }

  /**
   * Pages in Dutch for a Dutch locale, in English for every other; rated by the usual matrix, to be
   * filtered by the frameworks of this library.
   */
  public static HtmlReport in(Locale locale) {
    return new HtmlReport(locale, RiskMatrix.standard(), Frameworks.all(), "", null);
  }

  /** The same, with levels of risk by this matrix. */
  public HtmlReport ratedBy(RiskMatrix other) {
    return new HtmlReport(locale, other, frameworks, tool, label);
  }

  /** The same, to be filtered by these frameworks. */
  public HtmlReport filteredBy(Collection<Framework> others) {
    return new HtmlReport(locale, matrix, List.copyOf(others), tool, label);
  }

  /**
   * The same, with the name and version of the tool that made it at the foot of the page.
   *
   * @param nameAndVersion for instance {@code kia 1.0.0}; nothing if empty
   */
  public HtmlReport madeBy(String nameAndVersion) {
    return new HtmlReport(locale, matrix, frameworks, nameAndVersion, label);
  }

  /**
   * The same, with a link to the page that {@link HtmlLabel} makes of the same service.
   *
   * @param page its address, as seen from the report: for instance {@code tiktok.label.html}
   * @throws IllegalArgumentException if it is neither relative nor of the web
   */
  public HtmlReport labelled(URI page) {
    return new HtmlReport(
        locale, matrix, frameworks, tool, HtmlLabel.checked(page, HtmlLabel.OF_THE_WEB));
  }

  /**
   * The page of a service.
   *
   * @param report what was found about this service
   * @param assessment how the service was assessed; {@code null} if it was only described
   */
  public String text(Report report, Service service, @Nullable Assessment assessment) {
    return text(Gate.open().judge(report), service, assessment);
  }

  /**
   * The page of a service, with what is explained and until when, what is proposed, and what stands
   * in a baseline. Days left are counted from the day of the report.
   *
   * @param result what a gate says of what was found about this service
   * @param assessment how the service was assessed; {@code null} if it was only described
   */
  public String text(GateResult result, Service service, @Nullable Assessment assessment) {
    Report report = result.report();
    Words words = new Words(locale);
    EffectGrid grid = EffectGrid.of(service, assessment);
    HtmlRows rows = new HtmlRows(report, frameworks, words);
    HtmlSources sources = new HtmlSources(words);
    HtmlCards cards = new HtmlCards(report, service, matrix, rows, sources, words);
    HtmlAgreed agreed = new HtmlAgreed(result, service, rows, words);
    HtmlSummary summary = new HtmlSummary(result, service, grid, matrix, words);
    return HtmlPages.text(
        new ServicePage(
            words,
            service,
            assessment,
            notices(report, service, assessment, words),
            summary.brief(agreed.brief()),
            grid,
            summary.risk(),
            HtmlBars.of(report, words),
            HtmlFilters.of(report, service, frameworks, words),
            new HtmlAttention(report, rows, agreed, words).items(),
            HtmlProposals.of(service, words),
            new Agenda(report, service, words).topics(),
            HtmlProofs.of(report, rows, words),
            cards.all(),
            agreed.section(),
            summary.unseen(assessment),
            sources.all(),
            Colophon.of(assessment, List.of(report), tool, words),
            label == null ? null : label.toString()));
  }

  private static List<String> notices(
      Report report, Service service, @Nullable Assessment assessment, Words words) {
    List<String> notices = new ArrayList<>();
    int errors = report.count(Outcome.ERROR);
    if (errors > 0) {
      notices.add(words.count("html.errors", errors));
    }
    if (!report.saysAnything()) {
      notices.add(words.say("html.nothing-applicable"));
    }
    if (service.notice() != null) {
      notices.add(words.of(service.notice()));
    }
    if (assessment != null && assessment.limitations() != null) {
      notices.add(words.of(assessment.limitations()));
    }
    notices.add(words.say("html.notice"));
    return notices;
  }
}
