package io.github.kiasdk.label;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * What a negative effect is about. A label shows at most three; equally strong ones in this order.
 */
public enum RiskIcon implements Pictogram {
  /** Strangers can reach the child. */
  CONTACT(
      "contact met onbekenden",
      "contact with strangers",
      "Onbekenden kunnen contact zoeken met een kind.",
      "Strangers can get in touch with a child.",
      "Hier kan iemand je aanspreken die je niet kent. Twijfel je? Vraag het aan een volwassene die je vertrouwt.",
      "Someone you do not know can talk to you here. Not sure? Ask an adult you trust.",
      "M3 4h18v12h-9.5L6 21v-5H3z",
      "M10 8a2 2 0 1 1 3 1.6c-.6.4-1 .7-1 1.4",
      "M12 13.5h.01"),
  /** What is shown can harm. */
  CONTENT(
      "inhoud die niet past",
      "unsuitable content",
      "Een kind kan iets te zien krijgen dat niet bij zijn leeftijd past.",
      "A child can get to see what does not suit its age.",
      "Soms zie je hier iets engs of iets voor grote mensen. Je mag altijd wegkijken en erover praten.",
      "Sometimes you see something scary here, or something for grown-ups. You can always look away and talk about it.",
      "M2.5 4h19v13h-19z",
      "M8 21h8",
      "M12 7v3.5",
      "M12 14h.01"),
  /** Others can bully or push. */
  CONDUCT(
      "hoe anderen doen",
      "how others behave",
      "Kinderen en anderen kunnen elkaar pesten of onder druk zetten.",
      "Children and others can bully each other or put each other under pressure.",
      "Niet iedereen doet hier altijd aardig. Gebeurt dat bij jou? Dat is niet jouw schuld. Vertel het aan iemand die je vertrouwt.",
      "Not everyone is always kind here. Does it happen to you? It is not your fault. Tell someone you trust.",
      "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z",
      "M8.5 9.5h.01",
      "M15.5 9.5h.01",
      "M8 16.5c1-1.7 2.4-2.5 4-2.5s3 .8 4 2.5"),
  /** Money is asked for. */
  MONEY(
      "geld",
      "money",
      "Een kind kan worden verleid om geld uit te geven, of komt voor onverwachte kosten te staan.",
      "A child can be tempted to spend money, or meet costs that it did not expect.",
      "Hier kun je geld uitgeven. Bedenk eerst of je het echt wilt, en vraag het thuis.",
      "You can spend money here. Think first if you really want it, and ask at home.",
      "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z",
      "M16 8.2a5 5 0 1 0 0 7.6",
      "M6.5 10.3h5.5",
      "M6.5 13.7h5.5"),
  /** Others learn about the child. */
  DATA_AND_LOCATION(
      "gegevens en locatie",
      "data and location",
      "De dienst of andere mensen kunnen veel over een kind te weten komen, soms ook waar het is.",
      "The service or other people can learn much about a child, sometimes also where it is.",
      "Anderen kunnen hier dingen over jou te weten komen. Je hoeft niet alles te vertellen.",
      "Others can find out things about you here. You do not have to tell everything.",
      "M12 21.5c-4.5-4.5-7-8-7-11.5a7 7 0 0 1 14 0c0 3.5-2.5 7-7 11.5z",
      "M12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z"),
  /** Stopping is made hard. */
  HARD_TO_STOP(
      "lastig om te stoppen",
      "hard to stop",
      "De dienst is zo gemaakt dat stoppen of wegblijven lastig kan zijn.",
      "The service is made in such a way that stopping or staying away can be hard.",
      "Stoppen kan hier lastig zijn. Dat komt door hoe het is gemaakt. Spreek vooraf met jezelf af hoelang je blijft.",
      "Stopping can be hard here. That is because of how it is made. Decide beforehand how long you stay.",
      "M20.5 12.5a8.5 8.5 0 1 1-2.7-6.2",
      "M20.5 2.5v5h-5",
      "M12 8v4.5l3 2"),
  /** Looks and numbers invite comparing. */
  APPEARANCE(
      "uiterlijk en vergelijken",
      "looks and comparing",
      "Een kind kan zich gaan vergelijken met anderen, of minder tevreden zijn over hoe het eruitziet.",
      "A child can start comparing itself with others, or be less content with its looks.",
      "Hier zie je vaak alleen het mooiste van anderen. Jij bent goed zoals je bent.",
      "Here you often see only the best of others. You are fine as you are.",
      "M12 2c-3.7 0-6 2.9-6 6.5s2.3 6.5 6 6.5s6-2.9 6-6.5s-2.3-6.5-6-6.5z",
      "M12 15v6.5",
      "M7.5 21.5h9",
      "M10 10.5l4-4"),
  /** Advertising reaches the child. */
  ADVERTISING(
      "reclame",
      "advertising",
      "Een kind krijgt reclame te zien, die soms moeilijk te herkennen is.",
      "A child gets to see advertising, which is sometimes hard to recognise.",
      "Iemand wil hier dat je iets koopt. Soms zie je niet meteen dat het reclame is.",
      "Someone wants you to buy something here. Sometimes you do not notice right away that it is an ad.",
      "M3 9.5v5h4.5l9 4.5v-14l-9 4.5z",
      "M7.5 14.5v5.5h3.5v-3.8",
      "M20 9.5a4 4 0 0 1 0 5"),
  /** A machine acts like a person. */
  PRETENDING_AI(
      "AI die doet alsof",
      "AI that pretends",
      "Een AI-systeem praat terug als een mens, kan zich vergissen en kan een kind aan zich binden.",
      "An AI system talks back like a person, can be wrong, and can make a child attached to it.",
      "Hier praat een computer met je. Het lijkt soms een vriend, maar het is geen mens en het vergist zich ook.",
      "A computer talks with you here. It can seem like a friend, but it is not a person and it makes mistakes.",
      "M4 9h16v11h-16z",
      "M12 9v-4",
      "M12 3.5h.01",
      "M9 13h.01",
      "M15 13h.01",
      "M9 16.5h6",
      "M1.5 13v3",
      "M22.5 13v3");

  private final LocalizedText label;
  private final LocalizedText parents;
  private final LocalizedText children;
  private final List<String> paths;

  RiskIcon(
      String nl,
      String en,
      String parentsNl,
      String parentsEn,
      String childrenNl,
      String childrenEn,
      String... paths) {
    this.label = new LocalizedText(nl, en);
    this.parents = new LocalizedText(parentsNl, parentsEn);
    this.children = new LocalizedText(childrenNl, childrenEn);
    this.paths = List.of(paths);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  @Override
  public LocalizedText forParents() {
    return parents;
  }

  @Override
  public LocalizedText forChildren() {
    return children;
  }

  @Override
  public List<String> paths() {
    return paths;
  }
}
