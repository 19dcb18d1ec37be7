package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whatever can change an answer of a catalogue, as text that a review can read: an id on each first
 * line, and below it its fields with one value a line. An id that is gone stays, as retired.
 *
 * @param entries the fields of each id
 */
record CatalogueSnapshot(Map<String, Map<String, List<String>>> entries) {

  static final String SCOPE = "scope";
  static final String SINCE = "since";
  static final String SEVERITY = "severity";
  static final String DECIDED_BY = "decided-by";
  static final String EVIDENCE_AGE = "evidence-age";
  static final String BACKED = "backed";
  static final String SUBJECT = "subject";
  static final String RELEVANT = "relevant-for";
  static final String APPLIES = "applies-when";
  static final String REQUIRES = "requires";
  static final String RETIRED = "retired";

  static CatalogueSnapshot of(Condition scope, List<Check> checks) {
    Map<String, Map<String, List<String>>> entries = new LinkedHashMap<>();
    entries.put(SCOPE, Map.of(APPLIES, ConditionData.parts(scope)));
    checks.forEach(check -> entries.put(check.id(), fields(check)));
    return new CatalogueSnapshot(entries);
  }

  /** These entries, and as retired those of the other that are not here. */
  CatalogueSnapshot after(CatalogueSnapshot before) {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>(entries);
    before.entries.forEach((id, fields) -> all.putIfAbsent(id, Map.of(RETIRED, List.of("yes"))));
    return new CatalogueSnapshot(all);
  }

  /** Reads what {@link #toString()} wrote. */
  static CatalogueSnapshot parse(String text) {
    Map<String, Map<String, List<String>>> entries = new LinkedHashMap<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("  ")) {
        int colon = line.indexOf(": ");
        fields
            .computeIfAbsent(line.substring(2, colon), key -> new ArrayList<>())
            .add(line.substring(colon + 2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        fields = new LinkedHashMap<>();
        entries.put(line, fields);
      }
    }
    return new CatalogueSnapshot(entries);
  }

  private static Map<String, List<String>> fields(Check check) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(SINCE, List.of(check.since()));
    fields.put(SEVERITY, List.of(check.severity().id()));
    fields.put(DECIDED_BY, List.of(check.decidedBy().id()));
    if (check.evidenceAge() != null) {
      fields.put(EVIDENCE_AGE, List.of(check.evidenceAge().toString()));
    }
    put(fields, BACKED, check.backedFacts().stream().map(Fact::name).toList());
    List<String> ground = new ArrayList<>(List.of(check.ground().id()));
    ground.addAll(check.sources());
    fields.put("ground", List.of(String.join(" ", ground)));
    fields.put(SUBJECT, List.of(check.subject().id()));
    put(fields, RELEVANT, check.relevantKinds().stream().map(Term::id).toList());
    condition(fields, APPLIES, check.applicability());
    condition(fields, REQUIRES, check.condition());
    put(fields, "clause", clauses(check));
    put(fields, "reads", check.facts().stream().map(Fact::name).toList());
    put(fields, "cites", check.references().stream().map(Reference::id).toList());
    return fields;
  }

  /** Their names, which stand in reports, and the law that asks for them. */
  private static List<String> clauses(Check check) {
    List<String> clauses = new ArrayList<>();
    for (Clause clause : check.clauses()) {
      List<String> words = new ArrayList<>();
      words.add(clause.name().isEmpty() ? "all" : clause.name());
      clause.law().forEach(law -> words.add(law.id()));
      if (words.size() > 1 || !clause.name().isEmpty()) {
        clauses.add(String.join(" ", words));
      }
    }
    return clauses;
  }

  private static void condition(
      Map<String, List<String>> fields, String name, @Nullable Condition condition) {
    if (condition != null) {
      fields.put(name, ConditionData.parts(condition));
    }
  }

  private static void put(Map<String, List<String>> fields, String name, List<String> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            "# What can change an answer. Written by LifeCycleTest; see CHECK-POLICY.md.\n");
    entries.forEach(
        (id, fields) -> {
          text.append('\n').append(id).append('\n');
          fields.forEach(
              (name, values) ->
                  values.forEach(
                      value -> text.append("  " + name + ": ").append(value).append('\n')));
        });
    return text.toString();
  }
}
