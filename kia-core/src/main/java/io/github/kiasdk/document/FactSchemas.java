package io.github.kiasdk.document;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Schemas of facts: sections as nested groups, dotted names wherever the reader takes them, and
 * each value plain, by age, or with evidence.
 */
final class FactSchemas {

  private final RecordSchemas records;

  FactSchemas(RecordSchemas records) {
    this.records = records;
  }

  /** Defines {@code facts}, one section after the other, and every fact. */
  void define(Vocabulary vocabulary) {
    Map<String, Map<String, Object>> sections = new TreeMap<>();
    for (Fact<?> fact : vocabulary.facts()) {
      Map<String, Object> reference =
          records.defined("fact." + fact.name(), () -> describedDeclaration(fact));
      place(fact.name(), reference, sections);
    }
    for (Map.Entry<String, Map<String, Object>> section : sections.entrySet()) {
      records.defined(section.getKey(), () -> RecordSchemas.closed(section.getValue()));
    }
    Map<String, Object> all = sections.getOrDefault("facts", new TreeMap<>());
    records.redefine("facts", RecordSchemas.closed(all));
  }

  /**
   * Puts a fact and the sections around it wherever a name can start: {@code a.b.c} in a and a.b.
   */
  private static void place(
      String name, Map<String, Object> fact, Map<String, Map<String, Object>> sections) {
    String section = "facts";
    int from = 0;
    while (from >= 0) {
      Map<String, Object> fields = sections.computeIfAbsent(section, key -> new TreeMap<>());
      for (int dot = name.indexOf('.', from); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        fields.put(
            name.substring(from, dot), Map.of("$ref", "#/$defs/facts." + name.substring(0, dot)));
      }
      fields.put(name.substring(from), fact);
      int dot = name.indexOf('.', from);
      from = dot < 0 ? -1 : dot + 1;
      section = dot < 0 ? section : "facts." + name.substring(0, dot);
    }
  }

  private Map<String, Object> describedDeclaration(Fact<?> fact) {
    Map<String, Object> described = new LinkedHashMap<>();
    LocalizedText label = fact.label();
    LocalizedText empty = fact.emptyMeans();
    described.put(
        "description",
        empty == null
            ? "nl: " + label.nl() + " / en: " + label.en()
            : "nl: " + label.nl() + ". " + empty.nl() + " / en: " + label.en() + ". " + empty.en());
    described.putAll(declaration(fact));
    return described;
  }

  /** What can be declared: a value, values by age, or either with evidence. */
  private Map<String, Object> declaration(Fact<?> fact) {
    return records.defined("declared-" + kind(fact), () -> declared(value(fact)));
  }

  private Map<String, Object> declared(Map<String, Object> value) {
    Map<String, Object> unknown = records.defined("unknown", FactSchemas::unknown);
    Map<String, Object> byAge = new LinkedHashMap<>();
    byAge.put("type", "object");
    byAge.put("minProperties", 1);
    byAge.put("propertyNames", records.defined("age-key", FactSchemas::ageKey));
    byAge.put("additionalProperties", Map.of("anyOf", List.of(value, unknown)));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", Map.of("anyOf", List.of(value, unknown, byAge)));
    fields.put("evidence", RecordSchemas.list(records.schema(Evidence.class), false));
    Map<String, Object> withEvidence = RecordSchemas.closed(fields);
    withEvidence.put("required", List.of("value"));
    Map<String, Object> declared = new LinkedHashMap<>();
    declared.put("anyOf", List.of(value, unknown, byAge, withEvidence));
    return declared;
  }

  private static Map<String, Object> unknown() {
    Map<String, Object> unknown = new LinkedHashMap<>();
    unknown.put(
        "description",
        "nl: iemand zocht het uit en weet het niet; dit beantwoordt niets / en: somebody looked and"
            + " does not know; it answers nothing");
    unknown.put("const", "unknown");
    return unknown;
  }

  private static Map<String, Object> ageKey() {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("pattern", ValueSchemas.agesPattern());
    return key;
  }

  /** Facts of one kind share their schema. */
  private String kind(Fact<?> fact) {
    if (fact instanceof NumberFact number) {
      return "number-" + number.least() + "-to-" + number.most();
    }
    if (fact instanceof ChoiceFact<?> choice) {
      return records.nameOf(typeOf(choice.terms()));
    }
    if (fact instanceof ChoicesFact<?> choices) {
      return records.nameOf(typeOf(choices.terms())) + "-set";
    }
    if (fact instanceof ItemsFact) {
      return "items-" + fact.name();
    }
    return fact instanceof FlagFact ? "flag" : fact instanceof DateFact ? "date" : "words";
  }

  private Map<String, Object> value(Fact<?> fact) {
    if (fact instanceof ChoiceFact<?> choice) {
      return records.terms(typeOf(choice.terms()));
    }
    if (fact instanceof ChoicesFact<?> choices) {
      return RecordSchemas.list(records.terms(typeOf(choices.terms())), true);
    }
    if (fact instanceof ItemsFact items) {
      return items(items);
    }
    if (fact instanceof DateFact) {
      return records.schema(LocalDate.class);
    }
    if (fact instanceof TextFact) {
      return RecordSchemas.words(TextFact.LONGEST);
    }
    Map<String, Object> value = new LinkedHashMap<>();
    if (fact instanceof NumberFact number) {
      value.put("type", "integer");
      value.put("minimum", number.least());
      value.put("maximum", number.most());
    } else {
      value.put("type", "boolean");
    }
    return value;
  }

  private Map<String, Object> items(ItemsFact items) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", RecordSchemas.words(Item.LONGEST));
    for (Fact<?> field : items.fields()) {
      fields.put(field.name(), describedDeclaration(field));
    }
    Map<String, Object> item = RecordSchemas.closed(fields);
    item.put("required", List.of("id"));
    return RecordSchemas.list(item, false);
  }

  private static Class<?> typeOf(List<? extends Enum<?>> terms) {
    return terms.get(0).getDeclaringClass();
  }
}
