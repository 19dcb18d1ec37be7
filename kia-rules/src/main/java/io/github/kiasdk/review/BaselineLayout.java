package io.github.kiasdk.review;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.document.LineReader.Line;
import io.github.kiasdk.document.LineReader.Wrong;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the file of a baseline looks like. */
final class BaselineLayout {

  private static final int VERSION = 1;

  private static final Pattern HEADER = Pattern.compile("kia-baseline (\\d{1,9}) made (\\S+)");

  /** A fingerprint ends before the last space; names of host's own findings may hold some. */
  private static final Pattern ENTRY =
      Pattern.compile("(([A-Z]+-[0-9.]+)@[a-z0-9]+(?:-[a-z0-9]+)*(?:#.*)?) (\\S+)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final Checklist checklist;
  private final Succession succession;
  private final List<LocalizedText> advice = new ArrayList<>();

  BaselineLayout(Checklist checklist) {
    this.checklist = checklist;
    this.succession = new Succession(checklist);
  }

  static String header(LocalDate made) {
    return "kia-baseline " + VERSION + " made " + made;
  }

  static String written(BaselineLine line) {
    StringBuilder written = new StringBuilder();
    String fingerprint = line.fingerprint();
    for (int i = 0; i < fingerprint.length(); i++) {
      char letter = fingerprint.charAt(i);
      boolean plain = letter > ' ' && letter < 127 && letter != '\\' || letter == ' ' && i > 0;
      if (plain) {
        written.append(letter);
      } else {
        String code = Integer.toHexString(letter);
        written.append("\\u").append("0".repeat(4 - code.length())).append(code);
      }
    }
    return written.append(' ').append(line.outcome().id()).toString();
  }

  @Nullable Baseline read(List<Line> lines, List<Wrong> wrong) {
    LocalDate made = null;
    List<BaselineLine> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().startsWith("kia-baseline")) {
        LocalDate day = header(line, wrong);
        made = made == null || day != null && day.isBefore(made) ? day : made;
      } else if (isLeftByMerge(line.text())) {
        wrong.add(new Wrong(line.number(), MERGE));
      } else {
        BaselineLine entry = entry(line, wrong);
        if (entry != null) {
          found.add(entry);
        }
      }
    }
    if (lines.isEmpty() || !lines.get(0).text().startsWith("kia-baseline")) {
      wrong.add(new Wrong(1, NO_HEADER));
    }
    return made == null || !wrong.isEmpty() ? null : new Baseline(made, found, advice);
  }

  private static boolean isLeftByMerge(String text) {
    return text.startsWith("<<<<<<<") || text.startsWith(">>>>>>>") || text.startsWith("=======");
  }

  private static @Nullable LocalDate header(Line line, List<Wrong> wrong) {
    Matcher header = HEADER.matcher(line.text());
    if (!header.matches()) {
      wrong.add(new Wrong(line.number(), NO_HEADER));
      return null;
    }
    if (Integer.parseInt(header.group(1)) != VERSION) {
      wrong.add(new Wrong(line.number(), version(header.group(1))));
      return null;
    }
    try {
      return LocalDate.parse(header.group(2));
    } catch (DateTimeParseException noDay) {
      wrong.add(new Wrong(line.number(), day(header.group(2))));
      return null;
    }
  }

  private @Nullable BaselineLine entry(Line line, List<Wrong> wrong) {
    Matcher entry = ENTRY.matcher(line.text());
    if (!entry.matches()) {
      wrong.add(new Wrong(line.number(), NO_ENTRY));
      return null;
    }
    String check = entry.group(2);
    if (checklist.known(check) == null && checklist.retired(check) == null) {
      wrong.add(new Wrong(line.number(), unknown(check, checklist.nearest(check))));
      return null;
    }
    for (Outcome outcome : List.of(Outcome.FAILED, Outcome.CANNOT_TELL)) {
      if (outcome.id().equals(entry.group(3))) {
        String fingerprint =
            ESCAPED
                .matcher(entry.group(1))
                .replaceAll(
                    code ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return ofNow(fingerprint, check, outcome);
      }
    }
    wrong.add(new Wrong(line.number(), outcome(entry.group(3))));
    return null;
  }

  /** The line under the id of now; {@code null} if its check is retired without a successor. */
  private @Nullable BaselineLine ofNow(String fingerprint, String check, Outcome outcome) {
    if (!succession.isRetired(check)) {
      return BaselineLine.of(fingerprint, outcome);
    }
    String next = succession.of(check);
    advice.add(Succession.ofLine(fingerprint, next));
    return next == null
        ? null
        : BaselineLine.of(next + fingerprint.substring(check.length()), outcome);
  }

  private static final LocalizedText NO_HEADER =
      new LocalizedText(
          "De eerste regel hoort te zijn: kia-baseline "
              + VERSION
              + " made, en dan de dag, zoals 2026-06-01.",
          "The first line should be: kia-baseline "
              + VERSION
              + " made, and then the day, such as 2026-06-01.");

  private static final LocalizedText NO_ENTRY =
      new LocalizedText(
          "Hier hoort een bevinding te staan en hoe die uitviel, zoals CVK-9.03@streaks failed.",
          "This should be a finding and how it came out, such as CVK-9.03@streaks failed.");

  private static final LocalizedText MERGE =
      new LocalizedText(
          "Deze regel is van een samenvoeging die niet af is. Haal die weg; dubbele regels mogen"
              + " blijven.",
          "This line is left by a merge that is not finished. Take it out; double lines may stay.");

  private static LocalizedText version(String written) {
    return new LocalizedText(
        "Dit is een baseline van versie " + written + "; alleen versie " + VERSION + " is bekend.",
        "This is a baseline of version " + written + "; only version " + VERSION + " is known.");
  }

  private static LocalizedText day(String written) {
    return new LocalizedText(
        "\"" + written + "\" is geen dag. Schrijf die als 2026-06-01.",
        "\"" + written + "\" is no day. Write it as 2026-06-01.");
  }

  private static LocalizedText outcome(String written) {
    return new LocalizedText(
        "\"" + written + "\" kan hier niet. Het is failed of cannot-tell.",
        "\"" + written + "\" cannot stand here. It is failed or cannot-tell.");
  }

  private static LocalizedText unknown(String check, @Nullable String meant) {
    return meant == null
        ? new LocalizedText(
            "Er is geen toets \"" + check + "\". Haal deze regel weg.",
            "There is no check \"" + check + "\". Take this line out.")
        : new LocalizedText(
            "Er is geen toets \"" + check + "\". Bedoel je " + meant + "?",
            "There is no check \"" + check + "\". Did you mean " + meant + "?");
  }
}
