package io.github.kiasdk.code;

import static io.github.kiasdk.code.Frameworks.framework;
import static io.github.kiasdk.code.Frameworks.part;

import io.github.kiasdk.check.Framework;
import java.util.List;

/**
 * The laws, with the articles that can matter to a check. The parts are those of our list of
 * references, not the whole law.
 */
final class Laws {

  static final List<Framework> ALL =
      List.of(
          framework(
              "gdpr",
              "AVG",
              "GDPR",
              part("5", "beginselen", "principles"),
              part("6", "rechtsgronden", "legal grounds"),
              part("8", "toestemming van een kind", "a child's consent"),
              part("9", "bijzondere gegevens", "special categories"),
              part("12", "duidelijke informatie", "clear information"),
              part("13", "informatie bij verzamelen", "information when collecting"),
              part("14", "informatie uit andere bron", "information from elsewhere"),
              part("15", "inzage", "access"),
              part("16", "verbeteren", "rectification"),
              part("17", "wissen", "erasure"),
              part("18", "beperken", "restriction"),
              part("19", "doorgeven van wijzigingen", "notification of changes"),
              part("20", "meenemen", "portability"),
              part("22", "besluiten zonder mens", "solely automated decisions"),
              part("25", "ontwerp en standaardinstellingen", "by design and by default"),
              part("35", "beoordeling vooraf (DPIA)", "impact assessment (DPIA)"),
              part("36", "raadpleging vooraf", "prior consultation"),
              part(
                  "recital-38",
                  "overweging: bescherming van kinderen",
                  "recital: protection of children"),
              part(
                  "recital-58",
                  "overweging: begrijpelijk voor een kind",
                  "recital: understandable to a child"),
              part("recital-65", "overweging: wissen", "recital: erasure"),
              part("recital-71", "overweging: profielen", "recital: profiling"),
              part(
                  "recital-75",
                  "overweging: risico's voor kinderen",
                  "recital: risks to children")),
          framework(
              "uavg",
              "UAVG",
              "Dutch GDPR Implementation Act (UAVG)",
              part("5", "toestemming onder de 16", "consent below 16")),
          framework(
              "dsa",
              "DSA",
              "DSA",
              part(
                  "14-3",
                  "voorwaarden die minderjarigen begrijpen",
                  "terms that minors understand"),
              part("25", "geen misleidend ontwerp", "no deceptive design"),
              part("26", "herkenbare reclame", "recognisable advertising"),
              part("27", "uitleg van aanbevelingen", "recommender transparency"),
              part(
                  "28-1",
                  "privacy, veiligheid en beveiliging van minderjarigen",
                  "privacy, safety and security of minors"),
              part(
                  "28-2",
                  "geen reclame met profielen van minderjarigen",
                  "no profile-based ads to minors"),
              part(
                  "28-3",
                  "geen extra gegevens om de leeftijd te weten",
                  "no extra data to find out the age"),
              part("34", "beoordeling van systeemrisico's", "systemic risk assessment"),
              part("35", "beperking van systeemrisico's", "systemic risk mitigation"),
              part("38", "aanbevelingen zonder profiel", "an option without profiling")),
          framework(
              "avmsd",
              "Richtlijn audiovisuele mediadiensten (AVMSD)",
              "Audiovisual Media Services Directive (AVMSD)",
              part("6a", "schadelijke inhoud", "harmful content"),
              part("9", "commerciële communicatie", "commercial communication"),
              part("28b", "videoplatforms", "video-sharing platforms")),
          framework(
              "ucpd",
              "Richtlijn oneerlijke handelspraktijken (UCPD)",
              "Unfair Commercial Practices Directive (UCPD)",
              part("5-3", "kwetsbare consumenten", "vulnerable consumers"),
              part("annex-7", "onware tijdsdruk", "false claim of limited time"),
              part("annex-28", "rechtstreeks aanzetten tot kopen", "direct exhortation to buy")),
          framework(
              "crd",
              "Richtlijn consumentenrechten (CRD)",
              "Consumer Rights Directive (CRD)",
              part("6", "informatie vooraf", "information beforehand"),
              part("8", "bestelknop", "order button"),
              part("9", "herroepen", "withdrawal")),
          framework(
              "bw",
              "Burgerlijk Wetboek",
              "Dutch Civil Code",
              part("1-234", "toestemming voor minderjarigen", "consent for minors"),
              part("6-193i", "agressieve handelspraktijken", "aggressive practices")),
          framework(
              "ai-act",
              "AI-verordening",
              "AI Act",
              part("5-1-b", "geen misbruik van jonge leeftijd", "no exploiting of age"),
              part("50", "zeggen dat het AI is", "saying that it is AI")),
          framework(
              "wok",
              "Wet op de kansspelen",
              "Dutch Gambling Act",
              part("", "kansspelen", "games of chance")),
          framework(
              "eu-charter",
              "Handvest van de grondrechten van de EU",
              "EU Charter of Fundamental Rights",
              part("24", "rechten van het kind", "rights of the child")));

  private Laws() {}
}
