package io.github.kiasdk.code;

import io.github.kiasdk.fact.Ages;

/**
 * The only ages that conditions may name, each with the law or code that names it; for a host's own
 * checks too.
 */
public final class LegalAges {

  /** Everyone below this age is a child: UNCRC art. 1, Dutch Civil Code 1:233, DSA art. 28. */
  public static final int ADULT = Ages.OLDEST + 1;

  /** The lowest age that states may choose under GDPR art. 8; the Netherlands did not choose it. */
  public static final int LOWEST_OWN_CONSENT = 13;

  /** The oldest "child" in Dutch advertising self-regulation. */
  public static final int OLDEST_CHILD_IN_ADVERTISING = 12;

  /**
   * Children in Dutch advertising self-regulation, and the limit of its social media code, art. 5,
   * on spurring children to advertise; see {@link #OLDEST_CHILD_IN_ADVERTISING}.
   */
  public static final Ages TWELVE_AND_YOUNGER = Ages.ages(0, OLDEST_CHILD_IN_ADVERTISING);

  /**
   * In the Netherlands a parent authorises the use of data by an online service, where consent is
   * its ground, for children below this age: GDPR art. 8 and UAVG art. 5.
   */
  public static final int OWN_CONSENT = 16;

  /** Children for whom a parent consents in the Netherlands; see {@link #OWN_CONSENT}. */
  public static final Ages BELOW_OWN_CONSENT = Ages.ages(0, OWN_CONSENT - 1);

  private LegalAges() {}
}
