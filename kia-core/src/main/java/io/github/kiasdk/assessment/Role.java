package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Who is asked what no machine can decide. A small team has several roles in one person. */
public enum Role implements Term {
  /** Decides what the product does and what it earns with. */
  PRODUCT_OWNER("productverantwoordelijke", "product owner"),
  /** Makes screens, words and defaults. */
  DESIGNER("ontwerper", "designer"),
  /** Talks with children and tests with them. */
  RESEARCHER("gebruikersonderzoeker", "user researcher"),
  /** Looks after personal data: the data protection officer, or who does that work. */
  PRIVACY_OFFICER("privacyfunctionaris (FG)", "privacy officer (DPO)"),
  /** Knows children's rights and development. */
  CHILD_RIGHTS_EXPERT("kinderrechtendeskundige", "children's-rights expert"),
  /** Leads those who handle reports and unsafe contact or content. */
  MODERATION_LEAD("hoofd moderatie", "moderation lead"),
  /** Answers for policy and agreements with the sector. */
  POLICY_LEAD("beleidsverantwoordelijke", "policy lead");

  private final LocalizedText label;

  Role(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
