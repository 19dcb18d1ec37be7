package io.github.kiasdk.form;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.TreeReader;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.plain.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the JSON export of a form of the Dutch government's tool for assessments into a document to
 * start from.
 *
 * <pre>{@code
 * FormImport started = FormReader.standard().in(DUTCH).read(Path.of("prescan.json"));
 * }</pre>
 *
 * <p>A value is only taken over where the question really asks it; what a form leaves open stays
 * undeclared. Every fact carries evidence that names the form, its version, the questions and the
 * day of the export. The date of that evidence is the day on which the oldest answer it rests on
 * was last changed: an export of today does not make an old answer new. A time in an export is
 * taken as the day that it then was in the Netherlands; both that day and the one that is written
 * have to be from 1900 to 2199. Names of people are not taken over.
 *
 * <p>Read are the forms of {@link Form} in the versions given there, in the tool's layout for
 * exports, version 2. The limits are those of {@link TreeReader}.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormReader {

  private static final int LONGEST_NAME = 200;

  private final Locale locale;

  private FormReader(Locale locale) {
    this.locale = locale;
  }

  /** A reader with messages and evidence in English. */
  public static FormReader standard() {
    return new FormReader(Locale.ENGLISH);
  }

  /**
   * The same reader with messages and evidence in Dutch for a Dutch locale, in English for every
   * other.
   */
  public FormReader in(Locale language) {
    return new FormReader(Objects.requireNonNull(language, "language"));
  }

  /**
   * Reads a file; its name serves as name of the service until someone gives the real one.
   *
   * @throws DocumentException with every problem, if it cannot be read, is no export, or is one of
   *     a form or version that is not known
   */
  public FormImport read(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.lastIndexOf('.');
    Export export = TreeReader.standard().in(locale).read(file, ExportLayout::read);
    return imported(export, end > 0 ? name.substring(0, end) : name);
  }

  /**
   * Reads a text.
   *
   * @param source what the text is called in problems, and what the service is called until someone
   *     gives its real name
   * @throws DocumentException with every problem, if it is no export, or one of a form or version
   *     that is not known
   */
  public FormImport read(String json, String source) {
    Export export = TreeReader.standard().in(locale).read(json, source, ExportLayout::read);
    return imported(export, source);
  }

  private FormImport imported(Export export, String name) {
    Intake intake = new Intake(export, locale);
    if (export.form() == Form.PRE_SCAN) {
      PreScan.take(export, intake);
    } else {
      DpiaReport.take(export, intake);
    }
    String title = name.isBlank() ? "?" : Answer.cut(name, LONGEST_NAME);
    Service service =
        new Service(
            id(name),
            title,
            null,
            ServiceKind.OTHER,
            null,
            Set.of(),
            export.made(),
            Reasons.notice(export),
            intake.facts(),
            List.of());
    return new FormImport(
        export.form(),
        export.made(),
        new KiaDocument(service, List.of()),
        intake.taken(),
        intake.left());
  }

  /** What can be an id in these words. */
  private static String id(String words) {
    String id = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    id = id.substring(0, Math.min(id.length(), Id.LONGEST)).replaceAll("^-|-$", "");
    return id.isEmpty() ? "service" : id;
  }
}
