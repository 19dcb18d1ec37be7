package io.github.kiasdk.report.machine;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.document.PlacedDocument.Position;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a document the reason for a finding stands. */
public final class Places {

  private final PlacedDocument placed;
  private final KiaDocument document;
  private final Map<String, Integer> functionalities = new HashMap<>();
  private final Map<Judgement, Integer> judgements = new HashMap<>();

  public Places(PlacedDocument placed) {
    this.placed = placed;
    this.document = placed.document();
    List<Functionality> all = document.service().functionalities();
    for (int i = 0; i < all.size(); i++) {
      functionalities.putIfAbsent(all.get(i).id(), i);
    }
    for (int i = 0; i < document.judgements().size(); i++) {
      judgements.putIfAbsent(document.judgements().get(i), i);
    }
  }

  /**
   * Where somebody would change something: at the judgement or the first fact that decided, at the
   * effect or measure that it is about, else at the functionality or the service.
   */
  public Position of(Finding finding) {
    Judgement judgement = finding.judgement();
    int judged = judgement == null ? -1 : judgements.getOrDefault(judgement, -1);
    if (judged >= 0) {
      return placed.at("judgements/" + judged);
    }
    List<Reading> deciding = finding.decidedBy();
    return deciding.isEmpty() ? placed.at(part(finding)) : of(deciding.get(0), finding);
  }

  /** Where a fact that decided is declared, be it for the whole service. */
  public Position of(Reading reading, Finding finding) {
    int item = reading.name().indexOf('[');
    String name = item < 0 ? reading.name() : reading.name().substring(0, item);
    int index = functionalities.getOrDefault(finding.functionality(), -1);
    String around = "service";
    if (index >= 0 && declares(document.service().functionalities().get(index).facts(), name)) {
      around = "functionalities/" + index;
    }
    return placed.at(around + "/facts/" + name.replace('.', '/'));
  }

  private String part(Finding finding) {
    int index = functionalities.getOrDefault(finding.functionality(), -1);
    if (index < 0) {
      return "service";
    }
    Functionality functionality = document.service().functionalities().get(index);
    String around = "functionalities/" + index;
    List<Effect> effects = functionality.effects();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i).id().equals(finding.about())) {
        return around + "/effects/" + i;
      }
    }
    List<Mitigation> mitigations = functionality.mitigations();
    for (int i = 0; i < mitigations.size(); i++) {
      if (mitigations.get(i).id().equals(finding.about())) {
        return around + "/mitigations/" + i;
      }
    }
    return around;
  }

  private static boolean declares(Facts facts, String name) {
    for (Declaration<?> declared : facts.declarations()) {
      if (declared.fact().name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
