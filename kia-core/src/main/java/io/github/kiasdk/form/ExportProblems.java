package io.github.kiasdk.form;

import io.github.kiasdk.text.LocalizedText;

/** What is said of a file that is no export, or none that can be read. */
final class ExportProblems {

  static final LocalizedText NO_EXPORT =
      both(
          "Dit is geen export van de pre-scan of de DPIA: metadata en answers ontbreken. Kies een"
              + " JSON-bestand dat het invulformulier van de overheid heeft opgeslagen.",
          "This is no export of the pre-scan or the DPIA: metadata and answers are missing. Choose"
              + " a JSON file that the government's form has saved.");

  static final LocalizedText SCHEMA =
      both(
          "In $schema hoort te staan dat dit een export van versie 2 is: "
              + ExportLayout.SCHEMA
              + ". Is de export ouder? Open hem in het invulformulier en sla hem opnieuw op.",
          "$schema should say that this is an export of version 2: "
              + ExportLayout.SCHEMA
              + ". Is the export older? Open it in the form and save it again.");

  static final LocalizedText URN =
      both(
          "In urn hoort te staan welk formulier dit is, met de versie: " + known(" of ") + ".",
          "urn should say which form this is, with its version: " + known(" or ") + ".");

  static final LocalizedText AUTHOR =
      both(
          "createdBy hoort een groep te zijn met een name, en soms een email, als tekst.",
          "createdBy should be a group with a name, and sometimes an email, as text.");

  static final LocalizedText COMPLETED =
      both(
          "completedTasks hoort een lijst van nummers tussen aanhalingstekens te zijn, zoals"
              + " [\"0\", \"1\"].",
          "completedTasks should be a list of numbers in quotes, as [\"0\", \"1\"].");

  static final LocalizedText KEY =
      both(
          "Hier hoort het nummer van een vraag te staan, zoals 7.1.2.",
          "The number of a question should stand here, as 7.1.2.");

  static final LocalizedText ROW =
      both(
          "Elk onderdeel van deze lijst hoort een groep te zijn met een _index: 0 of hoger.",
          "Each element of this list should be a group with an _index: 0 or higher.");

  static final LocalizedText ANSWER =
      both(
          "Een antwoord hoort een groep te zijn met value en lastEditedAt.",
          "An answer should be a group with value and lastEditedAt.");

  static final LocalizedText TWICE =
      both(
          "Deze vraag heeft hier twee antwoorden. Laat er één staan.",
          "This question has two answers here. Keep one of them.");

  static final LocalizedText EDITOR =
      both("lastEditedBy hoort een tekst te zijn.", "lastEditedBy should be a text.");

  static final LocalizedText VALUE =
      both(
          "Een antwoord hoort een value te hebben: een tekst, een lijst van teksten, een afbeelding"
              + " of null.",
          "An answer should have a value: a text, a list of texts, a picture or null.");

  private ExportProblems() {}

  static LocalizedText group(String name) {
    return both(
        "Hier hoort een groep " + name + " te staan, tussen { en }.",
        "There should be a group " + name + " here, between { and }.");
  }

  static LocalizedText time(String field) {
    return both(
        "In " + field + " hoort een tijdstip te staan, zoals 2026-03-01T09:30:00.000Z.",
        field + " should hold a moment, as 2026-03-01T09:30:00.000Z.");
  }

  static LocalizedText unknownForm(String name) {
    return both(
        "Het formulier \""
            + name
            + "\" kan niet worden overgenomen. Dat kan wel met "
            + known(" en ")
            + ".",
        "The form \"" + name + "\" cannot be taken over. These can: " + known(" and ") + ".");
  }

  static LocalizedText unknownVersion(Form form, String version) {
    return both(
        "Versie "
            + version
            + " van dit formulier is hier niet bekend; versie "
            + form.version()
            + " wel. Een vraag kan er iets anders betekenen, dus er is niets overgenomen.",
        "Version "
            + version
            + " of this form is not known here; version "
            + form.version()
            + " is. A question may mean something else in it, so nothing was taken over.");
  }

  private static String known(String and) {
    return Form.PRE_SCAN.urn() + and + Form.DPIA.urn();
  }

  private static LocalizedText both(String nl, String en) {
    return new LocalizedText(nl, en);
  }
}
