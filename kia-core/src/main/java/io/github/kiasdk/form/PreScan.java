package io.github.kiasdk.form;

import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import java.util.List;

/** What the pre-scan tells about children, and why the rest has no place in a document. */
final class PreScan {

  private static final String YES = "true";
  private static final String NO = "false";

  private PreScan() {}

  static void take(Export export, Intake intake) {
    for (String section : List.of("0", "1", "2", "3", "4", "5", "6")) {
      intake.leave(section, Reasons.NO_FACT);
    }
    intake.leave("0.2", Reasons.DESCRIPTION);
    intake.leave("0.3", Reasons.PURPOSES);
    intake.leave("0.4", Reasons.PURPOSES);
    intake.leave("1.1", Reasons.DATA);
    intake.leave("1.2", Reasons.DATA);
    intake.leave("1.3", Reasons.DATA);
    intake.leave("1.4", Reasons.DATA_SUBJECTS);
    intake.leave("1.5.4", Reasons.DATA);
    intake.leave("3", Reasons.LISTS);
    intake.leave("4", Reasons.LISTS);
    intake.leave("6", Reasons.ALGORITHMS);
    takeChildren(export, intake);
  }

  /** A later question is only asked after a certain answer; one that was not asked says nothing. */
  private static void takeChildren(Export export, Intake intake) {
    Answer service = export.answer("7.1.1");
    Answer primarily = export.answer("7.1.2");
    Answer excluded = export.answer("7.1.3");
    boolean isService = service != null && service.is(YES);
    intake.leave("7.1.1", Reasons.OFFERED_OR_USED);
    intake.leave("7.1.2", isService ? Reasons.NOT_PRIMARILY : Reasons.NOT_ASKED);
    intake.leave("7.1.3", Reasons.NOT_ASKED);
    if (!isService || primarily == null) {
      return;
    }
    if (primarily.is(YES)) {
      intake.take(Audience.AIMED_AT_CHILDREN, true, List.of(primarily), null);
    } else if (primarily.is(NO)) {
      intake.leave("7.1.3", Reasons.EXCLUDED);
      if (excluded != null && excluded.is(NO)) {
        intake.take(AgeAssurance.EFFECTIVE_18PLUS, false, List.of(excluded), Reasons.CANNOT_SHOW);
      }
    } else {
      intake.leave("7.1.2", Reasons.UNKNOWN_OPTION);
    }
  }
}
