package io.github.kiasdk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks into a page as far as a test needs it: its elements, their ids and where links lead. */
final class Tags {

  private static final Pattern ELEMENT = Pattern.compile("<(/?[a-z][a-z0-9-]*)");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

  private Tags() {}

  /** The names of all elements, in order. */
  static List<String> elements(String page) {
    return found(ELEMENT, page);
  }

  static List<String> ids(String page) {
    return found(ID, page);
  }

  static List<String> links(String page) {
    return found(LINK, page);
  }

  /** The part of the page from the element with this id to the next section. */
  static String section(String page, String id) {
    int from = page.indexOf(" id=\"" + id + "\"");
    int to = page.indexOf("<section", from);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  private static List<String> found(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    for (MatchResult match : pattern.matcher(page).results().toList()) {
      found.add(match.group(1));
    }
    return found;
  }
}
