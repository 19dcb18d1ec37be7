package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.EffectGrid.Seen;
import io.github.kiasdk.report.html.ServicePage.Bar;
import io.github.kiasdk.report.html.ServicePage.Brief;
import io.github.kiasdk.report.said.Account;
import io.github.kiasdk.report.said.TransitionTable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.RightCluster;
import java.util.List;
import java.util.Objects;

/**
 * What changed from one description of a service to the next.
 *
 * @param words the language of the page
 * @param about the two descriptions, with what tells them apart
 * @param notices what every reader has to know first
 * @param brief the page in a few sentences
 * @param clusters the groups of rights above the columns of the grid
 * @param grid the functionalities, each before and now
 * @param parts what changed in each functionality and in the service
 * @param bars the answers per principle, before and now
 * @param outcomes the heads of the columns of the table
 * @param transitions how many answers went from one outcome to another
 * @param versions by what the page was made
 */
public record ComparisonPage(
    Words words,
    String title,
    List<About> about,
    List<String> notices,
    List<Brief> brief,
    List<RightCluster> clusters,
    List<Row> grid,
    List<Part> parts,
    List<Pair> bars,
    List<String> outcomes,
    List<TransitionTable.Row> transitions,
    List<String> versions) {

  /** Checks that nothing is missing and copies the lists. */
  public ComparisonPage {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(title, "title");
    about = List.copyOf(about);
    notices = List.copyOf(notices);
    brief = List.copyOf(brief);
    clusters = List.copyOf(clusters);
    grid = List.copyOf(grid);
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    outcomes = List.copyOf(outcomes);
    transitions = List.copyOf(transitions);
    versions = List.copyOf(versions);
  }

  /** Something both descriptions are asked. */
  public record About(String label, String value) {}

  /**
   * A functionality in the grid, before or now.
   *
   * @param anchor the id of the part that says what changed; empty if nothing did
   * @param first whether it is the first row of the functionality
   * @param when before, now, or the same in both
   */
  public record Row(String title, String anchor, boolean first, String when, List<Cell> cells) {}

  /**
   * What a functionality does to one group of rights.
   *
   * @param positive how many effects serve these rights
   * @param negative how many strain them
   * @param changed whether it is not the same before and now
   */
  public record Cell(Seen seen, int positive, int negative, boolean changed) {}

  /** The answers under one principle, before and now, on one scale. */
  public record Pair(Bar before, Bar now) {}

  /**
   * All that changed in one functionality or in the service.
   *
   * @param anchor the id of the section
   * @param headline in a few words what became worse, better and open
   * @param worse in which ways a child's right got worse
   * @param beside what became better
   * @param also what is open, and how much is the same
   * @param rest all else
   */
  public record Part(
      String anchor,
      String title,
      String headline,
      List<String> worse,
      List<String> beside,
      List<String> also,
      List<Account> rest) {}
}
