package io.github.kiasdk.code;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example of a check, as it stands in a file: what is declared, and what the check answers.
 *
 * @param says what it is an example of, for a reader
 * @param outcome the answer
 * @param reason why it cannot tell or is inapplicable
 * @param basis what a pass or failure rests on; declared facts unless stated
 * @param subject the service, for an example of a service without functionalities
 * @param kind the kind of the functionality
 * @param ages the audience; all children unless stated
 * @param facts what the functionality declares
 * @param serviceFacts what the service around it declares; none means that there is no service
 * @param judgement what a named person decided, on a day that counts
 * @param decidedBy the facts that decided, unless left out
 * @param missing the facts that are missing
 * @param forAges the ages of the finding; the whole audience unless stated
 */
record Example(
    @JsonProperty("says") @NotNull LocalizedText says,
    @JsonProperty("outcome") @NotNull Outcome outcome,
    @JsonProperty("reason") @Nullable Reason reason,
    @JsonProperty("basis") @Nullable Basis basis,
    @JsonProperty("subject") @Nullable Subject subject,
    @JsonProperty("kind") @Nullable FunctionalityKind kind,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("facts") @Nullable Facts facts,
    @JsonProperty("service-facts") @Nullable Facts serviceFacts,
    @JsonProperty("judgement") @Nullable Verdict judgement,
    @JsonProperty("decided-by") List<String> decidedBy,
    @JsonProperty("missing") List<String> missing,
    @JsonProperty("for-ages") @Nullable Ages forAges) {

  private static final String SERVICE = "service";
  private static final String FUNCTIONALITY = "example";

  /** What the check answers about this example. */
  List<Finding> findings(Check check) {
    Checklist alone = CodeVoorKinderrechten.checklist().only(other -> false).and(List.of(check));
    Checklist asked = alone.at(Examples.CLOCK).judged(judgements(check));
    Report report =
        serviceFacts == null && subject != Subject.SERVICE
            ? asked.check(functionality())
            : asked.check(service());
    return report.findings();
  }

  private Service service() {
    boolean whole = subject == Subject.SERVICE;
    Facts own = facts == null || !whole ? Facts.none() : facts;
    return new Service(
        SERVICE,
        "Example",
        null,
        ServiceKind.OTHER,
        whole ? ages : null,
        null,
        null,
        serviceFacts == null ? own : own.inheriting(serviceFacts),
        whole ? List.of() : List.of(functionality()));
  }

  private Functionality functionality() {
    return new Functionality(FUNCTIONALITY, kind, says, null, ages, facts, List.of(), List.of());
  }

  private List<Judgement> judgements(Check check) {
    List<Judgement> judgements = new ArrayList<>();
    if (judgement != null) {
      judgements.add(
          new Judgement(
              check.id(),
              subject == Subject.SERVICE ? SERVICE : FUNCTIONALITY,
              judgement,
              "A. Jansen",
              "product owner",
              Examples.TODAY,
              Examples.TODAY,
              says.nl(),
              List.of()));
    }
    return judgements;
  }
}
