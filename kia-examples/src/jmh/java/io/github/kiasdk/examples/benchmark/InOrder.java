package io.github.kiasdk.examples.benchmark;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule as a Jakarta Validation constraint: violated if it failed or if nobody can tell. */
@Constraint(validatedBy = InOrderValidator.class)
@Repeatable(InOrder.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InOrder {

  /** The id of the rule. */
  String value();

  /** The same words for each rule: interpolation costs least this way. */
  String message() default "not in order, or nobody can tell";

  /** Groups, as every constraint has. */
  Class<?>[] groups() default {};

  /** Payload, as every constraint has. */
  Class<? extends Payload>[] payload() default {};

  /** Several rules on one descriptor. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {

    /** The rules. */
    InOrder[] value();
  }
}
