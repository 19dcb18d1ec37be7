package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that decides an answer, or that is missing for one. Two are equal if they are the same
 * fact of the same item.
 */
public final class Decider implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Fact<?> fact;

  /** The list in which the fact was read, or {@code null} if it stands in none. */
  private final @Nullable ItemsFact list;

  private final @Nullable Item item;

  Decider(Fact<?> fact) {
    this(fact, null, null);
  }

  private Decider(Fact<?> fact, @Nullable ItemsFact list, @Nullable Item item) {
    this.fact = fact;
    this.list = list;
    this.item = item;
  }

  /** Whether items of this list have the fact, or it stands around them. */
  boolean isFieldOf(ItemsFact around) {
    List<Fact<?>> fields = around.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i) == fact) {
        return true;
      }
    }
    return false;
  }

  /** The same fact of an item of this list. */
  Decider of(ItemsFact around, Item one) {
    return new Decider(fact, around, one);
  }

  /** The fact itself; of an item its field. */
  public Fact<?> fact() {
    return fact;
  }

  /** The name of the fact; of an item as {@code profiling.uses[feed].default}. */
  public String name() {
    return list == null || item == null
        ? fact.name()
        : list.name() + "[" + item.id() + "]." + fact.name();
  }

  /** The fact that evidence can be asked for: of an item its list. */
  Fact<?> listOrFact() {
    return list == null ? fact : list;
  }

  /** What was declared for it, or {@code null}. */
  @Nullable Declaration<?> declaration(Facts facts) {
    return item == null ? facts.declaration(fact) : item.facts().declaration(fact);
  }

  /** The evidence at it, for and against; of an item that at its list too. */
  public List<Evidence> evidence(Facts facts) {
    List<Evidence> own = evidence(declaration(facts));
    List<Evidence> ofList = list == null ? List.of() : evidence(facts.declaration(list));
    if (own.isEmpty() || ofList.isEmpty()) {
      return own.isEmpty() ? ofList : own;
    }
    List<Evidence> all = new ArrayList<>(own);
    all.addAll(ofList);
    return all;
  }

  private static List<Evidence> evidence(@Nullable Declaration<?> declared) {
    return declared == null ? List.of() : declared.evidence();
  }

  /** What a reader sees of its value for these ages, or {@code null} if none is declared. */
  public @Nullable LocalizedText shown(Facts facts, Ages ages) {
    Declaration<?> declared = declaration(facts);
    return declared == null ? null : shown(declared, ages);
  }

  /** Whether it is a list that is declared to be empty for one of these ages. */
  public boolean isEmpty(Facts facts, Ages ages) {
    Declaration<?> declared = declaration(facts);
    boolean empty = false;
    for (int age = ages.youngest(); declared != null && age <= ages.oldest(); age++) {
      empty |=
          ages.includes(age)
              && declared.valueAt(age) instanceof Collection<?> values
              && values.isEmpty();
    }
    return empty;
  }

  /** What a reader sees of a value for these ages. */
  public static LocalizedText shown(Declaration<?> declared, Ages ages) {
    LocalizedText youngest = declared.shownAt(ages.youngest());
    for (int age = ages.youngest() + 1; age <= ages.oldest(); age++) {
      if (ages.includes(age) && !Objects.equals(declared.shownAt(age), youngest)) {
        return declared.shown();
      }
    }
    return youngest == null ? declared.shown() : youngest;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decider that
        && that.fact == fact
        && that.list == list
        && (item == null
            ? that.item == null
            : that.item != null && that.item.id().equals(item.id()));
  }

  @Override
  public int hashCode() {
    return 31 * fact.hashCode() + (item == null ? 0 : item.id().hashCode());
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
