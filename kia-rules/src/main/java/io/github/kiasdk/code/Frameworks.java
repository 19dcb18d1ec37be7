package io.github.kiasdk.code;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The frameworks that the checks can be laid beside: the Code itself, the treaty, laws, guidelines
 * and taxonomies. Parts that no check covers are listed too, so that a gap can be seen.
 */
public final class Frameworks {

  private Frameworks() {}

  /** All frameworks: the Code, the treaty, the laws, then what has no force of law. */
  public static List<Framework> all() {
    List<Framework> all = new ArrayList<>();
    all.add(code());
    all.add(treaty());
    all.addAll(Laws.ALL);
    all.addAll(Guides.ALL);
    return all;
  }

  private static Framework code() {
    List<Framework.Part> parts = new ArrayList<>();
    for (Principle principle : Principles.ALL) {
      parts.add(new Framework.Part(principle.id(), principle.title()));
    }
    return new Framework("cvk", CodeVoorKinderrechten.EDITION, parts);
  }

  private static Framework treaty() {
    List<Framework.Part> parts = new ArrayList<>();
    for (Right right : Right.values()) {
      parts.add(new Framework.Part(right.id(), right.label()));
    }
    return new Framework(
        "ivrk",
        new LocalizedText(
            "VN-Kinderrechtenverdrag (IVRK), als recht dat speelt",
            "UN Convention on the Rights of the Child (UNCRC), as the right at stake"),
        parts);
  }

  /** A framework; its id and a hyphen come before the ids of its parts. */
  static Framework framework(String id, String nl, String en, Framework.Part... parts) {
    List<Framework.Part> all = new ArrayList<>();
    for (Framework.Part part : parts) {
      String cited = part.id().isEmpty() ? id : id + "-" + part.id();
      all.add(new Framework.Part(cited, part.name()));
    }
    return new Framework(id, new LocalizedText(nl, en), all);
  }

  /** A part; without a number if the framework is cited as a whole. */
  static Framework.Part part(String number, String nl, String en) {
    return new Framework.Part(number, new LocalizedText(nl, en));
  }
}
