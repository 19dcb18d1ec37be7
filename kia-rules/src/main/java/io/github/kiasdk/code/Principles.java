package io.github.kiasdk.code;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ten principles of the Code voor Kinderrechten (2021). The Dutch titles are those of the
 * website; {@link Principle#olderTitle()} has the wording of March 2021 where that differs. The
 * English ones are a translation that is not official.
 */
public final class Principles {

  /** The edition of the Code that the checks go back to. */
  static final LocalizedText EDITION =
      new LocalizedText(
          "Code voor Kinderrechten (Universiteit Leiden en Waag, 2021), tekst van"
              + " codevoorkinderrechten.nl",
          "Code voor Kinderrechten (Leiden University and Waag, 2021), text of"
              + " codevoorkinderrechten.nl");

  /** Principle 1. */
  public static final Principle BEST_INTERESTS =
      principle(
          1,
          Role.CHILD_RIGHTS_EXPERT,
          null,
          "Zet het belang van het kind voorop bij het ontwerp",
          "Make the best interests of the child the primary consideration when designing");

  /** Principle 2. */
  public static final Principle INVOLVE_CHILDREN =
      principle(
          2,
          Role.RESEARCHER,
          null,
          "Betrek kinderen en hun verwachtingen bij het ontwerp",
          "Involve children and their expectations in the design process");

  /** Principle 3. */
  public static final Principle LAWFUL_DATA =
      principle(
          3,
          Role.PRIVACY_OFFICER,
          "Zorg voor de rechtmatige verwerking van persoonsgegevens van kinderen",
          "Verwerk persoonsgegevens op een voor kinderen rechtmatige manier",
          "Ensure the legitimate processing of personal data of children");

  /** Principle 4. */
  public static final Principle TRANSPARENCY =
      principle(
          4,
          Role.DESIGNER,
          "Zorg voor transparantie op een voor kinderen begrijpelijke en toegankelijke wijze",
          "Zorg voor transparantie op een voor kinderen begrijpelijke en toegankelijke manier",
          "Provide transparency in a way that is understandable and accessible to children");

  /** Principle 5. */
  public static final Principle PRIVACY_IMPACT_ASSESSMENT =
      principle(
          5,
          Role.PRIVACY_OFFICER,
          "Voer een privacy impact assessment uit gebaseerd op kinderrechten",
          "Voer een op kinderrechten gebaseerde privacy impact assessment uit",
          "Carry out a privacy impact assessment based on children's rights");

  /** Principle 6. */
  public static final Principle PRIVACY_DESIGN =
      principle(
          6,
          Role.DESIGNER,
          null,
          "Zorg voor een kindvriendelijk privacyontwerp",
          "Provide a child-friendly privacy design");

  /** Principle 7. */
  public static final Principle PREVENT_PROFILING =
      principle(
          7,
          Role.PRIVACY_OFFICER,
          null,
          "Voorkom het profileren van kinderen",
          "Prevent the profiling of children");

  /** Principle 8. */
  public static final Principle PREVENT_ECONOMIC_EXPLOITATION =
      principle(
          8,
          Role.PRODUCT_OWNER,
          null,
          "Voorkom te allen tijde economische exploitatie van kinderen",
          "Avoid the economic exploitation of children at all times");

  /** Principle 9. */
  public static final Principle AVOID_HARMFUL_DESIGN =
      principle(
          9,
          Role.PRODUCT_OWNER,
          "Voorkom te allen tijde een voor kinderen schadelijk ontwerp",
          "Voorkom te allen tijde voor kinderen schadelijk ontwerp",
          "Avoid a harmful design for children at all times");

  /** Principle 10. */
  public static final Principle SECTOR_GUIDELINES =
      principle(
          10,
          Role.POLICY_LEAD,
          null,
          "Ontwikkel richtlijnen voor de branche gericht op de bescherming van belangen en rechten"
              + " van kinderen",
          "Develop industry guidelines geared to protecting the interests and rights of children");

  /** All ten, in their order. */
  public static final List<Principle> ALL =
      List.of(
          BEST_INTERESTS,
          INVOLVE_CHILDREN,
          LAWFUL_DATA,
          TRANSPARENCY,
          PRIVACY_IMPACT_ASSESSMENT,
          PRIVACY_DESIGN,
          PREVENT_PROFILING,
          PREVENT_ECONOMIC_EXPLOITATION,
          AVOID_HARMFUL_DESIGN,
          SECTOR_GUIDELINES);

  private Principles() {}

  private static Principle principle(
      int number, Role askedOf, @Nullable String olderNl, String nl, String en) {
    LocalizedText older = olderNl == null ? null : new LocalizedText(olderNl, en);
    LocalizedText title = new LocalizedText(nl, en);
    return new Principle("cvk-" + number, number, title, older, EDITION, askedOf);
  }
}
