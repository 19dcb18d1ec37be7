package io.github.kiasdk.label;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A label of a service for parents and children. It is experimental and no official label.
 *
 * <p>It shows one age at most and three icons at most; the rest stands behind "more". The strongest
 * come first. Positive effects have a row of their own and change nothing else. Equal input gives
 * an equal label, in whatever order the service describes its parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param service what it is about
 * @param assessment the assessment it rests on; {@code null} if there is none
 * @param version the rules by which it was made
 * @param age the age
 * @param icons all icons of negative effects, the strongest first
 * @param withoutIcon the negative effects that no icon fits
 * @param benefits the icons of positive effects
 */
public record Label(
    Service service,
    @Nullable Assessment assessment,
    String version,
    AgeClass age,
    List<LabelIcon> icons,
    List<IconLink.OfEffect> withoutIcon,
    List<BenefitShown> benefits) {

  /** How many icons of negative effects stand on a label itself. */
  public static final int MOST_SHOWN = 3;

  /** Copies the lists. */
  public Label {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(age, "age");
    icons = List.copyOf(icons);
    withoutIcon = List.copyOf(withoutIcon);
    benefits = List.copyOf(benefits);
  }

  /**
   * The label of a service.
   *
   * @param assessment the assessment it rests on; {@code null} if there is none
   * @param report what the checks found of this service
   * @param rules the rules
   * @throws IllegalArgumentException if the report is about something else
   */
  public static Label of(
      Service service, @Nullable Assessment assessment, Report report, LabelRules rules) {
    if (!report.id().equals(service.id())) {
      throw new IllegalArgumentException(
          "A report about " + report.id() + " says nothing about " + service.id());
    }
    return new Labelling(service, report, rules).label(assessment);
  }

  /** The icons on the label itself. */
  public List<LabelIcon> shown() {
    return icons.subList(0, Math.min(MOST_SHOWN, icons.size()));
  }

  /** The icons behind "more". */
  public List<LabelIcon> more() {
    return icons.subList(Math.min(MOST_SHOWN, icons.size()), icons.size());
  }
}
