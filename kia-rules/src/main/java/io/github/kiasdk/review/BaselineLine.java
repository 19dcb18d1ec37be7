package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.text.DescriptionException;
import java.io.Serializable;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One line of a baseline: what was found before, as a fingerprint says it.
 *
 * @param fingerprint the whole
 * @param question the check, and the service with the functionality
 * @param ages the ages it held for; {@code null} for all children
 * @param about what it is about, if one check finds several things in one place; else empty
 * @param outcome failed or cannot tell
 */
record BaselineLine(
    String fingerprint, String question, @Nullable Ages ages, String about, Outcome outcome)
    implements Serializable {

  /** Stands for the service in a line of before lines named one. */
  static final String UNNAMED = "?";

  static BaselineLine of(Finding finding) {
    return of(question(finding), finding.ages(), finding.about(), finding.outcome());
  }

  /** Says the ages unless these are all children: an audience can grow, and a line must not. */
  private static BaselineLine of(String question, Ages ages, String about, Outcome outcome) {
    Ages some = ages.equals(Ages.ALL) ? null : ages;
    return of(Finding.fingerprint(question, some, about), outcome);
  }

  static BaselineLine of(String fingerprint, Outcome outcome) {
    int mark = fingerprint.indexOf('#');
    if (mark < 0) {
      return new BaselineLine(fingerprint, fingerprint, null, "", outcome);
    }
    String question = fingerprint.substring(0, mark);
    int next = fingerprint.indexOf('#', mark + 1);
    Ages ages = ages(fingerprint.substring(mark + 1, next < 0 ? fingerprint.length() : next));
    int rest = ages == null && next != mark + 1 ? mark : next;
    String about = rest < 0 ? "" : fingerprint.substring(rest + 1);
    return new BaselineLine(fingerprint, question, ages, about, outcome);
  }

  private static @Nullable Ages ages(String written) {
    if (written.isEmpty() || written.charAt(0) < '0' || written.charAt(0) > '9') {
      return null;
    }
    try {
      return Ages.parse(written);
    } catch (DescriptionException somethingElse) {
      return null;
    }
  }

  /**
   * The question that a finding answers, with its service: {@code CVK-9.01@clips/feed}, {@code
   * CVK-9.01@clips} for the service itself, and {@code CVK-9.01@/feed} for a functionality that was
   * asked on its own, so that it is not taken for a service of that id.
   */
  static String question(Finding finding) {
    String service = finding.service();
    boolean isPart = finding.subject() == Subject.FUNCTIONALITY;
    String place = isPart ? (service == null ? "" : service) + "/" : "";
    return finding.check().id() + "@" + place + finding.functionality();
  }

  /** The same question as a line names it that knows of no service. */
  static String unnamed(Finding finding) {
    return finding.check().id() + "@" + UNNAMED + "/" + finding.functionality();
  }

  /** The service of a finding, or the functionality that was asked on its own: {@code /feed}. */
  static String owner(Finding finding) {
    String service = finding.service();
    if (service != null) {
      return service;
    }
    boolean isPart = finding.subject() == Subject.FUNCTIONALITY;
    return (isPart ? "/" : "") + finding.functionality();
  }

  /** Lines that can stand for the same finding have the same key. */
  static String key(String question, String about) {
    return question + "#" + about;
  }

  String key() {
    return key(question, about);
  }

  boolean isUnnamed() {
    return owner().equals(UNNAMED);
  }

  String check() {
    return question.substring(0, question.indexOf('@'));
  }

  String owner() {
    String place = question.substring(question.indexOf('@') + 1);
    int slash = place.indexOf('/');
    return slash < 0 ? place : place.substring(0, slash);
  }

  /**
   * Whether this was found before, or something worse was, at the same place: for the same children
   * or more of them, and a failure where now nobody can tell.
   */
  boolean covers(Finding finding) {
    return (outcome == Outcome.FAILED || outcome == finding.outcome())
        && (ages == null || ages.covers(finding.ages()));
  }

  /** What is left of this line for findings that it covers: never more than it was. */
  BaselineLine narrowed(Collection<Finding> findings) {
    return of(question(findings.iterator().next()), union(findings), about, outcome);
  }

  private static Ages union(Collection<Finding> findings) {
    StringJoiner ages = new StringJoiner(",");
    for (int age = 0; age <= Ages.OLDEST; age++) {
      for (Finding finding : findings) {
        if (finding.ages().includes(age)) {
          ages.add(String.valueOf(age));
          break;
        }
      }
    }
    return Ages.parse(ages.toString());
  }
}
