package io.github.kiasdk.code;

import static io.github.kiasdk.code.Listing.guide;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * The Code itself, and guidelines, codes and taxonomies without force of law, with all their parts.
 *
 * <p>A check cites a chapter of General Comment 25 if our research maps its principle to that
 * chapter and it names a right at stake that the chapter is about. The chapters on evolving
 * capacities and on disability go by the right alone, that on violence also where this is the first
 * right at stake, that on health also for help to children, and that on general measures by its
 * parts on advertising, impact assessments and codes. Which risk type of the 4Cs goes with which of
 * the 5Cs is our own pairing.
 */
final class Guides {

  static final Framework CVK = code();

  /**
   * All sections that ask something of a provider. A table of contents to compare them with was not
   * found; sections 6.5, 7.1 and the tools for guardians are quoted by others.
   */
  static final Framework DSA_GUIDELINES =
      guide(
              "dsa-28-g",
              "Richtsnoeren bij DSA art. 28 (14 juli 2025)",
              "Guidelines on DSA art. 28 (14 July 2025)")
          .cited(
              "Richtsnoeren bij DSA art. 28 (14 juli 2025), ",
              "Guidelines on DSA art. 28 (14 July 2025), ")
          .textOf(2025, 10, 10)
          .section("4", "algemene beginselen", "general principles")
          .section("5", "risico's beoordelen", "risk review")
          .section("6.1", "leeftijdscontrole", "age assurance")
          .section("6.2", "registratie", "registration")
          .section("6.3", "accountinstellingen", "account settings")
          .section("6.4", "ontwerp en andere hulpmiddelen", "interface design and other tools")
          .section("6.5", "aanbevelingen en zoeken", "recommender and search")
          .section("6.6", "commerciële praktijken", "commercial practices")
          .section("6.7", "moderatie", "moderation")
          .section("7.1", "melden en klagen", "reporting, feedback and complaints")
          .section("7.2", "hulp aan gebruikers", "user support")
          .section("7.3", "hulpmiddelen voor ouders", "tools for guardians")
          .section("8.1", "bestuur", "governance")
          .section("8.2", "voorwaarden", "terms and conditions")
          .section("8.3", "volgen en evalueren", "monitoring and evaluation")
          .section("8.4", "transparantie", "transparency")
          .listed();

  /** All fifteen standards, compared with lists that others made of them. */
  static final Framework AADC =
      guide("aadc", "Britse Children's Code (AADC, 2020)", "UK Children's Code (AADC, 2020)")
          .cited(
              "Britse Children's Code (2020), standaard ", "UK Children's Code (2020), standard ")
          .since(2020, 9, 2)
          .section("1", "belang van het kind", "best interests")
          .section("2", "beoordeling vooraf (DPIA)", "DPIA")
          .section("3", "passend bij de leeftijd", "age-appropriate application")
          .section("4", "transparantie", "transparency")
          .section("5", "schadelijk gebruik van gegevens", "detrimental use of data")
          .section("6", "beleid en huisregels", "policies and community standards")
          .section("7", "standaardinstellingen", "default settings")
          .section("8", "zo weinig mogelijk gegevens", "data minimisation")
          .section("9", "gegevens delen", "data sharing")
          .section("10", "locatie", "geolocation")
          .section("11", "ouderlijk toezicht", "parental controls")
          .section("12", "profilering", "profiling")
          .section("13", "sturende technieken", "nudge techniques")
          .section("14", "verbonden speelgoed en apparaten", "connected toys and devices")
          .section("15", "hulpmiddelen op het scherm", "online tools")
          .listed();

  /** All eleven principles, compared with its site and with a list that others made of them. */
  static final Framework CRBD =
      guide("crbd", LocalizedText.same("Child Rights by Design"))
          .section("1", "gelijkheid en diversiteit", "equity and diversity")
          .section("2", "belang van het kind", "best interests")
          .section("3", "raadpleging", "consultation")
          .section("4", "passend bij de leeftijd", "age appropriate")
          .section("5", "verantwoord", "responsible")
          .section("6", "meedoen", "participation")
          .section("7", "privacy", "privacy")
          .section("8", "veiligheid", "safety")
          .section("9", "welzijn", "wellbeing")
          .section("10", "ontwikkeling", "development")
          .section("11", "zeggenschap", "agency")
          .listed();

  /**
   * Without the chapters that ask nothing of a provider: I and II introduce, XIII and XIV are about
   * cooperation of states and making the comment known. Chapters V, VII, VIII, XIII and XIV were
   * compared with a site that gives the text by chapter.
   */
  static final Framework GC25 =
      guide(
              "gc25",
              "VN-Kinderrechtencomité, General Comment 25 (2021), hoofdstukken III t/m XII",
              "UN Committee on the Rights of the Child, General Comment 25 (2021), chapters III-XII")
          .cited(
              "VN-Kinderrechtencomité, General Comment 25 (2021), hoofdstuk ",
              "UN Committee on the Rights of the Child, General Comment 25 (2021), chapter ")
          .section("3", "algemene beginselen", "general principles")
          .section("4", "kinderen die zich ontwikkelen", "children's evolving capacities")
          .section("5", "maatregelen, reclame en bedrijven", "measures, advertising and business")
          .section("6", "vrijheden, informatie en privacy", "freedoms, information and privacy")
          .section("7", "geweld tegen kinderen", "violence against children")
          .section("8", "gezin en zorg", "family and care")
          .section("9", "kinderen met een handicap", "children with disabilities")
          .section("10", "gezondheid en welzijn", "health and welfare")
          .section(
              "11",
              "onderwijs, vrije tijd, cultuur en spel",
              "education, leisure, culture and play")
          .section("12", "bescherming tegen uitbuiting", "protection from exploitation")
          .listed();

  static final Framework FIVE_C =
      guide("5c", "Risicosoorten (5C)", "Risk types (5Cs)")
          .cited("Risicosoort (5C): ", "Risk type (5Cs): ")
          .type("content", "inhoud", "content")
          .type("conduct", "gedrag", "conduct")
          .type("contact", "contact", "contact")
          .type("consumer", "consument", "consumer")
          .type("cross-cutting", "overkoepelend", "cross-cutting")
          .listed();

  static final Framework FOUR_C =
      guide("4c", "Risicosoorten (4C van CO:RE, 2021)", "Risk types (4Cs of CO:RE, 2021)")
          .cited("Risicosoort (4C): ", "Risk type (4Cs): ")
          .type("content", "inhoud", "content")
          .type("contact", "contact", "contact")
          .type("conduct", "gedrag", "conduct")
          .place(
              "contract",
              "contract",
              "contract",
              "contract, ook geld en reclame",
              "contract, also commercial")
          .place(
              "cross-cutting",
              "overkoepelend",
              "cross-cutting",
              "overkoepelend: privacy, gezondheid, eerlijke behandeling",
              "cross-cutting: privacy, health, fair treatment")
          .listed();

  /** All seven categories, compared with the list of the Canadian consumer office. */
  static final Framework OECD =
      guide("oecd", "OESO, misleidende patronen", "OECD deceptive commercial patterns")
          .cited("OESO, misleidende patronen: ", "OECD deceptive patterns: ")
          .type("forced-action", "gedwongen actie", "forced action")
          .type("interface-interference", "sturende vormgeving", "interface interference")
          .type("nagging", "aandringen", "nagging")
          .type("obstruction", "tegenwerken", "obstruction")
          .type("sneaking", "verbergen", "sneaking")
          .type("social-proof", "sociale druk", "social proof")
          .type("urgency", "haast", "urgency")
          .listed();

  /** All six categories, compared with lists that others made of them. */
  static final Framework EDPB =
      guide("edpb", "EDPB, richtsnoeren 03/2022", "EDPB guidelines 03/2022")
          .cited("EDPB-richtsnoeren 03/2022: ", "EDPB guidelines 03/2022: ")
          .textOf(2023, 2, 14)
          .type("overloading", "overladen", "overloading")
          .type("skipping", "overslaan", "skipping")
          .type("stirring", "op het gevoel werken", "stirring")
          .type("obstructing", "hinderen", "obstructing")
          .type("fickle", "wisselvallig", "fickle")
          .type("left-in-the-dark", "in het ongewisse laten", "left in the dark")
          .listed();

  /** All eight, compared with a list that a studio made of them. */
  static final Framework RITEC =
      guide(
              "ritec",
              "RITEC-8 (UNICEF en LEGO), voor positieve gevolgen",
              "RITEC-8 (UNICEF and LEGO), for positive effects")
          .cited("RITEC-8: ", "RITEC-8: ")
          .type("autonomy", "zelf bepalen", "autonomy")
          .type("competence", "iets kunnen", "competence")
          .type("emotions", "gevoelens", "emotions")
          .type("relationships", "relaties", "relationships")
          .type("creativity", "creativiteit", "creativity")
          .type("identities", "identiteit", "identities")
          .type("diversity", "diversiteit en meedoen", "diversity and inclusion")
          .type("safety", "veiligheid", "safety and security")
          .listed();

  /** All four categories, as PC Gamer and Engadget gave them on 12 March 2026. */
  static final Framework PEGI_2026 =
      guide(
              "pegi-2026",
              "PEGI, risico's van interactie (vanaf juni 2026)",
              "PEGI interactive-risk categories (from June 2026)")
          .cited("PEGI, risico's van interactie: ", "PEGI interactive-risk categories: ")
          .type("purchases", "kopen in het spel", "purchases of in-game content")
          .type("random-items", "betaalde verrassingen", "paid random items")
          .type("play-by-appointment", "spelen op afspraak", "play-by-appointment")
          .type("online-safety", "veilig online spelen", "safe online gameplay")
          .listed();

  /**
   * The five key areas that the standard names in its scope, which the IEEE publishes. Its clauses
   * were not read.
   */
  static final Framework IEEE_2089 =
      guide("ieee-2089", LocalizedText.same("IEEE 2089-2021"))
          .cited("IEEE 2089-2021: ", "IEEE 2089-2021: ")
          .textOf(2021, 11, 30)
          .type("recognition", "zien dat de gebruiker een kind is", "recognising a child")
          .type("rights", "kunnen en rechten van kinderen", "capacity and rights of children")
          .type("terms", "passende voorwaarden", "terms appropriate to children")
          .type("information", "passende informatie", "age-appropriate information")
          .type("validation", "ontwerpkeuzes toetsen", "validating design decisions")
          .listed();

  /**
   * The guideline of the Dutch authority ACM. Its pages on games and on promoting use were read at
   * their beginning; advertising and influencers are in the update of 2022, says the DDMA; the
   * other topics are chapters of the draft of 2019, of which one was not seen, and most of them are
   * named in summaries of the guideline of 2020 or of the update.
   */
  static final Framework ACM =
      guide(
              "acm",
              "ACM, Leidraad bescherming online consument (onderwerpen, voor zover bekend)",
              "ACM, guideline on the protection of the online consumer (topics, as far as known)")
          .cited(
              "ACM, Leidraad bescherming online consument: ",
              "ACM, guideline on the protection of the online consumer: ")
          .type("games", "verkopen in games", "selling in games")
          .type("use", "meer gebruik uitlokken", "promoting more use")
          .type("advertising", "reclame en influencers", "advertising and influencers")
          .type("prices", "prijzen en kosten", "prices and costs")
          .type("personalisation", "prijs en aanbod op maat", "personalised prices and offers")
          .type("scarcity", "schaarste", "scarcity")
          .type("unclear-information", "onduidelijke informatie", "unclear information")
          .type("social-proof", "sociaal bewijs, zoals reviews", "social proof, such as reviews")
          .type("defaults", "standaardinstellingen", "default settings")
          .type("presentation", "volgorde en presentatie", "order and presentation")
          .type("cancelling", "moeilijk opzeggen", "hard to cancel")
          .type("automatic-behaviour", "misbruik van gewoontes", "abuse of automatic behaviour")
          .listed();

  /**
   * Of the consumer authorities of the EU: all seven principles, as others quote them. The text
   * itself was not read.
   */
  static final Framework CPC =
      guide(
              "cpc",
              "CPC-beginselen over munten in games (2025)",
              "CPC principles on in-game virtual currencies (2025)")
          .cited(
              "CPC-beginselen over munten in games (2025), beginsel ",
              "CPC principles on in-game virtual currencies (2025), principle ")
          .textOf(2025, 3, 21)
          .section("1", "duidelijke prijs in echt geld", "clear and transparent price")
          .section("2", "de kosten niet verhullen", "no obscuring of costs")
          .section("3", "geen gedwongen aankoop van munten", "no forced purchase of currency")
          .section("4", "duidelijke informatie vooraf", "clear pre-contractual information")
          .section("5", "bedenktijd", "right of withdrawal")
          .section("6", "eerlijke en duidelijke voorwaarden", "fair and plain contract terms")
          .section("7", "rekening houden met kwetsbaarheid", "respect for vulnerabilities")
          .listed();

  /**
   * By topic: which article says what was seen for two of them, of the years 2011 (art. 2 b, on
   * parents) and 2015 (art. 11, on known persons). The code itself was read at its beginning; the
   * topics are those of the check for advertisers of the Stichting Reclame Code of 2015, of a
   * publishers' notice of 2013, of a quotation on personal data, and of the definitions in the
   * code.
   */
  static final Framework CHILDREN_AND_YOUTH_ADVERTISING =
      guide(
              "kjr",
              "Kinder- en Jeugdreclamecode (onderwerpen, voor zover bekend)",
              "Dutch Advertising Code for Children and Young People (topics, as far as known)")
          .cited(
              "Kinder- en Jeugdreclamecode: ",
              "Dutch Advertising Code for Children and Young People: ")
          .type("recognisable", "herkenbare reclame", "recognisable advertising")
          .type("misleading", "niet misleiden over het product", "no misleading on the product")
          .type("harm", "geen schade aan kinderen", "no moral or physical harm")
          .type("inexperience", "geen misbruik van onervarenheid", "no use of inexperience")
          .type("parents", "ouders niet laten overhalen", "no call to persuade parents")
          .type("advantage", "geen voordeel door bezit", "no advantage by having it")
          .type("danger", "kinderen niet in gevaar tonen", "no children shown in danger")
          .type(
              "known-persons", "geen bekenden van de kindertelevisie", "no persons children trust")
          .type("personal-data", "persoonsgegevens van kinderen", "personal data of children")
          .type("distance-selling", "verkoop op afstand", "distance selling")
          .type("tele-shopping", "winkelen via televisie", "tele-shopping")
          .type("letterbox", "brievenbusreclame en monsters", "letterbox advertising and samples")
          .listed();

  /**
   * All articles that ask something, also where they protect children with others. The English text
   * of 2022 was read at its beginning; the articles are those that a law firm gave in 2013, of
   * which art. 3 and 5 were seen in later accounts too.
   */
  static final Framework SOCIAL_MEDIA_ADVERTISING =
      guide(
              "rsm",
              "Reclamecode Social Media & Influencer Marketing",
              "Dutch Advertising Code for Social Media and Influencer Marketing")
          .article("3", "herkenbare reclame", "recognisable advertising")
          .article("4", "niet manipuleren", "no manipulation")
          .article("5", "kinderen niet aanzetten tot reclame", "children not urged to advertise")
          .article("6", "zorgplicht van de adverteerder", "the advertiser's duty of care")
          .listed();

  /**
   * All ten principles. The titles of nine are those that a law firm gave; the tenth is named after
   * what another account says of it last: governance, and showing that one complies.
   */
  static final Framework EDPB_AGE =
      guide(
              "edpb-age",
              "EDPB, verklaring 1/2025 over leeftijdscontrole",
              "EDPB statement 1/2025 on age assurance")
          .cited(
              "EDPB-verklaring 1/2025 over leeftijdscontrole, beginsel ",
              "EDPB statement 1/2025 on age assurance, principle ")
          .textOf(2025, 2, 11)
          .section("1", "alle rechten en vrijheden", "full enjoyment of rights and freedoms")
          .section("2", "passend bij het risico", "risk-based and proportionate")
          .section("3", "risico's voor gegevens voorkomen", "preventing data protection risks")
          .section("4", "doel en zo weinig mogelijk gegevens", "purpose and data minimisation")
          .section("5", "het werkt", "effectiveness")
          .section("6", "rechtmatig, eerlijk en open", "lawful, fair and transparent")
          .section("7", "besluiten zonder mens", "automated decision-making")
          .section("8", "ontwerp en standaardinstellingen", "by design and by default")
          .section("9", "beveiliging", "security")
          .section("10", "verantwoording", "accountability")
          .listed();

  /**
   * The clauses that ask something of a system, as a site on these standards gave them of the draft
   * of May 2025; the standard itself was not read.
   */
  static final Framework ISO_27566 =
      guide("iso-27566-1", LocalizedText.same("ISO/IEC 27566-1:2025"))
          .cited("ISO/IEC 27566-1:2025, hoofdstuk ", "ISO/IEC 27566-1:2025, clause ")
          .section("5", "wat het doet", "functional characteristics")
          .section("6", "hoe goed het werkt", "performance characteristics")
          .section("7", "privacy", "privacy characteristics")
          .section("8", "beveiliging", "security characteristics")
          .section("9", "bruikbaar voor iedereen", "acceptability characteristics")
          .section("10", "vastleggen hoe het werkt", "practice statements")
          .listed();

  /** Its parts were not read: seven phases, says a supplier, but not which. */
  static final Framework IEEE_2089_1 =
      guide("ieee-2089-1", LocalizedText.same("IEEE 2089.1-2024"))
          .asWhole("leeftijdscontrole", "age verification");

  /** Without the Code, which stands before the laws. */
  static final List<Framework> ALL =
      List.of(
          DSA_GUIDELINES,
          AADC,
          CRBD,
          GC25,
          FIVE_C,
          FOUR_C,
          OECD,
          EDPB,
          EDPB_AGE,
          RITEC,
          PEGI_2026,
          IEEE_2089,
          IEEE_2089_1,
          ISO_27566,
          ACM,
          CPC,
          CHILDREN_AND_YOUTH_ADVERTISING,
          SOCIAL_MEDIA_ADVERTISING);

  private Guides() {}

  private static Framework code() {
    Listing listing =
        guide("cvk", Principles.EDITION)
            .cited(
                "Code voor Kinderrechten (2021), beginsel ",
                "Code voor Kinderrechten (2021), principle ");
    for (Principle principle : Principles.ALL) {
      String number = Integer.toString(principle.number());
      listing.part(principle.id(), number, number, principle.title());
    }
    return listing.listed();
  }
}
