package io.github.kiasdk.validation;

import io.github.kiasdk.effect.Level;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The checks of the Code voor Kinderrechten must find nothing wrong in what is declared.
 *
 * <p>Stands on a class that is a {@code FeatureDescriptor}, or on a field, getter, parameter,
 * return value or container element that is one, or that is a {@code Functionality} or a {@code
 * Service}. {@code null} is valid.
 *
 * <p>Every finding is a violation of its own:
 *
 * <ul>
 *   <li>its path ends in the fact that decided, as {@code feed.rewards.streaks}, {@code
 *       feed.profiling.uses[ads].default} for an item of a list, and {@code
 *       app.functionalities[feed].rewards.streaks} for a functionality of a service;
 *   <li>its message says what should be so and what to change. The text of a check is found under
 *       {@code io.github.kiasdk.validation.CVK-9.03} and {@code
 *       io.github.kiasdk.validation.CVK-9.03.change};
 *   <li>with Hibernate Validator the {@code Finding} is its dynamic payload.
 * </ul>
 *
 * <p>A check that could not be carried out is a violation whatever {@link #failOn} says. So is it
 * when none of the checks applies: that is never a pass. And where nothing else is a violation, one
 * at the value itself names what failed and is only left out by a {@link Severity} in the {@link
 * #payload}, or by {@code failOn} where no check that is grave enough applies. A descriptor that
 * throws, or that gives {@code null}, is a violation at the descriptor itself and no exception, so
 * that everything else is still validated; with Hibernate Validator what it threw is the dynamic
 * payload.
 *
 * <p>The day is that of the validator's {@code ClockProvider}, in {@link #zone}. Judgements have no
 * part in it: an annotation cannot carry a person's answer. What only a person can decide is
 * therefore never a violation, not even when {@link #strict}; ask a {@code Checklist} with
 * judgements about that.
 *
 * <p>An annotation that contradicts itself, or that asks no check, is refused with a {@code
 * ConstraintDeclarationException} that names every problem.
 */
@Documented
@Constraint(
    validatedBy = {DescriptorValidator.class, FunctionalityValidator.class, ServiceValidator.class})
@Repeatable(ChildRightsByDesign.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ChildRightsByDesign {

  /**
   * Unless changed, each finding has the message of its check. Any other template is the message of
   * every violation; with Hibernate Validator it can name <code>{check}</code>, <code>
   * {functionality}</code> and <code>{ages}</code>, which stay as they are where there is no
   * finding.
   */
  String message() default "{io.github.kiasdk.validation.ChildRightsByDesign.message}";

  /**
   * When it is validated. Groups that are or extend one of the {@link Principles} also narrow the
   * checks to these principles; all of them have to name the same, so that a group never asks the
   * checks of another.
   */
  Class<?>[] groups() default {};

  /**
   * What a host hangs on it. A {@link Severity} also narrows the violations to findings of that
   * severity, as each has the payload of its annotation. It lets nothing pass: what failed with
   * another severity is one violation that names it, if there is no other. Who means that milder
   * failures may pass says so with {@link #failOn}.
   */
  Class<? extends Payload>[] payload() default {};

  /** The principles whose checks are asked; all ten unless given. */
  Class<? extends Principles>[] principles() default {};

  /** Tags of the checks that are asked, as {@code Checklist.only} reads them; all unless given. */
  String[] only() default {};

  /**
   * The lowest severity at which what failed is a violation. Milder failures pass where checks of
   * this severity or a higher one apply; where none does, nothing was asked, and what failed is one
   * violation that names it.
   */
  Level failOn() default Level.LOW;

  /**
   * Whether it is a violation that a check cannot tell for want of a fact or of evidence, if it has
   * the severity of {@link #failOn} or a higher one. The path ends in the first fact that is
   * missing.
   */
  boolean strict() default false;

  /** Whether the checks of every {@code CheckSource} that can be found are asked too. */
  boolean installed() default false;

  /** The zone of the day by which dates are judged. */
  String zone() default "Europe/Amsterdam";

  /** Several on one element, for instance one per principle. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @interface List {
    /** The annotations, each asked by itself. */
    ChildRightsByDesign[] value();
  }
}
