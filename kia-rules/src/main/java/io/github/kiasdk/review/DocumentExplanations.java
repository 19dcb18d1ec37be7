package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.KiaDocument;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of documents: those in each, and those in one file beside them all.
 *
 * <pre>{@code
 * DocumentExplanations explained = DocumentExplanations.of(code).in(DUTCH).beside(file);
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
  private final @Nullable Path file;
  private final @Nullable Path base;

  private DocumentExplanations(
      Checklist checklist, Locale language, int atMost, @Nullable Path file, @Nullable Path base) {
    this.checklist = checklist;
    this.language = language;
    this.atMost = atMost;
    this.file = file;
    this.base = base;
  }

  /** The explanations in documents alone, for these checks, with messages in English. */
  public static DocumentExplanations of(Checklist checklist) {
    return new DocumentExplanations(
        Objects.requireNonNull(checklist, "checklist"),
        Locale.ENGLISH,
        Explanations.AT_MOST,
        null,
        null);
  }

  /** The same with messages in Dutch for a Dutch locale, in English for every other. */
  public DocumentExplanations in(Locale other) {
    return new DocumentExplanations(
        checklist, Objects.requireNonNull(other, "other"), atMost, file, base);
  }

  /** The same, with this many explanations of one document at most. */
  public DocumentExplanations atMost(int number) {
    return new DocumentExplanations(checklist, language, number, file, base);
  }

  /** The same with those in this file too; without if it is {@code null}. */
  public DocumentExplanations beside(@Nullable Path explanations) {
    return new DocumentExplanations(checklist, language, atMost, explanations, base);
  }

  /**
   * The same, with those in the file seen as a change of this one, as {@link
   * Explanations#comparedTo} does; those in the documents count. Without if it is {@code null}.
   */
  public DocumentExplanations comparedTo(@Nullable Path before) {
    return new DocumentExplanations(checklist, language, atMost, file, before);
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
   * @throws DocumentException if a file cannot be read or something in it is wrong
   * @throws DescriptionException if a document has too many, or if there is a file and {@linkplain
   *     #alike two things have the same id}
   */
  public List<Explanations> of(List<KiaDocument> documents) {
    List<Service> services = new ArrayList<>();
    for (KiaDocument document : documents) {
      services.add(document.service());
    }
    List<Problem> problems = new ArrayList<>(file == null ? List.of() : alike(services));
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    List<Explanation> inFile = file == null ? List.of() : reader().readExplanations(file, services);
    List<Explanation> inBase =
        base == null ? List.of() : DocumentReader.standard().in(language).readExplanations(base);
    List<Explanations> all = new ArrayList<>();
    for (KiaDocument document : documents) {
      try {
        all.add(of(document, inFile, inBase));
      } catch (DescriptionException refused) {
        for (Problem problem : refused.problems()) {
          problems.add(new Problem("", of(document.service(), problem.message())));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return List.copyOf(all);
  }

  private Explanations of(
      KiaDocument document, List<Explanation> inFile, List<Explanation> inBase) {
    List<String> parts = ids(document.service());
    List<Explanation> here = new ArrayList<>(document.explanations());
    List<Explanation> before = new ArrayList<>(document.explanations());
    before.addAll(inBase);
    for (Explanation one : inFile) {
      if (parts.contains(one.functionality())) {
        here.add(one);
      }
    }
    Explanations fit = Explanations.of(here, checklist, atMost);
    return base == null ? fit : fit.comparedTo(before);
  }

  private static LocalizedText of(Service service, LocalizedText message) {
    String name = service.name() + "  ";
    return new LocalizedText(name + message.nl(), name + message.en());
  }

  /**
   * Which ids stand for something in two of these services, so that a file of explanations or a
   * baseline for both cannot tell them apart.
   *
   * @return empty if there are none
   */
  public static List<Problem> alike(Collection<Service> services) {
    Map<String, Service> owners = new HashMap<>();
    List<Problem> alike = new ArrayList<>();
    for (Service service : services) {
      for (String id : ids(service)) {
        Service other = owners.put(id, service);
        if (other != null && other != service) {
          alike.add(new Problem("", alike(id, other.name(), service.name())));
        }
      }
    }
    return alike;
  }

  private static LocalizedText alike(String id, String one, String other) {
    return new LocalizedText(
        ("\"" + id + "\" is de id van iets in " + one + " en in " + other + ".")
            + " Uitleg en baselines houden die niet uit elkaar: geef elk een eigen id, of toets ze"
            + " een voor een.",
        ("\"" + id + "\" is the id of something in " + one + " and in " + other + ".")
            + " Explanations and baselines cannot tell them apart: give each an id of its own, or"
            + " check them one by one.");
  }

  private static List<String> ids(Service service) {
    List<String> ids = new ArrayList<>();
    ids.add(service.id());
    for (Functionality functionality : service.functionalities()) {
      ids.add(functionality.id());
    }
    return ids;
  }
}
