package io.github.kiasdk.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the newest part of a changelog says under its heading "Checks": of [Unreleased], or of the
 * newest release as long as nothing stands under [Unreleased].
 *
 * @param text the words under the heading; empty without one
 */
record ChecksInChangelog(String text) {

  private static final Pattern PART = Pattern.compile("(?m)^## \\[.*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^### Checks\\s*$");
  private static final Pattern NEXT_HEADING = Pattern.compile("(?m)^###? ");

  static ChecksInChangelog of(String changelog) {
    Matcher part = PART.matcher(changelog);
    while (part.find()) {
      int end = changelog.length();
      Matcher next = PART.matcher(changelog);
      if (next.find(part.end())) {
        end = next.start();
      }
      String body = changelog.substring(part.end(), end);
      if (!body.isBlank()) {
        return new ChecksInChangelog(underHeading(body));
      }
    }
    return new ChecksInChangelog("");
  }

  private static String underHeading(String part) {
    Matcher heading = HEADING.matcher(part);
    if (!heading.find()) {
      return "";
    }
    Matcher next = NEXT_HEADING.matcher(part);
    return part.substring(heading.end(), next.find(heading.end()) ? next.start() : part.length());
  }

  /** Whether this id itself is named; {@code CVK-9.1} is not by {@code CVK-9.10}. */
  boolean names(String id) {
    return Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?!\\.?\\w|-\\w)")
        .matcher(text)
        .find();
  }
}
