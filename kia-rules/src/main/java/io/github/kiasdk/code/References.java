package io.github.kiasdk.code;

import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Kind;
import io.github.kiasdk.text.LocalizedText;

/**
 * The laws and frameworks that the checks cite, each under one id. A recital explains a law and
 * does not bind by itself, so it counts as guidance; the treaty on the rights of the child is cited
 * as the right at stake and not as a reference.
 */
final class References {

  static final Reference CVK_7 =
      guidance(
          "cvk-7",
          "Code voor Kinderrechten (2021), beginsel 7",
          "Code voor Kinderrechten (2021), principle 7");
  static final Reference CVK_8 =
      guidance(
          "cvk-8",
          "Code voor Kinderrechten (2021), beginsel 8",
          "Code voor Kinderrechten (2021), principle 8");
  static final Reference CVK_9 =
      guidance(
          "cvk-9",
          "Code voor Kinderrechten (2021), beginsel 9",
          "Code voor Kinderrechten (2021), principle 9");
  static final Reference GDPR_5 = binding("gdpr-5", "AVG art. 5", "GDPR art. 5");
  static final Reference GDPR_9 = binding("gdpr-9", "AVG art. 9", "GDPR art. 9");
  static final Reference GDPR_17 = binding("gdpr-17", "AVG art. 17", "GDPR art. 17");
  static final Reference GDPR_22 = binding("gdpr-22", "AVG art. 22", "GDPR art. 22");
  static final Reference GDPR_25 = binding("gdpr-25", "AVG art. 25", "GDPR art. 25");
  static final Reference GDPR_35 = binding("gdpr-35", "AVG art. 35", "GDPR art. 35");
  static final Reference GDPR_RECITAL_38 =
      guidance("gdpr-recital-38", "AVG overweging 38", "GDPR recital 38");
  static final Reference GDPR_RECITAL_71 =
      guidance("gdpr-recital-71", "AVG overweging 71", "GDPR recital 71");
  static final Reference DSA_25 =
      binding("dsa-25", "DSA art. 25 (online platforms)", "DSA art. 25 (online platforms)");
  static final Reference DSA_28_1 =
      binding(
          "dsa-28-1", "DSA art. 28 lid 1 (online platforms)", "DSA art. 28(1) (online platforms)");
  static final Reference DSA_28_2 =
      binding(
          "dsa-28-2", "DSA art. 28 lid 2 (online platforms)", "DSA art. 28(2) (online platforms)");
  static final Reference DSA_38 =
      binding("dsa-38", "DSA art. 38 (zeer grote platforms)", "DSA art. 38 (very large platforms)");
  static final Reference AVMSD_6A = binding("avmsd-6a", "AVMSD art. 6 bis", "AVMSD art. 6a");
  static final Reference AVMSD_9 = binding("avmsd-9", "AVMSD art. 9", "AVMSD art. 9");
  static final Reference AVMSD_28B = binding("avmsd-28b", "AVMSD art. 28 ter", "AVMSD art. 28b");
  static final Reference UCPD_5_3 =
      binding("ucpd-5-3", "Richtlijn oneerlijke handelspraktijken art. 5 lid 3", "UCPD art. 5(3)");
  static final Reference UCPD_ANNEX_7 =
      binding(
          "ucpd-annex-7",
          "Richtlijn oneerlijke handelspraktijken bijlage I punt 7",
          "UCPD Annex I no. 7");
  static final Reference UCPD_ANNEX_28 =
      binding(
          "ucpd-annex-28",
          "Richtlijn oneerlijke handelspraktijken bijlage I punt 28",
          "UCPD Annex I no. 28");
  static final Reference BW_6_193I =
      binding("bw-6-193i", "BW 6:193i onder e", "Dutch Civil Code 6:193i(e)");
  static final Reference BW_1_234 = binding("bw-1-234", "BW 1:234", "Dutch Civil Code 1:234");
  static final Reference CRD_6 =
      binding("crd-6", "BW 6:230m (Richtlijn consumentenrechten art. 6)", "CRD art. 6");
  static final Reference CRD_9 =
      binding("crd-9", "BW 6:230o (Richtlijn consumentenrechten art. 9)", "CRD art. 9");
  static final Reference AI_ACT_5_1_B =
      binding(
          "ai-act-5-1-b",
          "AI-verordening art. 5 lid 1 onder b (sinds 2 februari 2025)",
          "AI Act art. 5(1)(b) (since 2 February 2025)");
  static final Reference AI_ACT_50 =
      binding(
          "ai-act-50",
          "AI-verordening art. 50 (vanaf 2 augustus 2026)",
          "AI Act art. 50 (from 2 August 2026)");
  static final Reference GAMBLING_ACT =
      binding("wok", "Wet op de kansspelen", "Dutch Gambling Act");
  static final Reference AADC_3 =
      guidance(
          "aadc-3",
          "Britse Children's Code (2020), standaard 3: passend bij de leeftijd",
          "UK Children's Code (2020), standard 3: age-appropriate application");
  static final Reference AADC_5 =
      guidance(
          "aadc-5",
          "Britse Children's Code (2020), standaard 5: schadelijk gebruik van gegevens",
          "UK Children's Code (2020), standard 5: detrimental use of data");
  static final Reference AADC_7 =
      guidance(
          "aadc-7",
          "Britse Children's Code (2020), standaard 7: standaardinstellingen",
          "UK Children's Code (2020), standard 7: default settings");
  static final Reference AADC_12 =
      guidance(
          "aadc-12",
          "Britse Children's Code (2020), standaard 12: profilering",
          "UK Children's Code (2020), standard 12: profiling");
  static final Reference AADC_13 =
      guidance(
          "aadc-13",
          "Britse Children's Code (2020), standaard 13: sturende technieken",
          "UK Children's Code (2020), standard 13: nudge techniques");
  static final Reference AADC_15 =
      guidance(
          "aadc-15",
          "Britse Children's Code (2020), standaard 15: hulpmiddelen op het scherm",
          "UK Children's Code (2020), standard 15: online tools");
  static final Reference DSA_28_G_6_1 =
      guidance(
          "dsa-28-g-6.1",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.1: leeftijdscontrole",
          "Guidelines on DSA art. 28 (14 July 2025), 6.1: age assurance");
  static final Reference DSA_28_G_6_3 =
      guidance(
          "dsa-28-g-6.3",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.3: accountinstellingen",
          "Guidelines on DSA art. 28 (14 July 2025), 6.3: account settings");
  static final Reference DSA_28_G_6_4 =
      guidance(
          "dsa-28-g-6.4",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.4: ontwerp en andere hulpmiddelen",
          "Guidelines on DSA art. 28 (14 July 2025), 6.4: interface design and other tools");
  static final Reference DSA_28_G_6_5 =
      guidance(
          "dsa-28-g-6.5",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.5: aanbevelingen en zoeken",
          "Guidelines on DSA art. 28 (14 July 2025), 6.5: recommender and search");
  static final Reference DSA_28_G_6_6 =
      guidance(
          "dsa-28-g-6.6",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.6: commerciële praktijken",
          "Guidelines on DSA art. 28 (14 July 2025), 6.6: commercial practices");
  static final Reference DSA_28_G_6_7 =
      guidance(
          "dsa-28-g-6.7",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 6.7: moderatie",
          "Guidelines on DSA art. 28 (14 July 2025), 6.7: moderation");
  static final Reference DSA_28_G_7_1 =
      guidance(
          "dsa-28-g-7.1",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 7.1: melden en klagen",
          "Guidelines on DSA art. 28 (14 July 2025), 7.1: reporting, feedback and complaints");
  static final Reference DSA_28_G_7_2 =
      guidance(
          "dsa-28-g-7.2",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 7.2: hulp aan gebruikers",
          "Guidelines on DSA art. 28 (14 July 2025), 7.2: user support");
  static final Reference DSA_28_G_8_3 =
      guidance(
          "dsa-28-g-8.3",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 8.3: volgen en evalueren",
          "Guidelines on DSA art. 28 (14 July 2025), 8.3: monitoring and evaluation");
  static final Reference CRBD_1 =
      guidance(
          "crbd-1",
          "Child Rights by Design 1: gelijkheid en diversiteit",
          "Child Rights by Design 1: equity and diversity");
  static final Reference CRBD_5 =
      guidance(
          "crbd-5",
          "Child Rights by Design 5: verantwoord",
          "Child Rights by Design 5: responsible");
  static final Reference CRBD_7 =
      guidance("crbd-7", "Child Rights by Design 7: privacy", "Child Rights by Design 7: privacy");
  static final Reference CRBD_8 =
      guidance(
          "crbd-8", "Child Rights by Design 8: veiligheid", "Child Rights by Design 8: safety");
  static final Reference CRBD_9 =
      guidance(
          "crbd-9", "Child Rights by Design 9: welzijn", "Child Rights by Design 9: wellbeing");
  static final Reference CRBD_10 =
      guidance(
          "crbd-10",
          "Child Rights by Design 10: ontwikkeling",
          "Child Rights by Design 10: development");
  static final Reference CRBD_11 =
      guidance(
          "crbd-11", "Child Rights by Design 11: zeggenschap", "Child Rights by Design 11: agency");
  static final Reference FIVE_C_CONTENT =
      guidance("5c-content", "Risicosoort (5C): inhoud", "Risk type (5Cs): content");
  static final Reference FIVE_C_CONDUCT =
      guidance("5c-conduct", "Risicosoort (5C): gedrag", "Risk type (5Cs): conduct");
  static final Reference FIVE_C_CONTACT =
      guidance("5c-contact", "Risicosoort (5C): contact", "Risk type (5Cs): contact");
  static final Reference FIVE_C_CONSUMER =
      guidance("5c-consumer", "Risicosoort (5C): consument", "Risk type (5Cs): consumer");
  static final Reference FIVE_C_CROSS_CUTTING =
      guidance(
          "5c-cross-cutting", "Risicosoort (5C): overkoepelend", "Risk type (5Cs): cross-cutting");
  static final Reference OECD_FORCED_ACTION =
      guidance(
          "oecd-forced-action",
          "OESO, misleidende patronen: gedwongen actie",
          "OECD deceptive patterns: forced action");
  static final Reference OECD_INTERFACE_INTERFERENCE =
      guidance(
          "oecd-interface-interference",
          "OESO, misleidende patronen: sturende vormgeving",
          "OECD deceptive patterns: interface interference");
  static final Reference OECD_NAGGING =
      guidance(
          "oecd-nagging",
          "OESO, misleidende patronen: aandringen",
          "OECD deceptive patterns: nagging");
  static final Reference OECD_OBSTRUCTION =
      guidance(
          "oecd-obstruction",
          "OESO, misleidende patronen: tegenwerken",
          "OECD deceptive patterns: obstruction");
  static final Reference OECD_SNEAKING =
      guidance(
          "oecd-sneaking",
          "OESO, misleidende patronen: verbergen",
          "OECD deceptive patterns: sneaking");
  static final Reference OECD_URGENCY =
      guidance(
          "oecd-urgency", "OESO, misleidende patronen: haast", "OECD deceptive patterns: urgency");
  static final Reference GC25 =
      guidance(
          "gc25",
          "VN-Kinderrechtencomité, General Comment 25 (2021)",
          "UN Committee on the Rights of the Child, General Comment 25 (2021)");

  private References() {}

  private static Reference binding(String id, String nl, String en) {
    return new Reference(id, Kind.BINDING, new LocalizedText(nl, en));
  }

  private static Reference guidance(String id, String nl, String en) {
    return new Reference(id, Kind.GUIDANCE, new LocalizedText(nl, en));
  }
}
