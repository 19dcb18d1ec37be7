package io.github.kiasdk.code;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Measures that checks suggest; the text of each check says what they come down to there. */
public enum Measure implements Term {
  /** Switch it off by default. */
  SWITCH_OFF_BY_DEFAULT("zet het standaard uit", "switch it off by default"),
  /** Remove it for children. */
  REMOVE_FOR_CHILDREN("haal het weg voor kinderen", "remove it for children"),
  /** Give each use a switch of its own. */
  GIVE_OWN_SWITCH("geef elk gebruik een eigen knop", "give each use a switch of its own"),
  /** Offer it without a profile too. */
  OFFER_WITHOUT_PROFILE("bied het ook zonder profiel aan", "offer it without a profile too"),
  /** Follow what the child says it wants. */
  FOLLOW_STATED_WISHES("ga uit van wat het kind zelf kiest", "follow what the child says it wants"),
  /** Let the child reset the profile. */
  LET_CHILD_RESET("laat het kind het profiel wissen", "let the child reset the profile"),
  /** Let a person decide. */
  LET_HUMAN_DECIDE("laat een mens beslissen", "let a person decide"),
  /** Use less data. */
  LIMIT_DATA("gebruik minder gegevens", "use less data"),
  /** Test for bias. */
  TEST_FOR_BIAS("test op vooroordelen", "test for bias"),
  /** Ask a parent's permission. */
  ASK_PARENT("vraag een ouder om toestemming", "ask a parent's permission"),
  /** Show the price in euro. */
  SHOW_PRICE_IN_EURO("toon de prijs in euro", "show the price in euro"),
  /** Use neutral wording. */
  WORD_NEUTRALLY("kies neutrale woorden", "use neutral wording"),
  /** Take away pressure of time and scarcity. */
  TAKE_AWAY_PRESSURE("haal tijdsdruk en schaarste weg", "take away pressure of time and scarcity"),
  /** Make undoing and cancelling easy. */
  MAKE_UNDOING_EASY("maak terugdraaien en opzeggen makkelijk", "make undoing and cancelling easy"),
  /** Let the free part really work. */
  KEEP_FREE_PART_WHOLE("laat het gratis deel echt werken", "let the free part really work"),
  /** Keep advertising away from play and learning. */
  KEEP_ADS_AWAY(
      "houd reclame weg van spelen en leren", "keep advertising away from play and learning"),
  /** Protect children who earn. */
  PROTECT_EARNING_CHILDREN("bescherm kinderen die iets verdienen", "protect children who earn"),
  /** Say where the money comes from. */
  SAY_WHERE_MONEY_COMES_FROM("zeg waar het geld vandaan komt", "say where the money comes from"),
  /** Build in natural stopping points. */
  ADD_STOPPING_POINTS("bouw natuurlijke stopmomenten in", "build in natural stopping points"),
  /** Let a child keep what it has. */
  KEEP_WHAT_WAS_EARNED("laat een kind houden wat het heeft", "let a child keep what it has"),
  /** Be silent at night. */
  BE_SILENT_AT_NIGHT("wees stil in de nacht", "be silent at night"),
  /** Offer breaks and time limits. */
  OFFER_TIME_TOOLS("bied pauzes en tijdslimieten aan", "offer breaks and time limits"),
  /** Hide counters by default. */
  HIDE_COUNTERS("verberg tellers standaard", "hide counters by default"),
  /** Rate and filter by age. */
  RATE_AND_FILTER("classificeer en filter op leeftijd", "rate and filter by age"),
  /** Really check age for 18+ content. */
  CHECK_AGE_FOR_ADULT_CONTENT(
      "controleer de leeftijd echt bij 18+", "really check age for 18+ content"),
  /** Test what is recommended. */
  TEST_WHAT_IS_RECOMMENDED("test wat er wordt aanbevolen", "test what is recommended"),
  /** Block unsafe search terms. */
  BLOCK_UNSAFE_SEARCHES("blokkeer onveilige zoektermen", "block unsafe search terms"),
  /** Let only known people make contact. */
  CONTACT_ONLY_IF_KNOWN(
      "laat alleen bekenden contact zoeken", "let only known people make contact"),
  /** Give block and mute. */
  GIVE_BLOCK_AND_MUTE("geef blokkeren en dempen", "give block and mute"),
  /** Employ people who know Dutch. */
  STAFF_MODERATION("zet mensen in die Nederlands kennen", "employ people who know Dutch"),
  /** Make choices equal. */
  GIVE_EQUAL_CHOICES("maak keuzes gelijkwaardig", "make choices equal"),
  /** Make clear that it is an AI. */
  KEEP_AI_HONEST("maak duidelijk dat het een AI is", "make clear that it is an AI"),
  /** Watch the effects after launch. */
  WATCH_EFFECTS("volg de gevolgen na de start", "watch the effects after launch");

  private final LocalizedText label;

  Measure(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
