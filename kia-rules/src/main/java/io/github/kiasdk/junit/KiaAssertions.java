package io.github.kiasdk.junit;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Elements;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions in the style of AssertJ, to be imported beside its own.
 *
 * <pre>{@code
 * assertThat(new VideoFeed()).satisfies(CodeVoorKinderrechten.checklist().principle(AVOID_HARMFUL_DESIGN));
 * assertThat(new VideoFeed()).in(DUTCH).satisfies(CodeVoorKinderrechten.checklist().only("CVK-9.01"));
 * assertThat(app).strictly().satisfies(CodeVoorKinderrechten.checklist().at(clock).judged(judgements));
 * }</pre>
 */
public final class KiaAssertions {

  private KiaAssertions() {}

  /** Assertions about one feature: a host's own, or a functionality. */
  public static ChecklistAssert<FeatureDescriptor> assertThat(FeatureDescriptor feature) {
    return new ChecklistAssert<>(feature, checklist -> checklist.check(feature));
  }

  /** Assertions about a service and all its functionalities. */
  public static ChecklistAssert<Service> assertThat(Service service) {
    return new ChecklistAssert<>(service, checklist -> checklist.check(service));
  }

  /** Assertions about a service, its functionalities and these features: at least one of them. */
  public static ChecklistAssert<Service> assertThat(
      Service service, Collection<? extends FeatureDescriptor> features) {
    List<FeatureDescriptor> all = Elements.of(features, "features");
    return new ChecklistAssert<>(
        service, checklist -> all.isEmpty() ? null : checklist.check(service, all));
  }

  /** Asks, of whatever the assertion is about; {@code null} if there is nothing to ask about. */
  @FunctionalInterface
  interface Asked {

    @Nullable Report ask(Checklist checklist);
  }
}
