package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fixed words of the reports in one language, with what has to be filled in. */
public final class Words {

  public static final Texts TEXTS = Texts.of(Words.class, "Report");

  /** Keeps two words on one line. */
  public static final char JOINT = '\u00A0';

  /** Keeps things apart on one line, and never starts a line. */
  public static final String BETWEEN = JOINT + "· ";

  private final Locale locale;

  public Words(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  public String language() {
    return LocalizedText.isDutch(locale) ? "nl" : "en";
  }

  /** The text with this key; {@code {0}} and so on stand for the values. */
  public String say(String key, Object... values) {
    String text = TEXTS.text(key, locale);
    StringBuilder said = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      if (place) {
        said.append(values[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        said.append(text.charAt(i));
      }
    }
    return said.toString();
  }

  /** The text for one or for several; {@code {0}} stands for the number. */
  public String count(String key, int number, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = number;
    System.arraycopy(more, 0, values, 1, more.length);
    return say(key + (number == 1 ? ".one" : ".other"), values);
  }

  /** The words in this language, fit for one line. */
  public String of(LocalizedText text) {
    return Printable.line(text.in(locale));
  }

  public String line(String words) {
    return Printable.line(words);
  }

  public String of(Term term) {
    return of(term.label());
  }

  /** For instance {@code Principle 9: …}. */
  public String heading(Principle principle) {
    String title = of(principle.title());
    return principle.number() == 0 ? title : say("page.principle", principle.number(), title);
  }

  public String of(Check check, Check.Text text) {
    return Printable.line(check.text(text, locale));
  }

  /** What to change for a clause of a check. */
  String change(Check check, Clause clause) {
    return Printable.line(check.change(clause, locale));
  }

  /** What to change for what failed. */
  public String change(Finding finding) {
    return Printable.line(finding.change(locale));
  }

  /** Joined with commas and a last "and". */
  public String and(List<String> parts) {
    return joined(parts, "list.and");
  }

  /** Joined with commas and a last "or". */
  public String or(List<String> parts) {
    return joined(parts, "list.or");
  }

  private String joined(List<String> parts, String key) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : say(key, String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  /** For instance {@code rewards.streaks = yes}. */
  public String of(Reading reading) {
    LocalizedText value = reading.value();
    String name = Printable.line(reading.name());
    return value == null ? name : name + JOINT + "=" + JOINT + of(value);
  }

  public List<String> readings(List<Reading> readings) {
    List<String> said = new ArrayList<>();
    for (Reading reading : readings) {
      said.add(of(reading));
    }
    return said;
  }

  /**
   * Who judged, in which role, when, what, until when and why.
   *
   * @param here whether it is said beside the check and the functionality that it is on
   */
  public String of(Judgement judgement, boolean here) {
    String reasons = Printable.line(judgement.reasons());
    String on =
        here
            ? say("judgement.this")
            : say(
                "judgement.on",
                Printable.line(judgement.check()),
                Printable.line(judgement.functionality()));
    return say(
        "judgement",
        Printable.line(judgement.by()),
        Printable.line(judgement.role()),
        on,
        judgement.date(),
        of(judgement.verdict()),
        judgement.validUntil(),
        sentence(reasons));
  }

  /** The words with a full stop, unless they end a sentence already. */
  public static String sentence(String words) {
    return words.matches(".*[.!?…]") ? words : words + ".";
  }

  /** The words with a capital, to start a sentence. */
  public static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  /**
   * The ages for which a finding holds, or nothing if it holds for the whole audience. A pass must
   * reassure nobody about children whom it says nothing of, so its audience is that of the service.
   */
  public String ages(Finding finding) {
    return isForAll(finding) ? "" : say("ages", finding.ages());
  }

  static boolean isForAll(Finding finding) {
    return finding.outcome() == Outcome.PASSED
        ? finding.holdsForWholeService()
        : finding.holdsForAll();
  }

  /** How grave, and for which ages if not for all. */
  public String severity(Finding finding) {
    String severity = of(finding.check().severity());
    String ages = ages(finding);
    return ages.isEmpty() ? severity : severity + " · " + ages;
  }

  /** For instance {@code 1 year}. */
  @SuppressWarnings("JavaPeriodGetDays") // after its years and months
  public String of(Period period) {
    List<String> parts = new ArrayList<>();
    if (period.getYears() != 0) {
      parts.add(count("years", period.getYears()));
    }
    if (period.getMonths() != 0) {
      parts.add(count("months", period.getMonths()));
    }
    if (period.getDays() != 0 || parts.isEmpty()) {
      parts.add(count("days", period.getDays()));
    }
    return and(parts);
  }

  /** The service, who offers it, and the day of the description. */
  public String title(Report report, @Nullable Service service) {
    return service == null ? of(report.title()) : title(service);
  }

  /** The service, who offers it, and the day of the description. */
  public String title(Service service) {
    List<String> title = new ArrayList<>();
    title.add(Printable.line(service.name()));
    String provider = service.provider();
    if (provider != null && !provider.equals(title.get(0))) {
      title.add(Printable.line(provider));
    }
    if (service.referenceDate() != null) {
      title.add(say("header.reference-date", service.referenceDate()));
    }
    return String.join(BETWEEN, title);
  }
}
