package io.github.kiasdk.code;

import static io.github.kiasdk.code.References.guidance;

import io.github.kiasdk.check.Reference;

/**
 * What sorts checks by the right or the risk they are about: the chapters of General Comment 25 and
 * two kinds of risk types.
 *
 * <p>A check cites a chapter if our research maps its principle to that chapter and it names a
 * right at stake that the chapter is about. The chapters on evolving capacities and on disability
 * go by the right alone, that on violence also where this is the first right at stake, that on
 * health also for help to children, and that on general measures by its parts on advertising,
 * impact assessments and codes. Which risk type of the 4Cs goes with which of the 5Cs is our own
 * pairing.
 */
final class RightsAndRisks {

  static final Reference GC25_3 = chapter(3, "algemene beginselen", "general principles");
  static final Reference GC25_4 =
      chapter(4, "kinderen die zich ontwikkelen", "children's evolving capacities");
  static final Reference GC25_5 =
      chapter(5, "maatregelen, reclame en bedrijven", "measures, advertising and business");
  static final Reference GC25_6 =
      chapter(6, "vrijheden, informatie en privacy", "freedoms, information and privacy");
  static final Reference GC25_7 = chapter(7, "geweld tegen kinderen", "violence against children");
  static final Reference GC25_8 = chapter(8, "gezin en zorg", "family and care");
  static final Reference GC25_9 =
      chapter(9, "kinderen met een handicap", "children with disabilities");
  static final Reference GC25_10 = chapter(10, "gezondheid en welzijn", "health and welfare");
  static final Reference GC25_11 =
      chapter(11, "onderwijs, vrije tijd, cultuur en spel", "education, leisure, culture and play");
  static final Reference GC25_12 =
      chapter(12, "bescherming tegen uitbuiting", "protection from exploitation");

  static final Reference FIVE_C_CONTENT = fiveC("content", "inhoud", "content");
  static final Reference FIVE_C_CONDUCT = fiveC("conduct", "gedrag", "conduct");
  static final Reference FIVE_C_CONTACT = fiveC("contact", "contact", "contact");
  static final Reference FIVE_C_CONSUMER = fiveC("consumer", "consument", "consumer");
  static final Reference FIVE_C_CROSS_CUTTING =
      fiveC("cross-cutting", "overkoepelend", "cross-cutting");

  static final Reference FOUR_C_CONTENT = fourC("content", "inhoud", "content");
  static final Reference FOUR_C_CONTACT = fourC("contact", "contact", "contact");
  static final Reference FOUR_C_CONDUCT = fourC("conduct", "gedrag", "conduct");
  static final Reference FOUR_C_CONTRACT = fourC("contract", "contract", "contract");
  static final Reference FOUR_C_CROSS_CUTTING =
      fourC("cross-cutting", "overkoepelend", "cross-cutting");

  private RightsAndRisks() {}

  /** No {@code +}, here and below: joining with it would slow down a cold start. */
  private static Reference chapter(int number, String nl, String en) {
    String chapter = Integer.toString(number).concat(": ");
    return guidance(
        "gc25-".concat(Integer.toString(number)),
        "VN-Kinderrechtencomité, General Comment 25 (2021), hoofdstuk ".concat(chapter).concat(nl),
        "UN Committee on the Rights of the Child, General Comment 25 (2021), chapter "
            .concat(chapter)
            .concat(en));
  }

  private static Reference fiveC(String type, String nl, String en) {
    return guidance(
        "5c-".concat(type), "Risicosoort (5C): ".concat(nl), "Risk type (5Cs): ".concat(en));
  }

  private static Reference fourC(String type, String nl, String en) {
    return guidance(
        "4c-".concat(type), "Risicosoort (4C): ".concat(nl), "Risk type (4Cs): ".concat(en));
  }
}
