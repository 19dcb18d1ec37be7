package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How things stand until a child changes them. Asked for by the checks of principles 6 and 9. */
public final class Defaults {

  public static final ChoiceFact<Switch> AUTOPLAY =
      Fact.choice(
          "defaults.autoplay",
          "Of het volgende standaard vanzelf afspeelt",
          "Whether the next item plays by itself by default",
          Switch.class);

  public static final ChoicesFact<SocialMetric> SOCIAL_METRICS =
      Fact.choices(
              "defaults.social-metrics",
              "Wat standaard te zien is over activiteit en populariteit",
              "What is visible by default about activity and popularity",
              SocialMetric.class)
          .emptyMeans(
              "Een lege lijst zegt: standaard is dit allemaal verborgen.",
              "An empty list says: all of it is hidden by default.");

  public static final ChoiceFact<Privacy> PRIVACY =
      Fact.choice(
          "defaults.privacy",
          "Hoe goed de privacy-instellingen een kind standaard beschermen",
          "How well the privacy settings protect a child by default",
          Privacy.class);

  public static final ChoiceFact<Visibility> PROFILE_VISIBILITY =
      Fact.choice(
          "defaults.profile-visibility",
          "Wie standaard ziet wat in het profiel van een kind staat en wat het plaatst",
          "Who sees a child's profile and posts by default",
          Visibility.class);

  public static final ChoiceFact<Switch> GEOLOCATION =
      Fact.choice(
          "defaults.geolocation",
          "Of de locatie standaard aan of uit staat",
          "Whether geolocation is on or off by default",
          Switch.class);

  /** Before the child starts a part that needs it. */
  public static final ChoicesFact<DeviceAccess> PERMISSIONS_ON =
      Fact.choices(
              "defaults.permissions",
              "Welke toegang de dienst heeft of vraagt voordat die nodig is",
              "Which access the service has or asks for before it is needed",
              DeviceAccess.class)
          .emptyMeans(
              "Een lege lijst zegt: niets hiervan wordt gevraagd of gebruikt voordat het nodig is.",
              "An empty list says: none of these is asked or used before it is needed.");

  public static final ChoiceFact<Switch> DISCOVERABLE =
      Fact.choice(
          "defaults.discoverable",
          "Of onbekenden een kind standaard kunnen vinden",
          "Whether strangers can find a child by default",
          Switch.class);

  public static final ChoiceFact<Switch> SUGGESTED =
      Fact.choice(
          "defaults.suggested",
          "Of een kind standaard aan onbekenden wordt aanbevolen",
          "Whether a child is suggested to strangers by default",
          Switch.class);

  public static final ChoiceFact<Switch> DM_FROM_STRANGERS =
      Fact.choice(
          "defaults.dm-from-strangers",
          "Of onbekenden een kind standaard berichten kunnen sturen",
          "Whether strangers can send a child messages by default",
          Switch.class);

  public static final ChoiceFact<Otherwise> UNKNOWN_AGE =
      Fact.choice(
          "defaults.unknown-age",
          "Welke instellingen iemand krijgt van wie de leeftijd niet bekend is",
          "Which settings someone gets whose age is not known",
          Otherwise.class);

  public static final ChoiceFact<Otherwise> NO_ACCOUNT =
      Fact.choice(
          "defaults.no-account",
          "Welke instellingen gelden voor wie geen account heeft of niet is ingelogd",
          "Which settings hold for whoever has no account or is not signed in",
          Otherwise.class);

  /** A sign of activity or popularity. */
  public enum SocialMetric implements Term {
    READ_RECEIPTS("of een bericht gelezen is", "read receipts"),
    ONLINE_STATUS("of iemand online is", "online status"),
    LIKES("aantal likes", "number of likes"),
    FOLLOWER_COUNT("aantal volgers", "number of followers"),
    VIEW_COUNT("aantal keer bekeken", "number of views");

    private final LocalizedText label;

    SocialMetric(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How well settings protect. */
  public enum Privacy implements Term {
    /** Every setting stands on its most protective value. */
    MOST_PROTECTIVE("zo goed mogelijk", "as well as possible"),
    /** At least one setting could protect better. */
    OTHER("minder goed", "less well");

    private final LocalizedText label;

    Privacy(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who can see what is of a child. */
  public enum Visibility implements Term {
    PRIVATE("alleen goedgekeurde contacten", "approved contacts only"),
    FRIENDS_OF_FRIENDS("ook vrienden van vrienden", "friends of friends too"),
    PUBLIC("iedereen", "everyone");

    private final LocalizedText label;

    Visibility(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What a service can use on a device. */
  public enum DeviceAccess implements Term {
    CAMERA("camera", "camera"),
    MICROPHONE("microfoon", "microphone"),
    CONTACTS("contacten", "contacts"),
    PHOTOS("foto's", "photos");

    private final LocalizedText label;

    DeviceAccess(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Which settings hold where nobody is known to be a child. */
  public enum Otherwise implements Term {
    AS_FOR_A_CHILD("dezelfde als voor een kind", "the same as for a child"),
    LOOSER("ruimere", "looser ones"),
    DOES_NOT_OCCUR("dat komt hier niet voor", "it does not occur here");

    private final LocalizedText label;

    Otherwise(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Defaults() {}

  static List<Fact<?>> facts() {
    return List.of(
        AUTOPLAY,
        SOCIAL_METRICS,
        PRIVACY,
        PROFILE_VISIBILITY,
        GEOLOCATION,
        PERMISSIONS_ON,
        DISCOVERABLE,
        SUGGESTED,
        DM_FROM_STRANGERS,
        UNKNOWN_AGE,
        NO_ACCOUNT);
  }
}
