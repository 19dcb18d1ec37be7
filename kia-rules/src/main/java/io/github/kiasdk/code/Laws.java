package io.github.kiasdk.code;

import static io.github.kiasdk.code.Listing.beside;
import static io.github.kiasdk.code.Listing.law;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dsa;
import java.util.List;

/**
 * The laws, with the articles that can matter to a check: not the whole law. What nobody could read
 * and what binds states alone stands beside them and is no law here. Whoever compares a text with
 * its source anew changes the two days of that source here, and nothing else.
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
          .since(2018, 5, 25)
          .textOf(2016, 5, 4)
          .checkedOn(2026, 11, 30)
          .article("5", "5-1", "beginselen", "principles")
          .article("6", "6-1", "rechtsgronden", "legal grounds")
          .article("7-3", "intrekken van toestemming", "withdrawing consent")
          .article("7-4", "toestemming in vrijheid", "consent freely given")
          .article("8", "toestemming van een kind", "a child's consent")
          .article("9", "9-1", "bijzondere gegevens", "special categories")
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
          .article("32", "beveiliging", "security")
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
          .since(2018, 5, 25)
          .textOf(2021, 7, 1)
          .checkedOn(2026, 11, 30)
          .bindsWhen(IN_NETHERLANDS)
          .article("5", "toestemming onder de 16", "consent below 16")
          .article("5-5", "hulp aan een kind zelf", "help for a child itself")
          .listed();

  static final Framework DSA =
      law("dsa", "DSA", "DSA")
          .since(2024, 2, 17)
          .textOf(2022, 10, 19)
          .checkedOn(2026, 11, 30)
          // of all intermediary services; the facts know platforms alone, and a game that a child
          // plays by itself is none
          .bindsWhen(Audience.AIMED_AT_CHILDREN.isTrue().and(Audience.ONLINE_PLATFORM.isTrue()))
          .article(
              "14-3", "voorwaarden die minderjarigen begrijpen", "terms that minors understand")
          // of all hosting services, small ones too; the facts know platforms alone
          .bindsWhen(Audience.ONLINE_PLATFORM.isTrue())
          .article("16", "melden van illegale inhoud", "notices of illegal content")
          .article("17", "redenen bij een ingreep", "statement of reasons")
          .note("online platforms", "online platforms")
          .bindsWhen(PLATFORM)
          .article("20", "20-1", "klagen over een besluit", "complaints about a decision")
          .article("25", "25-1", "geen misleidend ontwerp", "no deceptive design")
          .article("26", "26-1", "herkenbare reclame", "recognisable advertising")
          .article("27", "27-1", "uitleg van aanbevelingen", "recommender transparency")
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
          .recital(
              "71", "wanneer een platform weet dat iemand minderjarig is", "knowing who is a minor")
          .note("zeer grote platforms", "very large platforms")
          .bindsWhen(VERY_LARGE)
          .article("34", "34-1", "beoordeling van systeemrisico's", "systemic risk assessment")
          .article("35", "beperking van systeemrisico's", "systemic risk mitigation")
          .article("38", "aanbevelingen zonder profiel", "an option without profiling")
          .listed();

  /** Not read: a source for its text was not found. */
  static final Framework AVMSD =
      beside(
              "avmsd",
              "Richtlijn audiovisuele mediadiensten (AVMSD)",
              "Audiovisual Media Services Directive (AVMSD)")
          .cited("AVMSD ", "AVMSD ")
          .place("6a", "art. 6 bis", "art. 6a", "schadelijke inhoud", "harmful content")
          .article("9", "commerciële communicatie", "commercial communication")
          .place("28b", "art. 28 ter", "art. 28b", "videoplatforms", "video-sharing platforms")
          .listed();

  /** The Dutch law that carries out the directive on audiovisual media; not read. */
  static final Framework MEDIA_ACT =
      beside("mediawet", "Mediawet 2008", "Dutch Media Act 2008").asWhole("media", "media");

  static final Framework UCPD =
      beside(
              "ucpd",
              "Richtlijn oneerlijke handelspraktijken (UCPD)",
              "Unfair Commercial Practices Directive (UCPD)")
          .cited("Richtlijn oneerlijke handelspraktijken ", "UCPD ")
          .textOf(2026, 9, 27)
          .checkedOn(2026, 11, 30)
          .article("5-3", "kwetsbare consumenten", "vulnerable consumers")
          .article("6-2-b", "een gedragscode niet nakomen", "not keeping to a code of conduct")
          .place(
              "annex-1",
              "bijlage I punt 1",
              "Annex I no. 1",
              "beweren een gedragscode te volgen",
              "claiming to follow a code of conduct")
          .place(
              "annex-7",
              "bijlage I punt 7",
              "Annex I no. 7",
              "onware tijdsdruk",
              "false claim of limited time")
          .place(
              "annex-20",
              "bijlage I punt 20",
              "Annex I no. 20",
              "gratis dat niet gratis is",
              "free that is not free")
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
          .textOf(2026, 7, 16)
          .checkedOn(2026, 11, 30)
          .bindsWhen(IN_NETHERLANDS)
          .carriedOut("6", "BW 6:230m", "informatie vooraf", "information beforehand")
          .carriedOut("8", "BW 6:230v", "bestelknop", "order button")
          .carriedOut("9", "BW 6:230o", "herroepen", "withdrawal")
          .carriedOut("11a", "BW 6:230oa", "knop om te herroepen", "withdrawal function")
          .carriedOut(
              "16-m", "BW 6:230p onder g", "niet meer herroepen", "withdrawal no longer possible")
          .listed();

  static final Framework BW =
      law("bw", "Burgerlijk Wetboek", "Dutch Civil Code")
          .bindsWhen(IN_NETHERLANDS)
          .cited("BW ", "Dutch Civil Code ")
          .textOf(2025, 7, 5)
          .checkedOn(2026, 11, 30)
          .place("1-234", "1:234", "1:234", "toestemming voor minderjarigen", "consent for minors")
          .textOf(2026, 7, 16)
          .place(
              "6-193b",
              "6:193b lid 2",
              "6:193b(2)",
              "professionele toewijding",
              "professional diligence")
          .place(
              "6-193c",
              "6:193c lid 2 onder b",
              "6:193c(2)(b)",
              "een gedragscode niet nakomen",
              "not keeping to a code of conduct")
          .place(
              "6-193g",
              "6:193g onder a",
              "6:193g(a)",
              "beweren een gedragscode te volgen",
              "claiming to follow a code of conduct")
          .place(
              "6-193g-g",
              "6:193g onder g",
              "6:193g(g)",
              "onware tijdsdruk",
              "false claim of limited time")
          .place(
              "6-193g-t",
              "6:193g onder t",
              "6:193g(t)",
              "gratis dat niet gratis is",
              "free that is not free")
          .place(
              "6-193i",
              "6:193i onder e",
              "6:193i(e)",
              "agressieve handelspraktijken",
              "aggressive practices")
          .listed();

  /** As amended by Regulation (EU) 2026/1744. */
  static final Framework AI_ACT =
      law("ai-act", "AI-verordening", "AI Act")
          .textOf(2026, 7, 27)
          .checkedOn(2026, 11, 30)
          .since(2025, 2, 2)
          .article("5-1-b", "geen misbruik van jonge leeftijd", "no exploiting of age")
          .article("5-1-f", "geen emoties afleiden op school", "no inferring of emotions at school")
          .appliesFrom(2026, 12, 2)
          .article("5-1-ba", "geen naaktbeelden zonder toestemming", "no nude images of a person")
          .article("5-1-bb", "geen beelden van misbruik", "no images of child abuse")
          .since(2026, 8, 2)
          .article("50", "50-1", "zeggen dat het AI is", "saying that it is AI")
          .listed();

  static final Framework WORKING_HOURS_ACT =
      law("atw", "Arbeidstijdenwet", "Dutch Working Hours Act")
          .bindsWhen(IN_NETHERLANDS)
          .textOf(2025, 7, 1)
          .checkedOn(2026, 11, 30)
          .place("3-2", "art. 3:2", "art. 3:2", "verbod van kinderarbeid", "no child labour")
          .place("3-3", "art. 3:3", "art. 3:3", "ontheffing", "exemption")
          .listed();

  static final Framework GAMBLING_ACT =
      law("wok", "Wet op de kansspelen", "Dutch Gambling Act")
          .bindsWhen(IN_NETHERLANDS)
          .textOf(2025, 2, 12)
          .checkedOn(2026, 11, 30)
          .asWhole("kansspelen om prijzen (art. 1)", "games of chance for prizes (art. 1)");

  static final Framework CYBER_RESILIENCE_ACT =
      law("cra", "Cyberweerbaarheidsverordening", "Cyber Resilience Act")
          .textOf(2024, 11, 20)
          .checkedOn(2026, 11, 30)
          .appliesFrom(2027, 12, 11)
          .place(
              "annex-1-1",
              "bijlage I deel I",
              "Annex I Part I",
              "veilige producten",
              "secure products")
          .listed();

  /** Not read. */
  static final Framework ACCESSIBILITY_ACT =
      beside("eaa", "Europese toegankelijkheidsrichtlijn (EAA)", "European Accessibility Act (EAA)")
          .asWhole("toegankelijkheid", "accessibility");

  /** Binds the EU and its states: for a provider, the right at stake. Not read. */
  static final Framework EU_CHARTER =
      beside(
              "eu-charter",
              "Handvest van de grondrechten van de EU",
              "EU Charter of Fundamental Rights")
          .article("24", "rechten van het kind", "rights of the child")
          .listed();

  static final List<Framework> ALL =
      List.of(
          GDPR,
          UAVG,
          DSA,
          AVMSD,
          MEDIA_ACT,
          UCPD,
          CRD,
          BW,
          AI_ACT,
          WORKING_HOURS_ACT,
          GAMBLING_ACT,
          CYBER_RESILIENCE_ACT,
          ACCESSIBILITY_ACT,
          EU_CHARTER);

  private Laws() {}
}
