package io.github.kiasdk.enforcer;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What the rule says in its own words. */
final class RuleTexts {

  static final LocalizedText NO_DOCUMENTS =
      new LocalizedText(
          "Welke beschrijvingen? Noem in <documents> een bestand, een map of een patroon.",
          "Which descriptions? Name a file, a directory or a pattern in <documents>.");

  static final LocalizedText NOTHING_CHECKED =
      new LocalizedText("Er is niets getoetst.", "Nothing was checked.");

  private RuleTexts() {}

  static LocalizedText noneHere(String name) {
    return new LocalizedText(
        name + ": hier staat geen bestand dat op .yaml, .yml of .json eindigt.",
        name + ": there is no .yaml, .yml or .json file here.");
  }

  static LocalizedText empty(String list) {
    return new LocalizedText(
        "In <" + list + "> staat iets leegs. Vul het in of haal het weg.",
        "Something in <" + list + "> is empty. Fill it in or take it out.");
  }

  static LocalizedText onlyOwn(String name) {
    return new LocalizedText(
        name + ": hier staan alleen bestanden die kia heeft geschreven, geen beschrijving.",
        name + ": there are only files here that kia wrote, no description.");
  }

  static LocalizedText own(Object file) {
    return new LocalizedText(
        file + " overgeslagen: kia heeft het geschreven, het is geen beschrijving.",
        "Skipped " + file + ": kia wrote it, it is no description.");
  }

  static LocalizedText noBaseline(Object file) {
    return new LocalizedText(
        file + " is er niet. Maak het één keer met kia check --update-baseline.",
        file + " is not there. Make it with kia check --update-baseline, once.");
  }

  static LocalizedText notOneOf(String name, String value, String valid) {
    return new LocalizedText(
        "\"" + value + "\" past niet bij <" + name + ">. Kies uit: " + valid + ".",
        "\"" + value + "\" is not valid for <" + name + ">. Choose from: " + valid + ".");
  }

  /** What holds nothing up and is worth a line: the log is all that a team sees of a green gate. */
  static List<LocalizedText> advice(GateResult result) {
    List<LocalizedText> advice = new ArrayList<>(result.report().observerProblems());
    advice.addAll(result.unclear());
    for (Explanation one : result.ending()) {
      long days = one.daysLeft(result.report().today());
      String service = result.report().id();
      String part = one.functionality().equals(service) ? "" : "/" + one.functionality();
      String about = one.about() == null ? "" : "#" + one.about();
      String what = one.check() + "@" + service + part + about + ": ";
      advice.add(
          new LocalizedText(
              what
                  + "de uitleg geldt tot en met "
                  + one.validUntil()
                  + ", nog "
                  + days
                  + (days == 1 ? " dag." : " dagen."),
              what
                  + "the explanation ends on "
                  + one.validUntil()
                  + ", "
                  + days
                  + (days == 1 ? " day left." : " days left.")));
    }
    for (String fixed : result.fixed()) {
      advice.add(
          new LocalizedText(
              fixed + " is in orde en staat nog in de baseline. Schrijf die opnieuw.",
              fixed + " is in order and still in the baseline. Write that again."));
    }
    return advice;
  }
}
