package io.github.kiasdk.functionality;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/** A host's object, described from outside. */
record MappedFeature<H>(H host, Function<? super H, Functionality> mapping)
    implements Serializable, FeatureDescriptor {

  MappedFeature {
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

  /** Neither the object nor what maps it need be fit for a stream. */
  private Object writeReplace() {
    return new Elsewhere(FeatureDescriptor.hostType(this).getName());
  }

  /** A descriptor that was read from a stream: it only tells where to ask. */
  private record Elsewhere(String host) implements FeatureDescriptor, Serializable {

    @Override
    public Functionality describe() {
      throw new IllegalStateException(
          "Read from a stream, where only the name of its class is kept: ask " + host + " itself");
    }
  }
}
