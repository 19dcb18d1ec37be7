package nl.example.clips;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** The checks of this product's own. */
public final class ClipChecks implements CheckSource {

  static final Check CHILD_SHARES =
      Check.check(
              "CLP-1.01",
              new Principle("clp-1", 1, new LocalizedText("Het kind kiest", "The child chooses")),
              Texts.of(ClipChecks.class::getResourceAsStream, "ClipChecks"))
          .severity(Level.MEDIUM)
          .relevantFor(FunctionalityKind.VIDEO)
          .requires(ClipFacts.AUTO_SHARE.isFalse())
          .ground(Ground.DERIVED)
          .rights(Right.PRIVACY)
          .cites(
              new Reference(
                  "clp-rules",
                  Reference.Kind.GUIDANCE,
                  new LocalizedText("Huisregels", "House rules")))
          .since("1.0")
          .build();

  /** Made by the service loader. */
  public ClipChecks() {}

  @Override
  public List<Check> checks() {
    return List.of(CHILD_SHARES);
  }
}
