package io.github.kiasdk.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The checks that were not even loaded, as none of them is relevant to a functionality: told when
 * somebody reads about those too.
 *
 * @param contents all checks
 * @param asked what was asked about
 */
record Unasked(Contents contents, Finding.Asked asked) {

  /**
   * All findings, in the order of the checks.
   *
   * @param answered the findings of what was asked, in that order. Each check on functionalities
   *     that was asked has at least one
   */
  List<Finding> among(List<Finding> answered) {
    List<Finding> all = new ArrayList<>();
    int next = 0;
    for (Check check : contents.checks()) {
      int first = next;
      while (next < answered.size() && answered.get(next).check().equals(check)) {
        all.add(answered.get(next++));
      }
      if (next == first && check.subject() == Subject.FUNCTIONALITY) {
        all.add(Finding.notRelevant(check, asked));
      }
    }
    return all;
  }
}
