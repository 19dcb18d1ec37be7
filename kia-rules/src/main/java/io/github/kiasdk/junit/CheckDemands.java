package io.github.kiasdk.junit;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is demanded of a check itself. Each demand gives what is not met, a sentence each. */
final class CheckDemands {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int LONGEST_TITLE = 120;

  private static final Pattern ID = Pattern.compile("[A-Z]{2,10}-([1-9]\\d?\\.)?\\d{2}");

  /** What a template leaves behind, and what a message would have to fill in. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\b(TODO|FIXME|TBD|XXX)\\b|(?i)\\blorem ipsum\\b|[{}<>$]|\\?\\?|\\.\\.\\.|  ");

  private CheckDemands() {}

  /** The id has a form by which people can cite it, and the number of its principle. */
  static List<String> id(Check check) {
    List<String> problems = new ArrayList<>();
    String id = check.id();
    if (!ID.matcher(id).matches()) {
      problems.add(id + " should be capitals, a hyphen and numbers, such as OUR-1.01");
    }
    int dot = id.indexOf('.');
    String number = dot < 0 ? "" : id.substring(id.indexOf('-') + 1, dot);
    if (dot >= 0 && !number.equals(String.valueOf(check.principle().number()))) {
      problems.add(id + " should have the number of its principle, " + check.principle().number());
    }
    return problems;
  }

  /** Every text is there in both languages, and is more than a template. */
  static List<String> words(Check check) {
    List<String> problems = new ArrayList<>();
    for (Check.Text text : Check.Text.values()) {
      String nl = words(check, text, DUTCH, problems);
      String en = words(check, text, Locale.ENGLISH, problems);
      if (!nl.isEmpty() && nl.equals(en)) {
        problems.add(name(check, text) + " is the same in Dutch and in English");
      }
    }
    return problems;
  }

  private static String words(Check check, Check.Text text, Locale locale, List<String> problems) {
    String name = name(check, text) + " (" + locale.getLanguage() + ")";
    String words;
    try {
      words = check.text(text, locale);
    } catch (IllegalStateException | UncheckedIOException missing) {
      problems.add(name + " is missing: " + missing.getMessage());
      return "";
    }
    if (LEFTOVER.matcher(words).find() || !words.equals(words.strip())) {
      problems.add(name + " has leftovers of a template: " + words);
    }
    if (text == Check.Text.TITLE) {
      boolean sentence = !words.endsWith(".") && !words.contains(". ");
      if (words.length() > LONGEST_TITLE || !sentence) {
        problems.add(
            name
                + " should be one sentence of "
                + LONGEST_TITLE
                + " characters at most,"
                + " without a full stop: "
                + words);
      }
    }
    return words;
  }

  /** No check has the words of another: they were copied and not yet changed. */
  static List<String> ownWords(Collection<Check> checks) {
    List<String> problems = new ArrayList<>();
    Map<String, String> owners = new TreeMap<>();
    for (Check check : checks) {
      for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
        for (Check.Text text : Check.Text.values()) {
          String words = words(check, text, locale, new ArrayList<>());
          String owner = owners.putIfAbsent(words, check.id());
          if (!words.isEmpty() && owner != null && !owner.equals(check.id())) {
            problems.add(name(check, text) + " says what " + owner + " says: " + words);
          }
        }
      }
    }
    return problems;
  }

  /** What it rests on can be looked up, and nothing is named twice. */
  static List<String> references(Check check) {
    List<String> problems = new ArrayList<>();
    if (check.references().isEmpty() || check.rights().isEmpty()) {
      problems.add(check + " should cite something and name the rights at stake");
    }
    if (check.sources().isEmpty() != (check.ground() == Ground.DERIVED)) {
      problems.add(check + " should name its sources, unless it is your own addition (DERIVED)");
    }
    addRepeated(check, check.references(), problems);
    addRepeated(check, check.rights(), problems);
    addRepeated(check, check.measures(), problems);
    addRepeated(check, check.sources(), problems);
    return problems;
  }

  private static void addRepeated(Check check, List<?> named, List<String> problems) {
    if (new HashSet<>(named).size() < named.size()) {
      problems.add(check + " names something twice: " + named);
    }
  }

  /** It never passes where nothing is declared; it fails only by what the kind itself says. */
  static List<String> silence(Check check, Examination asking) {
    List<String> problems = new ArrayList<>();
    Checklist alone = asking.alone(check);
    List<Finding> findings = new ArrayList<>();
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      for (Finding finding : alone.check(Functionality.of(kind, "silent").build()).findings()) {
        if (finding.outcome() != Outcome.FAILED || !implies(kind, finding)) {
          findings.add(finding);
        }
      }
    }
    Service service = Service.of(ServiceKind.OTHER, "silent", "Silent").build();
    findings.addAll(alone.check(service).findings());
    for (Finding finding : findings) {
      if (finding.outcome() != Outcome.CANNOT_TELL && finding.outcome() != Outcome.INAPPLICABLE) {
        problems.add(check + " should not be able to tell where nothing is declared: " + finding);
        return problems;
      }
    }
    return problems;
  }

  private static boolean implies(FunctionalityKind kind, Finding finding) {
    for (Reading reading : finding.decidedBy()) {
      for (ImpliedFact said : ImpliedFacts.of(Set.of(kind))) {
        if (said.fact() == reading.fact()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String name(Check check, Check.Text text) {
    return check.id() + "." + text.name().toLowerCase(Locale.ROOT);
  }
}
