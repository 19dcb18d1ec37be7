package io.github.kiasdk.functionality;

import java.util.function.Function;

/**
 * What a host's own class implements to say, where the feature lives, what it does. No base class
 * and no annotation is needed.
 *
 * <pre>{@code
 * final class VideoFeed implements FeatureDescriptor {
 *   public Functionality describe() {
 *     return Functionality.of(VIDEO, "feed").declare(Defaults.AUTOPLAY, settings.autoplay()).build();
 *   }
 * }
 * }</pre>
 *
 * <p>A class that cannot be changed is described from outside, by {@link #of}. A {@link
 * Functionality} describes itself.
 */
@FunctionalInterface
public interface FeatureDescriptor {

  /**
   * The feature as it is now. Whoever asks takes an exception, and {@code null}, as this
   * descriptor's own problem; other features are asked all the same.
   */
  Functionality describe();

  /**
   * Describes a host's object without touching its class.
   *
   * <pre>{@code
   * FeatureDescriptor.of(
   *     player, it -> Functionality.of(VIDEO, "player").declare(AUTOPLAY, it.autoplay()).build())
   * }</pre>
   *
   * @param host the object; messages name its class
   * @param mapping says what it does
   */
  static <H> FeatureDescriptor of(H host, Function<? super H, Functionality> mapping) {
    return new MappedFeature<>(host, mapping);
  }

  /**
   * The class in which a reader finds the feature: that of the host's object, or the class around
   * it if it has no name of its own. An object of Java itself, as a number, says nothing of the
   * feature: there it is the class that describes it.
   */
  static Class<?> hostType(FeatureDescriptor descriptor) {
    if (descriptor instanceof MappedFeature<?> mapped) {
      return named(mapped.isOfJava() ? mapped.mapping() : mapped.host());
    }
    return named(descriptor);
  }

  private static Class<?> named(Object object) {
    Class<?> type = object.getClass();
    if (type.isHidden()) {
      return type.getNestHost();
    }
    Class<?> around = type.isAnonymousClass() ? type.getEnclosingClass() : null;
    return around == null ? type : around;
  }
}
