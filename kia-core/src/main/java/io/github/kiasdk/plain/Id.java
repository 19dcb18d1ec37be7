package io.github.kiasdk.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name by which things in a description refer to each other: lower-case words and numbers with
 * hyphens, at most {@value #LONGEST} characters, such as {@code item-shop}.
 */
@Constraint(validatedBy = {})
@Pattern(regexp = Id.FORM, message = "{io.github.kiasdk.plain.Ids.message}")
@Size(max = Id.LONGEST)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Id {

  /**
   * The form of an id. It gives nothing back once taken: Java's expressions otherwise call
   * themselves for each repetition, until a long text exhausts the stack.
   */
  String FORM = "[a-z0-9]++(-[a-z0-9]++)*+";

  /** The longest id, in characters. */
  int LONGEST = 60;

  /** Unused: what is wrong is said of the form and of the length. */
  String message() default "";

  /** As in every constraint. */
  Class<?>[] groups() default {};

  /** As in every constraint. */
  Class<? extends Payload>[] payload() default {};
}
