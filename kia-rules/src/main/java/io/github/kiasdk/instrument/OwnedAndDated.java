package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import java.time.LocalDate;

/** A measure has an owner, unless it is off the table, and its status has a day that has been. */
final class OwnedAndDated extends OfMeasures {

  @Override
  Observation look(Mitigation measure, Described described) {
    String id = measure.id();
    LocalDate date = measure.date();
    Status status = measure.status();
    boolean given = status == Status.REJECTED || status == Status.WITHDRAWN;
    boolean owned = given || measure.owner() != null;
    if (date != null && date.isAfter(described.today())) {
      return Remark.wrong(
          id,
          "De status heeft een dag die nog moet komen.",
          "The status has a day that is still to come.");
    }
    if (date == null && !owned) {
      return Remark.missing(
          id,
          "Er staat niet wie ervoor zorgt (owner) en sinds wanneer de status geldt (date).",
          "It does not say who answers for it (owner) and since when the status holds (date).");
    }
    if (!owned) {
      return Remark.missing(
          id,
          "Er staat niet wie ervoor zorgt (owner).",
          "It does not say who answers for it (owner).");
    }
    return date == null
        ? Remark.missing(
            id,
            "Er staat niet sinds wanneer de status geldt (date).",
            "It does not say since when the status holds (date).")
        : Remark.inOrder(
            id, "Eigenaar en dag staan erbij.", "It says who answers for it, and since when.");
  }
}
