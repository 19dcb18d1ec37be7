package nl.example.clips;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Vocabulary;
import java.util.List;

/** What this product can declare besides the facts of the SDK. */
public final class ClipFacts implements Vocabulary.Source {

  static final FlagFact AUTO_SHARE =
      Fact.flag(
          "clips.auto-share", "Een filmpje wordt vanzelf gedeeld", "A clip is shared by itself");

  /** Made by the service loader. */
  public ClipFacts() {}

  @Override
  public List<Fact<?>> facts() {
    return List.of(AUTO_SHARE);
  }
}
