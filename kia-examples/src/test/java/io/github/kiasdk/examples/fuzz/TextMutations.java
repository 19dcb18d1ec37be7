package io.github.kiasdk.examples.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes text without knowing what it means: lines, words, characters, bytes. */
final class TextMutations {

  private static final Pattern WORD_ENDS = Pattern.compile("(?<=\\W)|(?=\\W)");

  private final Random random;
  private final Corpus corpus;

  TextMutations(Random random, Corpus corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** Lines deleted, repeated, moved, indented, or taken from another seed. */
  String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (int i = 1 + random.nextInt(3); i > 0 && !lines.isEmpty(); i--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        case 3 -> lines.set(at, "  " + lines.get(at));
        case 4 -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""));
        default -> {
          String[] other = corpus.any(random).text().split("\n", -1);
          int from = random.nextInt(other.length);
          int to = Math.min(other.length, from + 1 + random.nextInt(6));
          lines.addAll(at, Arrays.asList(other).subList(from, to));
        }
      }
    }
    return String.join("\n", lines);
  }

  /** Words and signs deleted, repeated, exchanged, or replaced. */
  String words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(WORD_ENDS.split(text, -1)));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(words.size());
      String other = words.get(random.nextInt(words.size()));
      words.set(
          at,
          switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> words.get(at) + words.get(at);
            case 2 -> String.valueOf(random.nextInt(4_000));
            case 3 -> Nasty.text(random);
            default -> other;
          });
    }
    return String.join("", words);
  }

  /** Characters put in, left out or replaced. */
  String characters(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> changed.replace(at, Math.min(changed.length(), at + 1), "");
        case 1 -> changed.setLength(at);
        case 2 -> changed.insert(0, Nasty.characters(random));
        case 3 -> changed.replace(at, Math.min(changed.length(), at + 1), Nasty.characters(random));
        default -> changed.insert(at, Nasty.characters(random));
      }
    }
    return changed.toString();
  }

  /** Bits turned, bytes put in, left out or repeated. */
  byte[] bytes(byte[] text) {
    byte[] changed = text;
    for (int i = 1 + random.nextInt(3); i > 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      changed =
          switch (random.nextInt(4)) {
            case 0 -> turned(changed, at);
            case 1 -> joined(changed, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 2 -> joined(changed, at, new byte[0], at + 1);
            default -> {
              int to = Math.min(changed.length, at + random.nextInt(64));
              yield joined(changed, to, Arrays.copyOfRange(changed, at, to), to);
            }
          };
    }
    return changed;
  }

  private byte[] turned(byte[] text, int at) {
    byte[] turned = text.clone();
    turned[at] ^= (byte) (1 << random.nextInt(8));
    return turned;
  }

  private static byte[] joined(byte[] text, int until, byte[] between, int from) {
    byte[] joined = new byte[until + between.length + text.length - from];
    System.arraycopy(text, 0, joined, 0, until);
    System.arraycopy(between, 0, joined, until, between.length);
    System.arraycopy(text, from, joined, until + between.length, text.length - from);
    return joined;
  }
}
