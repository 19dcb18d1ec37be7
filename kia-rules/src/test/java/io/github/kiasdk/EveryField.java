package io.github.kiasdk;

import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.mitigation.SideEffect;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that differ from one in a single field each, found by the fields that the record has. */
public final class EveryField {

  private EveryField() {}

  /**
   * For each field of the record, by its name in documents, one that has another value there.
   *
   * @param apart the fields to leave as they are
   */
  public static <R extends Record> Map<String, R> changed(R of, Set<String> apart) {
    Map<String, R> changed = new LinkedHashMap<>();
    for (RecordField field : RecordFields.of(of.getClass()).all()) {
      if (!apart.contains(field.name())) {
        changed.put(field.name(), changed(of, field));
      }
    }
    return changed;
  }

  @SuppressWarnings("unchecked") // a record's constructor makes that record
  private static <R extends Record> R changed(R of, RecordField changed) {
    RecordFields record = RecordFields.of(of.getClass());
    Object[] arguments =
        record.all().stream()
            .map(
                field ->
                    field.equals(changed) ? other(field.genericType(), field.in(of)) : field.in(of))
            .toArray();
    try {
      return (R) record.constructor().newInstance(arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof DescriptionException refused) {
        throw refused;
      }
      throw new IllegalStateException(changed.name() + " cannot be changed", thrown);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(changed.name() + " cannot be changed", impossible);
    }
  }

  private static Object other(Type type, Object than) {
    if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
      return Set.of(
          other(
              set.getActualTypeArguments()[0], ((Set<?>) than).stream().findFirst().orElse(null)));
    }
    if (type instanceof ParameterizedType list) {
      return List.of(
          other(
              list.getActualTypeArguments()[0],
              ((List<?>) than).stream().findFirst().orElse(null)));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      Object[] terms = plain.getEnumConstants();
      return terms[0] == than ? terms[1] : terms[0];
    }
    if (plain == Boolean.class) {
      return !Boolean.TRUE.equals(than);
    }
    return OTHERS.entrySet().stream()
        .filter(entry -> entry.getKey() == plain)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Add another " + plain + " here"))
        .getValue();
  }

  private static final Map<Class<?>, Object> OTHERS =
      Map.of(
          String.class, "other",
          LocalizedText.class, LocalizedText.same("Quite another text"),
          Ages.class, Ages.ages(14, 15),
          LocalDate.class, LocalDate.of(2025, 4, 7),
          Evidence.class, Evidence.document("Another study", URI.create("doi:10.1000/7")),
          SideEffect.class, new SideEffect(Right.IDENTITY, LocalizedText.same("Another harm")),
          Rating.class, Rating.of(Impact.HIGH, Likelihood.HIGH));
}
