package io.github.kiasdk.code;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;

/** What a unit test of a host does: describe one functionality and check it. */
final class ColdStart {

  static final String DONE = "failed checks: ";

  private ColdStart() {}

  public static void main(String[] arguments) {
    Functionality video =
        Functionality.of(FunctionalityKind.VIDEO, "video")
            .forAges(13, 17)
            .declare(
                Defaults.AUTOPLAY, byAge(ages(13, 15), Switch.ON).and(ages(16, 17), Switch.OFF))
            .declare(
                Profiling.USES,
                List.of(Item.item("feed").declare(Profiling.USE_DEFAULT, Switch.ON)))
            .build();
    Report alone = CodeVoorKinderrechten.checklist().check(video);
    Service service =
        Service.of(ServiceKind.STREAMING, "service", "Service").functionality(video).build();
    int read = 0;
    for (Finding finding : CodeVoorKinderrechten.checklist().check(service).findings()) {
      read += finding.decidedBy().size() + finding.missing().size();
    }
    if (read > 0) {
      System.out.println(DONE + alone.count(Outcome.FAILED));
    }
  }
}
