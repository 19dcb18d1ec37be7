package io.github.kiasdk.code;

import io.github.kiasdk.fact.Ages;

/** The only ages that conditions may name, each with the law or code that names it. */
final class LegalAges {

  /**
   * Children of 12 and younger: "child" in Dutch advertising self-regulation, and the limit of its
   * social media code, art. 5, on spurring children to advertise.
   */
  static final Ages TWELVE_AND_YOUNGER = Ages.ages(0, 12);

  private LegalAges() {}
}
