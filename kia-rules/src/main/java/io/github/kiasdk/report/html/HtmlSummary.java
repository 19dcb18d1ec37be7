package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.EffectGrid.Cell;
import io.github.kiasdk.assessment.EffectGrid.Column;
import io.github.kiasdk.assessment.EffectGrid.Row;
import io.github.kiasdk.assessment.RiskTotal;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.report.html.ServicePage.Brief;
import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.Looked;
import io.github.kiasdk.report.said.OpenAreas;
import io.github.kiasdk.report.said.Risk;
import io.github.kiasdk.report.said.RiskText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page in a few sentences, the total of the risks, and what was not looked at. */
public final class HtmlSummary {

  private final Report report;
  private final Service service;
  private final EffectGrid grid;
  private final RiskMatrix matrix;
  private final FirstScreen screen;
  private final Words words;

  public HtmlSummary(
      GateResult result, Service service, EffectGrid grid, RiskMatrix matrix, Words words) {
    this.report = result.report();
    this.screen = new FirstScreen(report, result.left(), service, words);
    this.service = service;
    this.grid = grid;
    this.matrix = matrix;
    this.words = words;
  }

  /**
   * The page in a few sentences.
   *
   * @param agreed what to say of explanations and a baseline, if anything
   */
  public List<Brief> brief(List<Brief> agreed) {
    List<Brief> brief = new ArrayList<>(first());
    brief.addAll(agreed);
    brief.add(new Brief("grid", touched(Sign.POSITIVE)));
    brief.add(new Brief("grid", touched(Sign.NEGATIVE)));
    Looked looked = new Looked(grid, words);
    String empty = looked.empty();
    if (empty != null) {
      brief.add(new Brief("unseen", words.say("html.brief.empty", empty)));
    }
    if (!grid.notSeen().isEmpty()) {
      brief.add(new Brief("unseen", words.say("html.brief.not-seen", clusters(grid.notSeen()))));
    }
    int measures = 0;
    int there = 0;
    for (Functionality functionality : service.functionalities()) {
      for (Mitigation measure : functionality.mitigations()) {
        measures++;
        there += measure.status() == Status.IMPLEMENTED ? 1 : 0;
      }
    }
    brief.add(new Brief("attention", words.count("html.brief.measures", measures, there)));
    return brief;
  }

  /** What is wrong, what comes first and who has to say what, each linked to where it stands. */
  private List<Brief> first() {
    List<Brief> first = new ArrayList<>();
    for (FirstScreen.Tally tally : screen.tallies()) {
      first.add(new Brief("attention", tally.said(words)));
    }
    for (FirstScreen.Line line : screen.wrong()) {
      String label = line.label().isEmpty() ? "" : line.label() + ": ";
      first.add(new Brief("attention", label + line.said()));
    }
    if (screen.wrong().isEmpty()) {
      first.add(new Brief("attention", screen.wrongHeading("md.wrong")));
    }
    for (String toDo : screen.toDo()) {
      first.add(new Brief("attention", words.say("html.brief.to-do", toDo)));
    }
    for (FirstScreen.Line line : screen.who()) {
      first.add(new Brief("open", words.say("html.brief.who", line.label(), line.said())));
    }
    return first;
  }

  private String touched(Sign sign) {
    int effects = 0;
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        effects += effect.sign() == sign ? 1 : 0;
      }
    }
    Set<RightCluster> touched = new LinkedHashSet<>();
    for (Column column : grid.columns()) {
      for (Row row : grid.rows()) {
        for (Cell cell : row.cells()) {
          List<Effect> here = sign == Sign.POSITIVE ? cell.positive() : cell.negative();
          if (cell.cluster() == column.cluster() && !here.isEmpty()) {
            touched.add(cell.cluster());
          }
        }
      }
    }
    String key = sign == Sign.POSITIVE ? "html.brief.serves" : "html.brief.strains";
    return effects == 0 ? words.say(key + ".none") : words.count(key, effects, clusters(touched));
  }

  private String clusters(Iterable<RightCluster> clusters) {
    List<String> names = new ArrayList<>();
    for (RightCluster cluster : clusters) {
      names.add(words.of(cluster));
    }
    return String.join("; ", names);
  }

  /** The total before and after measures, or why there is none. */
  public List<String> risk() {
    RiskTotal before = RiskTotal.beforeMeasures(service, matrix);
    List<String> risk = new ArrayList<>();
    if (before instanceof RiskTotal.Known) {
      RiskTotal after = RiskTotal.afterMeasures(service, matrix);
      risk.add(words.say("html.total.before", words.of(before.label())));
      risk.add(words.say("html.total.after", words.of(after.label())));
      risk.add(words.say("grid.what-counts"));
      return risk;
    }
    risk.add(words.say("html.no-total", words.of(before.label())));
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Risk one : Risk.of(service, matrix)) {
      if (one.levels() == null) {
        reasons.merge(RiskText.reason(one, words), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
      risk.add(words.count("html.unrated", reason.getValue(), reason.getKey()));
    }
    return risk;
  }

  /** Groups of rights, functionalities and checks that nothing is said about, and why. */
  public List<String> unseen(@Nullable Assessment assessment) {
    List<String> unseen = new ArrayList<>();
    Looked looked = new Looked(grid, words);
    for (Column column : grid.columns()) {
      RightCluster cluster = column.cluster();
      List<String> parts = looked.unseen(cluster);
      if (grid.notSeen().contains(cluster)) {
        List<String> rights = new ArrayList<>();
        for (Right right : cluster.rights()) {
          rights.add(words.of(right));
        }
        unseen.add(words.say("html.unseen.rights", words.of(cluster), String.join("; ", rights)));
      } else if (!parts.isEmpty()) {
        unseen.add(words.say("html.unseen.parts", words.of(cluster), String.join("; ", parts)));
      }
    }
    if (assessment != null) {
      for (Untouched group : assessment.untouched()) {
        unseen.add(
            words.say("html.unseen.untouched", looked.untouched(group), words.of(group.reason())));
      }
    }
    for (Functionality functionality : service.functionalities()) {
      if (functionality.effects().isEmpty()) {
        unseen.add(words.say("html.unseen.effects", words.of(functionality.title())));
      }
    }
    OpenAreas.of(report)
        .forEach(
            (area, checks) ->
                unseen.add(
                    checks.isEmpty()
                        ? words.say("html.unseen.area.asked", words.of(area))
                        : words.say("html.unseen.area", words.of(area), OpenAreas.ids(checks))));
    Map<Reason, Integer> inapplicable = new EnumMap<>(Reason.class);
    for (Finding finding : report.with(Outcome.INAPPLICABLE)) {
      inapplicable.merge(Objects.requireNonNull(finding.reason()), 1, Integer::sum);
    }
    for (Map.Entry<Reason, Integer> entry : inapplicable.entrySet()) {
      unseen.add(words.count("html.unseen.checks", entry.getValue(), words.of(entry.getKey())));
    }
    unseen.add(words.say("html.unseen.rest"));
    return unseen;
  }
}
