package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How strong a kind of source is, which says nothing yet about how right one source is. */
public enum Quality implements Term {
  /** A regulator, a court or peer-reviewed research. */
  A("toezichthouder of getoetst onderzoek", "regulator or peer-reviewed research"),
  /** A government or the provider itself. */
  B("overheid of aanbieder", "government or provider"),
  /** Journalism, a consumer body, a test by a civil-society organisation. */
  C(
      "journalistiek, consumentenbond of maatschappelijke organisatie",
      "journalism or civil society"),
  /** A guide for parents, a blog. */
  D("oudergids of blog", "parents' guide or blog");

  private final LocalizedText label;

  Quality(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
