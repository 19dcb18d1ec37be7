package io.github.kiasdk.code;

import static io.github.kiasdk.code.Listing.law;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dsa;
import java.util.List;

/**
 * The laws, with the articles that can matter to a check: not the whole law. The days of their
 * texts are unknown here until somebody has read them.
 */
final class Laws {

  /**
   * DSA, art. 19: section 3 (art. 20 to 28) is not for micro and small firms. It is for very large
   * platforms whatever their size; that one is small contradicts that it is very large, and frees
   * nobody.
   */
  private static final Condition PLATFORM =
      Audience.ONLINE_PLATFORM.isTrue().and(Dsa.MICRO_OR_SMALL.isFalse());

  /** DSA, art. 33: section 5 (art. 33 to 43). */
  private static final Condition VERY_LARGE = Dsa.VERY_LARGE.isTrue();

  private static final Condition IN_NETHERLANDS = Audience.OFFERED_IN_NETHERLANDS.isTrue();

  static final Framework GDPR =
      law("gdpr", "AVG", "GDPR")
          .article("5", "beginselen", "principles")
          .article("6", "rechtsgronden", "legal grounds")
          .article("8", "toestemming van een kind", "a child's consent")
          .article("9", "bijzondere gegevens", "special categories")
          .article("12", "duidelijke informatie", "clear information")
          .article("13", "informatie bij verzamelen", "information when collecting")
          .article("14", "informatie uit andere bron", "information from elsewhere")
          .article("15", "inzage", "access")
          .article("16", "verbeteren", "rectification")
          .article("17", "wissen", "erasure")
          .article("18", "beperken", "restriction")
          .article("19", "doorgeven van wijzigingen", "notification of changes")
          .article("20", "meenemen", "portability")
          .article("22", "besluiten zonder mens", "solely automated decisions")
          .article("25", "ontwerp en standaardinstellingen", "by design and by default")
          .bindsWhen(Dpia.REQUIRED.isTrue())
          .article("35", "beoordeling vooraf (DPIA)", "impact assessment (DPIA)")
          .bindsAlways()
          .article("36", "raadpleging vooraf", "prior consultation")
          .recital("38", "bescherming van kinderen", "protection of children")
          .recital("58", "begrijpelijk voor een kind", "understandable to a child")
          .recital("65", "wissen", "erasure")
          .recital("71", "profielen", "profiling")
          .recital("75", "risico's voor kinderen", "risks to children")
          .listed();

  static final Framework UAVG =
      law("uavg", "UAVG", "Dutch GDPR Implementation Act (UAVG)")
          .cited("UAVG ", "Dutch GDPR Implementation Act ")
          .bindsWhen(IN_NETHERLANDS)
          .article("5", "toestemming onder de 16", "consent below 16")
          .listed();

  static final Framework DSA =
      law("dsa", "DSA", "DSA")
          // of all intermediary services, not of platforms alone; no fact says which those are
          .bindsWhen(Audience.AIMED_AT_CHILDREN.isTrue())
          .article(
              "14-3", "voorwaarden die minderjarigen begrijpen", "terms that minors understand")
          .note("online platforms", "online platforms")
          .bindsWhen(PLATFORM)
          .article("25", "geen misleidend ontwerp", "no deceptive design")
          .article("26", "herkenbare reclame", "recognisable advertising")
          .article("27", "uitleg van aanbevelingen", "recommender transparency")
          .article(
              "28-1",
              "privacy, veiligheid en beveiliging van minderjarigen",
              "privacy, safety and security of minors")
          .bindsWhen(PLATFORM.and(AgeAssurance.AGE_KNOWN.isTrue()))
          .article(
              "28-2",
              "geen reclame met profielen van minderjarigen",
              "no profile-based ads to minors")
          .bindsWhen(PLATFORM)
          .article(
              "28-3",
              "geen extra gegevens om de leeftijd te weten",
              "no extra data to find out the age")
          .note("zeer grote platforms", "very large platforms")
          .bindsWhen(VERY_LARGE)
          .article("34", "beoordeling van systeemrisico's", "systemic risk assessment")
          .article("35", "beperking van systeemrisico's", "systemic risk mitigation")
          .article("38", "aanbevelingen zonder profiel", "an option without profiling")
          .listed();

  static final Framework AVMSD =
      law(
              "avmsd",
              "Richtlijn audiovisuele mediadiensten (AVMSD)",
              "Audiovisual Media Services Directive (AVMSD)")
          .cited("AVMSD ", "AVMSD ")
          .place("6a", "art. 6 bis", "art. 6a", "schadelijke inhoud", "harmful content")
          .article("9", "commerciële communicatie", "commercial communication")
          .place("28b", "art. 28 ter", "art. 28b", "videoplatforms", "video-sharing platforms")
          .listed();

  static final Framework UCPD =
      law(
              "ucpd",
              "Richtlijn oneerlijke handelspraktijken (UCPD)",
              "Unfair Commercial Practices Directive (UCPD)")
          .cited("Richtlijn oneerlijke handelspraktijken ", "UCPD ")
          .article("5-3", "kwetsbare consumenten", "vulnerable consumers")
          .place(
              "annex-7",
              "bijlage I punt 7",
              "Annex I no. 7",
              "onware tijdsdruk",
              "false claim of limited time")
          .place(
              "annex-28",
              "bijlage I punt 28",
              "Annex I no. 28",
              "rechtstreeks aanzetten tot kopen",
              "direct exhortation to buy")
          .listed();

  static final Framework CRD =
      law("crd", "Richtlijn consumentenrechten (CRD)", "Consumer Rights Directive (CRD)")
          .cited("Richtlijn consumentenrechten ", "CRD ")
          .bindsWhen(IN_NETHERLANDS)
          .carriedOut("6", "BW 6:230m", "informatie vooraf", "information beforehand")
          .carriedOut("8", "BW 6:230v", "bestelknop", "order button")
          .carriedOut("9", "BW 6:230o", "herroepen", "withdrawal")
          .listed();

  static final Framework BW =
      law("bw", "Burgerlijk Wetboek", "Dutch Civil Code")
          .bindsWhen(IN_NETHERLANDS)
          .cited("BW ", "Dutch Civil Code ")
          .place("1-234", "1:234", "1:234", "toestemming voor minderjarigen", "consent for minors")
          .place(
              "6-193g",
              "6:193g onder a",
              "6:193g(a)",
              "beweren een gedragscode te volgen",
              "claiming to follow a code of conduct")
          .place(
              "6-193i",
              "6:193i onder e",
              "6:193i(e)",
              "agressieve handelspraktijken",
              "aggressive practices")
          .listed();

  static final Framework AI_ACT =
      law("ai-act", "AI-verordening", "AI Act")
          .since(2025, 2, 2)
          .note("sinds 2 februari 2025", "since 2 February 2025")
          .article("5-1-b", "geen misbruik van jonge leeftijd", "no exploiting of age")
          .appliesFrom(2026, 8, 2)
          .note("vanaf 2 augustus 2026", "from 2 August 2026")
          .article("50", "zeggen dat het AI is", "saying that it is AI")
          .listed();

  static final Framework GAMBLING_ACT =
      law("wok", "Wet op de kansspelen", "Dutch Gambling Act")
          .bindsWhen(IN_NETHERLANDS)
          .asWhole("kansspelen", "games of chance");

  static final Framework EU_CHARTER =
      law(
              "eu-charter",
              "Handvest van de grondrechten van de EU",
              "EU Charter of Fundamental Rights")
          .article("24", "rechten van het kind", "rights of the child")
          .listed();

  static final List<Framework> ALL =
      List.of(GDPR, UAVG, DSA, AVMSD, UCPD, CRD, BW, AI_ACT, GAMBLING_ACT, EU_CHARTER);

  private Laws() {}
}
