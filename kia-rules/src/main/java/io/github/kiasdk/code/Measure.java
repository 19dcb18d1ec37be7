package io.github.kiasdk.code;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Measures that checks suggest; the text of each check says what they come down to there. */
public enum Measure implements Term {
  SWITCH_OFF_BY_DEFAULT("zet het standaard uit", "switch it off by default"),
  REMOVE_FOR_CHILDREN("haal het weg voor kinderen", "remove it for children"),
  GIVE_OWN_SWITCH("geef elk gebruik een eigen knop", "give each use a switch of its own"),
  OFFER_WITHOUT_PROFILE("bied het ook zonder profiel aan", "offer it without a profile too"),
  FOLLOW_STATED_WISHES("ga uit van wat het kind zelf kiest", "follow what the child says it wants"),
  LET_CHILD_RESET("laat het kind het profiel wissen", "let the child reset the profile"),
  LET_HUMAN_DECIDE("laat een mens beslissen", "let a person decide"),
  LIMIT_DATA("gebruik minder gegevens", "use less data"),
  TEST_FOR_BIAS("test op vooroordelen", "test for bias"),
  ASK_PARENT("vraag een ouder om toestemming", "ask a parent's permission"),
  SHOW_PRICE_IN_EURO("toon de prijs in euro", "show the price in euro"),
  WORD_NEUTRALLY("kies neutrale woorden", "use neutral wording"),
  TAKE_AWAY_PRESSURE("haal tijdsdruk en schaarste weg", "take away pressure of time and scarcity"),
  MAKE_UNDOING_EASY("maak terugdraaien en opzeggen makkelijk", "make undoing and cancelling easy"),
  KEEP_FREE_PART_WHOLE("laat het gratis deel echt werken", "let the free part really work"),
  KEEP_ADS_AWAY(
      "houd reclame weg van spelen en leren", "keep advertising away from play and learning"),
  PROTECT_EARNING_CHILDREN("bescherm kinderen die iets verdienen", "protect children who earn"),
  CHECK_AGE_FOR_CREDIT(
      "controleer de leeftijd echt bij krediet", "really check age where credit is given"),
  SHOW_ODDS("toon de kansen vooraf", "show the odds beforehand"),
  LIMIT_SPENDING("begrens wat een kind kan uitgeven", "cap what a child can spend"),
  SAY_WHERE_MONEY_COMES_FROM("zeg waar het geld vandaan komt", "say where the money comes from"),
  ADD_STOPPING_POINTS("bouw natuurlijke stopmomenten in", "build in natural stopping points"),
  KEEP_WHAT_WAS_EARNED("laat een kind houden wat het heeft", "let a child keep what it has"),
  BE_SILENT_AT_NIGHT("wees stil in de nacht", "be silent at night"),
  OFFER_TIME_TOOLS("bied pauzes en tijdslimieten aan", "offer breaks and time limits"),
  HIDE_COUNTERS("verberg tellers standaard", "hide counters by default"),
  RATE_AND_FILTER("classificeer en filter op leeftijd", "rate and filter by age"),
  CHECK_AGE_FOR_ADULT_CONTENT(
      "controleer de leeftijd echt bij 18+", "really check age for 18+ content"),
  TEST_WHAT_IS_RECOMMENDED("test wat er wordt aanbevolen", "test what is recommended"),
  BLOCK_UNSAFE_SEARCHES("blokkeer onveilige zoektermen", "block unsafe search terms"),
  CONTACT_ONLY_IF_KNOWN(
      "laat alleen bekenden contact zoeken", "let only known people make contact"),
  GIVE_BLOCK_AND_MUTE("geef blokkeren en dempen", "give block and mute"),
  STAFF_MODERATION("zet mensen in die Nederlands kennen", "employ people who know Dutch"),
  GIVE_EQUAL_CHOICES("maak keuzes gelijkwaardig", "make choices equal"),
  KEEP_AI_HONEST("maak duidelijk dat het een AI is", "make clear that it is an AI"),
  TIE_DATA_TO_PURPOSE("koppel elk gegeven aan één doel", "tie each data item to one purpose"),
  SET_END_TO_KEEPING("bepaal hoelang gegevens blijven", "set an end to keeping data"),
  COLLECT_ONLY_IN_USE("verzamel alleen tijdens het gebruik", "collect only during use"),
  VERIFY_PARENT("controleer of het echt een ouder is", "check that it really is a parent"),
  KEEP_HELP_OPEN("laat een kind zelf hulp zoeken", "let a child seek help by itself"),
  FIT_AGE_CHECK_TO_RISK(
      "kies een leeftijdscontrole die past bij het risico", "fit the age check to the risk"),
  SHARE_ONLY_WHAT_IS_NEEDED("deel alleen wat echt nodig is", "share only what is needed"),
  FOLLOW_CODE_OF_CONDUCT(
      "volg een gedragscode over kinderrechten", "follow a code on children's rights"),
  BUILD_ON_GUIDELINES("bouw voort op erkende richtlijnen", "build on recognised guidelines"),
  WRITE_CODE_WITH_CHILDREN(
      "schrijf de gedragscode samen met kinderen", "write the code of conduct with children"),
  PUBLISH_FOR_CHILDREN("publiceer een versie voor kinderen", "publish a version for children"),
  CHECK_OWN_PROMISES("controleer je eigen beloften", "check your own promises"),
  LET_LEADERSHIP_ANSWER(
      "laat de leiding ervoor instaan", "let the leadership answer for children's rights"),
  PROTECT_BY_DEFAULT("bescherm standaard zo goed mogelijk", "protect fully by default"),
  SHARE_FOR_ONE_SESSION("deel de locatie alleen voor nu", "share the location only for now"),
  ASK_WHEN_NEEDED("vraag pas toegang als het nodig is", "ask for access only when needed"),
  PREVENT_COPYING("houd downloads en schermafdrukken tegen", "prevent downloads and screenshots"),
  SHOW_WHAT_IS_KEPT("laat het kind zien wat je bewaart", "show the child what is kept"),
  LET_CHILD_DELETE("laat het kind alles wissen", "let the child delete everything"),
  WARN_BEFORE_LOOSENING("waarschuw voor minder bescherming", "warn before protection goes down"),
  SHOW_WHAT_PARENTS_SEE("laat het kind zien wat ouders zien", "show the child what parents see"),
  APPLY_THE_CODE("pas de Code toe", "apply the Code"),
  ASSESS_BEST_INTERESTS(
      "beoordeel eerst het belang van het kind", "assess the best interests of the child first"),
  GIVE_CHILD_A_BENEFIT("zorg dat een kind er iets aan heeft", "make sure a child gains from it"),
  OFFER_ALTERNATIVE("bied kinderen iets anders aan", "offer children something else"),
  ASSESS_AGAIN("beoordeel het regelmatig opnieuw", "assess it again regularly"),
  LET_CHILD_COME_FIRST("laat het kind voorgaan", "let the child come first"),
  INVOLVE_CHILDREN_EARLY("vraag kinderen vroeg om mee te denken", "involve children early on"),
  INVOLVE_LEFT_OUT_CHILDREN(
      "betrek kinderen die vaak ontbreken", "involve children who are often left out"),
  ASK_EXPERT_ON_CHILDREN(
      "schakel iemand met ervaring met kinderen in", "bring in someone who knows children"),
  INFORM_PARTICIPANTS("leg uit en vraag eerst toestemming", "explain and ask for agreement first"),
  OFFER_REPORTING("laat een kind ter plekke melden", "let a child report on the spot"),
  ANSWER_REPORTS("laat weten wat er met een melding gebeurt", "say what happens with a report"),
  EXPLAIN_TO_CHILDREN("leg het uit aan kinderen", "explain it to children"),
  FIT_EXPLANATION_TO_AGE(
      "laat de uitleg passen bij elke leeftijd", "fit the explanation to each age"),
  EXPLAIN_AT_THE_MOMENT("leg het uit op het moment zelf", "explain it at that moment"),
  SHOW_AND_LET_HEAR("gebruik ook beeld en geluid", "use pictures and sound too"),
  EXPLAIN_IN_DUTCH("leg het ook in het Nederlands uit", "explain it in Dutch too"),
  TELL_COSTS_FIRST("noem de kosten vooraf", "tell the costs beforehand"),
  LABEL_ADS("maak reclame herkenbaar", "make advertising recognisable"),
  SHOW_A_SIGN(
      "toon een teken zolang je volgt of opneemt", "show a sign while following or recording"),
  DO_DPIA_FIRST("doe de DPIA vóór de start", "do the DPIA before the launch"),
  COVER_CHILDRENS_RIGHTS("neem kinderrechten op in de DPIA", "cover children's rights in the DPIA"),
  COMPLETE_DPIA("vul alle stappen van de DPIA in", "fill in all steps of the DPIA"),
  TREAT_EVERY_RISK("geef elk risico een maatregel", "give every risk a measure"),
  LOOK_WIDER_THAN_PRIVACY("kijk verder dan privacy", "look wider than privacy"),
  SAY_WHY_AND_LISTEN("zeg waarom, en luister naar bezwaar", "say why, and listen to objections"),
  PROTECT_BYSTANDERS(
      "bescherm kinderen die alleen in beeld zijn", "protect children who are only in the picture"),
  MEASURE_ON_DEVICE("meet op het apparaat en bewaar niets", "measure on the device, keep nothing"),
  SECURE_ACCOUNT_AND_DEVICE("beveilig account en apparaat", "secure account and device"),
  CORRECT_WRONG_AGES("laat een verkeerde leeftijd herstellen", "let a wrong age be put right"),
  SHOW_WHY_IT_IS_SHOWN(
      "laat zien waarom een kind iets ziet", "show why a child is shown something"),
  OPEN_TO_ALL_CHILDREN("haal drempels weg en toets dat", "take barriers away and test it"),
  BLUR_LOCATION("maak de plaats minder nauwkeurig", "make the place less precise"),
  LIMIT_WATCHING("laat meekijken zien en beperk het", "show who looks on, and limit it"),
  SHOW_CHANGED_LOOKS("laat zien dat een gezicht is veranderd", "show that a face was changed"),
  TEST_AI_WITH_HARD_TALKS(
      "test de AI met moeilijke gesprekken", "test the AI with difficult talks"),
  LIMIT_LIVE("beperk wie bij een live kind komt", "limit who gets at a child that is live"),
  KEEP_FOR_REPORTS("bewaar kort wat gemeld kan worden", "keep briefly what may be reported"),
  REFUSE_IMAGES_OF_OTHERS(
      "weiger beelden die een ander schaden", "refuse images that harm somebody else"),
  STOP_BY_DEFAULT("stel standaard een grens aan tijd", "set a limit on time by default"),
  LOOK_FOR_ABUSERS("let op wie kinderen zoekt", "watch for people who seek out children"),
  TEST_WHAT_IS_BLOCKED("test wat te veel wordt geblokkeerd", "test what is blocked too much"),
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
