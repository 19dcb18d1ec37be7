package io.github.kiasdk.label;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.ResidualRisk;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one label. */
final class Labelling {

  private static final Comparator<IconLink> STRONGEST_FIRST =
      Comparator.<IconLink>comparingInt(LabelIcon::strength)
          .reversed()
          .thenComparing(LabelIcon::name);

  private final Service service;
  private final Report report;
  private final LabelRules rules;
  private final Map<RiskIcon, Set<IconLink>> risks = new EnumMap<>(RiskIcon.class);
  private final Map<BenefitIcon, List<IconLink.OfEffect>> benefits =
      new EnumMap<>(BenefitIcon.class);
  private final List<IconLink.OfEffect> withoutIcon = new ArrayList<>();
  private final List<IconLink> aged = new ArrayList<>();
  private int from;
  private int unrated;
  private final List<String> unlooked = new ArrayList<>();

  Labelling(Service service, Report report, LabelRules rules) {
    this.service = service;
    this.report = report;
    this.rules = rules;
  }

  Label label(@Nullable Assessment assessment) {
    for (Functionality functionality : service.functionalities()) {
      if (!isLookedAt(functionality)) {
        unlooked.add(functionality.id());
      }
      for (Effect effect : functionality.effects()) {
        if (effect.sign() == Sign.POSITIVE) {
          benefit(functionality, effect);
        } else {
          risk(functionality, effect);
        }
      }
    }
    Features features = new Features(service, rules);
    for (IconLink.OfFeature found : features.found()) {
      link(found.rule().icon(), found);
      age(found.rule().age(), found);
    }
    for (Finding finding : report.failed()) {
      for (RiskIcon icon : about(finding)) {
        link(icon, new IconLink.OfFinding(finding));
      }
    }
    aged.sort(STRONGEST_FIRST);
    withoutIcon.sort(STRONGEST_FIRST);
    boolean described = !service.functionalities().isEmpty();
    return new Label(
        service,
        assessment,
        rules.version(),
        new AgeClass(
            from,
            aged,
            features.openAbove(from),
            unrated,
            unlooked,
            List.copyOf(service.openAreas()),
            described,
            Features.audience(null, service).youngest()),
        icons(),
        withoutIcon,
        shown());
  }

  /**
   * Whether drawbacks are described for all ages that have it. Of a part for fewer ages than its
   * service, it is also said that the others do not have it.
   */
  private boolean isLookedAt(Functionality functionality) {
    Ages own = functionality.ages();
    Ages unlooked = Features.audience(own, service);
    for (Effect effect : functionality.effects()) {
      if (unlooked != null && effect.sign() == Sign.NEGATIVE) {
        unlooked = effect.ages() == null ? null : unlooked.without(effect.ages());
      }
    }
    boolean others = own != null && Features.audience(null, service).without(own) != null;
    return unlooked == null && (!others || Boolean.TRUE.equals(functionality.absentForOthers()));
  }

  private void benefit(Functionality functionality, Effect effect) {
    BenefitIcon icon =
        IconRows.of(
            IconRows.BENEFITS,
            functionality.kinds(),
            effect,
            facts(functionality),
            ages(functionality));
    if (icon != null) {
      benefits
          .computeIfAbsent(icon, first -> new ArrayList<>())
          .add(new IconLink.OfEffect(functionality, effect, null));
    }
  }

  /** Each of its kinds may be why an effect is there, so each gives it an icon. */
  private void risk(Functionality functionality, Effect effect) {
    ResidualRisk left = ResidualRisk.of(functionality, effect, RiskMatrix.standard());
    IconLink.OfEffect link =
        new IconLink.OfEffect(functionality, effect, left == null ? null : left.level());
    if (left == null) {
      unrated++;
    } else {
      age(rules.age(left.level()), link);
    }
    Set<RiskIcon> icons = EnumSet.noneOf(RiskIcon.class);
    for (FunctionalityKind kind : functionality.kinds()) {
      RiskIcon icon =
          IconRows.of(
              IconRows.RISKS, Set.of(kind), effect, facts(functionality), ages(functionality));
      if (icon != null) {
        icons.add(icon);
      }
    }
    if (icons.isEmpty()) {
      withoutIcon.add(link);
    }
    for (RiskIcon icon : icons) {
      link(icon, link);
    }
  }

  /** The highest age wins; all that give it are told. */
  private void age(int age, IconLink link) {
    if (age > from) {
      from = age;
      aged.clear();
    }
    if (age == from && age > 0) {
      aged.add(link);
    }
  }

  private void link(RiskIcon icon, IconLink link) {
    risks.computeIfAbsent(icon, first -> new LinkedHashSet<>()).add(link);
  }

  private static Set<RiskIcon> about(Finding finding) {
    Set<RiskIcon> icons = new LinkedHashSet<>();
    for (Reading reading : finding.decidedBy()) {
      RiskIcon icon = IconRows.of(reading.fact());
      if (icon != null) {
        icons.add(icon);
      }
    }
    return icons;
  }

  private List<LabelIcon> icons() {
    List<LabelIcon> icons = new ArrayList<>();
    for (Map.Entry<RiskIcon, Set<IconLink>> risk : risks.entrySet()) {
      List<IconLink> links = new ArrayList<>(risk.getValue());
      links.sort(STRONGEST_FIRST);
      icons.add(new LabelIcon(risk.getKey(), links));
    }
    icons.sort(
        Comparator.comparingInt((LabelIcon icon) -> icon.strength())
            .reversed()
            .thenComparing(LabelIcon::icon));
    return icons;
  }

  private List<BenefitShown> shown() {
    List<BenefitShown> shown = new ArrayList<>();
    for (Map.Entry<BenefitIcon, List<IconLink.OfEffect>> benefit : benefits.entrySet()) {
      List<IconLink.OfEffect> links = benefit.getValue();
      links.sort(STRONGEST_FIRST);
      shown.add(new BenefitShown(benefit.getKey(), links));
    }
    return shown;
  }

  private Facts facts(Functionality functionality) {
    return functionality.factsIn(service);
  }

  private Ages ages(Functionality functionality) {
    return Features.audience(functionality.ages(), service);
  }
}
