package io.github.kiasdk.label;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** What a positive effect is about. These stand on a row of their own and lower nothing. */
public enum BenefitIcon implements Pictogram {
  /** The child learns. */
  LEARNING(
      "leren",
      "learning",
      "Een kind kan er iets leren.",
      "A child can learn something.",
      "Hier leer je iets.",
      "You learn something here.",
      "M12 6.5c-2-1.5-5-2-9.5-2v13.5c4.5 0 7.5.5 9.5 2c2-1.5 5-2 9.5-2v-13.5c-4.5 0-7.5.5-9.5 2z",
      "M12 6.5v13.5"),
  /** The child makes something. */
  MAKING(
      "maken",
      "making",
      "Een kind kan er zelf iets maken of bouwen.",
      "A child can make or build something itself.",
      "Hier maak je zelf iets.",
      "You make something of your own here.",
      "M3.5 20.5l1-5.5l11.5-11.5l4.5 4.5l-11.5 11.5z",
      "M13 6.5l4.5 4.5"),
  /** The child is with others. */
  TOGETHER(
      "samen",
      "together",
      "Een kind kan er samen zijn met anderen.",
      "A child can be together with others.",
      "Hier doe je dingen samen.",
      "You do things together here.",
      "M8.5 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z",
      "M2 20.5c0-4 2.7-6 6.5-6s6.5 2 6.5 6",
      "M16 4a3.5 3.5 0 0 1 0 7",
      "M18 14.7c2.5.8 4 2.8 4 5.8"),
  /** The child expresses itself. */
  BEING_YOURSELF(
      "jezelf zijn",
      "being yourself",
      "Een kind kan zich uiten en zelf kiezen wat het laat zien.",
      "A child can express itself and choose what to show.",
      "Hier kun je jezelf zijn.",
      "You can be yourself here.",
      "M12 2a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z",
      "M4 6.5l8 4.5l8-4.5",
      "M12 11v4",
      "M7 22l5-7l5 7"),
  /** The child plays. */
  PLAYING(
      "spelen",
      "playing",
      "Een kind kan er spelen en plezier maken.",
      "A child can play and have fun.",
      "Hier speel je en heb je plezier.",
      "You play and have fun here.",
      "M7 6.5h10a5 5 0 0 1 5 5v3.5a3 3 0 0 1-5.5 1.5l-1-1.5h-7l-1 1.5a3 3 0 0 1-5.5-1.5v-3.5a5 5 0 0 1 5-5z",
      "M8 9.5v3.5",
      "M6.2 11.2h3.6",
      "M15 10h.01",
      "M17.5 12.2h.01"),
  /** The child finds help. */
  FINDING_HELP(
      "hulp vinden",
      "finding help",
      "Een kind kan er hulp of bescherming vinden.",
      "A child can find help or protection.",
      "Hier kun je hulp vinden als er iets is.",
      "You can find help here when something is wrong.",
      "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z",
      "M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z",
      "M5.6 5.6l3.9 3.9",
      "M18.4 5.6l-3.9 3.9",
      "M5.6 18.4l3.9-3.9",
      "M18.4 18.4l-3.9-3.9");

  private final LocalizedText label;
  private final LocalizedText parents;
  private final LocalizedText children;
  private final List<String> paths;

  BenefitIcon(
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
