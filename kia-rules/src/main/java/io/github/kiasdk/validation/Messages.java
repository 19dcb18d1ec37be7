package io.github.kiasdk.validation;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Check.Text;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.effect.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Message templates: keys of bundles as parameters, and everything else as literal text. */
final class Messages {

  /** What stands around the texts of checks. */
  static final List<String> WORDS =
      List.of(
          "ChildRightsByDesign.message",
          "failed",
          "cannot-tell",
          "error",
          "ages",
          "declare",
          "evidence",
          "severity.high",
          "severity.medium",
          "severity.low",
          "nothing-applicable",
          "left-out",
          "describe.thrown",
          "describe.nothing");

  private static final String PREFIX = "io.github.kiasdk.validation.";

  private Messages() {}

  /** The key of a word or text in the bundles. */
  static String key(String name) {
    return PREFIX + name;
  }

  /** The key of a check's text. */
  static String key(Check check, Text text) {
    return key(check.id()) + (text == Text.CHANGE ? ".change" : "");
  }

  /** The key of what to change about one clause of a check. */
  static String key(Check check, Clause clause) {
    String name = clause.name();
    return key(check, Text.CHANGE) + (name.isEmpty() ? "" : "." + name);
  }

  /** A template that stands for a word or text of the bundles. */
  static String parameter(String name) {
    return "{" + key(name) + "}";
  }

  /** A template that stands for this text, whatever it holds. */
  static String literal(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '{' || letter == '}' || letter == '$' || letter == '\\') {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }

  /** What a violation says about a finding. */
  static String template(Finding finding) {
    Check check = finding.check();
    StringBuilder template = new StringBuilder(parameter(word(finding.outcome())));
    if (!finding.holdsForAll()) {
      template.append(' ').append(parameter("ages")).append(' ');
      template.append(literal(finding.ages().toString()));
    }
    template.append(": ").append(text(check, Text.TITLE)).append('.');
    if (finding.outcome() == Outcome.FAILED) {
      template.append(change(finding));
    } else if (finding.reason() == Reason.CONTRADICTED) {
      template.append(' ').append(parameter("contradicted"));
      template.append(' ').append(literal(names(finding.decidedBy()))).append('.');
    } else if (!finding.missing().isEmpty()) {
      template.append(' ').append(parameter(needed(finding.reason())));
      template.append(' ').append(literal(names(finding.missing()))).append('.');
    }
    // With what it is about: two of one check in one place are two violations.
    String about = finding.about().isEmpty() ? "" : "#" + finding.about();
    template.append(" (").append(literal(check.id() + about)).append(", ");
    return template.append(parameter(word(check.severity()))).append(')').toString();
  }

  /** Of the clauses that failed alone, if not all of them did. */
  private static String change(Finding finding) {
    Check check = finding.check();
    List<Clause> clauses = finding.toChange();
    if (clauses.isEmpty()) {
      return " " + text(check, Text.CHANGE);
    }
    StringBuilder change = new StringBuilder();
    for (Clause clause : clauses) {
      change.append(" {").append(key(check, clause)).append('}');
    }
    return change.toString();
  }

  private static String text(Check check, Text text) {
    return "{" + key(check, text) + "}";
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case FAILED -> "failed";
      case ERROR -> "error";
      default -> "cannot-tell";
    };
  }

  private static String needed(@Nullable Reason reason) {
    if (reason == Reason.ALLEGED) {
      return "alleged";
    }
    if (reason == Reason.OPPOSED) {
      return "opposed";
    }
    return reason == Reason.NO_EVIDENCE || reason == Reason.OLD_EVIDENCE ? "evidence" : "declare";
  }

  private static String word(Level severity) {
    return "severity." + severity.name().toLowerCase(Locale.ROOT);
  }

  private static String names(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      names.add(reading.name());
    }
    return String.join(", ", names);
  }
}
