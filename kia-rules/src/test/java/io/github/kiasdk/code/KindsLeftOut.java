package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Why checks leave out kinds of their subject. The subject of a check is all kinds of the areas of
 * which it asks at least one.
 *
 * @param lines in the order of the file
 */
record KindsLeftOut(List<Line> lines) {

  static final Path FILE = Path.of("src/test/resources/kinds-left-out.txt");

  /**
   * A reason that these checks share for leaving out these kinds.
   *
   * @param number of its line, from 1
   */
  record Line(int number, List<String> checks, List<FunctionalityKind> kinds, String reason) {}

  KindsLeftOut {
    lines = List.copyOf(lines);
  }

  static KindsLeftOut read() {
    try {
      return parse(Files.readString(FILE));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + FILE, e);
    }
  }

  /**
   * Reads lines such as {@code CVK-9.08 voice filter: the reason}.
   *
   * @throws IllegalArgumentException if one has no check, no kind or no reason, or a kind that is
   *     none
   */
  static KindsLeftOut parse(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> written = text.lines().toList();
    for (int i = 0; i < written.size(); i++) {
      String line = written.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line(i + 1, line));
      }
    }
    return new KindsLeftOut(lines);
  }

  private static Line line(int number, String text) {
    int colon = text.indexOf(": ");
    List<String> checks = new ArrayList<>();
    List<FunctionalityKind> kinds = new ArrayList<>();
    for (String word : text.substring(0, Math.max(colon, 0)).split(" +")) {
      if (word.startsWith("CVK-")) {
        checks.add(word);
      } else if (!word.isEmpty()) {
        kinds.add(kind(number, word));
      }
    }
    if (checks.isEmpty() || kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "line " + number + " of " + FILE + " is not <checks> <kinds>: <reason>, but: " + text);
    }
    return new Line(number, checks, kinds, text.substring(colon + 2).strip());
  }

  private static FunctionalityKind kind(int number, String id) {
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "line " + number + " of " + FILE + ": " + id + " is no kind of functionality");
  }

  /** What the check is not asked of, of the areas in which it asks. */
  static Set<FunctionalityKind> leftOutBy(Check check) {
    Set<FunctionalityKind> out = EnumSet.noneOf(FunctionalityKind.class);
    for (Area area : check.areas()) {
      out.addAll(area.kinds());
    }
    out.removeAll(check.relevantKinds());
    return out;
  }

  /** The lines that name this check. */
  List<Line> of(Check check) {
    return lines.stream().filter(line -> line.checks().contains(check.id())).toList();
  }

  /** Where the reasons do not fit these checks, each with what to do; empty if all is well. */
  List<String> problems(List<Check> checks) {
    List<String> problems = new ArrayList<>();
    Map<String, Check> asking = new HashMap<>();
    for (Check check : checks) {
      if (check.subject() == Subject.FUNCTIONALITY) {
        asking.put(check.id(), check);
        problems.addAll(problems(check));
      }
    }
    Map<String, Integer> reasons = new HashMap<>();
    for (Line line : lines) {
      for (String id : line.checks()) {
        if (!asking.containsKey(id)) {
          problems.add(
              at(line)
                  + id
                  + " is no check of functionalities of the Code: take it out of the line");
        }
      }
      String reason = line.reason().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
      Integer before = reasons.putIfAbsent(reason, line.number());
      if (before != null) {
        problems.add(
            at(line)
                + ("has the reason of line " + before)
                + ": name the checks and kinds on one line, or say what differs");
      }
    }
    return problems;
  }

  private List<String> problems(Check check) {
    List<String> problems = new ArrayList<>();
    Set<FunctionalityKind> unexplained = leftOutBy(check);
    Set<FunctionalityKind> explained = new HashSet<>();
    for (Line line : of(check)) {
      for (FunctionalityKind kind : line.kinds()) {
        String says = at(line) + check.id() + " and " + kind.id() + ": ";
        if (!explained.add(kind)) {
          problems.add(says + "a line before gives a reason already: keep one");
        } else if (check.relevantKinds().contains(kind)) {
          problems.add(says + "the check is asked of this kind: take the kind out of the line");
        } else if (!unexplained.remove(kind)) {
          problems.add(
              says + "the check asks nothing in the area of this kind: take it out of the line");
        }
      }
    }
    if (!unexplained.isEmpty()) {
      String ids = String.join(" ", unexplained.stream().map(FunctionalityKind::id).toList());
      problems.add(
          check.id()
              + (" leaves out of its subject, without a reason: " + ids)
              + ".\n  If the check is about one of them, add it to relevantFor(...) of the check."
              + (" Otherwise add to kia-rules/" + FILE + ":\n  ")
              + (check.id() + " " + ids)
              + ": <what this kind does that the check has no question about>");
    }
    return Collections.unmodifiableList(problems);
  }

  private static String at(Line line) {
    return "line " + line.number() + " of " + FILE + ": ";
  }
}
