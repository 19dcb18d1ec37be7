package io.github.kiasdk.enforcer;

import io.github.kiasdk.review.GateClosedException;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleError;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a build red where {@code kia check} with the same options ends in 1, and breaks it at every
 * level of the rule where that ends in 2.
 *
 * <p>The Enforcer makes one of these for each use and fills in the fields by their names. There is
 * no cache id: what the rule says changes with the documents and the day.
 */
final class ChildRightsByDesignRule extends AbstractEnforcerRule {

  // Maven sees the name of a File, also if it is a pattern, from the directory of the project.
  List<File> documents = new ArrayList<>();
  @Nullable Setting failOn;
  @Nullable Setting strict;
  @Nullable FileSetting explanations;
  @Nullable FileSetting explanationsBase;
  @Nullable Setting maxExplanations;
  @Nullable FileSetting baseline;

  /** {@code null} unless there is such an element: an empty one would else ask every check. */
  @Nullable List<String> only;

  @Nullable Setting language;
  @Nullable Setting audit;

  @Override
  public void execute() throws EnforcerRuleException {
    Greeting.keepOutOfTheLog();
    Judging judging = new Judging(this);
    List<GateResult> results = judging.results();
    if (!judging.wrong().isEmpty()) {
      throw new EnforcerRuleError(String.join("\n", judging.wrong()));
    }
    Locale locale = judging.locale();
    List<String> closed = new ArrayList<>();
    for (LocalizedText advice : judging.advice()) {
      getLog().warn(advice.in(locale));
    }
    for (GateResult result : results) {
      try {
        result.orThrow(locale);
        getLog().info(result.summary().in(locale));
      } catch (GateClosedException blocked) {
        closed.add(blocked.getMessage());
      }
    }
    if (!closed.isEmpty()) {
      throw new EnforcerRuleException(String.join("\n\n", closed));
    }
  }

  /** What the Enforcer calls it when it tells of all its rules. */
  @Override
  public String toString() {
    return "childRightsByDesign" + documents;
  }
}
