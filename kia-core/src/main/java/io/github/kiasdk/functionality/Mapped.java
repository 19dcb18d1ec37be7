package io.github.kiasdk.functionality;

import java.util.Objects;
import java.util.function.Function;

/** A host's object, described from outside. */
record Mapped<H>(H host, Function<? super H, Functionality> mapping) implements FeatureDescriptor {

  Mapped {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(mapping, "mapping");
  }

  /** Whether the host's object is of a class that comes with Java. */
  boolean isOfJava() {
    ClassLoader loader = host.getClass().getClassLoader();
    return loader == null || loader.equals(ClassLoader.getPlatformClassLoader());
  }

  @Override
  public Functionality describe() {
    return mapping.apply(host);
  }
}
