package io.github.kiasdk.code;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The frameworks that the checks can be laid beside: the Code itself, the treaty, laws, guidelines
 * and taxonomies. Parts that no check covers are listed too, so that a gap can be seen. Their parts
 * are what checks cite, a host's own too:
 *
 * <pre>{@code
 * .cites(Frameworks.framework("gdpr").part("8"), Frameworks.framework("aadc").part("11"))
 * }</pre>
 */
public final class Frameworks {

  private static final List<Framework> ALL = inOrder();

  private Frameworks() {}

  /** All frameworks: the Code, the treaty, the laws, then what has no force of law. */
  public static List<Framework> all() {
    return ALL;
  }

  /**
   * The framework with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Framework framework(String id) {
    for (Framework framework : ALL) {
      if (framework.id().equals(id)) {
        return framework;
      }
    }
    throw new IllegalArgumentException("There is no framework " + id);
  }

  private static List<Framework> inOrder() {
    List<Framework> all = new ArrayList<>();
    all.add(Guides.CVK);
    all.add(treaty());
    all.addAll(Laws.ALL);
    all.addAll(Guides.ALL);
    return List.copyOf(all);
  }

  private static Framework treaty() {
    Listing listing =
        Listing.treaty(
                "ivrk",
                new LocalizedText(
                    "VN-Kinderrechtenverdrag (IVRK), als recht dat speelt",
                    "UN Convention on the Rights of the Child (UNCRC), as the right at stake"))
            .cited("", "");
    for (Right right : Right.values()) {
      if (right.article().isPresent()) {
        String article = "art. " + right.article().getAsInt();
        listing.part(right.id(), "IVRK " + article, "UNCRC " + article, right.label());
      } else {
        listing.part(
            right.id(), right.treaty().label().nl(), right.treaty().label().en(), right.label());
      }
    }
    return listing.listed();
  }
}
