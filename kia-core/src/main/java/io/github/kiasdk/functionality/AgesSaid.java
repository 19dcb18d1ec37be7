package io.github.kiasdk.functionality;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it says of facts that a description gives the ages of the children who can use it: children
 * of all of these ages come there, and nobody keeps everyone under 18 out. Whoever leaves the ages
 * out has said nothing of the kind.
 */
public final class AgesSaid {

  private static final LocalizedText BY =
      new LocalizedText("de leeftijden die erbij staan", "the ages that are given");

  private AgesSaid() {}

  /** The ages given for a functionality, else for its service; {@code null} if nobody gave any. */
  public static @Nullable Ages of(Functionality functionality, @Nullable Service service) {
    Ages own = functionality.ages();
    return own != null || service == null ? own : service.ages();
  }

  /** The facts that say of some of these ages that no child of them is there. */
  public static List<Fact<?>> denied(Facts declared, @Nullable Ages said) {
    List<Fact<?>> denied = new ArrayList<>();
    if (said == null) {
      return denied;
    }
    Declaration<Boolean> outside = declared.declaration(AgeAssurance.EFFECTIVE_18PLUS);
    Declaration<Set<AgeBand>> bands = declared.declaration(Audience.AGE_BANDS);
    boolean isOneOut = false;
    boolean isEachExpected = true;
    for (int age = said.youngest(); age <= said.oldest(); age++) {
      if (said.includes(age)) {
        isOneOut |= outside != null && Boolean.TRUE.equals(outside.valueAt(age));
        Set<AgeBand> expected = bands == null ? null : bands.valueAt(age);
        isEachExpected &= expected == null || isExpected(age, expected);
      }
    }
    if (isOneOut) {
      denied.add(AgeAssurance.EFFECTIVE_18PLUS);
    }
    if (!isEachExpected) {
      denied.add(Audience.AGE_BANDS);
    }
    return denied;
  }

  private static boolean isExpected(int age, Set<AgeBand> bands) {
    for (AgeBand band : bands) {
      if (band.ages().includes(age)) {
        return true;
      }
    }
    return false;
  }

  /** These facts, with what the ages say where it is denied: that somebody under 18 gets in. */
  static Facts holding(Facts facts, @Nullable Ages said) {
    List<Fact<?>> denied = denied(facts, said);
    if (denied.isEmpty()) {
      return facts;
    }
    Facts left = facts.without(denied);
    return denied.contains(AgeAssurance.EFFECTIVE_18PLUS)
        ? left.imply(AgeAssurance.EFFECTIVE_18PLUS, false, BY)
        : left;
  }
}
