package io.github.kiasdk.code;

import io.github.kiasdk.fact.Ages;

/** The only ages that conditions may name, each with the law or code that names it. */
final class LegalAges {

  /**
   * Children of 12 and younger: "child" in Dutch advertising self-regulation, and the limit of its
   * social media code, art. 5, on spurring children to advertise.
   */
  static final Ages TWELVE_AND_YOUNGER = Ages.ages(0, 12);

  /**
   * In the Netherlands a parent authorises the use of data by an online service, where consent is
   * its ground, for children below this age: GDPR art. 8 and UAVG art. 5.
   */
  static final int OWN_CONSENT = 16;

  /** Children for whom a parent consents in the Netherlands; see {@link #OWN_CONSENT}. */
  static final Ages BELOW_OWN_CONSENT = Ages.ages(0, OWN_CONSENT - 1);

  private LegalAges() {}
}
