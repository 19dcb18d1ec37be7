package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.report.html.ServicePage.Bar;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.RightCluster;
import java.util.List;
import java.util.Objects;

/**
 * Several services side by side, each with a link to its own page.
 *
 * @param words the language of the page
 * @param clusters the groups of rights above the columns
 * @param services a row for each service, in the order in which they were given
 * @param versions by what the page was made
 */
public record OverviewPage(
    Words words, List<RightCluster> clusters, List<Row> services, List<String> versions) {

  /** Copies the lists. */
  public OverviewPage {
    Objects.requireNonNull(words, "words");
    clusters = List.copyOf(clusters);
    services = List.copyOf(services);
    versions = List.copyOf(versions);
  }

  /**
   * One service.
   *
   * @param file the name of its page, in the same directory
   * @param about who offers it, and on which day it was described
   * @param cells what its functionalities together do to each group of rights
   */
  public record Row(
      String file, String name, String about, List<Cell> cells, List<Bar> bars, String answers) {}

  /**
   * What a whole service does to one group of rights.
   *
   * @param positive how many effects serve these rights
   * @param negative how many strain them
   */
  public record Cell(RightCluster cluster, EffectGrid.Seen seen, int positive, int negative) {}
}
