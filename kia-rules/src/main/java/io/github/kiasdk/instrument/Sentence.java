package io.github.kiasdk.instrument;

import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a reason as they count when two are compared: without numbers, punctuation and
 * articles, in one case, and without the names of rights and of groups of rights, by label or id.
 * Who changes only those has pasted a sentence.
 */
final class Sentence {

  /** The names, by their first word; the longest first. */
  private static final Map<String, List<String[]>> NAMES = names();

  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a", "an");

  private final List<String> words;

  private Sentence(List<String> words) {
    this.words = words;
  }

  static Sentence of(String text) {
    List<String> words = new ArrayList<>();
    Reader reader = new Reader(text);
    for (String word = reader.next(); word != null; word = reader.next()) {
      words.add(word);
    }
    return new Sentence(words);
  }

  /** Whether a text has the same words in the same order; reads no more of it than that takes. */
  boolean isIn(String text) {
    Reader reader = new Reader(text);
    for (String word : words) {
      if (!word.equals(reader.next())) {
        return false;
      }
    }
    return reader.next() == null;
  }

  private static Map<String, List<String[]>> names() {
    List<String> all = new ArrayList<>();
    for (Right right : Right.values()) {
      all.add(right.id());
      all.add(right.label().nl());
      all.add(right.label().en());
    }
    for (RightCluster cluster : RightCluster.values()) {
      all.add(cluster.id());
      all.add(cluster.label().nl());
      all.add(cluster.label().en());
    }
    Map<String, List<String[]>> names = new HashMap<>();
    for (String name : all) {
      List<String> words = new ArrayList<>();
      int at = 0;
      for (String word = word(name, at); word != null; word = word(name, at)) {
        words.add(word);
        at = end(name, at);
      }
      List<String[]> same = names.computeIfAbsent(words.get(0), any -> new ArrayList<>());
      same.add(words.toArray(new String[0]));
    }
    for (List<String[]> same : names.values()) {
      same.sort((one, other) -> other.length - one.length);
    }
    return names;
  }

  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int end(String text, int from) {
    int at = start(text, from);
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static @Nullable String word(String text, int from) {
    int start = start(text, from);
    return start >= text.length()
        ? null
        : text.substring(start, end(text, from)).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Reads a text word by word, past every name. */
  private static final class Reader {

    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    @Nullable String next() {
      String word = word(text, at);
      while (word != null) {
        int past = pastName(word);
        if (past < 0) {
          past = end(text, at);
          if (!ARTICLES.contains(word)) {
            at = past;
            return word;
          }
        }
        at = past;
        word = word(text, at);
      }
      return null;
    }

    private int pastName(String word) {
      List<String[]> names = NAMES.get(word);
      if (names == null) {
        return -1;
      }
      for (String[] name : names) {
        int past = end(text, at);
        int matched = 1;
        while (matched < name.length && name[matched].equals(word(text, past))) {
          past = end(text, past);
          matched++;
        }
        if (matched == name.length) {
          return past;
        }
      }
      return -1;
    }
  }
}
