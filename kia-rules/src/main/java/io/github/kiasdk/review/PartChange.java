package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that changed in one functionality, or in what is said of the service as a whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whether it is a functionality or the whole service
 * @param id the id of the functionality or service
 * @param title what a reader calls it
 * @param change whether the functionality was added, dropped or changed
 * @param fields what it says of itself that differs, such as its kind
 * @param facts what is declared otherwise
 * @param effects the effects that were added, dropped or changed
 * @param mitigations the measures that were added, dropped or changed
 * @param answers the questions whose answer changed, in the order of the checks
 * @param unchanged to how many questions the answer is the same; without those that do not apply
 * @param open what only a person can answer and nobody has answered now, the gravest first
 * @param worse in which ways a child's right got worse
 */
public record PartChange(
    Subject subject,
    String id,
    LocalizedText title,
    Change change,
    List<FieldChange> fields,
    List<FactChange> facts,
    List<EffectChange> effects,
    List<MitigationChange> mitigations,
    List<AnswerChange> answers,
    int unchanged,
    List<Finding> open,
    List<Worsening> worse) {

  /** Checks that nothing is missing and copies the lists. */
  public PartChange {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(change, "change");
    fields = List.copyOf(fields);
    facts = List.copyOf(facts);
    effects = List.copyOf(effects);
    mitigations = List.copyOf(mitigations);
    answers = List.copyOf(answers);
    open = List.copyOf(open);
    worse = List.copyOf(worse);
  }

  /** The rights at stake in what got worse, each once, in the order of the treaty. */
  public List<Right> rightsAtStake() {
    Set<Right> rights = new LinkedHashSet<>();
    for (Worsening one : worse) {
      rights.addAll(one.rights());
    }
    return rights.stream().sorted().toList();
  }

  boolean isEmpty() {
    return change == Change.CHANGED
        && fields.isEmpty()
        && facts.isEmpty()
        && effects.isEmpty()
        && mitigations.isEmpty()
        && answers.isEmpty();
  }
}
