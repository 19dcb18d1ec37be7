package io.github.kiasdk.plain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that no card of a page shows, though a document holds it and a comparison names it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unseen {

  /** Why a reader of the page goes without. */
  String value();
}
