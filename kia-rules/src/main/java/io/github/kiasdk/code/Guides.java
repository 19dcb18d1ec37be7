package io.github.kiasdk.code;

import static io.github.kiasdk.code.Frameworks.framework;
import static io.github.kiasdk.code.Frameworks.part;

import io.github.kiasdk.check.Framework;
import java.util.List;

/** Guidelines, codes and taxonomies without force of law, with all their parts. */
final class Guides {

  static final List<Framework> ALL =
      List.of(
          framework(
              "dsa-28-g",
              "Richtsnoeren bij DSA art. 28 (14 juli 2025)",
              "Guidelines on DSA art. 28 (14 July 2025)",
              part("4", "algemene beginselen", "general principles"),
              part("5", "risicobeoordeling", "risk review"),
              part("6.1", "leeftijdscontrole", "age assurance"),
              part("6.2", "registratie", "registration"),
              part("6.3", "accountinstellingen", "account settings"),
              part("6.4", "ontwerp en andere hulpmiddelen", "interface design and other tools"),
              part("6.5", "aanbevelingen en zoeken", "recommender and search"),
              part("6.6", "commerciële praktijken", "commercial practices"),
              part("6.7", "moderatie", "moderation"),
              part("7.1", "melden en klagen", "reporting, feedback and complaints"),
              part("7.2", "hulp aan gebruikers", "user support"),
              part("7.3", "hulpmiddelen voor ouders", "tools for guardians"),
              part("8.1", "bestuur", "governance"),
              part("8.2", "voorwaarden", "terms and conditions"),
              part("8.3", "volgen en evalueren", "monitoring and evaluation"),
              part("8.4", "openheid", "transparency")),
          framework(
              "aadc",
              "Britse Children's Code (AADC, 2020)",
              "UK Children's Code (AADC, 2020)",
              part("1", "belang van het kind", "best interests"),
              part("2", "beoordeling vooraf (DPIA)", "DPIA"),
              part("3", "passend bij de leeftijd", "age-appropriate application"),
              part("4", "openheid", "transparency"),
              part("5", "schadelijk gebruik van gegevens", "detrimental use of data"),
              part("6", "beleid en huisregels", "policies and community standards"),
              part("7", "standaardinstellingen", "default settings"),
              part("8", "zo weinig mogelijk gegevens", "data minimisation"),
              part("9", "gegevens delen", "data sharing"),
              part("10", "locatie", "geolocation"),
              part("11", "ouderlijk toezicht", "parental controls"),
              part("12", "profielen", "profiling"),
              part("13", "sturende technieken", "nudge techniques"),
              part("14", "verbonden speelgoed en apparaten", "connected toys and devices"),
              part("15", "hulpmiddelen op het scherm", "online tools")),
          framework(
              "crbd",
              "Child Rights by Design",
              "Child Rights by Design",
              part("1", "gelijkheid en diversiteit", "equity and diversity"),
              part("2", "belang van het kind", "best interests"),
              part("3", "raadpleging", "consultation"),
              part("4", "passend bij de leeftijd", "age appropriate"),
              part("5", "verantwoord", "responsible"),
              part("6", "meedoen", "participation"),
              part("7", "privacy", "privacy"),
              part("8", "veiligheid", "safety"),
              part("9", "welzijn", "wellbeing"),
              part("10", "ontwikkeling", "development"),
              part("11", "zeggenschap", "agency")),
          framework(
              "gc25",
              "VN-Kinderrechtencomité, General Comment 25 (2021), hoofdstukken III t/m XII",
              "UN Committee on the Rights of the Child, General Comment 25 (2021), chapters III-XII",
              part("3", "algemene beginselen", "general principles"),
              part("4", "kinderen die zich ontwikkelen", "children's evolving capacities"),
              part("5", "maatregelen, reclame en bedrijven", "measures, advertising and business"),
              part("6", "vrijheden, informatie en privacy", "freedoms, information and privacy"),
              part("7", "geweld tegen kinderen", "violence against children"),
              part("8", "gezin en zorg", "family and care"),
              part("9", "kinderen met een handicap", "children with disabilities"),
              part("10", "gezondheid en welzijn", "health and welfare"),
              part(
                  "11",
                  "onderwijs, vrije tijd, cultuur en spel",
                  "education, leisure, culture and play"),
              part("12", "bescherming tegen uitbuiting", "protection from exploitation")),
          framework(
              "5c",
              "Risicosoorten (5C)",
              "Risk types (5Cs)",
              part("content", "inhoud", "content"),
              part("conduct", "gedrag", "conduct"),
              part("contact", "contact", "contact"),
              part("consumer", "consument", "consumer"),
              part("cross-cutting", "overkoepelend", "cross-cutting")),
          framework(
              "4c",
              "Risicosoorten (4C van CO:RE, 2021)",
              "Risk types (4Cs of CO:RE, 2021)",
              part("content", "inhoud", "content"),
              part("contact", "contact", "contact"),
              part("conduct", "gedrag", "conduct"),
              part("contract", "contract, ook geld en reclame", "contract, also commercial"),
              part(
                  "cross-cutting",
                  "overkoepelend: privacy, gezondheid, eerlijke behandeling",
                  "cross-cutting: privacy, health, fair treatment")),
          framework(
              "oecd",
              "OESO, misleidende patronen",
              "OECD deceptive commercial patterns",
              part("forced-action", "gedwongen actie", "forced action"),
              part("interface-interference", "sturende vormgeving", "interface interference"),
              part("nagging", "aandringen", "nagging"),
              part("obstruction", "tegenwerken", "obstruction"),
              part("sneaking", "verbergen", "sneaking"),
              part("social-proof", "sociale druk", "social proof"),
              part("urgency", "haast", "urgency")),
          framework(
              "edpb",
              "EDPB, richtsnoeren 03/2022",
              "EDPB guidelines 03/2022",
              part("overloading", "overladen", "overloading"),
              part("skipping", "overslaan", "skipping"),
              part("stirring", "op het gevoel werken", "stirring"),
              part("obstructing", "hinderen", "obstructing"),
              part("fickle", "wisselvallig", "fickle"),
              part("left-in-the-dark", "in het ongewisse laten", "left in the dark")),
          framework(
              "ritec",
              "RITEC-8 (UNICEF en LEGO), voor positieve gevolgen",
              "RITEC-8 (UNICEF and LEGO), for positive effects",
              part("autonomy", "zelf bepalen", "autonomy"),
              part("competence", "iets kunnen", "competence"),
              part("emotions", "gevoelens", "emotions"),
              part("relationships", "relaties", "relationships"),
              part("creativity", "creativiteit", "creativity"),
              part("identities", "identiteit", "identities"),
              part("diversity", "diversiteit en meedoen", "diversity and inclusion"),
              part("safety", "veiligheid", "safety and security")),
          framework(
              "pegi-2026",
              "PEGI, risico's van interactie (vanaf juni 2026)",
              "PEGI interactive-risk categories (from June 2026)",
              part("", "als geheel", "as a whole")),
          framework(
              "ieee-2089",
              "IEEE 2089-2021",
              "IEEE 2089-2021",
              part("", "als geheel", "as a whole")));

  private Guides() {}
}
