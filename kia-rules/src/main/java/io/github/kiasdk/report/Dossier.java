package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link ReportFormat} needs: what was found, the document it was found in, and for whom
 * it is written down.
 *
 * @param result the report, and what a gate says of it
 * @param document the description, and where everything in it stands
 * @param locale the language: Dutch for a Dutch locale, else English
 * @param tool the name of the tool that writes it; empty if it is not named
 * @param version the version of that tool; {@code null} if it has none
 * @param root the directory from which documents are named; {@code null} if they are named as they
 *     were read
 * @param coloured whether whoever shows it understands ANSI colours
 * @param command how a reader starts the command line to ask for more; empty if there may be none
 */
public record Dossier(
    GateResult result,
    PlacedDocument document,
    Locale locale,
    String tool,
    @Nullable String version,
    @Nullable Path root,
    boolean coloured,
    String command) {

  /** Checks that nothing is missing. */
  public Dossier {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(command, "command");
  }

  /** What was found in this document, by no tool in particular, without colours. */
  public static Dossier of(GateResult result, PlacedDocument document, Locale locale) {
    return new Dossier(result, document, locale, "", null, null, false, "");
  }

  /** The same, written by this tool. */
  public Dossier madeBy(String name, @Nullable String itsVersion) {
    return new Dossier(result, document, locale, name, itsVersion, root, coloured, command);
  }

  /** The same, with documents named as they are seen from a directory. */
  public Dossier seenFrom(Path directory) {
    return new Dossier(result, document, locale, tool, version, directory, coloured, command);
  }

  /** The same with colours, where a format has any, or without. */
  public Dossier coloured(boolean wanted) {
    return new Dossier(result, document, locale, tool, version, root, wanted, command);
  }

  /**
   * The same for readers who start the command line as this, for instance {@code java -jar
   * kia.jar}. Unless set no command is suggested: there may be none where the report is read.
   */
  public Dossier startedAs(String typed) {
    return new Dossier(result, document, locale, tool, version, root, coloured, typed);
  }

  /** What was found. */
  public Report report() {
    return result.report();
  }

  /** What was described. */
  public Service service() {
    return document.document().service();
  }

  /** How it was assessed; {@code null} if it was only described. */
  public @Nullable Assessment assessment() {
    return document.document().assessment();
  }
}
