package io.github.kiasdk.document;

import io.github.kiasdk.plain.Library;
import io.github.kiasdk.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON file of another layout than a document's, for instance one that another tool wrote.
 * Everything that is wrong in it is told at once in a {@link DocumentException}, each problem with
 * its line and column; a field that stands twice in one group is refused.
 *
 * <p>Limits: 32 MiB of UTF-8 in all, 32 groups and lists within each other, 10,000 fields in a
 * group or elements in a list, 200,000 values in all, 20 characters in a number, 200 in the name of
 * a field.
 *
 * <p>Immutable and thread-safe.
 */
public final class TreeReader {

  private final Locale locale;

  private TreeReader(Locale locale) {
    this.locale = locale;
  }

  /**
   * Makes something of a plain tree: maps, lists, strings, numbers, booleans and {@code null}.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface FromTree<T> {

    /**
     * Reads the tree.
     *
     * @param tree the group at the top
     * @param problems where to add everything that is wrong; a problem's path leads to its place
     * @return {@code null} if nothing can be made of the tree; then there is a problem
     */
    @Nullable T read(Map<?, ?> tree, Set<Problem> problems);
  }

  /** A reader with messages in English. */
  public static TreeReader standard() {
    return new TreeReader(Locale.ENGLISH);
  }

  /** The same reader with messages in Dutch for a Dutch locale, in English for every other. */
  public TreeReader in(Locale language) {
    return new TreeReader(Objects.requireNonNull(language, "language"));
  }

  /**
   * Reads a file, whatever its name.
   *
   * @throws DocumentException if it cannot be read or something in it is wrong
   */
  public <T> T read(Path file, FromTree<T> layout) {
    String source = file.toString();
    if (Files.isDirectory(file)) {
      throw refusal(source, List.of(PlacedProblem.atStart(Notices.NO_FILE)));
    }
    FileText content = FileText.of(file, Limits.OF_OTHER);
    if (content.text() == null) {
      throw refusal(source, content.findings());
    }
    return parsed(content.text(), source, layout);
  }

  /**
   * Reads a text.
   *
   * @param source what the text is called in problems
   * @throws DocumentException if something in it is wrong
   */
  public <T> T read(String json, String source, FromTree<T> layout) {
    Objects.requireNonNull(source, "source");
    int most = Limits.OF_OTHER.bytes();
    if (json.length() > most || json.getBytes(StandardCharsets.UTF_8).length > most) {
      throw refusal(source, List.of(PlacedProblem.atStart(Notices.tooLarge(Limits.OF_OTHER))));
    }
    return parsed(json, source, layout);
  }

  private <T> T parsed(String json, String source, FromTree<T> layout) {
    boolean marked = json.startsWith("\uFEFF");
    List<PlacedProblem> findings = new ArrayList<>();
    if (marked) {
      findings.add(PlacedProblem.atStart(Notices.BOM));
    }
    String text = marked ? json.substring(1) : json;
    if (text.isBlank()) {
      findings.add(PlacedProblem.atStart(Notices.EMPTY_FILE));
      throw refusal(source, findings);
    }
    Library.require(Library.YAML, Library.CONSTRAINTS);
    SyntaxTree parsed = PlainParser.parseOther(text);
    findings.addAll(parsed.findings());
    T read = null;
    if (parsed.tree() instanceof Map<?, ?> tree) {
      Set<Problem> problems = new LinkedHashSet<>();
      read = layout.read(tree, problems);
      findings.addAll(PlacedProblem.of(problems, parsed.root()));
    } else if (parsed.findings().isEmpty()) {
      findings.add(PlacedProblem.atStart(Notices.NO_OBJECT));
    }
    if (!findings.isEmpty()) {
      throw refusal(source, findings);
    }
    return Objects.requireNonNull(read, "what the layout makes of the tree");
  }

  private DocumentException refusal(String source, List<PlacedProblem> findings) {
    return Refusal.of(source, findings, locale);
  }
}
