package io.github.kiasdk.functionality;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What sort of functionality it is. A check uses it to know whether it is relevant. What the name
 * of a kind says of facts stands in {@link ImpliedFacts}.
 */
public enum FunctionalityKind implements Term {
  /** Items are chosen for the user. */
  RECOMMENDER(Area.RECOMMENDING, "aanbevelingen", "recommendations"),
  /** A list that goes on by itself. */
  ENDLESS_FEED(Area.RECOMMENDING, "eindeloze tijdlijn", "endless feed"),
  /** The next item starts by itself. */
  AUTOPLAY(Area.RECOMMENDING, "automatisch afspelen", "autoplay"),
  /** Watching moving images. */
  VIDEO(Area.RECOMMENDING, "video", "video"),
  /** The service calls the user back. */
  NOTIFICATION(Area.RETURN, "meldingen", "notifications"),
  /** Numbers about people and posts. */
  SOCIAL_METRIC(Area.PUBLISHING, "likes en tellers", "likes and counters"),
  /** A count of days in a row. */
  STREAK(Area.RETURN, "reeksen", "streaks"),
  /** Events, seasons, daily tasks. */
  PLAY_BY_APPOINTMENT(Area.RETURN, "spelen op vaste tijden", "play by appointment"),
  /** Playing a game itself. */
  PLAY(Area.PLAY, "spelen", "play"),
  /** Exercises, explanation, homework. */
  LEARNING(Area.LEARNING, "leren", "learning"),
  /** Messages between two people. */
  DM(Area.CONTACT, "privéberichten", "direct messages"),
  /** Messages among several people. */
  GROUP_CHAT(Area.CONTACT, "groepschat", "group chat"),
  /** Talking live. */
  VOICE(Area.CONTACT, "spraakchat", "voice chat"),
  /** Broadcasting live. */
  LIVESTREAM(Area.LIVE, "livestream", "live stream"),
  /** Giving something of value to a maker. */
  GIFT(Area.BUYING, "giften", "gifts"),
  /** Writing under somebody's post. */
  COMMENT(Area.CONTACT, "reacties", "comments"),
  /** Looking for items or people. */
  SEARCH(Area.RECOMMENDING, "zoeken", "search"),
  /** Showing where somebody is. */
  LOCATION(Area.LOCATION, "locatie delen", "location sharing"),
  /** People are put forward as contacts. */
  FRIEND_SUGGESTION(Area.CONTACT, "vriendsuggesties", "friend suggestions"),
  /** Items disappear after being seen. */
  EPHEMERAL(Area.CONTACT, "berichten die verdwijnen", "vanishing messages"),
  /** Posts for a short time. */
  STORY(Area.PUBLISHING, "verhalen", "stories"),
  /** Appearance is changed. */
  FILTER(Area.PUBLISHING, "filters en lenzen", "filters and lenses"),
  /** Making images, videos, worlds, code. */
  CREATION_TOOL(Area.PUBLISHING, "maken", "creation"),
  /** Showing what one made to others. */
  UGC_PUBLISHING(Area.PUBLISHING, "publiceren", "publishing"),
  /** Talking with an AI system. */
  AI_CHATBOT(Area.AI, "AI-chatbot", "AI chatbot"),
  /** Showing advertising. */
  ADS(Area.ADVERTISING, "reclame", "advertising"),
  /** Makers who earn with influence. */
  INFLUENCER(Area.ADVERTISING, "influencers", "influencers"),
  /** Buying something. */
  PURCHASE(Area.BUYING, "aankopen", "purchases"),
  /** Paying with coins of the service. */
  VIRTUAL_CURRENCY(Area.BUYING, "virtuele munt", "virtual currency"),
  /** Paying for something unknown. */
  RANDOM_ITEM(Area.CHANCE, "verrassingspakketten", "random items"),
  /** Who sees what of whom. */
  PROFILE_PRIVACY(Area.ACCOUNTS, "profiel en privacy", "profile and privacy"),
  /** Finding out who is a child. */
  AGE_ASSURANCE(Area.ACCOUNTS, "leeftijdscontrole", "age assurance"),
  /** Parents see or set something. */
  PARENTAL_TOOL(Area.PARENTAL_TOOLS, "hulpmiddelen voor ouders", "tools for parents"),
  /** Reminders and limits. */
  TIME_TOOL(Area.RETURN, "tijd en pauzes", "time and breaks"),
  /** Telling the provider what is wrong. */
  REPORTING(Area.REPORTING, "melden", "reporting"),
  /** What the provider does about it. */
  MODERATION(Area.REPORTING, "moderatie", "moderation"),
  /** What is fit for which age. */
  CONTENT_RATING(Area.ACCOUNTS, "leeftijdsclassificatie", "content rating"),
  /** Collecting and using data. */
  DATA_COLLECTION(Area.DATA, "gegevens verzamelen", "data collection"),
  /** None of these, or nobody knows which: it is asked all that could concern it. */
  OTHER(null, "anders", "other");

  private final @Nullable Area area;
  private final LocalizedText label;

  FunctionalityKind(@Nullable Area area, String nl, String en) {
    this.area = area;
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The area that a functionality of this kind describes; {@code null} for {@link #OTHER}. */
  public @Nullable Area area() {
    return area;
  }
}
