package io.github.kiasdk.vocabulary;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** A language, of people who help children or of an explanation. */
public enum Language implements Term {
  DUTCH("Nederlands", "Dutch"),
  FRISIAN("Fries", "Frisian"),
  ENGLISH("Engels", "English"),
  GERMAN("Duits", "German"),
  FRENCH("Frans", "French"),
  SPANISH("Spaans", "Spanish"),
  POLISH("Pools", "Polish"),
  TURKISH("Turks", "Turkish"),
  ARABIC("Arabisch", "Arabic"),
  UKRAINIAN("Oekraïens", "Ukrainian"),
  OTHER("een andere taal", "another language");

  private final LocalizedText label;

  Language(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
