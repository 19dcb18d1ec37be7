package io.github.kiasdk.form;

import io.github.kiasdk.plain.Days;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dpia.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a DPIA tells about itself, and why the rest has no place in a document. */
final class DpiaReport {

  static final String FINAL = "definitief";
  static final String DRAFT = "concept";

  private static final Pattern FIRST_VERSION = Pattern.compile("(?i)(v|versie)? ?1(\\.0)*+");

  private final Export export;
  private final Intake intake;

  private DpiaReport(Export export, Intake intake) {
    this.export = export;
    this.intake = intake;
  }

  static void take(Export export, Intake intake) {
    for (int section = 0; section <= 20; section++) {
      intake.leave(String.valueOf(section), Reasons.NO_FACT);
    }
    for (String section : List.of("2", "6", "8", "10", "12")) {
      intake.leave(section, Reasons.DATA);
    }
    for (String section : List.of("5", "11", "13")) {
      intake.leave(section, Reasons.PURPOSES);
    }
    intake.leave("1", Reasons.DESCRIPTION);
    intake.leave("3", Reasons.DESCRIPTION);
    intake.leave("4", Reasons.ALGORITHMS);
    intake.leave("7", Reasons.CONSULTATION);
    intake.leave("15", Reasons.RIGHTS);
    intake.leave("16.1", Reasons.BEFORE_MEASURES);
    intake.leave("17.1.2", Reasons.NO_FACT);
    intake.leave("17.1.6", Reasons.NO_FACT);
    intake.leave("17.1.5", Reasons.PRIOR_CONSULTATION);
    intake.leave("17.1.7", Reasons.PEOPLE);
    intake.leave("19.4", Reasons.PEOPLE);
    intake.leave("19.5", Reasons.PEOPLE);
    intake.leave("20", Reasons.PEOPLE);
    DpiaReport report = new DpiaReport(export, intake);
    report.takeSteps();
    DpiaRisks.take(export, intake);
    report.takeStatus();
  }

  private void takeStatus() {
    Answer status = export.answer("19.2");
    if (status == null || !status.is(FINAL)) {
      boolean draft = status == null || status.is(DRAFT);
      intake.leave("19.2", draft ? Reasons.DRAFT : Reasons.UNKNOWN_OPTION);
      intake.leave("19.1.2", Reasons.DRAFT);
      intake.leave("20.1.6", Reasons.DRAFT);
      return;
    }
    intake.take(Dpia.DONE, true, List.of(status), null);
    takeDates(status);
  }

  /** The day of a signature is only the last renewal if nothing in the export is later. */
  private void takeDates(Answer status) {
    intake.leave("19.1.2", Reasons.VERSION_DATE);
    intake.leave("20.1.6", Reasons.SIGNED);
    List<Answer> signatures = new ArrayList<>();
    LocalDate signed = null;
    for (int row : export.rows("20.1")) {
      Answer signature = export.answer("20.1.6", row);
      LocalDate day = signature == null ? null : day(signature);
      // A day later than the answer itself is a plan.
      if (signature == null || day == null || day.isAfter(signature.edited())) {
        return;
      }
      signatures.add(signature);
      signed = signed == null || day.isAfter(signed) ? day : signed;
    }
    if (signed == null) {
      return;
    }
    List<Integer> versions = export.rows("19.1");
    for (int row : versions) {
      Answer version = export.answer("19.1.2", row);
      LocalDate day = version == null ? null : day(version);
      if (version != null && (day == null || day.isAfter(signed))) {
        return;
      }
    }
    List<Answer> from = new ArrayList<>(signatures);
    from.add(status);
    intake.take(Dpia.RENEWED, signed, from, null);
    Answer number = versions.size() == 1 ? export.answer("19.1.1", versions.get(0)) : null;
    if (number != null && FIRST_VERSION.matcher(number.text()).matches()) {
      from.add(number);
      intake.take(Dpia.DATE, signed, from, Reasons.ONE_VERSION);
    }
  }

  /** The day that an answer says, if a document can hold it; that it cannot is told. */
  private @Nullable LocalDate day(Answer answer) {
    LocalDate day = Days.read(answer.text());
    if (day != null && !Days.fits(day)) {
      intake.leave(answer.question(), Days.outside(day));
      return null;
    }
    return day;
  }

  /**
   * A set of steps says of the others that they are not filled in. So each must be certain: its
   * section marked as completed by the user, or empty.
   */
  private void takeSteps() {
    Set<Step> steps = EnumSet.noneOf(Step.class);
    List<Answer> from = new ArrayList<>();
    @SuppressWarnings("ShortCircuitBoolean") // each decides, whatever those before it said
    boolean certain =
        decide(Step.NEED, "1", "1.1", steps, from)
            & decide(Step.DESCRIPTION, "3", "3.1", steps, from)
            & decide(Step.CONSULTATION, "7", "7", steps, from)
            & decide(Step.NECESSITY_AND_PROPORTIONALITY, "14", "14", steps, from)
            & decide(Step.RISKS, "16", "16.1", steps, from)
            & decide(Step.MEASURES, "17", "17.1", steps, from)
            & decide(Step.CONCLUSION, "17", "17.3", steps, from);
    LocalizedText reason = Reasons.STEPS;
    if (certain && !from.isEmpty()) {
      intake.conclude(Dpia.STEPS, steps, from, Reasons.STEPS_NOTE);
      reason = Reasons.FREE_TEXT;
    }
    intake.leave("14", reason);
    intake.leave("17.3", reason);
  }

  private boolean decide(
      Step step, String section, String place, Set<Step> steps, List<Answer> from) {
    List<Answer> filled = export.under(place);
    if (filled.isEmpty()) {
      return true;
    }
    from.addAll(filled);
    steps.add(step);
    return export.isCompleted(section);
  }
}
