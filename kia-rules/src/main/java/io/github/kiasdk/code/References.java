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
  static final Reference CVK_1 =
      guidance(
          "cvk-1",
          "Code voor Kinderrechten (2021), beginsel 1",
          "Code voor Kinderrechten (2021), principle 1");
  static final Reference CVK_2 =
      guidance(
          "cvk-2",
          "Code voor Kinderrechten (2021), beginsel 2",
          "Code voor Kinderrechten (2021), principle 2");
  static final Reference CVK_3 =
      guidance(
          "cvk-3",
          "Code voor Kinderrechten (2021), beginsel 3",
          "Code voor Kinderrechten (2021), principle 3");
  static final Reference CVK_4 =
      guidance(
          "cvk-4",
          "Code voor Kinderrechten (2021), beginsel 4",
          "Code voor Kinderrechten (2021), principle 4");
  static final Reference CVK_5 =
      guidance(
          "cvk-5",
          "Code voor Kinderrechten (2021), beginsel 5",
          "Code voor Kinderrechten (2021), principle 5");
  static final Reference CVK_6 =
      guidance(
          "cvk-6",
          "Code voor Kinderrechten (2021), beginsel 6",
          "Code voor Kinderrechten (2021), principle 6");
  static final Reference CVK_10 =
      guidance(
          "cvk-10",
          "Code voor Kinderrechten (2021), beginsel 10",
          "Code voor Kinderrechten (2021), principle 10");
  static final Reference EU_CHARTER_24 =
      binding(
          "eu-charter-24",
          "Handvest van de grondrechten van de EU art. 24",
          "EU Charter of Fundamental Rights art. 24");
  static final Reference GDPR_6 = binding("gdpr-6", "AVG art. 6", "GDPR art. 6");
  static final Reference GDPR_8 = binding("gdpr-8", "AVG art. 8", "GDPR art. 8");
  static final Reference GDPR_12 = binding("gdpr-12", "AVG art. 12", "GDPR art. 12");
  static final Reference GDPR_13 = binding("gdpr-13", "AVG art. 13", "GDPR art. 13");
  static final Reference GDPR_14 = binding("gdpr-14", "AVG art. 14", "GDPR art. 14");
  static final Reference GDPR_15 = binding("gdpr-15", "AVG art. 15", "GDPR art. 15");
  static final Reference GDPR_20 = binding("gdpr-20", "AVG art. 20", "GDPR art. 20");
  static final Reference GDPR_36 = binding("gdpr-36", "AVG art. 36", "GDPR art. 36");
  static final Reference UAVG_5 =
      binding("uavg-5", "UAVG art. 5", "Dutch GDPR Implementation Act art. 5");
  static final Reference GDPR_RECITAL_58 =
      guidance("gdpr-recital-58", "AVG overweging 58", "GDPR recital 58");
  static final Reference GDPR_RECITAL_65 =
      guidance("gdpr-recital-65", "AVG overweging 65", "GDPR recital 65");
  static final Reference GDPR_RECITAL_75 =
      guidance("gdpr-recital-75", "AVG overweging 75", "GDPR recital 75");
  static final Reference DSA_26 =
      binding("dsa-26", "DSA art. 26 (online platforms)", "DSA art. 26 (online platforms)");
  static final Reference DSA_28_3 =
      binding(
          "dsa-28-3", "DSA art. 28 lid 3 (online platforms)", "DSA art. 28(3) (online platforms)");
  static final Reference DSA_34 =
      binding("dsa-34", "DSA art. 34 (zeer grote platforms)", "DSA art. 34 (very large platforms)");
  static final Reference CRD_8 =
      binding("crd-8", "BW 6:230v (Richtlijn consumentenrechten art. 8)", "CRD art. 8");
  static final Reference AADC_1 =
      guidance(
          "aadc-1",
          "Britse Children's Code (2020), standaard 1: belang van het kind",
          "UK Children's Code (2020), standard 1: best interests");
  static final Reference AADC_2 =
      guidance(
          "aadc-2",
          "Britse Children's Code (2020), standaard 2: DPIA",
          "UK Children's Code (2020), standard 2: DPIA");
  static final Reference AADC_4 =
      guidance(
          "aadc-4",
          "Britse Children's Code (2020), standaard 4: transparantie",
          "UK Children's Code (2020), standard 4: transparency");
  static final Reference AADC_6 =
      guidance(
          "aadc-6",
          "Britse Children's Code (2020), standaard 6: eigen regels nakomen",
          "UK Children's Code (2020), standard 6: policies and community standards");
  static final Reference AADC_8 =
      guidance(
          "aadc-8",
          "Britse Children's Code (2020), standaard 8: zo weinig mogelijk gegevens",
          "UK Children's Code (2020), standard 8: data minimisation");
  static final Reference AADC_9 =
      guidance(
          "aadc-9",
          "Britse Children's Code (2020), standaard 9: gegevens delen",
          "UK Children's Code (2020), standard 9: data sharing");
  static final Reference AADC_10 =
      guidance(
          "aadc-10",
          "Britse Children's Code (2020), standaard 10: locatie",
          "UK Children's Code (2020), standard 10: geolocation");
  static final Reference AADC_11 =
      guidance(
          "aadc-11",
          "Britse Children's Code (2020), standaard 11: hulpmiddelen voor ouders",
          "UK Children's Code (2020), standard 11: parental controls");
  static final Reference DSA_28_G_4 =
      guidance(
          "dsa-28-g-4",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 4: algemene beginselen",
          "Guidelines on DSA art. 28 (14 July 2025), 4: general principles");
  static final Reference DSA_28_G_5 =
      guidance(
          "dsa-28-g-5",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 5: risico's beoordelen",
          "Guidelines on DSA art. 28 (14 July 2025), 5: risk review");
  static final Reference DSA_28_G_7_3 =
      guidance(
          "dsa-28-g-7.3",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 7.3: hulpmiddelen voor ouders",
          "Guidelines on DSA art. 28 (14 July 2025), 7.3: tools for guardians");
  static final Reference DSA_28_G_8_1 =
      guidance(
          "dsa-28-g-8.1",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 8.1: bestuur",
          "Guidelines on DSA art. 28 (14 July 2025), 8.1: governance");
  static final Reference DSA_28_G_8_4 =
      guidance(
          "dsa-28-g-8.4",
          "Richtsnoeren bij DSA art. 28 (14 juli 2025), 8.4: transparantie",
          "Guidelines on DSA art. 28 (14 July 2025), 8.4: transparency");
  static final Reference CRBD_2 =
      guidance(
          "crbd-2",
          "Child Rights by Design 2: belang van het kind",
          "Child Rights by Design 2: best interests");
  static final Reference CRBD_3 =
      guidance(
          "crbd-3",
          "Child Rights by Design 3: raadpleging",
          "Child Rights by Design 3: consultation");
  static final Reference CRBD_4 =
      guidance(
          "crbd-4",
          "Child Rights by Design 4: passend bij de leeftijd",
          "Child Rights by Design 4: age appropriate");
  static final Reference CRBD_6 =
      guidance(
          "crbd-6",
          "Child Rights by Design 6: participatie",
          "Child Rights by Design 6: participation");
  static final Reference EDPB_SKIPPING =
      guidance(
          "edpb-skipping",
          "EDPB-richtsnoeren 03/2022: overslaan",
          "EDPB guidelines 03/2022: skipping");
  static final Reference EDPB_LEFT_IN_THE_DARK =
      guidance(
          "edpb-left-in-the-dark",
          "EDPB-richtsnoeren 03/2022: in het ongewisse laten",
          "EDPB guidelines 03/2022: left in the dark");
  static final Reference IEEE_2089 = guidance("ieee-2089", "IEEE 2089-2021", "IEEE 2089-2021");

  private References() {}

  private static Reference binding(String id, String nl, String en) {
    return new Reference(id, Kind.BINDING, new LocalizedText(nl, en));
  }

  static Reference guidance(String id, String nl, String en) {
    return new Reference(id, Kind.GUIDANCE, new LocalizedText(nl, en));
  }
}
