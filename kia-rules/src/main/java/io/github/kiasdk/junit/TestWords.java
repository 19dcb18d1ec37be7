package io.github.kiasdk.junit;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;
import java.util.Locale;

/** The few words of tests that the reports do not have. */
final class TestWords {

  static final LocalizedText NO_FEATURES =
      new LocalizedText(
          "Er zijn geen functionaliteiten om te toetsen, en dat is niet in orde."
              + " Geef er ten minste één.",
          "There are no features to check, and that is not a pass. Give one at least.");

  static final LocalizedText NO_CHECKS =
      new LocalizedText(
          "Er staan geen toetsen op de checklist, en dat is niet in orde."
              + " Is er te veel weggelaten?",
          "There are no checks on the checklist, and that is not a pass. Was too much left out?");

  static final LocalizedText NOTHING_APPLIES =
      new LocalizedText("Geen toets is van toepassing", "No check is applicable");

  static final LocalizedText OBSERVERS = new LocalizedText("Meeluisteraars", "Observers");

  static final LocalizedText NO_PATTERN =
      new LocalizedText(
          "De naam van de documenten is leeg, en dat is niet in orde. Noem een bestand, een map of"
              + " een patroon zoals kia/*.yaml.",
          "The name of the documents is empty, and that is not a pass. Name a file, a folder or a"
              + " pattern such as kia/*.yaml.");

  private TestWords() {}

  /** What was refused before anything was asked, such as a clock out of range. */
  static String refused(DescriptionException refused, Locale language) {
    StringBuilder said = new StringBuilder();
    for (Problem problem : refused.problems()) {
      String place = problem.path().isEmpty() ? "" : problem.path() + ": ";
      said.append(said.isEmpty() ? "" : "\n").append(place);
      said.append(problem.message().in(language));
    }
    return said.toString();
  }

  static LocalizedText inapplicable(int number) {
    return new LocalizedText("niet van toepassing · " + number, "inapplicable · " + number);
  }

  static LocalizedText notAsked(List<String> checks) {
    String ids = String.join(", ", checks);
    return new LocalizedText(
        "Hier niet van toepassing: " + ids + ". Met withInapplicable() is elk een eigen test.",
        "Inapplicable here: " + ids + ". With withInapplicable() each is a test of its own.");
  }

  static LocalizedText onlyOwn(String pattern) {
    return new LocalizedText(
        "Bij \"" + pattern + "\" staan alleen rapporten en andere uitvoer, en dat is niet in orde.",
        "There are only reports and other outputs at \"" + pattern + "\", and that is not a pass.");
  }

  static LocalizedText own(String file) {
    return new LocalizedText(
        file + " is uitvoer van deze bibliotheek en geen document: er is niets in getoetst.",
        file + " was written by this library and is no document: nothing in it was checked.");
  }

  static LocalizedText noDocuments(String pattern) {
    return new LocalizedText(
        "Op het klassenpad staat geen document dat past bij \""
            + pattern
            + "\", en dat is niet in orde. Noem een bestand, een map of een patroon zoals"
            + " kia/*.yaml. In een jar wordt niet gezocht.",
        "No document on the class path fits \""
            + pattern
            + "\", and that is not a pass. Name a file, a folder or a pattern such as kia/*.yaml."
            + " Jars are not searched.");
  }
}
