package io.github.kiasdk.form;

import io.github.kiasdk.text.LocalizedText;
import java.util.Set;

/** Why an answer was not taken over, and what a reader should know of one that was. */
final class Reasons {

  static final LocalizedText NO_FACT =
      both("Geen feit in een KIA-document vraagt dit.", "No fact in a KIA document asks this.");

  static final LocalizedText UNKNOWN =
      both(
          "Deze vraag is hier niet bekend in deze versie van het formulier.",
          "This question is not known here in this version of the form.");

  static final LocalizedText UNKNOWN_OPTION =
      both(
          "Dit antwoord is hier niet bekend in deze versie van het formulier.",
          "This answer is not known here in this version of the form.");

  static final LocalizedText FREE_TEXT =
      both(
          "Dat dit is ingevuld, telt mee voor dpia.steps. De tekst zelf heeft geen plaats.",
          "That this was filled in counts for dpia.steps. The text itself has no place.");

  static final LocalizedText DESCRIPTION =
      both(
          "Dit beschrijft de verwerking als geheel. Een KIA-document vraagt het per functionaliteit:"
              + " beschrijf die zelf.",
          "This describes the processing as a whole. A KIA document asks it per functionality:"
              + " describe those yourself.");

  static final LocalizedText PURPOSES =
      both(
          "Dit gaat over alle betrokkenen. Geef zelf in data.purposes op voor welke doelen gegevens"
              + " van kinderen worden gebruikt, met de grondslag.",
          "This is about all data subjects. Declare in data.purposes for which purposes data of"
              + " children are used, with the legal basis.");

  static final LocalizedText DATA =
      both(
          "Dit gaat over alle betrokkenen. Geef zelf in data.items en data.recipients op wat er met"
              + " gegevens van kinderen gebeurt.",
          "This is about all data subjects. Declare in data.items and data.recipients what happens"
              + " with data of children.");

  static final LocalizedText DATA_SUBJECTS =
      both(
          "Wie betrokkene is, hoeft geen gebruiker te zijn. Geef zelf audience.likely-child-use en"
              + " audience.age-bands op.",
          "A data subject need not be a user. Declare audience.likely-child-use and"
              + " audience.age-bands yourself.");

  static final LocalizedText LISTS =
      both(
          "Deze lijst gaat niet over kinderen of over één functionaliteit. Staat er profilering of"
              + " locatie bij? Geef dan zelf profiling.uses of location.shared op.",
          "This list is not about children or about one functionality. Does it name profiling or"
              + " location? Then declare profiling.uses or location.shared yourself.");

  static final LocalizedText ALGORITHMS =
      both(
          "Dit zegt niet wat een algoritme met kinderen doet. Vul zelf in wat past, bijvoorbeeld"
              + " profiling.uses, decisions.made of dpia.covers-profiling.",
          "This does not say what an algorithm does with children. Declare what fits yourself, for"
              + " instance profiling.uses, decisions.made or dpia.covers-profiling.");

  static final LocalizedText OFFERED_OR_USED =
      both(
          "De vraag noemt aanbieden en gebruiken tegelijk, en een KIA-document gaat altijd over een"
              + " dienst.",
          "The question asks of offering and using at once, and a KIA document is always about a"
              + " service.");

  static final LocalizedText NOT_PRIMARILY =
      both(
          "Niet in de eerste plaats voor kinderen kan nog steeds mede voor kinderen zijn. Geef zelf"
              + " audience.aimed-at-children op.",
          "Not primarily for children can still be for children too. Declare"
              + " audience.aimed-at-children yourself.");

  static final LocalizedText NOT_ASKED =
      both(
          "Bij de andere antwoorden wordt deze vraag niet gesteld.",
          "With the other answers this question is not asked.");

  static final LocalizedText EXCLUDED =
      both(
          "Dat iets aan te tonen is, toont het nog niet aan. Is er bewijs? Geef dan zelf"
              + " age-assurance.effective-18plus op, met dat bewijs.",
          "That something can be shown does not show it yet. Is there proof? Then declare"
              + " age-assurance.effective-18plus yourself, with that proof.");

  static final LocalizedText CANNOT_SHOW =
      both(
          "Het antwoord is nee: dat kinderen de dienst niet gebruiken, is niet aan te tonen. Wie"
              + " dat niet kan aantonen, geldt hier als niet echt afgesloten voor kinderen.",
          "The answer is no: it cannot be shown that children do not use the service. What cannot be"
              + " shown to be closed to children counts here as not really closed to them.");

  static final LocalizedText CONSULTATION =
      both(
          "Belangen en raadpleging staan hier in één tekst. Geef zelf in dpia.consultation op wie is"
              + " geraadpleegd.",
          "Interests and consultation stand in one text here. Declare in dpia.consultation who was"
              + " consulted.");

  static final LocalizedText RIGHTS =
      both(
          "Dit gaat over procedures voor iedereen. Wat een kind zelf kan, vul je in bij rights.*.",
          "This is about procedures for everyone. What a child can do itself is declared in"
              + " rights.*.");

  static final LocalizedText BEFORE_MEASURES =
      both(
          "Een risico in dpia.risks heeft alleen het niveau dat met de maatregelen overblijft.",
          "A risk in dpia.risks has only the level that is left with the measures.");

  static final LocalizedText TOO_MANY_RISKS =
      both(
          "Dit zijn te veel risico's voor één document. Geef zelf in dpia.risks die voor kinderen"
              + " op.",
          "These are too many risks for one document. Declare those to children in dpia.risks"
              + " yourself.");

  static final LocalizedText MEASURES =
      both(
          "Dit is niet met zekerheid aan één risico uit 16.1 te verbinden, maatregelen laten een"
              + " verschillend niveau over, of de tekst is te lang. Vul dpia.risks zelf aan.",
          "This cannot be tied to one risk of 16.1 for certain, measures leave different levels, or"
              + " the text is too long. Complete dpia.risks yourself.");

  static final LocalizedText ALL_DATA_SUBJECTS =
      both(
          "De DPIA noemt risico's voor alle betrokkenen. Haal weg wat een kind niet kan raken.",
          "The DPIA names risks to all data subjects. Take out what cannot touch a child.");

  static final LocalizedText ALL_DATA_SUBJECTS_DRAFT =
      both(
          ALL_DATA_SUBJECTS.nl() + " De DPIA is volgens de export nog niet definitief.",
          ALL_DATA_SUBJECTS.en() + " According to the export the DPIA is not final yet.");

  static final LocalizedText PRIOR_CONSULTATION =
      both(
          "Uit een vrije tekst blijkt niet zeker dat de Autoriteit Persoonsgegevens is geraadpleegd. Geef zelf"
              + " dpia.prior-consultation op.",
          "A free text does not tell for certain that the data protection authority was consulted. Declare"
              + " dpia.prior-consultation yourself.");

  static final LocalizedText PEOPLE =
      both(
          "Namen van mensen en organisaties worden niet overgenomen. Wie de verwerking"
              + " verantwoordt, hoeft de dienst niet aan te bieden.",
          "Names of people and organisations are not taken over. Whoever answers for the processing"
              + " need not offer the service.");

  static final LocalizedText DRAFT =
      both(
          "De DPIA is volgens de export niet definitief. Geef dpia.done en de datums op als hij"
              + " klaar is.",
          "According to the export the DPIA is not final. Declare dpia.done and the dates once it"
              + " is.");

  static final LocalizedText VERSION_DATE =
      both(
          "Wanneer de DPIA is vastgesteld, staat bij de ondertekening (20.1.6).",
          "When the DPIA was adopted stands with the signature (20.1.6).");

  static final LocalizedText SIGNED =
      both(
          "Een handtekening ontbreekt, een datum klopt niet of ligt na de invoer, of een versie is"
              + " later. Geef dpia.date en dpia.renewed zelf op.",
          "A signature is missing, a date is wrong or later than the day it was filled in, or a"
              + " version is later. Declare dpia.date and dpia.renewed yourself.");

  static final LocalizedText ONE_VERSION =
      both(
          "Versie 1 is de enige in de export, dus de dag van ondertekening is ook de eerste.",
          "Version 1 is the only one in the export, so the day of signing is the first one too.");

  static final LocalizedText STEPS =
      both(
          "Niet van elke stap is zeker of hij is ingevuld. Vink in het formulier af wat klaar is, of"
              + " geef dpia.steps zelf op.",
          "It is not certain of every step whether it is filled in. Mark in the form what is"
              + " complete, or declare dpia.steps yourself.");

  static final LocalizedText STEPS_NOTE =
      both(
          "Een stap telt als ingevuld als er iets staat en de gebruiker de paragraaf heeft"
              + " afgevinkt: 1 voorstel, 3 verwerking, 7 belangen en raadpleging, 14 noodzaak, 16"
              + " risico's, 17 maatregelen, 17.3 conclusie.",
          "A step counts as filled in if something stands there and the user marked the section as"
              + " complete: 1 proposal, 3 processing, 7 interests and consultation, 14 necessity, 16"
              + " risks, 17 measures, 17.3 conclusion.");

  private static final int LONGEST_LIST = 200;

  private Reasons() {}

  /** How evidence from an export is called. */
  static LocalizedText title(Export export, Set<String> questions) {
    Form form = export.form();
    String list = String.join(", ", questions);
    String numbers = list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST) + "…";
    return both(
        form.label().nl()
            + " "
            + form.version()
            + ", export van "
            + export.made()
            + (questions.size() == 1 ? ", vraag " : ", vragen ")
            + numbers,
        form.label().en()
            + " "
            + form.version()
            + ", export of "
            + export.made()
            + (questions.size() == 1 ? ", question " : ", questions ")
            + numbers);
  }

  /** What every reader of the new document has to know. */
  static LocalizedText notice(Export export) {
    Form form = export.form();
    return both(
        "Dit is een begin, gemaakt uit een export van de "
            + form.label().nl()
            + " ("
            + form.version()
            + ") van "
            + export.made()
            + ". De export noemt geen naam, id en soort van de dienst: vul ze in, en haal deze"
            + " mededeling dan weg.",
        "This is a start, made from an export of the "
            + form.label().en()
            + " ("
            + form.version()
            + ") of "
            + export.made()
            + ". The export gives no name, id or kind of the service: fill them in, and then remove"
            + " this notice.");
  }

  private static LocalizedText both(String nl, String en) {
    return new LocalizedText(nl, en);
  }
}
