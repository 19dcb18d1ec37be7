package nl.example.feed;

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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A check of the host that cannot be carried out, with braces in its words. */
public final class BrokenChecks implements CheckSource {

  private static final String WORDS =
      "FEED-1.01.title=A feed has {failOn} and ${1+1}\nFEED-1.01.change=Mend it";

  @Override
  public List<Check> checks() {
    return List.of(
        Check.check(
                "FEED-1.01",
                new Principle("feed-1", 1, LocalizedText.same("Feeds")),
                Texts.of(
                    file -> new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8)),
                    "Broken"))
            .severity(Level.LOW)
            .relevantFor(FunctionalityKind.VIDEO)
            .requires(
                described -> {
                  throw new IllegalStateException("broken");
                })
            .ground(Ground.DERIVED)
            .rights(Right.HEALTH)
            .cites(new Reference("feed", Reference.Kind.GUIDANCE, LocalizedText.same("Feeds")))
            .since("1.0")
            .build());
  }
}
