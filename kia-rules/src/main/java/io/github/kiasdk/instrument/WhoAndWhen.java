package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.TeamMember;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asked for it, who did it with which skills, and of which day the description is. */
final class WhoAndWhen extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    Set<TeamMember.Role> roles = EnumSet.noneOf(TeamMember.Role.class);
    for (TeamMember member : assessment.team()) {
      roles.add(member.role());
    }
    List<Observation> seen = new ArrayList<>();
    seen.add(said("commissioner", assessment.commissioner() != null, assessment));
    seen.add(said("assessor", assessment.assessor() != null, assessment));
    seen.add(
        roles.size() == 1
            ? Remark.wrong(
                "team",
                "Iedereen in het team heeft dezelfde rol.",
                "Everybody in the team has the same role.")
            : said("team", !roles.isEmpty(), assessment));
    seen.add(referenceDate(service.referenceDate(), assessment, described.today()));
    return seen;
  }

  private static Observation referenceDate(
      @Nullable LocalDate date, Assessment assessment, LocalDate today) {
    return date != null && date.isAfter(today)
        ? Remark.wrong(
            "reference-date",
            "De peildatum moet nog komen.",
            "The reference date is still to come.")
        : said("reference-date", date != null, assessment);
  }

  private static Observation said(String what, boolean said, Assessment assessment) {
    return said
        ? Remark.inOrder(what, "Dit staat erbij.", "This is stated.")
        : Remark.notDone(assessment, what, "Dit staat er niet bij.", "This is not stated.");
  }
}
