package io.github.kiasdk.vocabulary;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/**
 * A way of designing a choice that leads a child to what suits the provider. The list is a working
 * list of our own; the family of each is our judgement, after the OECD's descriptions.
 */
public enum DeceptivePattern implements Term {
  PRESELECTION(
      PatternFamily.INTERFACE_INTERFERENCE,
      "vooraf ingevuld",
      "preselection",
      "De keuze die de aanbieder het beste uitkomt, staat al aangevinkt",
      "The choice that suits the provider is already ticked"),
  VISUAL_PROMINENCE(
      PatternFamily.INTERFACE_INTERFERENCE,
      "opvallende knop",
      "visual prominence",
      "De ene keuze valt veel meer op dan de andere",
      "One choice stands out far more than the other"),
  CONFIRMSHAMING(
      PatternFamily.INTERFACE_INTERFERENCE,
      "schuldgevoel",
      "confirmshaming",
      "De tekst geeft een kind een schuldgevoel als het nee kiest",
      "Saying no is worded to make a child feel bad"),
  NAGGING(
      PatternFamily.NAGGING,
      "blijven vragen",
      "nagging",
      "Dezelfde vraag komt terug nadat een kind nee heeft gezegd",
      "The same question returns after a child has said no"),
  FORCED_REGISTRATION(
      PatternFamily.FORCED_ACTION,
      "verplicht account",
      "forced registration",
      "Er is een account nodig voor iets wat ook zonder kan",
      "An account is needed for something that works without one"),
  HARD_TO_CANCEL(
      PatternFamily.OBSTRUCTION,
      "moeilijk opzeggen",
      "hard to cancel",
      "Stoppen kost meer moeite dan beginnen",
      "Stopping takes more effort than starting"),
  HIDDEN_COST(
      PatternFamily.SNEAKING,
      "verborgen kosten",
      "hidden cost",
      "Pas aan het eind blijkt wat het echt kost",
      "The real price only shows at the end"),
  HIDDEN_OPTION(
      PatternFamily.INTERFACE_INTERFERENCE,
      "verborgen keuze",
      "hidden option",
      "De keuze die het kind beschermt, is moeilijk te vinden",
      "The choice that protects the child is hard to find"),
  DISGUISED_AD(
      PatternFamily.INTERFACE_INTERFERENCE,
      "verstopte reclame",
      "disguised ad",
      "Reclame lijkt op gewone inhoud of op een deel van het spel",
      "An ad looks like ordinary content or a part of the game"),
  FALSE_URGENCY(
      PatternFamily.URGENCY,
      "valse haast",
      "false urgency",
      "Een klok of tekst jaagt op terwijl er geen haast is",
      "A clock or text presses for time though there is no hurry"),
  FALSE_SCARCITY(
      PatternFamily.URGENCY,
      "valse schaarste",
      "false scarcity",
      "Iets lijkt bijna op terwijl er genoeg is",
      "Something seems almost gone though there is plenty"),
  FAKE_SOCIAL_PROOF(
      PatternFamily.SOCIAL_PROOF,
      "verzonnen populariteit",
      "fake social proof",
      "Verzonnen cijfers of reacties zeggen wat anderen kiezen",
      "Made-up figures or reviews say what others choose"),
  TRICK_WORDING(
      PatternFamily.INTERFACE_INTERFERENCE,
      "verwarrende woorden",
      "trick wording",
      "De woorden zetten een kind op het verkeerde been",
      "The words lead a child to a choice it did not mean"),
  CURRENCY_CONFUSION(
      PatternFamily.SNEAKING,
      "verwarrende munt",
      "currency confusion",
      "Door een eigen munt is niet te zien wat iets kost",
      "A virtual currency hides what something costs"),
  PAY_TO_SKIP(
      PatternFamily.FORCED_ACTION,
      "betalen om over te slaan",
      "pay to skip",
      "Het spel is zo traag of moeilijk dat betalen de uitweg is",
      "Play is made so slow or hard that paying is the way out"),
  APPOINTMENT_PLAY(
      PatternFamily.ATTENTION_CAPTURE,
      "spelen op afspraak",
      "playing by appointment",
      "Het spel bepaalt op welk moment een kind moet spelen",
      "The game sets the time at which a child has to play"),
  GRIND(
      PatternFamily.ATTENTION_CAPTURE,
      "eindeloos herhalen",
      "grinding",
      "Verder komen kan alleen door steeds hetzelfde te doen",
      "Getting further takes doing the same over and over"),
  STREAK_LOSS(
      PatternFamily.ATTENTION_CAPTURE,
      "verlies van een reeks",
      "streak loss",
      "Wie een dag overslaat, raakt een opgebouwde reeks kwijt",
      "Missing a day ends a streak that was built up"),
  AUTOPLAY(
      PatternFamily.ATTENTION_CAPTURE,
      "vanzelf afspelen",
      "autoplay",
      "Het volgende begint zonder dat een kind daarvoor kiest",
      "The next item starts without the child choosing it"),
  INFINITE_SCROLL(
      PatternFamily.ATTENTION_CAPTURE,
      "eindeloos scrollen",
      "infinite scroll",
      "Er komt geen einde aan wat er te zien is",
      "There is no end to what can be seen"),
  PARASOCIAL_PRESSURE(
      PatternFamily.SOCIAL_PRESSURE,
      "druk van een geliefd figuur",
      "parasocial pressure",
      "Een figuur of idool waar een kind aan gehecht is, spoort aan tot kopen of blijven",
      "A character or idol the child is attached to urges it to buy or stay"),
  SOCIAL_OBLIGATION(
      PatternFamily.SOCIAL_PRESSURE,
      "druk van vrienden",
      "social obligation",
      "Een kind stelt vrienden teleur als het niet meedoet",
      "A child lets friends down by not taking part");

  private final PatternFamily family;
  private final LocalizedText label;
  private final LocalizedText meaning;

  DeceptivePattern(PatternFamily family, String nl, String en, String meansNl, String meansEn) {
    this.family = family;
    label = new LocalizedText(nl, en);
    meaning = new LocalizedText(meansNl, meansEn);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** What it comes down to, one sentence without a full stop. */
  public LocalizedText meaning() {
    return meaning;
  }

  /** What kind of pressure it puts on a choice. */
  public PatternFamily family() {
    return family;
  }
}
