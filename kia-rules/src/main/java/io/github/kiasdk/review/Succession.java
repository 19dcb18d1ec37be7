package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of what was written about a check that is retired since. */
final class Succession {

  private final Checklist checklist;

  Succession(Checklist checklist) {
    this.checklist = checklist;
  }

  /** Whether this was the id of a check. */
  boolean isRetired(String check) {
    return checklist.retired(check) != null;
  }

  /** The id that what is said of a retired check counts for; {@code null} if there is none. */
  @Nullable String of(String check) {
    Check next = checklist.successor(check);
    return next == null ? null : next.id();
  }

  /** These explanations under the ids of now, without those whose check has no successor. */
  List<Explanation> carried(Collection<Explanation> explanations) {
    List<Explanation> carried = new ArrayList<>();
    for (Explanation one : explanations) {
      String next = isRetired(one.check()) ? of(one.check()) : one.check();
      if (next != null) {
        carried.add(next.equals(one.check()) ? one : about(next, one));
      }
    }
    return carried;
  }

  private static Explanation about(String check, Explanation one) {
    return new Explanation(
        check,
        one.service(),
        one.functionality(),
        one.about(),
        one.reason(),
        one.words(),
        one.owner(),
        one.approver(),
        one.date(),
        one.validUntil(),
        one.alternative(),
        one.mitigation());
  }

  /** What to tell of explanations of checks that are retired. */
  List<LocalizedText> advice(Collection<Explanation> explanations) {
    List<LocalizedText> advice = new ArrayList<>();
    for (Explanation one : explanations) {
      if (isRetired(one.check())) {
        advice.add(ofExplanation(one, of(one.check())));
      }
    }
    return advice;
  }

  private static LocalizedText ofExplanation(Explanation one, @Nullable String next) {
    String about = one.check() + "@" + one.functionality();
    return next == null
        ? new LocalizedText(
            about
                + ": de toets bestaat niet meer en er kwam niets voor in de plaats. Deze"
                + " uitleg telt niet meer mee. Haal die weg.",
            about
                + ": the check is retired and nothing took its place. This explanation no longer"
                + " counts. Take it out.")
        : new LocalizedText(
            about
                + ": de toets bestaat niet meer. Deze uitleg telt nu voor "
                + next
                + ". Kijk of de woorden daar nog bij passen, en zet die id erin.",
            about
                + ": the check is retired. This explanation now counts for "
                + next
                + ". See whether its words still fit, and write that id in it.");
  }

  /** What to tell of a line of a baseline. */
  static LocalizedText ofLine(String fingerprint, @Nullable String next) {
    return next == null
        ? new LocalizedText(
            fingerprint
                + ": de toets bestaat niet meer en er kwam niets voor in de plaats. Deze"
                + " regel van de baseline telt niet meer mee. Haal die weg, of schrijf de baseline"
                + " opnieuw.",
            fingerprint
                + ": the check is retired and nothing took its place. This line of the baseline"
                + " no longer counts. Take it out, or write the baseline again.")
        : new LocalizedText(
            fingerprint
                + ": de toets bestaat niet meer. Deze regel van de baseline telt nu voor "
                + next
                + ". Schrijf de baseline opnieuw, dan staat die id erin.",
            fingerprint
                + ": the check is retired. This line of the baseline now counts for "
                + next
                + ". Write the baseline again to have that id in it.");
  }
}
