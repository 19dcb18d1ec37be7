package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Finding;
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

  public void write(Finding finding, String under, int column, Page page) {
    String change = words.change(finding);
    String before = saidUnder.putIfAbsent(finding.check().id() + change, under);
    page.item(
        column, "→", column + 2, before == null ? change : words.say("failed.change-said", before));
  }
}
