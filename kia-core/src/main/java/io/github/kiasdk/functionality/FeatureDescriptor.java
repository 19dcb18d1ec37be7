package io.github.kiasdk.functionality;

/**
 * What a host implements on a class of its own, so that the feature and its description live in one
 * place.
 */
public interface FeatureDescriptor {

  /** Describes the feature as it is now. */
  Functionality describe();
}
