package io.github.kiasdk.plain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that say nothing about a service or a child, however many of them stand in a row. A text of
 * nothing else is no reason; one other word ({@code children}, {@code measured}, {@code ten items})
 * is enough to leave it to the reader.
 */
final class Filler {

  /** Words that carry others, in both languages. */
  private static final Set<String> SMALL =
      words(
          "a an the this that these those it its is are was were be been being am will would shall"
              + " should can could may might must do does did done have has had having i we you he"
              + " she they us our ours my me your their them nobody noone no one somebody someone"
              + " everyone anyone not nor yet still just really at all in on of for to from by with"
              + " about as so and or but because since due if then than there here up out off again"
              + " ever never also too very much some any who what when where why how whether which"
              + " now moment stage point date further service services team project department"
              + " organisation organization",
          "de het een dit dat deze die er is zijn was waren wordt worden werd geworden ben bent zal"
              + " zullen zou zouden kan kunnen mag moet moeten doe doet doen gedaan heb hebben heeft"
              + " had hadden ik wij we jij je u hij zij ze ons onze mijn mij hen hun niemand iemand"
              + " iedereen men niet geen nog al wel ook zo dus dan maar even echt gewoon helemaal"
              + " heel erg nu toe op in van voor door met over bij om te aan uit naar tot als of en"
              + " want omdat daarom daar hier ooit nooit wie wat waar wanneer waarom hoe welke welk"
              + " moment fase stadium termijn datum dienst diensten projectteam organisatie"
              + " afdeling");

  /** Words by which nobody knows, somebody else says it later, or all is simply well. */
  private static final Set<String> EVASIVE =
      words(
          "ok okay oke fine good great perfect nice alright right correct looks look seems pass"
              + " passes passed approved approve agreed agree all everything well yes"
              + " orde goed prima akkoord goedgekeurd goedkeuren voldoet voldoen klopt juist ziet"
              + " lijkt alles gezien mooi keurig top ja",
          "know knows known knew unknown dont doesnt didnt cant idea ideas clue clues sure unsure"
              + " sorry hard difficult say says tell guess determined determine decided decide fill"
              + " filled complete completed add added follow follows come comes later soon pending"
              + " tba tbd tbc todo wip work progress placeholder dummy na nvt nb applicable apply"
              + " applies relevant reason reasons given see above below",
          "weten weet geweten wist onbekend bekend onduidelijk duidelijk idee flauw flauwste benul"
              + " zeker onzeker helaas moeilijk lastig zeggen bepalen bepaald vaststellen"
              + " vastgesteld besluiten besloten beslissen beslist vullen invullen ingevuld"
              + " aanvullen aangevuld volgt volgen komt komen toevoegen toegevoegd uitzoeken"
              + " uitgezocht nader later straks binnenkort alsnog ntb nnb pm toepassing reden"
              + " redenen zie boven onder hierboven hieronder",
          "lorem ipsum dolor sit amet consectetur consectetuer adipiscing adipisicing elit sed do"
              + " eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam"
              + " quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat"
              + " duis aute irure reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur"
              + " excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt"
              + " mollit anim id est laborum");

  private static final Set<String> TIME = words("time busy", "tijd tijdgebrek druk");

  /** Words by which there was too little of it; of anything else they may say something. */
  private static final Set<String> LACK =
      words("lack enough little short", "gebrek wegens genoeg voldoende weinig");

  private Filler() {}

  /** Whether nothing but such words stands here; a lack of time is one of them. */
  static boolean isAll(String text) {
    return isAll(text, true, null);
  }

  /** Whether nothing but such words stands here, and no lack of time either. */
  static boolean isAllBesidesTime(String text) {
    return isAll(text, false, null);
  }

  /** Whether a text says of these titles only that it is not known, or comes later. */
  static boolean isAllBeside(String text, String... titles) {
    Set<String> named = new HashSet<>();
    for (String title : titles) {
      named.addAll(Arrays.asList(pieces(title)));
    }
    boolean isEvasive = false;
    for (String piece : pieces(text)) {
      isEvasive |= EVASIVE.contains(piece);
    }
    return isEvasive && isAll(text, true, named);
  }

  private static boolean isAll(String text, boolean withTime, @Nullable Set<String> named) {
    boolean isOfTime = false;
    for (String piece : pieces(text)) {
      isOfTime |= withTime && TIME.contains(piece);
    }
    for (String part : text.strip().split("[\\s\\p{Z}]+")) {
      if (isOne(folded(part), isOfTime, named)) {
        continue;
      }
      for (String piece : pieces(part)) {
        if (!isOne(piece, isOfTime, named)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOne(String word, boolean isOfTime, @Nullable Set<String> named) {
    return SMALL.contains(word)
        || EVASIVE.contains(word)
        || isOfTime && (TIME.contains(word) || LACK.contains(word))
        || named != null && named.contains(word)
        || hasOneSign(word);
  }

  /** Initials, numbers and runs of one letter: {@code x}, {@code xxx}, {@code 12}. */
  private static boolean hasOneSign(String word) {
    int only = -1;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int point = word.codePointAt(i);
      if (Character.isIdeographic(point)) {
        return false;
      }
      if (Character.isLetter(point)) {
        if (only >= 0 && only != point) {
          return false;
        }
        only = point;
      }
    }
    return true;
  }

  private static String[] pieces(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("(?<=\\p{L})['’](?=\\p{L})", "").split("[^\\p{L}\\p{M}\\p{N}]+");
  }

  private static Set<String> words(String... lists) {
    Set<String> words = new HashSet<>();
    for (String list : lists) {
      words.addAll(Arrays.asList(list.split(" ")));
    }
    return words;
  }

  /** A text as it counts when it is compared to a title: letters and digits only, in one case. */
  static String folded(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int point = plain.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        folded.appendCodePoint(point);
      }
    }
    return folded.toString();
  }
}
