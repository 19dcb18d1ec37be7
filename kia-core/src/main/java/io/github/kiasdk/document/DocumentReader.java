package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Library;
import io.github.kiasdk.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads documents, strictly: what is not known is refused, and nothing is half-read. Everything
 * that is wrong is told at once in a {@link DocumentException}.
 *
 * <pre>{@code
 * KiaDocument document = DocumentReader.standard().in(DUTCH).read(Path.of("service.yaml"));
 * }</pre>
 *
 * <p>YAML is YAML 1.2 with the core schema: a bare {@code off} is text and {@code 2026-03-01} is a
 * date. Anchors, aliases, merge keys and tags are refused, and so are a field that stands twice in
 * one group and a second document in one file.
 *
 * <p>Limits: 1 MiB of UTF-8 in all, 32 groups and lists within each other, 1,000 fields in a group
 * or elements in a list, 20,000 characters in a text, 20 in a number, 200 in the name of a field.
 * At most 1,000 problems are told, then how many more there are.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {

  private final Vocabulary vocabulary;
  private final Locale locale;
  private final Function<List<Explanation>, List<Problem>> rules;

  private DocumentReader(
      Vocabulary vocabulary, Locale locale, Function<List<Explanation>, List<Problem>> rules) {
    this.vocabulary = vocabulary;
    this.locale = locale;
    this.rules = rules;
  }

  /** A reader that knows the facts of every installed vocabulary, with messages in English. */
  public static DocumentReader standard() {
    return new DocumentReader(Vocabulary.installed(), Locale.ENGLISH, explanations -> List.of());
  }

  /** The same reader with these facts instead. */
  public DocumentReader with(Vocabulary facts) {
    return new DocumentReader(Objects.requireNonNull(facts, "facts"), locale, rules);
  }

  /** The same reader with messages in Dutch for a Dutch locale, in English for every other. */
  public DocumentReader in(Locale language) {
    return new DocumentReader(vocabulary, Objects.requireNonNull(language, "language"), rules);
  }

  /**
   * The same reader that also refuses explanations in which these rules find something wrong, such
   * as one of a check that does not exist. A problem's path is {@code explanations}, the place in
   * the list that the rules were given, and the field: {@code explanations/0/check}.
   */
  public DocumentReader refusingExplanations(Function<List<Explanation>, List<Problem>> wrong) {
    return new DocumentReader(vocabulary, locale, Objects.requireNonNull(wrong, "wrong"));
  }

  /**
   * Reads a file. Its name tells the format: {@code .yaml}, {@code .yml} or {@code .json}.
   *
   * @throws DocumentException if it cannot be read or something in it is wrong
   */
  public KiaDocument read(Path file) {
    return read(file, layoutReader()::read);
  }

  /**
   * Reads a file as {@link #read(Path)} does, and keeps where everything in it stands.
   *
   * @throws DocumentException if it cannot be read or something in it is wrong
   */
  public PlacedDocument readPlaced(Path file) {
    Content<KiaDocument> content = content(file, layoutReader()::read);
    return new PlacedDocument(file.toString(), content.read(), content.root());
  }

  /**
   * Reads a text as {@link #read(String, Format, String)} does, and keeps where everything in it
   * stands.
   *
   * @param source what the text is called in problems
   * @throws DocumentException if something in it is wrong
   */
  public PlacedDocument readPlaced(String text, Format format, String source) {
    Content<KiaDocument> content = content(text, format, source);
    return new PlacedDocument(source, content.read(), content.root());
  }

  /**
   * Reads a text; its problems are told of {@code document}.
   *
   * @throws DocumentException if something in it is wrong
   */
  public KiaDocument read(String text, Format format) {
    return read(text, format, "document");
  }

  /**
   * Reads a text.
   *
   * @param source what the text is called in problems
   * @throws DocumentException if something in it is wrong
   */
  public KiaDocument read(String text, Format format, String source) {
    return content(text, format, source).read();
  }

  private Content<KiaDocument> content(String text, Format format, String source) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(format, "format");
    boolean large =
        text.length() > Limits.BYTES || text.getBytes(StandardCharsets.UTF_8).length > Limits.BYTES;
    if (large) {
      throw refusal(source, List.of(PlacedProblem.atStart(Notices.tooLarge(Limits.OF_DOCUMENT))));
    }
    return content(text, format, source, new ArrayList<>(), layoutReader()::read);
  }

  /**
   * Reads a file of another layout as strictly: a group of named lists, every element with the
   * fields of one record. Facts, terms and texts in it read as they do in a document.
   *
   * @param element a record whose components tell the fields by {@code @JsonProperty}, and by
   *     {@code @NotNull} which are required; public, as is its package
   * @return the lists in the order of the file
   * @throws DocumentException if it cannot be read or something in it is wrong
   */
  public <R extends Record> Map<String, List<R>> readLists(Path file, Class<R> element) {
    return read(file, (tree, problems) -> layoutReader().readLists(tree, element, problems));
  }

  /**
   * Reads a file that holds nothing but a list of {@code explanations}, about these services. Each
   * names its service, as nothing else says whose failure it explains. One that names another is
   * read and not looked at: it is for whoever checks that.
   *
   * @return the explanations in the order of the file
   * @throws DocumentException if it cannot be read or something in it is wrong, such as an
   *     explanation that names no service, or is about a functionality that its service has not
   */
  public List<Explanation> readExplanations(Path file, Collection<Service> services) {
    return read(
        file, (tree, problems) -> layoutReader().explanations().read(tree, services, problems));
  }

  /**
   * Reads such a file without asking whether what it is about is there: for what was explained
   * before, perhaps of functionalities that are gone.
   *
   * @throws DocumentException if it cannot be read or something within an explanation is wrong,
   *     such as one that names no service
   */
  public List<Explanation> readExplanations(Path file) {
    return read(file, (tree, problems) -> layoutReader().explanations().read(tree, null, problems));
  }

  /**
   * Whether a file is meant to describe a service, right or wrong: it has a field {@code kia} or
   * {@code service} at the top. A file of explanations has neither, and what cannot be read as a
   * group of fields is no document.
   */
  public boolean isDocument(Path file) {
    try {
      return read(file, (tree, problems) -> tree.containsKey("kia") || tree.containsKey("service"));
    } catch (DocumentException unreadable) {
      return false;
    }
  }

  private LayoutReader layoutReader() {
    return new LayoutReader(vocabulary, rules);
  }

  /** What was read, and where it stands. */
  private record Content<T>(T read, Place root) {}

  private <T> T read(Path file, TreeReader.FromTree<T> layout) {
    return content(file, layout).read();
  }

  private <T> Content<T> content(Path file, TreeReader.FromTree<T> layout) {
    String source = file.toString();
    Format format = Format.of(file);
    FileText content = FileText.of(file, Limits.OF_DOCUMENT);
    List<PlacedProblem> findings = new ArrayList<>(content.findings());
    if (format == null && findings.isEmpty()) {
      findings.add(PlacedProblem.atStart(Notices.UNKNOWN_FORMAT));
    }
    if (format == null || content.text() == null) {
      throw refusal(source, findings);
    }
    try {
      return content(content.text(), format, source, findings, layout);
    } catch (DocumentException refused) {
      if (format == Format.JSON && OwnJson.is(file)) {
        throw refusal(source, List.of(PlacedProblem.atStart(Notices.OWN_OUTPUT)));
      }
      throw refused;
    }
  }

  private <T> Content<T> content(
      String text,
      Format format,
      String source,
      List<PlacedProblem> findings,
      TreeReader.FromTree<T> layout) {
    boolean marked = text.startsWith("\uFEFF");
    if (marked) {
      findings.add(PlacedProblem.atStart(Notices.BOM));
    }
    Library.require(Library.YAML, Library.CONSTRAINTS);
    SyntaxTree parsed = PlainParser.parse(marked ? text.substring(1) : text, format);
    findings.addAll(parsed.findings());
    T read = null;
    if (parsed.tree() instanceof Map<?, ?> tree) {
      Set<Problem> problems = new LinkedHashSet<>();
      read = layout.read(tree, problems);
      findings.addAll(PlacedProblem.of(problems, parsed.root()));
    } else if (parsed.tree() != null || parsed.findings().isEmpty()) {
      findings.add(PlacedProblem.atStart(Notices.NO_GROUP));
    }
    if (read == null || !findings.isEmpty()) {
      throw refusal(source, findings);
    }
    return new Content<>(read, parsed.root());
  }

  private DocumentException refusal(String source, List<PlacedProblem> findings) {
    return Refusal.of(source, findings, locale);
  }
}
