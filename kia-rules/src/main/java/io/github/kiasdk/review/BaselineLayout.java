package io.github.kiasdk.review;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.document.LineReader.Line;
import io.github.kiasdk.document.LineReader.Wrong;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the file of a baseline looks like. */
final class BaselineLayout {

  private static final int VERSION = 2;

  /** Its lines name no service. */
  private static final int NAMELESS = 1;

  /** For so many lines it is looked up what was meant: each costs a look at every check. */
  private static final int NEAREST = 100;

  private static final Pattern HEADER =
      Pattern.compile("kia-baseline (0|[1-9]\\d{0,8}) made (\\S+)");

  /** No group is repeated: that would take a place on the stack for every letter. */
  private static final Pattern QUESTION =
      Pattern.compile("([A-Z]+-[0-9.]+)@(?:\\?/|[a-z0-9-]*/)?[a-z0-9-]+");

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final Checklist checklist;
  private final Succession succession;
  private final List<LocalizedText> advice = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** Whether all headers of the file are of before lines named a service. */
  private boolean isNameless;

  private int nameless;

  BaselineLayout(Checklist checklist) {
    this.checklist = checklist;
    this.succession = new Succession(checklist);
  }

  static String header(LocalDate made) {
    return "kia-baseline " + VERSION + " made " + made;
  }

  static String written(BaselineLine line) {
    return written(line.fingerprint()) + " " + line.outcome().id();
  }

  private static String written(String fingerprint) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < fingerprint.length(); i++) {
      char letter = fingerprint.charAt(i);
      boolean plain = letter > ' ' && letter < 127 && letter != '\\' || letter == ' ' && i > 0;
      // Else a line that is torn after its mark would read as one for all children.
      plain &= letter != '#' || i < fingerprint.length() - 1;
      if (plain) {
        written.append(letter);
      } else {
        String code = Integer.toHexString(letter);
        written.append("\\u").append("0".repeat(4 - code.length())).append(code);
      }
    }
    return written.toString();
  }

  @Nullable Baseline read(List<Line> lines, List<Wrong> wrong) {
    LocalDate made = null;
    List<BaselineLine> found = new ArrayList<>();
    boolean isMixed = hasHeader(lines, VERSION) && hasHeader(lines, NAMELESS);
    isNameless = hasHeader(lines, NAMELESS) && !isMixed;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().startsWith("kia-baseline")) {
        LocalDate day = header(line, wrong);
        made = made == null || day != null && day.isBefore(made) ? day : made;
      } else if (i == 0 && line.text().startsWith("\ufeff")) {
        wrong.add(new Wrong(line.number(), MARK));
      } else if (isLeftByMerge(line.text())) {
        wrong.add(new Wrong(line.number(), MERGE));
      } else {
        BaselineLine entry = entry(line, wrong);
        if (entry != null) {
          found.add(entry);
        }
      }
    }
    String first = lines.isEmpty() ? "" : lines.get(0).text();
    if (!first.startsWith("kia-baseline") && !first.startsWith("\ufeff")) {
      wrong.add(new Wrong(1, NO_HEADER));
    }
    if (nameless > 0) {
      advice.add(0, nameless(nameless));
    }
    if (isMixed) {
      advice.add(0, MIXED);
    }
    return made == null || !wrong.isEmpty() ? null : new Baseline(made, found, advice);
  }

  private static boolean isLeftByMerge(String text) {
    return text.startsWith("<<<<<<<") || text.startsWith(">>>>>>>") || text.startsWith("=======");
  }

  private static boolean hasHeader(List<Line> lines, int version) {
    String start = "kia-baseline " + version + " ";
    for (Line line : lines) {
      if (line.text().startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable LocalDate header(Line line, List<Wrong> wrong) {
    Matcher header = HEADER.matcher(line.text());
    if (!header.matches()) {
      wrong.add(new Wrong(line.number(), NO_HEADER));
      return null;
    }
    int version = Integer.parseInt(header.group(1));
    if (version != VERSION && version != NAMELESS) {
      wrong.add(new Wrong(line.number(), version(header.group(1))));
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(header.group(2));
      if (Days.fits(day)) {
        return day;
      }
      wrong.add(new Wrong(line.number(), Days.outside(day)));
      return null;
    } catch (DateTimeParseException noDay) {
      wrong.add(new Wrong(line.number(), day(Characters.whole(header.group(2)))));
      return null;
    }
  }

  private @Nullable BaselineLine entry(Line line, List<Wrong> wrong) {
    int space = line.text().lastIndexOf(' ');
    String written = space < 0 ? "" : line.text().substring(0, space);
    int mark = written.indexOf('#');
    String question = mark < 0 ? written : written.substring(0, mark);
    Matcher parts = QUESTION.matcher(question);
    if (!parts.matches() || hasStrayHyphen(question) || written.endsWith("#")) {
      wrong.add(new Wrong(line.number(), NO_ENTRY));
      return null;
    }
    String check = parts.group(1);
    if (!isKnown(check)) {
      String meant = wrong.size() < NEAREST ? checklist.nearest(check) : null;
      LocalizedText unknown = unknown(check, meant);
      wrong.add(
          new Wrong(line.number(), Suggestion.lostFirst(checklist.lostSources(), check, unknown)));
      return null;
    }
    Outcome outcome = outcomeOf(line.text().substring(space + 1));
    if (outcome == null) {
      wrong.add(
          new Wrong(line.number(), outcome(Characters.whole(line.text().substring(space + 1)))));
      return null;
    }
    String fingerprint = unescaped(written);
    int half = Characters.half(fingerprint);
    if (half >= 0) {
      wrong.add(new Wrong(line.number(), Characters.halfOf(fingerprint.charAt(half))));
      return null;
    }
    LocalizedText stray = strayMark(fingerprint);
    if (stray != null) {
      wrong.add(new Wrong(line.number(), stray));
      return null;
    }
    if (isNameless && question.indexOf('/') < 0) {
      fingerprint =
          check + "@" + BaselineLine.UNNAMED + "/" + fingerprint.substring(check.length() + 1);
    }
    BaselineLine read = ofNow(fingerprint, check, outcome);
    nameless += read != null && read.isUnnamed() ? 1 : 0;
    return read;
  }

  /**
   * What is wrong with what stands behind the first mark; {@code null} if nothing is. What reads as
   * neither ages nor a name as a baseline writes it is a slip of the pen in one of both.
   */
  private static @Nullable LocalizedText strayMark(String fingerprint) {
    BaselineLine read = BaselineLine.of(fingerprint, Outcome.FAILED);
    if (read.ages() != null) {
      return null;
    }
    String named = Finding.fingerprint(read.question(), null, read.about());
    int mark = fingerprint.indexOf('#');
    return named.equals(fingerprint)
        ? null
        : strayMark(written(fingerprint.substring(mark)), written(named));
  }

  /** Ids neither begin nor end with one, and have no two in a row. */
  private static boolean hasStrayHyphen(String question) {
    String place = question.substring(question.indexOf('@'));
    return place.contains("--")
        || place.contains("@-")
        || place.contains("-/")
        || place.contains("/-")
        || place.endsWith("-");
  }

  private boolean isKnown(String check) {
    if (known.contains(check)) {
      return true;
    }
    boolean exists = checklist.known(check) != null || checklist.retired(check) != null;
    if (exists) {
      known.add(check);
    }
    return exists;
  }

  private static @Nullable Outcome outcomeOf(String written) {
    for (Outcome outcome : List.of(Outcome.FAILED, Outcome.CANNOT_TELL)) {
      if (outcome.id().equals(written)) {
        return outcome;
      }
    }
    return null;
  }

  private static String unescaped(String written) {
    return ESCAPED
        .matcher(written)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))));
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

  private static final LocalizedText MARK =
      new LocalizedText(
          "Voor de eerste letter staat een teken dat je niet ziet (U+FEFF, een byte order mark)."
              + " Bewaar het bestand als UTF-8 zonder BOM.",
          "Before the first letter is a character that you do not see (U+FEFF, a byte order mark)."
              + " Save the file as UTF-8 without BOM.");

  private static final LocalizedText NO_ENTRY =
      new LocalizedText(
          "Hier hoort een bevinding te staan en hoe die uitviel, zoals CVK-9.03@clips/streaks failed.",
          "This should be a finding and how it came out, such as CVK-9.03@clips/streaks failed.");

  private static final LocalizedText MERGE =
      new LocalizedText(
          "Deze regel is van een samenvoeging die niet af is. Haal die weg; dubbele regels mogen"
              + " blijven.",
          "This line is left by a merge that is not finished. Take it out; double lines may stay.");

  /**
   * A merge mixes the lines: where they stood tells nothing, so each is read as what covers least.
   */
  private static final LocalizedText MIXED =
      new LocalizedText(
          "In de baseline zijn een bestand van versie 1 en een van versie 2 samengevoegd. Alle regels"
              + " zijn gelezen als versie 2: CVK-9.03@clips gaat alleen over de dienst clips. Hoort een"
              + " regel bij een onderdeel, schrijf de dienst er dan voor, zoals"
              + " CVK-9.03@clips/streaks, en haal de kopregel van versie 1 weg.",
          "A file of version 1 and one of version 2 were merged in the baseline. All lines were read"
              + " as version 2: CVK-9.03@clips is about the service clips only. If a line is of a"
              + " functionality, write the service before it, as CVK-9.03@clips/streaks, and take the"
              + " header of version 1 out.");

  private static LocalizedText nameless(int lines) {
    return new LocalizedText(
        (lines == 1 ? "1 regel" : lines + " regels")
            + " van de baseline "
            + (lines == 1 ? "noemt" : "noemen")
            + " geen dienst (versie 1) en "
            + (lines == 1 ? "telt" : "tellen")
            + " voor elke dienst met zo'n onderdeel. Schrijf de baseline opnieuw voor de dienst waar"
            + " die van is (--update-baseline). Wat daarna nog ? als dienst heeft, hoort bij een"
            + " andere dienst of is weg: zet de dienst erin of haal de regel weg.",
        (lines == 1 ? "1 line" : lines + " lines")
            + " of the baseline "
            + (lines == 1 ? "names" : "name")
            + " no service (version 1) and "
            + (lines == 1 ? "counts" : "count")
            + " for every service with such a part. Write the baseline again for the service it is"
            + " of (--update-baseline). What still has ? for a service then is of another service"
            + " or is gone: write the service in it, or take the line out.");
  }

  /** What to tell of lines that could be of more than one service. */
  static LocalizedText ambiguous(Collection<String> questions) {
    List<String> first = List.copyOf(questions).subList(0, Math.min(3, questions.size()));
    String some = String.join(", ", first) + (questions.size() > first.size() ? ", …" : "");
    return new LocalizedText(
        "De baseline noemt geen dienst bij "
            + some
            + ", en meer diensten hier hebben zo'n onderdeel. Zo'n regel telt daarom voor geen"
            + " ervan. Toets de dienst waar de baseline van is alleen, met --update-baseline, of"
            + " schrijf de dienst in de regel, zoals CVK-9.03@clips/streaks.",
        "The baseline names no service for "
            + some
            + ", and several services here have such a part. So such a line counts for none of"
            + " them. Check the service that the baseline is of alone, with --update-baseline, or"
            + " write the service in the line, as CVK-9.03@clips/streaks.");
  }

  private static LocalizedText strayMark(String stands, String named) {
    String shown = Characters.shortened(stands);
    String name = Characters.shortened(named);
    return new LocalizedText(
        "\""
            + shown
            + "\" zijn geen leeftijden. Schrijf die als #13-17 of #8,10-12, van 0 tot en met 17. Is"
            + " het een naam, schrijf dan "
            + name
            + ".",
        "\""
            + shown
            + "\" are no ages. Write them as #13-17 or #8,10-12, from 0 to 17. If it is a name,"
            + " write "
            + name
            + ".");
  }

  private static LocalizedText version(String written) {
    return new LocalizedText(
        "Dit is een baseline van versie " + written + "; alleen versie 1 en 2 zijn bekend.",
        "This is a baseline of version " + written + "; only versions 1 and 2 are known.");
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
