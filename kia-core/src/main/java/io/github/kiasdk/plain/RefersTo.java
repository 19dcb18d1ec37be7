package io.github.kiasdk.plain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that names something else in the description, or a list of such names. A name is the
 * id of what is meant, after the ids of the elements of lists that are around it and not around the
 * component: {@code streaks/compulsion}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RefersTo {

  /** What can be meant: records with an {@code id}. */
  Class<?>[] value();

  /**
   * The component beside it that names the element of a list in which it is meant, so that its name
   * stands without that of the element; empty if there is none. While that names no element, it can
   * mean anything.
   */
  String within() default "";

  /** What it is called in Dutch. */
  String nl();

  /** What it is called in English. */
  String en();
}
