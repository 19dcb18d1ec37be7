package io.github.kiasdk.document;

import io.github.kiasdk.text.LocalizedText;

/**
 * What the reader says of the way a document is written; what it says of content stands elsewhere.
 */
final class Notices {

  static final LocalizedText EMPTY =
      both(
          "Dit document is leeg. Begin met kia: 1 en beschrijf daaronder de dienst (service).",
          "This document is empty. Start with kia: 1 and describe the service below it.");

  static final LocalizedText NO_GROUP =
      both(
          "Een document is een groep velden. Begin met kia: 1 en beschrijf daaronder de dienst"
              + " (service).",
          "A document is a group of fields. Start with kia: 1 and describe the service below it.");

  static final LocalizedText EMPTY_FILE =
      both("Dit bestand is leeg. Kies een ander.", "This file is empty. Choose another.");

  static final LocalizedText NO_OBJECT =
      both(
          "Dit bestand hoort één JSON-object te bevatten, tussen { en }.",
          "This file should hold one JSON object, between { and }.");

  static final LocalizedText NO_LIST =
      both(
          "Schrijf hier een lijst, elk onderdeel met een streepje.",
          "Write a list here, each element with a hyphen.");

  static final LocalizedText NO_ASSESSMENT =
      both(
          "Dit hoort bij een beoordeling. Beschrijf die onder assessment, of laat dit weg.",
          "This belongs to an assessment. Describe that under assessment, or leave this out.");

  static final LocalizedText SECOND_DOCUMENT =
      both(
          "Hier begint een tweede document. Eén bestand beschrijft één dienst: zet de tweede in een"
              + " eigen bestand.",
          "A second document starts here. One file describes one service: put the second in a file"
              + " of its own.");

  static final LocalizedText TOO_DEEP =
      both(
          "Er zitten te veel groepen en lijsten in elkaar: hooguit "
              + Limits.DEPTH
              + ". Vanaf hier is niets gelezen.",
          "Too many groups and lists stand within each other: at most "
              + Limits.DEPTH
              + ". Nothing was read from here on.");

  static final LocalizedText LONG_NAME =
      both(
          "De naam van dit veld is te lang: hooguit " + Limits.NAME + " tekens.",
          "The name of this field is too long: at most " + Limits.NAME + " characters.");

  static final LocalizedText LONG_NUMBER =
      both(
          "Dit getal is te lang: hooguit " + Limits.NUMBER + " tekens.",
          "This number is too long: at most " + Limits.NUMBER + " characters.");

  static final LocalizedText ALIAS =
      both(
          "Een verwijzing met * kan hier niet. Schrijf de waarde zelf op.",
          "A reference with * is not possible here. Write the value itself.");

  static final LocalizedText ANCHOR =
      both(
          "Een anker met & kan hier niet. Haal het weg.",
          "An anchor with & is not possible here. Leave it out.");

  static final LocalizedText MERGE =
      both(
          "Velden overnemen met << kan hier niet. Schrijf de velden zelf op.",
          "Taking over fields with << is not possible here. Write the fields themselves.");

  static final LocalizedText TAG =
      both(
          "Een type met ! kan hier niet. Haal het weg; zet tekst zo nodig tussen"
              + " aanhalingstekens.",
          "A type with ! is not possible here. Leave it out; put text in quotes if needed.");

  static final LocalizedText BOM =
      both(
          "Het bestand begint met een onzichtbaar teken (byte order mark). Sla het op als UTF-8"
              + " zonder BOM.",
          "The file starts with an invisible character (byte order mark). Save it as UTF-8 without"
              + " BOM.");

  static final LocalizedText NOT_UTF_8 =
      both(
          "Vanaf hier is dit geen UTF-8. Sla het bestand op als UTF-8.",
          "From here on this is not UTF-8. Save the file as UTF-8.");

  static final LocalizedText DIRECTORY =
      both(
          "Dit is een map. Noem een bestand dat eindigt op .yaml, .yml of .json.",
          "This is a directory. Name a file that ends in .yaml, .yml or .json.");

  static final LocalizedText OWN_OUTPUT =
      both(
          "Dit heeft kia zelf geschreven: een rapport, lijst of schema. Het is geen beschrijving. Noem"
              + " het bestand met de beschrijving.",
          "Kia wrote this itself: a report, a list or a schema. It is no description. Name the file"
              + " with the description.");

  static final LocalizedText NO_FILE =
      both("Dit is een map. Noem een bestand.", "This is a directory. Name a file.");

  static final LocalizedText NO_PLAIN_FILE =
      both(
          "Dit is geen gewoon bestand maar een pijp of een apparaat, waarop eindeloos gewacht kan"
              + " worden. Noem een gewoon bestand, of haal dit weg.",
          "This is no plain file but a pipe or a device, which one can wait for without end. Name a"
              + " plain file, or remove this one.");

  static final LocalizedText MISSING =
      both(
          "Dit bestand is er niet. Kijk of de naam klopt.",
          "There is no such file. Check its name.");

  static final LocalizedText UNREADABLE =
      both(
          "Dit bestand kan niet worden gelezen. Kijk of je er rechten voor hebt.",
          "This file cannot be read. Check whether you have the right to.");

  static final LocalizedText UNKNOWN_FORMAT =
      both(
          "Aan de naam is niet te zien hoe dit bestand gelezen moet worden. Laat de naam eindigen"
              + " op .yaml, .yml of .json.",
          "The name does not tell how to read this file. Let it end in .yaml, .yml or .json.");

  private Notices() {}

  static LocalizedText duplicate(String name, int line) {
    return both(
        "Het veld \"" + name + "\" staat al op regel " + line + ". Laat er één staan.",
        "The field \"" + name + "\" stands on line " + line + " already. Keep one of them.");
  }

  static LocalizedText longText(int length, Limits limits) {
    return both(
        "Deze tekst heeft " + length + " tekens; hooguit " + limits.text() + " kan.",
        "This text has " + length + " characters; at most " + limits.text() + " are possible.");
  }

  static LocalizedText tooMany(Limits limits) {
    return both(
        "Hier staan te veel velden of onderdelen: hooguit "
            + limits.entries()
            + ". De rest is niet gelezen.",
        "There are too many fields or elements here: at most "
            + limits.entries()
            + ". The rest was not read.");
  }

  static LocalizedText tooManyInAll(Limits limits) {
    return both(
        "Er staat te veel in dit bestand: hooguit "
            + limits.values()
            + " waarden. Vanaf hier is niets gelezen.",
        "There is too much in this file: at most "
            + limits.values()
            + " values. Nothing was read from here on.");
  }

  static LocalizedText tooLarge(Limits limits) {
    return both(
        "Het bestand is te groot: hooguit " + limits.size() + ". Er is niets van gelezen.",
        "The file is too large: at most " + limits.size() + ". None of it was read.");
  }

  static LocalizedText version(Object written) {
    boolean quoted = written instanceof String text && text.strip().equals("1");
    if (quoted || String.valueOf(written).equals("1.0")) {
      return both(
          "De versie van het document staat hier niet als heel getal. Schrijf kia: 1, zonder"
              + " aanhalingstekens.",
          "The version of the document is no whole number here. Write kia: 1, without quotes.");
    }
    return both(
        "Versie \"" + written + "\" van het document is onbekend. Deze SDK leest kia: 1.",
        "Version \"" + written + "\" of the document is unknown. This SDK reads kia: 1.");
  }

  static LocalizedText more(int number) {
    return both(
        "En nog " + number + " of meer andere problemen. Los eerst deze op.",
        "And " + number + " or more other problems. Solve these first.");
  }

  private static LocalizedText both(String nl, String en) {
    return new LocalizedText(nl, en);
  }
}
