package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Volume;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.List;

/** The checks under one principle: a streak needs two of the ten. */
final class PrincipleVolume implements Volume {

  private static final FunctionalityKind[] KINDS = FunctionalityKind.values();

  /** The ten, in their order. */
  static final List<Volume> ALL =
      List.of(
          new PrincipleVolume(1, PrincipleIndex.KINDS_1, PrincipleIndex.FACTS_1),
          new PrincipleVolume(2, PrincipleIndex.KINDS_2, PrincipleIndex.FACTS_2),
          new PrincipleVolume(3, PrincipleIndex.KINDS_3, PrincipleIndex.FACTS_3),
          new PrincipleVolume(4, PrincipleIndex.KINDS_4, PrincipleIndex.FACTS_4),
          new PrincipleVolume(5, PrincipleIndex.KINDS_5, PrincipleIndex.FACTS_5),
          new PrincipleVolume(6, PrincipleIndex.KINDS_6, PrincipleIndex.FACTS_6),
          new PrincipleVolume(7, PrincipleIndex.KINDS_7, PrincipleIndex.FACTS_7),
          new PrincipleVolume(8, PrincipleIndex.KINDS_8, PrincipleIndex.FACTS_8),
          new PrincipleVolume(9, PrincipleIndex.KINDS_9, PrincipleIndex.FACTS_9),
          new PrincipleVolume(10, PrincipleIndex.KINDS_10, PrincipleIndex.FACTS_10));

  private final int number;
  private final List<FunctionalityKind> kinds;
  private final List<String> facts;

  private PrincipleVolume(int number, String kinds, String facts) {
    this.number = number;
    this.kinds = kinds(kinds);
    this.facts = words(facts);
  }

  @Override
  public List<FunctionalityKind> kinds() {
    return kinds;
  }

  @Override
  public List<String> facts() {
    return facts;
  }

  @Override
  public List<Check> checks() {
    return switch (number) {
      case 1 -> PutChildFirst.CHECKS;
      case 2 -> InvolveChildren.CHECKS;
      case 3 -> LawfulData.CHECKS;
      case 4 -> ExplainToChildren.CHECKS;
      case 5 -> PrivacyImpactAssessment.CHECKS;
      case 6 -> PrivacyDesign.CHECKS;
      case 7 -> PreventProfiling.CHECKS;
      case 8 -> PreventEconomicExploitation.CHECKS;
      case 9 -> AvoidHarmfulDesign.CHECKS;
      default -> SectorGuidelines.CHECKS;
    };
  }

  /** The index names them in their own order. */
  private static List<FunctionalityKind> kinds(String text) {
    List<String> names = words(text);
    List<FunctionalityKind> kinds = new ArrayList<>();
    for (FunctionalityKind kind : KINDS) {
      if (kinds.size() < names.size() && kind.name().equals(names.get(kinds.size()))) {
        kinds.add(kind);
      }
    }
    return List.copyOf(kinds);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
