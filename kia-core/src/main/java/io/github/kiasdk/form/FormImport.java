package io.github.kiasdk.form;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What came of an export: a document to start from, and what became of each answer. An answer can
 * stand in both lists: that a section is complete is taken over, what its free text says is not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param form the form that was exported
 * @param exported the day on which it was exported, in the Netherlands
 * @param document the document; its service has placeholders for id, name and kind, which no form
 *     tells, and a notice that says so
 * @param taken what was taken over, in the order of the form
 * @param left what was answered and not taken over, one a question, in the order of the form
 */
public record FormImport(
    Form form, LocalDate exported, KiaDocument document, List<Taken> taken, List<Left> left) {

  /** Copies the lists. */
  public FormImport {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(exported, "exported");
    Objects.requireNonNull(document, "document");
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }

  /**
   * A value that was taken over.
   *
   * @param from the numbers of the questions it rests on, or another field of the export; at least
   *     one
   * @param field where it stands in the document, for instance {@code service.facts.dpia.done}
   * @param value the value as a reader sees it
   */
  public record Taken(List<String> from, String field, LocalizedText value) {

    /** Copies the list. */
    public Taken {
      from = List.copyOf(from);
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A question whose answer has no place in the document, or not for certain.
   *
   * @param question its number
   * @param answers how many answers it has; more than one if it can be repeated
   * @param reason why, and what to declare instead if there is something
   */
  public record Left(String question, int answers, LocalizedText reason) {

    /** Checks that nothing is missing. */
    public Left {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
