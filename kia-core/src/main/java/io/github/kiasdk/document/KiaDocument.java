package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one document holds. Read it with a {@link DocumentReader}, write it with a {@link
 * DocumentWriter}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param service the service with its functionalities
 * @param assessment how the service was assessed; {@code null} if it is only described
 * @param judgements what people decided, each about the service or one of its functionalities
 * @param explanations why the service deviates from checks, each about the service or one of its
 *     functionalities
 */
@JsonPropertyOrder({"service", "assessment", "judgements", "explanations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KiaDocument(
    @JsonProperty("service") @NotNull @Valid Service service,
    @JsonProperty("assessment") @Nullable @Valid Assessment assessment,
    @JsonProperty("judgements") List<@Valid Judgement> judgements,
    @JsonProperty("explanations") List<@Valid Explanation> explanations) {

  /**
   * Checks the references and copies the lists.
   *
   * @throws DescriptionException with every problem: something is about an effect, a measure or a
   *     functionality that is not there, an effect that is not negative is accepted, a group of
   *     rights counts as untouched and an effect touches it
   */
  public KiaDocument {
    Objects.requireNonNull(service, "service");
    judgements = judgements == null ? List.of() : List.copyOf(judgements);
    explanations = explanations == null ? List.of() : List.copyOf(explanations);
    List<Problem> problems = new ArrayList<>();
    if (assessment != null) {
      List<Problem> found = new ArrayList<>();
      Referable.in(service).check(assessment, found);
      for (Problem problem : found) {
        problems.add(problem.under("assessment"));
      }
    }
    List<String> subjects = subjects(service);
    for (int i = 0; i < judgements.size(); i++) {
      checkSubject(judgements.get(i).functionality(), subjects, "judgements/" + i, problems);
    }
    if (!explanations.isEmpty()) {
      Referable.in(service).check(explanations, subjects, problems);
      for (int i = 0; i < explanations.size(); i++) {
        checkService(explanations.get(i).service(), service.id(), "explanations/" + i, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /**
   * A document without an assessment.
   *
   * @throws DescriptionException with every problem, if a judgement is about something that is not
   *     there
   */
  public KiaDocument(Service service, List<Judgement> judgements) {
    this(service, null, judgements, List.of());
  }

  /**
   * A document without explanations.
   *
   * @throws DescriptionException with every problem, as with explanations
   */
  public KiaDocument(Service service, @Nullable Assessment assessment, List<Judgement> judgements) {
    this(service, assessment, judgements, List.of());
  }

  /** The ids of the functionalities and then of the service: what a person can speak about. */
  static List<String> subjects(Service service) {
    List<String> subjects = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      subjects.add(functionality.id());
    }
    subjects.add(service.id());
    return subjects;
  }

  /** An explanation in a description is about the service that is described. */
  static void checkService(
      @Nullable String named, String service, String path, List<Problem> problems) {
    if (named != null && !named.equals(service)) {
      problems.add(
          new Problem(
              path + "/service",
              new LocalizedText(
                  "Deze beschrijving is van de dienst \""
                      + service
                      + "\". Laat service hier weg, of zet de uitleg bij \""
                      + named
                      + "\".",
                  "This description is of the service \""
                      + service
                      + "\". Leave service out here, or put the explanation with \""
                      + named
                      + "\".")));
    }
  }

  static void checkSubject(String id, List<String> subjects, String path, List<Problem> problems) {
    if (!subjects.contains(id)) {
      problems.add(
          new Problem(
              path + "/functionality",
              Ids.dangling(id, "functionaliteit", "functionality", subjects)));
    }
  }
}
