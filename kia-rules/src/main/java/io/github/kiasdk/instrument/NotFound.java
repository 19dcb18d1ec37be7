package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Observation;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reason that only says that nothing was found. It tells about the search, not about the service:
 * what a source does not name can be there all the same.
 */
final class NotFound {

  /** Where somebody searches; a reason that names none of these is about the service. */
  private static final Pattern SOURCE =
      pattern(
          "\\b(bron(nen)?|gids(en)?|onderzoek(en|ers)?|studies?|literatuur|artikel(en|s)?"
              + "|enqu[e\u00ea]tes?|sources?|guides?|research|(the|a|this|one|our) study"
              + "|literature|articles?|papers?|surveys?)\\b");

  /** What a source would have done, and did not, or did of the other side only. */
  private static final List<Pattern> SILENT =
      List.of(
          pattern(
              "\\b(noem(t|en|de|den)|meld(t|en|de|den)|vermeld(t|en|de|den)|beschrij(ft|ven)"
                  + "|zeg(t|gen)|vertel(t|len))\\b[^.;]*\\b(geen|niets?|alleen|slechts)\\b"),
          pattern("\\bstaat? (er |daar )?(geen|niets?)\\b"),
          pattern("\\bstaan (er |daar )?(geen|niets?)\\b"),
          pattern(
              "\\b(names?|mentions?|lists?|reports?|describes?|says?|tells?)\\b[^.;]*"
                  + "\\b(no|none|nothing|only)\\b"),
          pattern(
              "\\b(do|does|did)( not|n['\u2019]t) (name|mention|list|report|describe|say|tell)\\b"));

  /** These say it whatever stands beside them. */
  private static final List<Pattern> SEARCHED =
      List.of(
          pattern("\\b(geen|niets?)\\b[^.;]*\\b(gevonden|bekend|onderzocht|aangetroffen)\\b"),
          pattern("\\b(vond(en)? (we|wij|ik)|(we|wij|ik) vond(en)?)\\b[^.;]*\\b(geen|niets?)\\b"),
          pattern(
              "\\bgeen( enkele)? (bron|bronnen|gids|onderzoek|studie|studies|bewijs|gegevens)\\b"),
          pattern("\\bonbekend\\b"),
          pattern("\\b(no|none|nothing|not|never)\\b[^.;]*\\b(found|known|studied|researched)\\b"),
          pattern("\\b(we|i) (found|know|could find)( of)? (no|none|nothing)\\b"),
          pattern("\\b(can|could|did)( ?not|n['\u2019]t) find\\b"),
          pattern("\\bno (single )?(source|sources|guide|research|study|studies|evidence|data)\\b"),
          pattern("\\bunknown\\b"));

  private NotFound() {}

  /** What is seen of a reason that rests on such a search; {@code null} if it does not. */
  static @Nullable Observation of(LocalizedText reason, String about) {
    return isNamed(reason.nl()) || isNamed(reason.en())
        ? Remark.missing(
            about,
            "De reden zegt dat er niets van bekend of gevonden is. Dat zegt niet dat het er niet is.",
            "The reason says that nothing of it is known or was found. That does not say that there"
                + " is nothing.")
        : null;
  }

  /**
   * What is seen of a reason for a level that says nothing else; {@code null} if it does. Such a
   * reason may add what is not known yet.
   */
  static @Nullable Observation ofAll(String reason, String about) {
    for (String part : reason.split("[.;!?]")) {
      if (!part.isBlank() && !isNamed(part)) {
        return null;
      }
    }
    return of(LocalizedText.same(reason), about);
  }

  private static boolean isNamed(String reason) {
    return isAny(SEARCHED, reason) || SOURCE.matcher(reason).find() && isAny(SILENT, reason);
  }

  private static boolean isAny(List<Pattern> patterns, String reason) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(reason).find()) {
        return true;
      }
    }
    return false;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
