package io.github.kiasdk.report;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Words;
import java.util.Locale;

/**
 * Says a finding in a sentence or two: what was asked, what the answer is, what it rests on and
 * what to do next.
 */
public final class FindingText {

  private FindingText() {}

  /**
   * The finding in Dutch for a Dutch locale and in English for every other, on one line.
   *
   * @throws IllegalStateException if a text of its check is missing
   */
  public static String of(Finding finding, Locale locale) {
    return FindingSentence.of(finding, new Words(locale)).replace(Words.JOINT, ' ');
  }
}
