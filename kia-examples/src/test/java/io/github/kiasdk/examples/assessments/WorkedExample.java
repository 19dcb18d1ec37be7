package io.github.kiasdk.examples.assessments;

import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.Service;
import java.nio.file.Path;
import java.util.List;

/** What tests of single examples ask. */
final class WorkedExample {

  private WorkedExample() {}

  static Service service(String name) {
    return DocumentReader.standard().read(Path.of("assessments", name + ".yaml")).service();
  }

  static Report check(Service service) {
    return CodeVoorKinderrechten.checklist().check(service);
  }

  /** The facts that are missing before this finding can be told. */
  static List<String> missing(Report report, String fingerprint) {
    return report.cannotTell().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .flatMap(finding -> finding.missing().stream())
        .map(Reading::name)
        .toList();
  }
}
