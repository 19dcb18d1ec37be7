package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Reference;
import io.github.kiasdk.text.LocalizedText;

/**
 * What these checks cite: guidance on how to assess risks for children and on hearing them. The
 * same places have the same names as with the checks of the Code; a test holds them together.
 */
final class Cited {

  static final Reference GC25_3 = chapter(3, "algemene beginselen", "general principles");
  static final Reference GC25_4 =
      chapter(4, "kinderen die zich ontwikkelen", "children's evolving capacities");
  static final Reference GC25_5 =
      chapter(5, "maatregelen, reclame en bedrijven", "measures, advertising and business");
  static final Reference DSA_28_G_4 = section("4", "algemene beginselen", "general principles");
  static final Reference DSA_28_G_5 = section("5", "risico's beoordelen", "risk review");
  static final Reference DSA_28_G_7_3 =
      section("7.3", "hulpmiddelen voor ouders", "tools for guardians");
  static final Reference DSA_28_G_8_1 = section("8.1", "bestuur", "governance");
  static final Reference DSA_28_G_8_3 =
      section("8.3", "volgen en evalueren", "monitoring and evaluation");
  static final Reference DSA_28_G_8_4 = section("8.4", "transparantie", "transparency");
  static final Reference AADC_1 = standard(1, "belang van het kind", "best interests");
  static final Reference AADC_2 = standard(2, "DPIA", "DPIA");
  static final Reference CRBD_1 = principle(1, "gelijkheid en diversiteit", "equity and diversity");
  static final Reference CRBD_2 = principle(2, "belang van het kind", "best interests");
  static final Reference CRBD_3 = principle(3, "raadpleging", "consultation");
  static final Reference CRBD_5 = principle(5, "verantwoord", "responsible");

  private Cited() {}

  private static Reference chapter(int number, String nl, String en) {
    return guidance(
        "gc25-" + number,
        "VN-Kinderrechtencomité, General Comment 25 (2021), hoofdstuk " + number + ": " + nl,
        "UN Committee on the Rights of the Child, General Comment 25 (2021), chapter "
            + number
            + ": "
            + en);
  }

  private static Reference section(String number, String nl, String en) {
    return guidance(
        "dsa-28-g-" + number,
        "Richtsnoeren bij DSA art. 28 (14 juli 2025), " + number + ": " + nl,
        "Guidelines on DSA art. 28 (14 July 2025), " + number + ": " + en);
  }

  private static Reference standard(int number, String nl, String en) {
    return guidance(
        "aadc-" + number,
        "Britse Children's Code (2020), standaard " + number + ": " + nl,
        "UK Children's Code (2020), standard " + number + ": " + en);
  }

  private static Reference principle(int number, String nl, String en) {
    return guidance(
        "crbd-" + number,
        "Child Rights by Design " + number + ": " + nl,
        "Child Rights by Design " + number + ": " + en);
  }

  private static Reference guidance(String id, String nl, String en) {
    return new Reference(id, Reference.Kind.GUIDANCE, new LocalizedText(nl, en));
  }
}
