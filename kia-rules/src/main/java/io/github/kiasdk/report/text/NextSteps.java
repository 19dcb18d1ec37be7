package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.report.said.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * What to change for each check: in full the first time, and then under which heading it stands.
 */
public final class NextSteps {

  private final Words words;
  private final Map<String, String> saidUnder = new HashMap<>();

  public NextSteps(Words words) {
    this.words = words;
  }

  public void write(Check check, String under, int column, Page page) {
    String before = saidUnder.putIfAbsent(check.id(), under);
    String change =
        before == null
            ? words.of(check, Check.Text.CHANGE)
            : words.say("failed.change-said", before);
    page.item(column, "→", column + 2, change);
  }
}
