package io.github.kiasdk.check;

import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings and reports as values that every JSON library writes alike. */
final class PlainForm {

  private PlainForm() {}

  static Map<String, Object> of(Finding finding) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("fingerprint", finding.fingerprint());
    plain.put("check", finding.check().id());
    plain.put("outcome", finding.outcome().id());
    putKnown(plain, "reason", id(finding.reason()));
    putKnown(plain, "basis", id(finding.basis()));
    plain.put("severity", finding.check().severity().id());
    plain.put("ages", finding.ages().toString());
    plain.put("functionality", finding.functionality());
    putKnown(plain, "service", finding.service());
    plain.put("decidedBy", names(finding.decidedBy()));
    plain.put("missing", names(finding.missing()));
    return plain;
  }

  static Map<String, Object> of(Report report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome.id(), report.count(outcome));
    }
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      findings.add(of(finding));
    }
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", report.id());
    plain.put("title", report.title().toPlain());
    plain.put("day", report.today().toString());
    plain.put("counts", counts);
    plain.put("findings", findings);
    return plain;
  }

  private static void putKnown(Map<String, Object> plain, String key, @Nullable String value) {
    if (value != null) {
      plain.put(key, value);
    }
  }

  private static @Nullable String id(@Nullable Term term) {
    return term == null ? null : term.id();
  }

  private static List<String> names(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      names.add(reading.name());
    }
    return names;
  }
}
