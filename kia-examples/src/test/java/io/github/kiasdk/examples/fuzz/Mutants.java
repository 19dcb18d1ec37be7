package io.github.kiasdk.examples.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The mutants of a corpus: the same seed number and index give the same input. */
final class Mutants {

  private final Corpus corpus;
  private final long seed;

  Mutants(Corpus corpus, long seed) {
    this.corpus = corpus;
    this.seed = seed;
  }

  Input mutant(long index) {
    Random random = new Random(mixed(seed, index));
    Input from = corpus.any(random);
    int way = random.nextInt(100);
    Object tree = corpus.tree(from);
    if (tree != null && way < 80) {
      return ofTree(from, TreeMutations.copy(tree), random);
    }
    TextMutations text = new TextMutations(random, corpus);
    if (way < 86) {
      return with(from, text.lines(from.text()));
    }
    if (way < 92) {
      return with(from, text.words(from.text()));
    }
    if (way < 98) {
      return with(from, text.characters(from.text()));
    }
    byte[] bytes = text.bytes(from.text().getBytes(StandardCharsets.UTF_8));
    String decoded = decoded(bytes);
    return new Input(
        from.kind(),
        from.json(),
        decoded == null ? "" : decoded,
        decoded == null ? bytes : null,
        from.seed());
  }

  private Input ofTree(Input from, Object tree, Random random) {
    new TreeMutations(random, corpus).change(tree);
    boolean json = from.kind() == InputKind.FORM || random.nextBoolean();
    boolean block = !json && random.nextInt(3) > 0;
    String text = block ? TreeText.block(tree) : TreeText.flow(tree);
    return new Input(from.kind(), json, text, from.seed());
  }

  private static Input with(Input from, String text) {
    return new Input(from.kind(), from.json(), text, from.seed());
  }

  private static @Nullable String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  /** Spreads neighbouring indices over all bits; SplitMix64, so it is the same everywhere. */
  private static long mixed(long seed, long index) {
    long z = seed * 0x9E3779B97F4A7C15L + index + 0x632BE59BD9B4E019L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
