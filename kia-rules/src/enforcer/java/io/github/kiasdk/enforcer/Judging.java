package io.github.kiasdk.enforcer;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One use of the rule: judges the documents, or tells all that keeps it from doing so. */
final class Judging {

  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final ChildRightsByDesignRule rule;
  private final Locale locale;
  private final List<String> wrong = new ArrayList<>();
  private final List<LocalizedText> advice = new ArrayList<>();

  private final Level failOn;
  private final boolean strict;
  private final boolean audit;
  private final int most;
  private final @Nullable File explanations;
  private final @Nullable File base;
  private final @Nullable File baselineFile;

  Judging(ChildRightsByDesignRule rule) {
    this.rule = rule;
    String named = rule.language == null ? null : rule.language.text();
    this.locale = Locale.forLanguageTag(named == null ? "en" : named);
    String language = text(rule.language, "language", "en");
    this.strict = flag(rule.strict, "strict");
    this.failOn = severity();
    this.audit = flag(rule.audit, "audit");
    this.most = number(rule.maxExplanations, "maxExplanations", Explanations.AT_MOST);
    this.explanations = file(rule.explanations, "explanations");
    this.base = file(rule.explanationsBase, "explanationsBase");
    this.baselineFile = file(rule.baseline, "baseline");
    if (!LANGUAGES.contains(language)) {
      say(RuleTexts.notOneOf("language", language, "nl, en"));
    }
  }

  /** The language of all that is said. */
  Locale locale() {
    return locale;
  }

  /** What an element says; what says nothing is told, and what is not there is as usual. */
  private String text(@Nullable Setting setting, String name, String usual) {
    String text = setting == null ? usual : setting.text();
    if (text == null) {
      say(RuleTexts.empty(name));
      return usual;
    }
    return text;
  }

  private boolean flag(@Nullable Setting setting, String name) {
    String text = text(setting, name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      say(RuleTexts.notOneOf(name, text, "true, false"));
    }
    return text.equals("true");
  }

  private int number(@Nullable Setting setting, String name, int usual) {
    String text = text(setting, name, String.valueOf(usual));
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < 0 || number > Explanations.MOST) {
      say(RuleTexts.notOneOf(name, text, "0, 1, 2, … " + Explanations.MOST));
      return 0;
    }
    return number;
  }

  private @Nullable File file(@Nullable FileSetting setting, String name) {
    if (setting != null && setting.file() == null) {
      say(RuleTexts.empty(name));
    }
    return setting == null ? null : setting.file();
  }

  /** As on the command line: who asks strictly and names no severity asks about each. */
  private Level severity() {
    Level usual = strict ? Level.LOW : Level.HIGH;
    String text = text(rule.failOn, "failOn", usual.label().en());
    for (Level level : Level.values()) {
      if (level.label().en().equalsIgnoreCase(text)) {
        return level;
      }
    }
    say(RuleTexts.notOneOf("failOn", text, "high, medium, low"));
    return Level.LOW;
  }

  /** What is wrong with the input, a line each; {@link #results} fills it. */
  List<String> wrong() {
    return wrong;
  }

  /** What holds nothing up and is worth telling; {@link #results} fills it. */
  List<LocalizedText> advice() {
    return advice;
  }

  /** What a gate says of each document; none if there is something wrong. */
  List<GateResult> results() {
    Checklist checklist = checklist();
    Gate gate = gate();
    Baseline baseline = baseline(checklist);
    DocumentExplanations explained =
        DocumentExplanations.of(checklist)
            .in(locale)
            .atMost(most)
            .beside(files(explanations))
            .comparedTo(files(base));
    List<KiaDocument> documents = documents(explained.reader());
    List<Explanations> explanations = explanations(explained, documents);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < explanations.size(); i++) {
      Checklist asked = audit ? checklist : explanations.get(i).with(checklist);
      reports.add(asked.check(documents.get(i)));
    }
    Baseline ofRun = baseline == null ? null : baseline.among(reports);
    if (ofRun != null) {
      advice.addAll(ofRun.advice());
    }
    List<GateResult> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      GateResult result = gate.explained(explanations.get(i)).frozen(ofRun).judge(reports.get(i));
      advice.addAll(RuleTexts.advice(result));
      results.add(result);
    }
    if (wrong.isEmpty() && results.isEmpty()) {
      say(RuleTexts.NO_DOCUMENTS); // whatever the cause: nothing judged is never green
    }
    if (!wrong.isEmpty()) {
      say(RuleTexts.NOTHING_CHECKED);
    }
    return results;
  }

  /** The checks that the command line asks, or those of them with a tag. */
  private Checklist checklist() {
    Checklist all =
        CodeVoorKinderrechten.checklist().and(KiaMethod.checks()).andInstalled().observed();
    if (rule.only == null) {
      return all;
    }
    if (rule.only.isEmpty()) {
      say(RuleTexts.empty("only"));
    }
    List<String> tags = new ArrayList<>();
    for (@Nullable String tag : rule.only) {
      if (tag == null || tag.isBlank()) {
        say(RuleTexts.empty("only"));
        continue;
      }
      // The command line's word for the Code alone, with the checks of the description.
      tags.addAll(tag.strip().equalsIgnoreCase("code") ? List.of("cvk", "sdk") : List.of(tag));
    }
    try {
      return tags.isEmpty() ? all : all.only(tags.toArray(new String[0]));
    } catch (UnknownTagException unknown) {
      say(unknown.text());
      return all;
    }
  }

  private Gate gate() {
    Gate gate = Gate.failingOn(failOn);
    gate = strict ? gate.strict() : gate;
    return audit ? gate.auditing() : gate;
  }

  private @Nullable Baseline baseline(Checklist checklist) {
    if (baselineFile == null) {
      return null;
    }
    Path file = baselineFile.toPath();
    if (Files.notExists(file)) {
      say(RuleTexts.noBaseline(file));
      return null;
    }
    try {
      return Baseline.read(file, checklist, locale);
    } catch (DocumentException refused) {
      say(refused);
      return null;
    }
  }

  /** The documents that can be read; that not all can be is said. */
  private List<KiaDocument> documents(DocumentReader reader) {
    Set<Path> files = new LinkedHashSet<>();
    for (@Nullable File named : rule.documents) {
      if (named == null) {
        say(RuleTexts.empty("documents"));
      }
      files.addAll(files(named));
    }
    if (rule.documents.isEmpty()) {
      say(RuleTexts.NO_DOCUMENTS);
    }
    List<KiaDocument> documents = new ArrayList<>();
    for (Path file : DocumentFiles.distinct(files)) {
      try {
        documents.add(reader.read(file));
      } catch (DocumentException refused) {
        say(refused);
      }
    }
    return documents;
  }

  /** The files that a name stands for; that there are none is said. */
  private List<Path> files(@Nullable File named) {
    if (named == null) {
      return List.of();
    }
    List<Path> found = List.of();
    List<Path> own = List.of();
    try {
      DocumentFiles files = new DocumentFiles(named.toString());
      found = files.found();
      own = files.own();
    } catch (InvalidPathException noName) {
      // There is no file that cannot have a name.
    }
    if (found.isEmpty()) {
      say(
          own.isEmpty()
              ? RuleTexts.noneHere(named.toString())
              : RuleTexts.onlyOwn(named.toString()));
    }
    for (Path file : own) {
      advice.add(RuleTexts.own(file));
    }
    return found;
  }

  /**
   * Those of each document; none if a document is wrong, as much would seem to be about nothing.
   */
  private List<Explanations> explanations(
      DocumentExplanations explained, List<KiaDocument> documents) {
    if (baselineFile != null) {
      DocumentExplanations.alike(documents.stream().map(KiaDocument::service).toList())
          .forEach(problem -> say(problem.message()));
    }
    if (!wrong.isEmpty()) {
      return List.of();
    }
    try {
      List<Explanations> all = explained.of(documents);
      all.forEach(one -> advice.addAll(one.advice()));
      return all;
    } catch (DocumentException refused) {
      say(refused);
    } catch (DescriptionException refused) {
      refused.problems().forEach(problem -> say(problem.message()));
    }
    return List.of();
  }

  private void say(DocumentException refused) {
    for (DocumentProblem problem : refused.problems()) {
      String place = refused.source() + ":" + problem.line() + ":" + problem.column() + "  ";
      String path = problem.path().isEmpty() ? "" : problem.path() + "  ";
      line(place + path + problem.message());
    }
    for (Throwable further : refused.getSuppressed()) {
      say((DocumentException) further);
    }
  }

  private void say(LocalizedText words) {
    line(words.in(locale));
  }

  /** Words of the input may not break a line of the log or command the terminal. */
  private void line(String words) {
    wrong.add(words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " "));
  }
}
