package io.github.kiasdk.plain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of which a document names an only element under a word of its own, without brackets: most
 * functionalities are of one {@code kind}, and a few of several {@code kinds}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Alone {

  /** The name of the field that holds an only element. */
  String value();
}
