package io.github.kiasdk.examples.cli;

import java.util.Locale;

/** The languages of the command; English unless asked otherwise, whatever the machine speaks. */
enum Language {
  NL(Locale.forLanguageTag("nl")),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language of help and of complaints about the arguments themselves. */
  static Language of(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean apart = args[i].equals("--lang") && i + 1 < args.length;
      String value =
          apart ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
      if (value.equalsIgnoreCase("nl")) {
        return NL;
      }
    }
    return EN;
  }
}
