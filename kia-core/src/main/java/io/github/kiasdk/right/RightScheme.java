package io.github.kiasdk.right;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A way of grouping the rights. */
public enum RightScheme implements Term {
  /**
   * By the chapters of General comment 25 on children's rights in relation to the digital
   * environment.
   */
  GC25("Hoofdstukken van General comment 25", "Chapters of General comment 25"),
  /**
   * By the eleven principles of Child Rights by Design, for readers who want fewer details. The
   * grouping of the rights under them is our own judgement.
   */
  CRBD("Elf beginselen van Child Rights by Design", "Eleven principles of Child Rights by Design");

  private final LocalizedText label;

  RightScheme(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** Its clusters, in the order in which they are shown. */
  public List<RightCluster> clusters() {
    List<RightCluster> clusters = new ArrayList<>();
    for (RightCluster cluster : RightCluster.values()) {
      if (cluster.scheme() == this) {
        clusters.add(cluster);
      }
    }
    return Collections.unmodifiableList(clusters);
  }
}
