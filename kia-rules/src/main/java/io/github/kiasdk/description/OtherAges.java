package io.github.kiasdk.description;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * A part that is for fewer children than its service is, of which nobody said whether the others do
 * without it: what it answers is answered for some of the children only.
 */
final class OtherAges implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    Functionality part = described.functionality();
    Service service = described.service();
    Ages own = part == null ? null : part.ages();
    if (part == null || service == null || own == null) {
      return List.of();
    }
    Ages all = service.ages() == null ? Ages.ALL : service.ages();
    Ages others = all.without(own);
    if (others == null || Boolean.TRUE.equals(part.absentForOthers())) {
      return List.of();
    }
    return List.of(Observation.of(Truth.UNKNOWN, "other-ages", because(own, others)));
  }

  private static LocalizedText because(Ages own, Ages others) {
    return new LocalizedText(
        "Dit is beschreven voor "
            + own
            + " jaar, en de dienst is er ook voor "
            + others
            + " jaar. Hebben zij dit niet, zet er dan absent-for-others: true bij. Hebben zij het"
            + " wel, beschrijf dan ook hoe het bij hen is.",
        "This is described for ages "
            + own
            + ", and the service is also for ages "
            + others
            + ". If they do not have it, add absent-for-others: true. If they do, describe what it is"
            + " like for them too.");
  }
}
