package io.github.kiasdk.examples.fuzz;

import static io.github.kiasdk.examples.fuzz.Broken.unless;
import static io.github.kiasdk.examples.fuzz.Broken.unlessSame;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.form.FormImport;
import io.github.kiasdk.form.FormReader;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.junit.Examples;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every input: it is refused as documented, or it is read, written and read again as
 * it was, and checked, frozen, compared and shown in every format. One of it per thread.
 */
final class Laws {

  /** How far an input is followed once it is read. */
  enum Depth {
    READ,
    ROUND_TRIP,
    CHECKED,
    SHOWN
  }

  /** How far an input came. */
  enum Reached {
    REFUSED,
    READ,
    ROUND_TRIP,
    CHECKED,
    SHOWN
  }

  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final DocumentReader PLAIN = DocumentReader.standard();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Checklist CHECKLIST =
      CodeVoorKinderrechten.checklist()
          .and(KiaMethod.checks())
          .at(Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private final Corpus corpus;
  private final Path scratch;
  private final Stopwatch watch = new Stopwatch();
  private final Outputs outputs = new Outputs(watch);
  private final Map<Locale, DocumentReader> readers =
      Map.of(
          Locale.ENGLISH,
          DocumentExplanations.of(CHECKLIST).in(Locale.ENGLISH).reader(),
          DUTCH,
          DocumentExplanations.of(CHECKLIST).in(DUTCH).reader());
  private final Map<String, Report> seedReports = new HashMap<>();

  /**
   * @param scratch a directory of its own, for what can only be read from a file
   */
  Laws(Corpus corpus, Path scratch) {
    this.corpus = corpus;
    this.scratch = scratch;
  }

  /**
   * Follows an input.
   *
   * @param schemas whether it is shown as every gate does, twice, and held against every schema
   * @throws Broken if a law does not hold
   */
  Reached follow(Input input, Depth depth, boolean dutch, boolean schemas) {
    watch.reset();
    Locale language = dutch ? DUTCH : Locale.ENGLISH;
    return switch (input.kind()) {
      case DOCUMENT -> document(input, depth, language, schemas);
      case EXPLANATIONS -> explanations(input, depth, language);
      case BASELINE -> baseline(input, depth, language);
      case FORM -> form(input, depth, language, schemas);
      case EXAMPLES -> examples(input, language);
    };
  }

  /** How long the steps took with the last input. */
  Stopwatch watch() {
    return watch;
  }

  private Reached document(Input input, Depth depth, Locale language, boolean schemas) {
    Function<Locale, PlacedDocument> read =
        input.bytes() == null
            ? in -> reader(in).readPlaced(input.text(), input.format(), "mutant")
            : in -> reader(in).readPlaced(file(input));
    PlacedDocument placed = readOrRefused(read, language, depth);
    if (placed == null) {
      return Reached.REFUSED;
    }
    if (depth == Depth.READ) {
      return Reached.READ;
    }
    roundTrips(placed.document());
    if (depth == Depth.ROUND_TRIP) {
      return Reached.ROUND_TRIP;
    }
    checked(placed, input.seed(), language, depth == Depth.SHOWN, schemas);
    return depth == Depth.CHECKED ? Reached.CHECKED : Reached.SHOWN;
  }

  private void checked(
      PlacedDocument placed, String seed, Locale language, boolean shown, boolean schemas) {
    KiaDocument document = placed.document();
    Explanations explanations =
        DocumentExplanations.of(CHECKLIST).in(language).of(List.of(document)).get(0);
    Checklist asked = explanations.with(CHECKLIST);
    Report report = watch.time("check", () -> asked.check(document));
    unless(
        report.count(Outcome.ERROR) == 0,
        "no check breaks",
        report.findings().stream()
            .filter(one -> one.outcome() == Outcome.ERROR)
            .limit(3)
            .toList()
            .toString());
    Baseline baseline = watch.time("baseline", () -> frozen(report));
    GateResult plain = Gate.failingOn(Level.LOW).strict().explained(explanations).judge(report);
    GateResult held = Gate.failingOn(Level.LOW).strict().frozen(baseline).judge(report);
    unless(held.isPassed(), "a baseline of a report covers it", held.toString());
    Comparison same = watch.time("compare", () -> Comparison.of(asked, document, document));
    unless(same.isEmpty(), "a document does not differ from itself", same.toString());
    unless(same.worse().isEmpty(), "nothing is worse than itself", same.worse().toString());
    if (!shown) {
      return;
    }
    GateResult explained =
        Gate.failingOn(Level.HIGH).explained(explanations).frozen(baseline).judge(report);
    outputs.beThorough(schemas);
    outputs.all(placed, plain, language);
    if (schemas) {
      outputs.all(placed, explained, language);
      outputs.all(placed, Gate.failingOn(Level.LOW).auditing().judge(report), language);
    }
    KiaDocument before = corpus.document(seed);
    outputs.comparison(same, language);
    if (before != null) {
      outputs.comparison(Comparison.of(CHECKLIST, before, document), language);
      outputs.comparison(Comparison.of(CHECKLIST, document, before), language);
    }
    outputs.label(document, report, language);
    outputs.grid(document, language);
    outputs.agenda(document, report, language);
  }

  private Baseline frozen(Report report) {
    Baseline baseline = Baseline.of(TODAY, report.findings());
    Baseline again = Baseline.read(baseline.text(), CHECKLIST);
    unless(again.equals(baseline), "a baseline is read as it was written", baseline.text());
    unlessSame(again.text(), baseline.text(), "a baseline is written as it was");
    for (Finding finding : report.findings()) {
      boolean open =
          finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.CANNOT_TELL;
      unless(baseline.covers(finding) == open, "a baseline covers what is open", finding + "");
    }
    Baseline kept = baseline.kept(List.of(report));
    unless(kept.equals(baseline), "what is all needed is all kept", kept.text());
    return baseline;
  }

  private Reached explanations(Input input, Depth depth, Locale language) {
    Path file = file(input);
    List<Explanation> read =
        readOrRefused(in -> reader(in).readExplanations(file), language, depth);
    if (read == null) {
      return Reached.REFUSED;
    }
    KiaDocument about = corpus.document("review/clips.yaml");
    if (depth.compareTo(Depth.CHECKED) < 0 || about == null) {
      return Reached.READ;
    }
    Explanations beside =
        readOrRefused(
            in ->
                DocumentExplanations.of(CHECKLIST)
                    .in(in)
                    .beside(List.of(file))
                    .of(List.of(about))
                    .get(0),
            language,
            depth);
    if (beside != null) {
      Gate.failingOn(Level.LOW).explained(beside).judge(beside.with(CHECKLIST).check(about));
    }
    return Reached.CHECKED;
  }

  private Reached baseline(Input input, Depth depth, Locale language) {
    Baseline read =
        input.bytes() == null && depth == Depth.READ
            ? readOrRefused(in -> Baseline.read(input.text(), CHECKLIST), language, depth)
            : readOrRefused(in -> Baseline.read(file(input), CHECKLIST, in), language, depth);
    if (read == null) {
      return Reached.REFUSED;
    }
    Baseline again = Baseline.read(read.text(), CHECKLIST);
    unless(again.equals(read), "a baseline is read as it was written", read.text());
    unlessSame(again.text(), read.text(), "a baseline is written as it was");
    if (depth.compareTo(Depth.CHECKED) < 0) {
      return Reached.ROUND_TRIP;
    }
    Report report = seedReports.computeIfAbsent("review/clips.yaml", this::reportOf);
    Baseline kept = read.kept(List.of(report));
    unless(kept.size() <= read.size(), "a baseline never grows", read.text() + kept.text());
    for (Finding finding : report.findings()) {
      unless(
          !kept.covers(finding) || read.covers(finding),
          "a baseline never covers more than it did",
          finding.fingerprint());
    }
    return Reached.CHECKED;
  }

  private Report reportOf(String seed) {
    KiaDocument document = corpus.document(seed);
    if (document == null) {
      throw new IllegalStateException(seed + " is no seed that can be read");
    }
    return CHECKLIST.check(document);
  }

  private Reached form(Input input, Depth depth, Locale language, boolean schemas) {
    FormImport read =
        readOrRefused(
            in ->
                input.bytes() == null
                    ? FormReader.standard().in(in).read(input.text(), "mutant")
                    : FormReader.standard().in(in).read(file(input)),
            language,
            depth);
    if (read == null) {
      return Reached.REFUSED;
    }
    roundTrips(read.document());
    if (depth.compareTo(Depth.CHECKED) < 0) {
      return Reached.ROUND_TRIP;
    }
    String written = DocumentWriter.standard().write(read.document(), Format.YAML);
    checked(
        PLAIN.readPlaced(written, Format.YAML, "form"),
        input.seed(),
        language,
        depth == Depth.SHOWN,
        schemas);
    return depth == Depth.SHOWN ? Reached.SHOWN : Reached.CHECKED;
  }

  private Reached examples(Input input, Locale language) {
    Path file = file(input);
    Examples read = readOrRefused(in -> Examples.read(file), language, Depth.READ);
    return read == null ? Reached.REFUSED : Reached.READ;
  }

  private void roundTrips(KiaDocument document) {
    for (Format format : Format.values()) {
      watch.time("round trip", () -> roundTrip(document, format));
    }
  }

  private static KiaDocument roundTrip(KiaDocument document, Format format) {
    String written = DocumentWriter.standard().write(document, format);
    KiaDocument again;
    try {
      again = PLAIN.read(written, format);
    } catch (DocumentException refused) {
      throw new Broken("what is written can be read: " + format, refused.getMessage());
    }
    if (!again.equals(document)) {
      unlessSame(again.toString(), document.toString(), "what is read again is equal: " + format);
      throw new Broken("what is read again is equal: " + format, written);
    }
    unlessSame(
        DocumentWriter.standard().write(again, format),
        written,
        "what is equal is written alike: " + format);
    return again;
  }

  private <T> @Nullable T readOrRefused(Function<Locale, T> read, Locale language, Depth depth) {
    try {
      return watch.time("read", () -> read.apply(language));
    } catch (DocumentException refused) {
      wellTold(refused.problems());
      if (depth != Depth.READ) {
        List<DocumentProblem> others;
        try {
          read.apply(language == DUTCH ? Locale.ENGLISH : DUTCH);
          throw new Broken("both languages refuse alike", refused.getMessage());
        } catch (DocumentException other) {
          others = other.problems();
        }
        wellTold(others);
        unless(
            places(others).equals(places(refused.problems())),
            "both languages name the same places",
            refused.problems() + " " + others);
      }
      return null;
    }
  }

  private static List<String> places(List<DocumentProblem> problems) {
    List<String> places = new ArrayList<>();
    for (DocumentProblem one : problems) {
      places.add(one.line() + ":" + one.column() + " " + one.path());
    }
    places.sort(null);
    return places;
  }

  private static void wellTold(List<DocumentProblem> problems) {
    unless(!problems.isEmpty(), "a refusal has a problem", "none");
    for (DocumentProblem one : problems) {
      unless(one.line() > 0 && one.column() > 0, "a problem has a place", one.toString());
      unless(!one.message().isBlank(), "a problem has a message", one.toString());
      unless(
          (one.message() + one.path()).chars().noneMatch(Character::isISOControl),
          "a problem is told without control characters",
          one.toString());
    }
  }

  private DocumentReader reader(Locale language) {
    return readers.getOrDefault(language, PLAIN);
  }

  private Path file(Input input) {
    byte[] bytes = input.bytes();
    Path file = scratch.resolve("mutant" + input.kind().ending(input.json()));
    try {
      return Files.write(
          file, bytes == null ? input.text().getBytes(StandardCharsets.UTF_8) : bytes);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
