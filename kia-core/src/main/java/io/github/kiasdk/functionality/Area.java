package io.github.kiasdk.functionality;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of life with a service in which children's rights are at stake. A service describes an
 * area by a functionality of one of its {@linkplain #kinds kinds}, or says that it {@linkplain
 * Service#without does without} it. An area of which neither is said is open: nobody knows whether
 * children meet it, and no check of it is taken for answered.
 *
 * <p>Each kind but {@link FunctionalityKind#OTHER} belongs to one area.
 */
public enum Area implements Term {
  /** Who has an account, at what age, and who sees what of it. */
  ACCOUNTS("accounts en leeftijd", "accounts and age"),
  /** What is known about users. */
  DATA("gegevens", "data"),
  /** What others pay for being seen, by banners or by makers with influence. */
  ADVERTISING("reclame", "advertising"),
  /** Whatever costs money, or coins of the service. */
  BUYING("kopen", "buying"),
  /** Paying for something unknown. */
  CHANCE("kans en verrassing", "chance"),
  /** What users find, watch, or are shown next. */
  RECOMMENDING("kijken, zoeken en aanbevelen", "watching, searching and recommending"),
  /** Users among each other. */
  CONTACT("contact tussen gebruikers", "contact between users"),
  /** What users make and show. */
  PUBLISHING("maken en publiceren", "making and publishing"),
  /** What users broadcast while it happens. */
  LIVE("live uitzenden", "live broadcasting"),
  /** Where users are. */
  LOCATION("locatie", "location"),
  /** AI systems that users talk with or use. */
  AI("AI", "AI"),
  /** What calls users back, keeps them, or helps them to stop. */
  RETURN("meldingen, terugkomen en tijd", "notifications, coming back and time"),
  /** Games. */
  PLAY("spelen", "play"),
  /** Exercises, explanation, homework. */
  LEARNING("leren", "learning"),
  /** What parents see or set. */
  PARENTAL_TOOLS("hulpmiddelen voor ouders", "tools for parents"),
  /** How wrong things are told and what is done about them. */
  REPORTING("melden en moderatie", "reporting and moderation");

  private final LocalizedText label;

  Area(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The kinds of functionality that describe it, at least one. */
  public Set<FunctionalityKind> kinds() {
    Set<FunctionalityKind> kinds = EnumSet.noneOf(FunctionalityKind.class);
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      if (kind.area() == this) {
        kinds.add(kind);
      }
    }
    return Collections.unmodifiableSet(kinds);
  }
}
