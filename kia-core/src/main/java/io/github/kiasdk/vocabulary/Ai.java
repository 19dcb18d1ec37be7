package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** AI chat and companions. Asked for by the checks of principle 9. */
public final class Ai {

  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "ai.default",
          "Of de AI-chat of AI-vriend standaard aan of uit staat",
          "Whether AI chat or an AI companion is on or off by default",
          Switch.class);

  public static final FlagFact COMES_ALONG =
      Fact.flag(
          "ai.comes-along",
          "De AI komt mee met iets anders waarvoor een kind komt, zoals berichten of een spel",
          "The AI comes along with something else that a child comes for, such as messages or a game");

  public static final FlagFact LABELLED =
      Fact.flag(
          "ai.labelled", "Er staat duidelijk bij dat het AI is", "It is clearly labelled as AI");

  public static final ChoicesFact<Companion> COMPANION_FEATURES =
      Fact.choices(
              "ai.companion-features",
              "Wat de AI op een mens of vriend laat lijken",
              "What makes the AI seem a person or a friend",
              Companion.class)
          .emptyMeans(
              "Een lege lijst zegt: niets van dit alles laat de AI op een mens of vriend lijken.",
              "An empty list says: none of these makes the AI seem a person or a friend.");

  public static final FlagFact COMMERCIAL =
      Fact.flag(
          "ai.commercial", "De AI wordt gebruikt om iets te verkopen", "The AI is used to sell");

  public static final FlagFact SAFE_SUBJECTS =
      Fact.flag(
          "ai.safe-subjects",
          "De AI helpt een kind niet aan seks, zelfbeschadiging, afvallen, drugs of geweld",
          "The AI leads no child to sex, self-harm, extreme dieting, drugs or violence");

  public static final FlagFact CRISIS_ROUTE =
      Fact.flag(
          "ai.crisis-route",
          "Een kind dat zegt in nood te zijn, krijgt meteen een mens of hulplijn aangeboden",
          "A child that says it is in distress is offered a person or helpline at once");

  public static final ChoiceFact<Switch> MEMORY_DEFAULT =
      Fact.choice(
          "ai.memory-default",
          "Of de AI standaard onthoudt wat een kind in eerdere gesprekken zei",
          "Whether the AI by default remembers what a child said in earlier talks",
          Switch.class);

  public static final FlagFact TESTED =
      Fact.flag(
          "ai.tested",
          "De AI is getest op lange en moeilijke gesprekken met kinderen",
          "The AI was tested for long and hard talks with children");

  /** What can make AI seem a person or a friend. */
  public enum Companion implements Term {
    HUMAN_NAME_OR_FACE("een menselijke naam of een gezicht", "a human name or face"),
    SAYS_IT_FEELS("zegt dat het iets voelt", "says that it feels"),
    REMEMBERS_PRIVATE_TALKS("onthoudt persoonlijke gesprekken", "remembers private talks"),
    STARTS_TALKING("begint zelf een gesprek", "starts talking by itself"),
    ASKS_TO_STAY("vraagt het kind te blijven", "asks the child to stay");

    private final LocalizedText label;

    Companion(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Ai() {}

  static List<Fact<?>> facts() {
    return List.of(
        DEFAULT,
        COMES_ALONG,
        LABELLED,
        COMPANION_FEATURES,
        COMMERCIAL,
        SAFE_SUBJECTS,
        CRISIS_ROUTE,
        MEMORY_DEFAULT,
        TESTED);
  }
}
