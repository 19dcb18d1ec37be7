package io.github.kiasdk.right;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.OptionalInt;

/**
 * A right of the child: the articles of the UN Convention on the Rights of the Child that give
 * children rights (2 to 40), the two on carrying them out and making them known (4 and 42), and one
 * protocol.
 *
 * <p>The names are short forms for readers, not quotations. The Convention binds states: a right is
 * what is at stake for a child, never something that a company is said to have broken.
 */
public enum Right implements Term {
  /** Art. 2. */
  NON_DISCRIMINATION(
      2,
      RightCluster.GENERAL_PRINCIPLES,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Geen discriminatie",
      "Non-discrimination"),
  /** Art. 3. */
  BEST_INTERESTS(
      3,
      RightCluster.GENERAL_PRINCIPLES,
      RightCluster.BEST_INTERESTS,
      "Het belang van het kind",
      "Best interests of the child"),
  /** Art. 4. */
  IMPLEMENTATION(
      4,
      RightCluster.IMPLEMENTATION,
      RightCluster.RESPONSIBLE,
      "Uitvoering van kinderrechten",
      "Implementation of children's rights"),
  /** Art. 5. */
  EVOLVING_CAPACITIES(
      5,
      RightCluster.GENERAL_PRINCIPLES,
      RightCluster.AGE_APPROPRIATE,
      "Leiding door ouders, passend bij de ontwikkeling",
      "Parental guidance and evolving capacities"),
  /** Art. 6. */
  LIFE_AND_DEVELOPMENT(
      6,
      RightCluster.GENERAL_PRINCIPLES,
      RightCluster.DEVELOPMENT,
      "Leven, overleven en ontwikkeling",
      "Life, survival and development"),
  /** Art. 7. */
  NAME_AND_NATIONALITY(
      7,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Naam en nationaliteit",
      "Name and nationality"),
  /** Art. 8. */
  IDENTITY(
      8,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Behoud van identiteit",
      "Preservation of identity"),
  /** Art. 9. */
  LIVING_WITH_PARENTS(
      9,
      RightCluster.FAMILY,
      RightCluster.BEST_INTERESTS,
      "Niet gescheiden worden van ouders",
      "No separation from parents"),
  /** Art. 10. */
  FAMILY_REUNIFICATION(
      10,
      RightCluster.FAMILY,
      RightCluster.BEST_INTERESTS,
      "Gezinshereniging",
      "Family reunification"),
  /** Art. 11. */
  PROTECTION_FROM_ABDUCTION(
      11,
      RightCluster.FAMILY,
      RightCluster.SAFETY,
      "Bescherming tegen ontvoering naar het buitenland",
      "Protection from abduction abroad"),
  /** Art. 12. */
  TO_BE_HEARD(
      12,
      RightCluster.GENERAL_PRINCIPLES,
      RightCluster.CONSULTATION,
      "Gehoord worden",
      "To be heard"),
  /** Art. 13. */
  EXPRESSION(
      13,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.PARTICIPATION,
      "Vrijheid van meningsuiting",
      "Freedom of expression"),
  /** Art. 14. */
  THOUGHT_AND_RELIGION(
      14,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.AGENCY,
      "Vrijheid van gedachte, geweten en godsdienst",
      "Freedom of thought, conscience and religion"),
  /** Art. 15. */
  ASSOCIATION(
      15,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.PARTICIPATION,
      "Vrijheid van vereniging en vergadering",
      "Freedom of association and assembly"),
  /** Art. 16. */
  PRIVACY(
      16,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.PRIVACY,
      "Privacy, eer en goede naam",
      "Privacy, honour and reputation"),
  /** Art. 17. */
  INFORMATION(
      17,
      RightCluster.IDENTITY_AND_FREEDOMS,
      RightCluster.PARTICIPATION,
      "Toegang tot informatie, bescherming tegen schadelijke informatie",
      "Access to information, protection from harmful material"),
  /** Art. 18. */
  PARENTAL_RESPONSIBILITY(
      18,
      RightCluster.FAMILY,
      RightCluster.BEST_INTERESTS,
      "Verantwoordelijkheid van ouders",
      "Parental responsibilities"),
  /** Art. 19. */
  PROTECTION_FROM_VIOLENCE(
      19,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Bescherming tegen geweld en verwaarlozing",
      "Protection from violence and neglect"),
  /** Art. 20. */
  CARE_OUTSIDE_FAMILY(
      20,
      RightCluster.FAMILY,
      RightCluster.BEST_INTERESTS,
      "Zorg voor kinderen zonder gezin",
      "Care for children without a family"),
  /** Art. 21. */
  ADOPTION(21, RightCluster.FAMILY, RightCluster.BEST_INTERESTS, "Adoptie", "Adoption"),
  /** Art. 22. */
  REFUGEES(
      22,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Kinderen op de vlucht",
      "Refugee children"),
  /** Art. 23. */
  DISABILITY(
      23,
      RightCluster.HEALTH_AND_WELFARE,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Kinderen met een handicap",
      "Children with disabilities"),
  /** Art. 24. */
  HEALTH(
      24,
      RightCluster.HEALTH_AND_WELFARE,
      RightCluster.WELLBEING,
      "Gezondheid en gezondheidszorg",
      "Health and health care"),
  /** Art. 25. */
  REVIEW_OF_CARE(
      25,
      RightCluster.FAMILY,
      RightCluster.BEST_INTERESTS,
      "Regelmatige toets van een uithuisplaatsing",
      "Periodic review of placement in care"),
  /** Art. 26. */
  SOCIAL_SECURITY(
      26,
      RightCluster.HEALTH_AND_WELFARE,
      RightCluster.WELLBEING,
      "Sociale zekerheid",
      "Social security"),
  /** Art. 27. */
  STANDARD_OF_LIVING(
      27,
      RightCluster.HEALTH_AND_WELFARE,
      RightCluster.WELLBEING,
      "Toereikende levensstandaard",
      "Adequate standard of living"),
  /** Art. 28. */
  EDUCATION(
      28,
      RightCluster.EDUCATION_LEISURE_CULTURE,
      RightCluster.DEVELOPMENT,
      "Onderwijs",
      "Education"),
  /** Art. 29. */
  AIMS_OF_EDUCATION(
      29,
      RightCluster.EDUCATION_LEISURE_CULTURE,
      RightCluster.DEVELOPMENT,
      "Doelen van onderwijs",
      "Aims of education"),
  /** Art. 30. */
  MINORITIES(
      30,
      RightCluster.EDUCATION_LEISURE_CULTURE,
      RightCluster.EQUITY_AND_DIVERSITY,
      "Eigen cultuur, taal en geloof van minderheden",
      "Culture, language and religion of minorities"),
  /** Art. 31. */
  REST_AND_PLAY(
      31,
      RightCluster.EDUCATION_LEISURE_CULTURE,
      RightCluster.DEVELOPMENT,
      "Rust, vrije tijd, spel en cultuur",
      "Rest, leisure, play and culture"),
  /** Art. 32. */
  ECONOMIC_EXPLOITATION(
      32,
      RightCluster.ECONOMIC_PROTECTION,
      RightCluster.AGENCY,
      "Bescherming tegen economische uitbuiting en kinderarbeid",
      "Protection from economic exploitation and child labour"),
  /** Art. 33. */
  DRUGS(
      33,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Bescherming tegen drugs",
      "Protection from drugs"),
  /** Art. 34. */
  SEXUAL_EXPLOITATION(
      34,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Bescherming tegen seksuele uitbuiting en seksueel misbruik",
      "Protection from sexual exploitation and sexual abuse"),
  /** Art. 35. */
  TRAFFICKING(
      35,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Bescherming tegen ontvoering, verkoop en handel",
      "Protection from abduction, sale and trafficking"),
  /** Art. 36. */
  OTHER_EXPLOITATION(
      36,
      RightCluster.ECONOMIC_PROTECTION,
      RightCluster.AGENCY,
      "Bescherming tegen andere uitbuiting",
      "Protection from other exploitation"),
  /** Art. 37. */
  CRUEL_TREATMENT_AND_DETENTION(
      37,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Geen wrede behandeling of willekeurige opsluiting",
      "No cruel treatment or arbitrary detention"),
  /** Art. 38. */
  ARMED_CONFLICT(
      38,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Bescherming in oorlog",
      "Protection in armed conflict"),
  /** Art. 39. */
  RECOVERY(
      39,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.WELLBEING,
      "Herstel en terugkeer in de samenleving",
      "Recovery and reintegration"),
  /** Art. 40. */
  CHILD_JUSTICE(
      40,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Jeugdstrafrecht",
      "Child justice"),
  /** Art. 42. */
  KNOWLEDGE_OF_RIGHTS(
      42,
      RightCluster.IMPLEMENTATION,
      RightCluster.RESPONSIBLE,
      "Bekendheid van kinderrechten",
      "Knowledge of children's rights"),
  /**
   * The protocol on sale and sexual exploitation. Its formal title, of 2000, is "Optional Protocol
   * to the Convention on the Rights of the Child on the sale of children, child prostitution and
   * child pornography"; the label uses the words preferred today (sexual exploitation, sexual
   * abuse), since a child cannot consent to what those older words suggest.
   */
  SALE_AND_SEXUAL_EXPLOITATION(
      0,
      RightCluster.PROTECTION_FROM_VIOLENCE,
      RightCluster.SAFETY,
      "Facultatief protocol tegen verkoop, seksuele uitbuiting en seksueel misbruik van kinderen",
      "Optional protocol against sale, sexual exploitation and sexual abuse of children");

  private final int article;
  private final String id;
  private final RightCluster gc25;
  private final RightCluster crbd;
  private final LocalizedText label;

  Right(int article, RightCluster gc25, RightCluster crbd, String nl, String en) {
    this.article = article;
    this.id = article == 0 ? "opsc" : "ivrk-".concat(Integer.toString(article));
    this.gc25 = gc25;
    this.crbd = crbd;
    this.label = new LocalizedText(nl, en);
  }

  /** The article in documents, for instance {@code ivrk-16}; the protocol is {@code opsc}. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The treaty that gives the right. */
  public Treaty treaty() {
    return article == 0 ? Treaty.OPSC : Treaty.IVRK;
  }

  /** The number of the article; none for the protocol as a whole. */
  public OptionalInt article() {
    return article == 0 ? OptionalInt.empty() : OptionalInt.of(article);
  }

  /**
   * The cluster in {@link RightScheme#GC25}, the scheme to use unless a reader asks for another.
   */
  public RightCluster cluster() {
    return gc25;
  }

  /**
   * The one cluster of this scheme that the right belongs to. Which principle of Child Rights by
   * Design a right belongs to is our own judgement: many rights touch more than one.
   */
  public RightCluster cluster(RightScheme scheme) {
    return scheme == RightScheme.GC25 ? gc25 : crbd;
  }

  /** Whether it is one of the Convention's four general principles: art. 2, 3, 6 and 12. */
  public boolean isGeneralPrinciple() {
    return article == 2 || article == 3 || article == 6 || article == 12;
  }
}
