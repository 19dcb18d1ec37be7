package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The ten principles of the Code voor Kinderrechten (2021) as checks.
 *
 * <p>No check is a quotation of the Code, and none says that a service complies with the law.
 * {@link Check#ground()} tells what each rests on.
 *
 * <p>Thread-safe; the checklist is made once and shared.
 */
public final class CodeVoorKinderrechten {

  /** The edition of the Code that the checks go back to, and whose titles are shown. */
  public static final LocalizedText EDITION = Principles.EDITION;

  /** Ids that were in use once; one stands here for ever. None so far. */
  private static final List<Retired> RETIRED = List.of();

  private static final Checklist CHECKLIST =
      Checklist.of(checks()).retiring(RETIRED).within(Scope.CONDITION);

  private CodeVoorKinderrechten() {}

  /**
   * All checks of the Code, and those of the description itself, which speak only where something
   * is wrong.
   */
  public static Checklist checklist() {
    return CHECKLIST;
  }

  private static List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.addAll(PutChildFirst.CHECKS);
    checks.addAll(InvolveChildren.CHECKS);
    checks.addAll(LawfulData.CHECKS);
    checks.addAll(ExplainToChildren.CHECKS);
    checks.addAll(PrivacyImpactAssessment.CHECKS);
    checks.addAll(PrivacyDesign.CHECKS);
    checks.addAll(PreventProfiling.CHECKS);
    checks.addAll(PreventEconomicExploitation.CHECKS);
    checks.addAll(AvoidHarmfulDesign.CHECKS);
    checks.addAll(RiskyFeatures.CHECKS);
    checks.addAll(SectorGuidelines.CHECKS);
    checks.addAll(DescriptionChecks.all());
    return checks;
  }
}
