package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Switch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One use of profiles in a {@link Descriptor}. */
record ProfileUse(
    Profiling.@Nullable UsePurpose purpose,
    @Nullable Switch byDefault,
    @Nullable Boolean essential,
    @Nullable String essentialReason,
    @Nullable Boolean separateSwitch) {

  static @Nullable List<ProfileUse> of(@Nullable List<Item> items) {
    if (items == null) {
      return null;
    }
    List<ProfileUse> uses = new ArrayList<>();
    for (Item item : items) {
      Facts facts = item.facts();
      uses.add(
          new ProfileUse(
              facts.valueAt(Profiling.USE_PURPOSE, 0),
              facts.valueAt(Profiling.USE_DEFAULT, 0),
              facts.valueAt(Profiling.USE_ESSENTIAL, 0),
              facts.valueAt(Profiling.USE_ESSENTIAL_REASON, 0),
              facts.valueAt(Profiling.USE_SEPARATE_SWITCH, 0)));
    }
    return uses;
  }
}
