package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** What happens with reports of harm. Asked for by the checks of principle 9. */
public final class Moderation {

  /** The longest time that the provider states. */
  public static final NumberFact RESPONSE_HOURS =
      Fact.number(
          "moderation.response-hours",
          "Hoe snel een melding wordt behandeld",
          "How soon a report is dealt with",
          new LocalizedText("uur", "hours"),
          0,
          8760);

  public static final FlagFact HUMAN =
      Fact.flag("moderation.human", "Mensen beoordelen meldingen", "People judge reports");

  public static final ChoicesFact<Language> LANGUAGES =
      Fact.choices(
              "moderation.languages",
              "Welke talen de moderatoren kennen",
              "Which languages the moderators know",
              Language.class)
          .emptyMeans(
              "Een lege lijst zegt: geen enkele taal, ook als er geen mensen modereren.",
              "An empty list says: no language, also when no people moderate.");

  public static final FlagFact HELPLINES =
      Fact.flag(
          "moderation.helplines",
          "Een kind krijgt te zien bij welke hulplijnen het terechtkan",
          "A child is shown which helplines to turn to");

  public static final FlagFact KNOWN_IMAGES =
      Fact.flag(
          "moderation.known-images",
          "Bekende beelden van kindermisbruik worden herkend, tegengehouden en gemeld",
          "Known images of child abuse are recognised, stopped and reported");

  /** By conduct, such as many messages to many children: nobody has to read private talks. */
  public static final FlagFact GROOMING_SIGNS =
      Fact.flag(
          "moderation.grooming-signs",
          "Er wordt gelet op gedrag van wie kinderen zoekt om hen te misbruiken",
          "Conduct of people who seek out children to abuse them is watched for");

  public static final FlagFact RETURN_STOPPED =
      Fact.flag(
          "moderation.return-stopped",
          "Wie om gevaar voor kinderen is verwijderd, wordt bij een nieuw account tegengehouden",
          "Whoever was removed as a danger to children is stopped when making a new account");

  private Moderation() {}

  static List<Fact<?>> facts() {
    return List.of(
        RESPONSE_HOURS, HUMAN, LANGUAGES, HELPLINES, KNOWN_IMAGES, GROOMING_SIGNS, RETURN_STOPPED);
  }
}
