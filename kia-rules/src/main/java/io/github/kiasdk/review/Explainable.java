package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be explained. The Code is voluntary, law that binds is not. */
final class Explainable {

  private static final LocalizedText REPEATED =
      new LocalizedText(
          "Dit herhaalt alleen wat de toets zelf zegt. Schrijf waarom hier wordt afgeweken, of wat er"
              + " in plaats daarvan is.",
          "This only repeats what the check itself says. Write why it is different here, or what"
              + " there is instead.");

  private Explainable() {}

  /** Whether law leaves room to; where nobody knows whether it binds, it does not yet. */
  static boolean isExplainable(Finding finding) {
    return finding.outcome() == Outcome.FAILED
        && finding.check().subject() != Subject.DESCRIPTION
        && finding.duty().binds() == Truth.FALSE;
  }

  /** What is wrong with an explanation of the check with this id; {@code null} if nothing is. */
  static @Nullable Problem wrongWith(String id, Checklist checklist) {
    if (checklist.retired(id) != null) {
      Check next = checklist.successor(id);
      Problem wrong = next == null ? null : wrongWith(next.id(), checklist);
      return next == null || wrong == null ? null : new Problem("check", nowOf(id, next, wrong));
    }
    Check check = checklist.known(id);
    LocalizedText message;
    if (check == null) {
      message = unknown(id, checklist);
    } else if (check.subject() == Subject.DESCRIPTION) {
      message =
          new LocalizedText(
              id
                  + " gaat over de beschrijving zelf. Verbeter die; daar is geen uitleg voor"
                  + " nodig.",
              id + " is about the description itself. Put that right; it takes no explanation.");
    } else {
      return null;
    }
    return new Problem("check", message);
  }

  /** The fields that only say over what the check says: that explains nothing. */
  static List<Problem> repeated(Explanation explanation, Checklist checklist) {
    Check check = checklist.known(explanation.check());
    List<Problem> problems = new ArrayList<>();
    if (check == null) {
      return problems;
    }
    if (check.isRepeatedBy(explanation.words())) {
      problems.add(new Problem("words", REPEATED));
    }
    LocalizedText alternative = explanation.alternative();
    if (alternative != null
        && (check.isRepeatedBy(alternative.nl()) || check.isRepeatedBy(alternative.en()))) {
      problems.add(new Problem("alternative", REPEATED));
    }
    return problems;
  }

  private static LocalizedText nowOf(String id, Check next, Problem wrong) {
    LocalizedText now =
        new LocalizedText(
            "De toets " + id + " bestaat niet meer. Nu is dat " + next.id() + ". ",
            "The check " + id + " is retired. It is now " + next.id() + ". ");
    return new LocalizedText(now.nl() + wrong.message().nl(), now.en() + wrong.message().en());
  }

  private static LocalizedText unknown(String id, Checklist checklist) {
    String meant = checklist.nearest(id);
    return Suggestion.lostFirst(checklist.lostSources(), id, unknown(id, meant));
  }

  private static LocalizedText unknown(String id, @Nullable String meant) {
    return meant == null
        ? new LocalizedText(
            "Er is geen toets \"" + id + "\". Gebruik een id als CVK-9.03.",
            "There is no check \"" + id + "\". Use an id such as CVK-9.03.")
        : new LocalizedText(
            "Er is geen toets \"" + id + "\". Bedoel je " + meant + "?",
            "There is no check \"" + id + "\". Did you mean " + meant + "?");
  }

  /** Refuses a number that nobody can agree on. */
  static void requireNumber(int atMost) {
    if (atMost < 0 || atMost > Explanations.MOST) {
      throw DescriptionException.of(
          "atMost",
          new LocalizedText(
              atMost
                  + " keer uitleg kan niet worden afgesproken. Geef een heel getal van 0 tot en met "
                  + Explanations.MOST
                  + ".",
              atMost
                  + " explanations cannot be agreed on. Give a whole number from 0 to "
                  + Explanations.MOST
                  + "."));
    }
  }

  static LocalizedText tooMany(int number, int atMost) {
    return new LocalizedText(
        "Hier staat "
            + number
            + " keer uitleg, en hooguit "
            + atMost
            + " is afgesproken. Los iets op en haal die uitleg weg, of spreek een ander aantal"
            + " af.",
        (number == 1 ? "There is 1 explanation" : "There are " + number + " explanations")
            + " here, and at most "
            + (atMost == 1 ? "1 was" : atMost + " were")
            + " agreed. Put something right and take its explanation out, or agree on another"
            + " number.");
  }
}
