package io.github.kiasdk.right;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A group of rights. Each belongs to one {@link RightScheme}; within a scheme the constants stand
 * in the order in which they are shown.
 */
public enum RightCluster implements Term {
  GENERAL_PRINCIPLES(
      RightScheme.GC25, "general-principles", "Algemene beginselen", "General principles"),
  IDENTITY_AND_FREEDOMS(
      RightScheme.GC25,
      "identity-and-freedoms",
      "Identiteit en vrijheden",
      "Identity and freedoms"),
  FAMILY(RightScheme.GC25, "family", "Gezin en opvoeding", "Family and upbringing"),
  PROTECTION_FROM_VIOLENCE(
      RightScheme.GC25,
      "protection-from-violence",
      "Bescherming tegen geweld en misbruik",
      "Protection from violence and abuse"),
  ECONOMIC_PROTECTION(
      RightScheme.GC25, "economic-protection", "Economische bescherming", "Economic protection"),
  HEALTH_AND_WELFARE(
      RightScheme.GC25, "health-and-welfare", "Gezondheid en welzijn", "Health and welfare"),
  EDUCATION_LEISURE_CULTURE(
      RightScheme.GC25,
      "education-leisure-culture",
      "Onderwijs, vrije tijd en cultuur",
      "Education, leisure and culture"),
  IMPLEMENTATION(
      RightScheme.GC25,
      "implementation",
      "Uitvoering en bekendheid",
      "Implementation and knowledge"),
  /** Principle 1. */
  EQUITY_AND_DIVERSITY(
      RightScheme.CRBD, "crbd-1", "Gelijkheid en diversiteit", "Equity and diversity"),
  /** Principle 2. */
  BEST_INTERESTS(RightScheme.CRBD, "crbd-2", "Belang van het kind", "Best interests"),
  /** Principle 3. */
  CONSULTATION(RightScheme.CRBD, "crbd-3", "Kinderen raadplegen", "Consultation"),
  /** Principle 4. */
  AGE_APPROPRIATE(RightScheme.CRBD, "crbd-4", "Passend bij de leeftijd", "Age appropriate"),
  /** Principle 5. */
  RESPONSIBLE(RightScheme.CRBD, "crbd-5", "Verantwoordelijkheid nemen", "Responsible"),
  /** Principle 6. */
  PARTICIPATION(RightScheme.CRBD, "crbd-6", "Meedoen", "Participation"),
  /** Principle 7. */
  PRIVACY(RightScheme.CRBD, "crbd-7", "Privacy", "Privacy"),
  /** Principle 8. */
  SAFETY(RightScheme.CRBD, "crbd-8", "Veiligheid", "Safety"),
  /** Principle 9. */
  WELLBEING(RightScheme.CRBD, "crbd-9", "Welzijn", "Wellbeing"),
  /** Principle 10. */
  DEVELOPMENT(RightScheme.CRBD, "crbd-10", "Ontwikkeling", "Development"),
  /** Principle 11. */
  AGENCY(RightScheme.CRBD, "crbd-11", "Eigen regie", "Agency");

  private final RightScheme scheme;
  private final String id;
  private final LocalizedText label;

  RightCluster(RightScheme scheme, String id, String nl, String en) {
    this.scheme = scheme;
    this.id = id;
    this.label = new LocalizedText(nl, en);
  }

  /** The word for documents: {@code family}, or {@code crbd-8} for a principle. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The way of grouping that it is part of. */
  public RightScheme scheme() {
    return scheme;
  }

  /** The rights in it, in the order of their articles. */
  public List<Right> rights() {
    List<Right> rights = new ArrayList<>();
    for (Right right : Right.values()) {
      if (right.cluster(scheme) == this) {
        rights.add(right);
      }
    }
    return Collections.unmodifiableList(rights);
  }
}
