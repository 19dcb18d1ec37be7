package io.github.kiasdk.functionality;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/**
 * What sort of functionality it is. A check uses it to know whether it is relevant. What the name
 * of a kind says of facts stands in {@link ImpliedFacts}.
 */
public enum FunctionalityKind implements Term {
  /** Items are chosen for the user. */
  RECOMMENDER("aanbevelingen", "recommendations"),
  /** A list that goes on by itself. */
  ENDLESS_FEED("eindeloze tijdlijn", "endless feed"),
  /** The next item starts by itself. */
  AUTOPLAY("automatisch afspelen", "autoplay"),
  /** Watching moving images. */
  VIDEO("video", "video"),
  /** The service calls the user back. */
  NOTIFICATION("meldingen", "notifications"),
  /** Numbers about people and posts. */
  SOCIAL_METRIC("likes en tellers", "likes and counters"),
  /** A count of days in a row. */
  STREAK("reeksen", "streaks"),
  /** Events, seasons, daily tasks. */
  PLAY_BY_APPOINTMENT("spelen op vaste tijden", "play by appointment"),
  /** Playing a game itself. */
  PLAY("spelen", "play"),
  /** Exercises, explanation, homework. */
  LEARNING("leren", "learning"),
  /** Messages between two people. */
  DM("privéberichten", "direct messages"),
  /** Messages among several people. */
  GROUP_CHAT("groepschat", "group chat"),
  /** Talking live. */
  VOICE("spraakchat", "voice chat"),
  /** Broadcasting live. */
  LIVESTREAM("livestream", "live stream"),
  /** Giving something of value to a maker. */
  GIFT("giften", "gifts"),
  /** Writing under somebody's post. */
  COMMENT("reacties", "comments"),
  /** Looking for items or people. */
  SEARCH("zoeken", "search"),
  /** Showing where somebody is. */
  LOCATION("locatie delen", "location sharing"),
  /** People are put forward as contacts. */
  FRIEND_SUGGESTION("vriendsuggesties", "friend suggestions"),
  /** Items disappear after being seen. */
  EPHEMERAL("berichten die verdwijnen", "vanishing messages"),
  /** Posts for a short time. */
  STORY("verhalen", "stories"),
  /** Appearance is changed. */
  FILTER("filters en lenzen", "filters and lenses"),
  /** Making images, videos, worlds, code. */
  CREATION_TOOL("maken", "creation"),
  /** Showing what one made to others. */
  UGC_PUBLISHING("publiceren", "publishing"),
  /** Talking with an AI system. */
  AI_CHATBOT("AI-chatbot", "AI chatbot"),
  /** Showing advertising. */
  ADS("reclame", "advertising"),
  /** Makers who earn with influence. */
  INFLUENCER("influencers", "influencers"),
  /** Buying something. */
  PURCHASE("aankopen", "purchases"),
  /** Paying with coins of the service. */
  VIRTUAL_CURRENCY("virtuele munt", "virtual currency"),
  /** Paying for something unknown. */
  RANDOM_ITEM("verrassingspakketten", "random items"),
  /** Who sees what of whom. */
  PROFILE_PRIVACY("profiel en privacy", "profile and privacy"),
  /** Finding out who is a child. */
  AGE_ASSURANCE("leeftijdscontrole", "age assurance"),
  /** Parents see or set something. */
  PARENTAL_TOOL("hulpmiddelen voor ouders", "tools for parents"),
  /** Reminders and limits. */
  TIME_TOOL("tijd en pauzes", "time and breaks"),
  /** Telling the provider what is wrong. */
  REPORTING("melden", "reporting"),
  /** What the provider does about it. */
  MODERATION("moderatie", "moderation"),
  /** What is fit for which age. */
  CONTENT_RATING("leeftijdsclassificatie", "content rating"),
  /** Collecting and using data. */
  DATA_COLLECTION("gegevens verzamelen", "data collection"),
  /** None of these, or nobody knows which: it is asked all that could concern it. */
  OTHER("anders", "other");

  private final LocalizedText label;

  FunctionalityKind(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
