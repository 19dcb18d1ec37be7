package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The areas of which nobody said whether the service has them, said once for all of them. */
public final class OpenAreas {

  private OpenAreas() {}

  /** They, with the checks that are not asked; not those that facts show to be there after all. */
  public static Map<Area, List<Check>> of(Report report) {
    Set<String> open = new HashSet<>();
    for (Finding finding : report.cannotTell()) {
      if (finding.reason() == Reason.NOT_DESCRIBED) {
        open.add(finding.about());
      }
    }
    Map<Area, List<Check>> areas = new LinkedHashMap<>(report.notAsked());
    areas.keySet().removeIf(area -> !open.contains(area.id()));
    return areas;
  }

  /** How many there are, as a heading; empty if there are none. */
  public static String heading(Report report, Words words) {
    int areas = of(report).size();
    return areas == 0 ? "" : words.count("areas", areas);
  }

  /** Which they are, what is not asked because of it, and what to declare. */
  public static String say(Report report, Words words) {
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Map<Area, List<Check>> open = of(report);
    for (Area area : open.keySet()) {
      names.add(words.of(area));
      ids.add(area.id());
    }
    Set<Check> notAsked = new HashSet<>();
    open.values().forEach(notAsked::addAll);
    return words.say(
        "areas.said",
        String.join("; ", names),
        words.count("areas.checks", notAsked.size()),
        String.join(", ", ids));
  }

  /** The ids of checks that are not asked. */
  public static String ids(List<Check> checks) {
    return checks.stream().map(Check::id).collect(Collectors.joining(", "));
  }
}
