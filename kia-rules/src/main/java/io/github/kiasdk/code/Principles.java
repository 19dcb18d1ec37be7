package io.github.kiasdk.code;

import io.github.kiasdk.check.Principle;
import io.github.kiasdk.text.LocalizedText;

/**
 * The ten principles of the Code voor Kinderrechten (2021). The Dutch titles are those of the
 * website, which differ from the wording of March 2021 for principles 3, 4, 5 and 9; the English
 * ones are a translation that is not official.
 */
public final class Principles {

  /** Principle 1. */
  public static final Principle BEST_INTERESTS =
      principle(
          1,
          "Zet het belang van het kind voorop bij het ontwerp",
          "Make the best interests of the child the primary consideration when designing");

  /** Principle 2. */
  public static final Principle INVOLVE_CHILDREN =
      principle(
          2,
          "Betrek kinderen en hun verwachtingen bij het ontwerp",
          "Involve children and their expectations in the design process");

  /** Principle 3. */
  public static final Principle LAWFUL_DATA =
      principle(
          3,
          "Verwerk persoonsgegevens op een voor kinderen rechtmatige manier",
          "Ensure the legitimate processing of personal data of children");

  /** Principle 4. */
  public static final Principle TRANSPARENCY =
      principle(
          4,
          "Zorg voor transparantie op een voor kinderen begrijpelijke en toegankelijke manier",
          "Provide transparency in a way that is understandable and accessible to children");

  /** Principle 5. */
  public static final Principle PRIVACY_IMPACT_ASSESSMENT =
      principle(
          5,
          "Voer een op kinderrechten gebaseerde privacy impact assessment uit",
          "Carry out a privacy impact assessment based on children's rights");

  /** Principle 6. */
  public static final Principle PRIVACY_DESIGN =
      principle(
          6,
          "Zorg voor een kindvriendelijk privacyontwerp",
          "Provide a child-friendly privacy design");

  /** Principle 7. */
  public static final Principle PREVENT_PROFILING =
      principle(7, "Voorkom het profileren van kinderen", "Prevent the profiling of children");

  /** Principle 8. */
  public static final Principle PREVENT_ECONOMIC_EXPLOITATION =
      principle(
          8,
          "Voorkom te allen tijde economische exploitatie van kinderen",
          "Avoid the economic exploitation of children at all times");

  /** Principle 9. */
  public static final Principle AVOID_HARMFUL_DESIGN =
      principle(
          9,
          "Voorkom te allen tijde voor kinderen schadelijk ontwerp",
          "Avoid a harmful design for children at all times");

  /** Principle 10. */
  public static final Principle SECTOR_GUIDELINES =
      principle(
          10,
          "Ontwikkel richtlijnen voor de branche gericht op de bescherming van belangen en rechten van"
              + " kinderen",
          "Develop industry guidelines geared to protecting the interests and rights of children");

  private Principles() {}

  private static Principle principle(int number, String nl, String en) {
    return new Principle("cvk-" + number, number, new LocalizedText(nl, en));
  }
}
