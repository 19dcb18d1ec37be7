package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two of the same name, field by field, in the order of the document. */
final class Differences {

  private static final LocalizedText YES = new LocalizedText("ja", "yes");
  private static final LocalizedText NO = new LocalizedText("nee", "no");

  private Differences() {}

  /** Every field is compared, so that no change is kept silent because somebody forgot a field. */
  static <R extends Record> List<FieldChange> of(R before, R after) {
    List<FieldChange> fields = new ArrayList<>();
    for (RecordField field : RecordFields.of(before.getClass()).all()) {
      Object old = field.in(before);
      Object now = field.in(after);
      if (!isApart(field) && !Objects.equals(old, now)) {
        boolean shown = isShown(field);
        fields.add(
            new FieldChange(field.name(), shown ? text(old) : null, shown ? text(now) : null));
      }
    }
    return fields;
  }

  /**
   * What differs in the assessment, field by field, and in the judgements; lists that have ids of
   * their own, and an assessment that is there once only, as a whole. An explanation answers no
   * check.
   */
  static List<FieldChange> around(KiaDocument before, KiaDocument after) {
    List<FieldChange> fields = new ArrayList<>();
    Assessment old = before.assessment();
    Assessment now = after.assessment();
    if (old == null || now == null) {
      if (old != now) {
        fields.add(new FieldChange("assessment", null, null));
      }
    } else {
      for (RecordField field : RecordFields.of(Assessment.class).all()) {
        Object one = field.in(old);
        Object other = field.in(now);
        if (!isSame(one, other)) {
          boolean shown = isShown(field);
          fields.add(
              new FieldChange(
                  "assessment." + field.name(),
                  shown ? text(one) : null,
                  shown ? text(other) : null));
        }
      }
    }
    if (!isSame(before.judgements(), after.judgements())) {
      fields.add(new FieldChange("judgements", null, null));
    }
    return fields;
  }

  /** In which order a list is written is no change. */
  private static boolean isSame(@Nullable Object before, @Nullable Object after) {
    return before instanceof List<?> one && after instanceof List<?> other
        ? one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other))
        : Objects.equals(before, after);
  }

  /** Compared one by one, not as fields: what has an id of its own, and facts. */
  private static boolean isApart(RecordField field) {
    Class<?> part = field.part();
    return field.name().equals("id")
        || field.type() == Facts.class
        || part != null && RecordFields.of(part).hasId();
  }

  /**
   * Whether two values can be laid side by side. Evidence, ratings, side effects and reasons are
   * too long for that: that they differ has to do. Of texts only a title has to be there.
   */
  private static boolean isShown(RecordField field) {
    Class<?> type = field.type();
    if (field.genericType() instanceof ParameterizedType list) {
      type = (Class<?>) list.getActualTypeArguments()[0];
    } else if (type == LocalizedText.class) {
      return field.isRequired();
    }
    return type != LocalizedText.class && (type == Ages.class || !type.isRecord());
  }

  private static @Nullable LocalizedText text(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      List<String> nl = new ArrayList<>();
      List<String> en = new ArrayList<>();
      for (Object one : several) {
        LocalizedText text = Objects.requireNonNull(text(one));
        nl.add(text.nl());
        en.add(text.en());
      }
      return nl.isEmpty() ? null : new LocalizedText(String.join(", ", nl), String.join(", ", en));
    }
    if (value instanceof Term term) {
      return term.label();
    }
    if (value instanceof Boolean flag) {
      return flag ? YES : NO;
    }
    return value == null || value instanceof LocalizedText
        ? (LocalizedText) value
        : LocalizedText.same(value.toString());
  }

  static List<EffectChange> effects(List<Effect> before, List<Effect> after) {
    Map<String, Effect> old = effects(before);
    Map<String, Effect> now = effects(after);
    List<EffectChange> changes = new ArrayList<>();
    for (String id : ids(now.keySet(), old.keySet())) {
      Effect one = old.get(id);
      Effect other = now.get(id);
      if (!Objects.equals(one, other)) {
        changes.add(
            new EffectChange(
                one, other, one != null && other != null ? of(one, other) : List.of()));
      }
    }
    return changes;
  }

  /**
   * The ids of the effects and measures that are in both and lack now what they held: evidence, a
   * level, how they were tested. Taken away, it keeps quiet a check that asks about it.
   */
  static Set<String> emptied(Functionality before, Functionality after) {
    Set<String> emptied = new LinkedHashSet<>();
    Map<String, Effect> effects = effects(after.effects());
    for (Effect one : before.effects()) {
      if (lacks(one, effects.get(one.id()))) {
        emptied.add(one.id());
      }
    }
    Map<String, Mitigation> measures = mitigations(after);
    for (Mitigation one : before.mitigations()) {
      if (lacks(one, measures.get(one.id()))) {
        emptied.add(one.id());
      }
    }
    return emptied;
  }

  private static boolean lacks(Record before, @Nullable Record after) {
    if (after == null) {
      return false;
    }
    for (RecordField field : RecordFields.of(before.getClass()).all()) {
      if (isSaid(field.in(before)) && !isSaid(field.in(after))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(@Nullable Object value) {
    return value != null && !(value instanceof Collection<?> several && several.isEmpty());
  }

  static List<MitigationChange> mitigations(
      @Nullable Functionality before, @Nullable Functionality after) {
    Map<String, Mitigation> old = mitigations(before);
    Map<String, Mitigation> now = mitigations(after);
    List<MitigationChange> changes = new ArrayList<>();
    for (String id : ids(now.keySet(), old.keySet())) {
      Mitigation one = old.get(id);
      Mitigation other = now.get(id);
      if (!Objects.equals(one, other)) {
        List<Effect> treated = one != null ? treated(one, before) : treated(other, after);
        changes.add(
            new MitigationChange(
                one, other, treated, one != null && other != null ? of(one, other) : List.of()));
      }
    }
    return changes;
  }

  private static List<Effect> treated(
      @Nullable Mitigation mitigation, @Nullable Functionality functionality) {
    List<Effect> treated = new ArrayList<>();
    if (mitigation != null && functionality != null) {
      for (Effect effect : functionality.effects()) {
        if (mitigation.treats().contains(effect.id())) {
          treated.add(effect);
        }
      }
    }
    return treated;
  }

  private static Map<String, Effect> effects(List<Effect> effects) {
    Map<String, Effect> byId = new LinkedHashMap<>();
    effects.forEach(effect -> byId.put(effect.id(), effect));
    return byId;
  }

  private static Map<String, Mitigation> mitigations(@Nullable Functionality functionality) {
    Map<String, Mitigation> byId = new LinkedHashMap<>();
    if (functionality != null) {
      functionality.mitigations().forEach(one -> byId.put(one.id(), one));
    }
    return byId;
  }

  /** The ids of now in their order, then those that are gone. */
  static Set<String> ids(Collection<String> now, Collection<String> before) {
    Set<String> ids = new LinkedHashSet<>(now);
    ids.addAll(before);
    return ids;
  }
}
