package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The explanations of documents: those in each, and those in files beside them all. Such a file
 * holds explanations alone, each with its service, or is a document itself.
 *
 * <pre>{@code
 * DocumentExplanations explained = DocumentExplanations.of(code).in(DUTCH).beside(List.of(file));
 * KiaDocument document = explained.reader().read(Path.of("clips.yaml"));
 * Explanations explanations = explained.of(List.of(document)).get(0);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentExplanations {

  private final Checklist checklist;
  private final Locale language;
  private final int atMost;
  private final List<Path> beside;
  private final List<Path> base;

  private DocumentExplanations(
      Checklist checklist, Locale language, int atMost, List<Path> beside, List<Path> base) {
    this.checklist = checklist;
    this.language = language;
    this.atMost = atMost;
    this.beside = beside;
    this.base = base;
  }

  /** Refuses to be JSON: nothing is read yet. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException(
        "DocumentExplanations have no JSON: give the Explanations that of returns.");
  }

  /** The explanations in documents alone, for these checks, with messages in English. */
  public static DocumentExplanations of(Checklist checklist) {
    return new DocumentExplanations(
        Objects.requireNonNull(checklist, "checklist"),
        Locale.ENGLISH,
        Explanations.AT_MOST,
        List.of(),
        List.of());
  }

  /** The same with messages in Dutch for a Dutch locale, in English for every other. */
  public DocumentExplanations in(Locale other) {
    return new DocumentExplanations(
        checklist, Objects.requireNonNull(other, "other"), atMost, beside, base);
  }

  /**
   * The same, with this many explanations of one document at most.
   *
   * @param number from 0 to {@value Explanations#MOST}
   * @throws DescriptionException if it is another number
   */
  public DocumentExplanations atMost(int number) {
    Explainable.requireNumber(number);
    return new DocumentExplanations(checklist, language, number, beside, base);
  }

  /** The same with those in these files too. An explanation that stands in two counts once. */
  public DocumentExplanations beside(Collection<Path> files) {
    return new DocumentExplanations(checklist, language, atMost, Elements.of(files, "files"), base);
  }

  /**
   * The same, with all explanations seen as a change of those in these files, as {@link
   * Explanations#comparedTo} does; without that if there are none.
   *
   * @param files for instance the documents as they are on the main branch
   */
  public DocumentExplanations comparedTo(Collection<Path> files) {
    return new DocumentExplanations(
        checklist, language, atMost, beside, Elements.of(files, "files"));
  }

  /** A reader that refuses explanations that do not fit the checks. */
  public DocumentReader reader() {
    return DocumentReader.standard()
        .in(language)
        .refusingExplanations(all -> Explanations.problems(all, checklist, atMost));
  }

  /**
   * The explanations of each of these documents.
   *
   * @return as many, in the order of the documents
   * @throws DocumentException if a file cannot be read or something in it is wrong; what is wrong
   *     with further files is in its {@linkplain Throwable#getSuppressed suppressed} ones
   * @throws DescriptionException if a document has too many, or if there is a file with
   *     explanations alone and {@linkplain #alike two services have the same id}
   */
  public List<Explanations> of(List<KiaDocument> documents) {
    List<Service> services = new ArrayList<>();
    for (KiaDocument document : Elements.of(documents, "documents")) {
      services.add(document.service());
    }
    List<DocumentException> refused = new ArrayList<>();
    ExplanationFiles now = ExplanationFiles.read(beside, reader(), services, refused);
    DocumentReader ofBase = DocumentReader.standard().in(language);
    ExplanationFiles before = ExplanationFiles.read(base, ofBase, null, refused);
    if (!refused.isEmpty()) {
      refused.subList(1, refused.size()).forEach(refused.get(0)::addSuppressed);
      throw refused.get(0);
    }
    List<Problem> problems = new ArrayList<>();
    if (now.hasLoose() || before.hasLoose()) {
      problems.addAll(alike(services));
    }
    List<Explanations> all = new ArrayList<>();
    for (KiaDocument document : problems.isEmpty() ? documents : List.<KiaDocument>of()) {
      try {
        all.add(of(document, now, before));
      } catch (DescriptionException tooMany) {
        for (Problem problem : tooMany.problems()) {
          problems.add(new Problem("", of(document.service(), problem.message())));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return List.copyOf(all);
  }

  private Explanations of(KiaDocument document, ExplanationFiles now, ExplanationFiles before) {
    Set<Explanation> here = new LinkedHashSet<>(document.explanations());
    here.addAll(now.of(document.service()));
    Explanations fit = Explanations.of(here, checklist, atMost);
    return base.isEmpty() ? fit : fit.comparedTo(before.of(document.service()));
  }

  private static LocalizedText of(Service service, LocalizedText message) {
    String name = service.name() + "  ";
    return new LocalizedText(name + message.nl(), name + message.en());
  }

  /**
   * Which of these services have the same id, so that explanations and a baseline for both cannot
   * tell them apart.
   *
   * @return empty if there are none
   */
  public static List<Problem> alike(Collection<Service> services) {
    Map<String, Service> owners = new HashMap<>();
    List<Problem> alike = new ArrayList<>();
    for (Service service : Elements.of(services, "services")) {
      Service other = owners.putIfAbsent(service.id(), service);
      if (other != null) {
        alike.add(new Problem("", alike(service.id(), other.name(), service.name())));
      }
    }
    return alike;
  }

  private static LocalizedText alike(String id, String one, String other) {
    return new LocalizedText(
        ("\"" + id + "\" is de id van twee diensten: " + one + " en " + other + ".")
            + " Uitleg en baselines houden die niet uit elkaar: geef elk een eigen id, of toets ze"
            + " een voor een.",
        ("\"" + id + "\" is the id of two services: " + one + " and " + other + ".")
            + " Explanations and baselines cannot tell them apart: give each an id of its own, or"
            + " check them one by one.");
  }
}
