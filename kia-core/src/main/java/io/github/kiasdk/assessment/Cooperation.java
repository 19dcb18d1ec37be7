package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What the provider did to help an assessment. */
public enum Cooperation implements Term {
  /** The provider assesses its own service. */
  OWN_SERVICE("het is de eigen dienst", "it is its own service"),
  /** It answered and showed what was asked. */
  COOPERATED("werkte mee", "cooperated"),
  /** It answered some of it. */
  PARTLY("werkte deels mee", "cooperated in part"),
  /** It was asked and gave nothing. */
  REFUSED("werkte niet mee", "refused"),
  /** Nobody asked it. */
  NOT_ASKED("niet gevraagd", "not asked");

  private final LocalizedText label;

  Cooperation(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
