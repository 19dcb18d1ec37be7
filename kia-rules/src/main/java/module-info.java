/**
 * Checks over functionalities and services (the Code voor Kinderrechten, a KIA method, and a host's
 * own), and reports of what they find.
 */
@org.jspecify.annotations.NullMarked
module io.github.kiasdk.rules {
  requires static transitive org.jspecify;
  requires transitive io.github.kiasdk.core;
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
  // Only for JSON: whoever only checks goes without.
  requires static tools.jackson.core;

  exports io.github.kiasdk.check;
  exports io.github.kiasdk.code;
  exports io.github.kiasdk.description;
  exports io.github.kiasdk.instrument;
  exports io.github.kiasdk.junit;
  exports io.github.kiasdk.label;
  exports io.github.kiasdk.report;
  exports io.github.kiasdk.validation;
  exports io.github.kiasdk.review;

  // JUnit calls the contract's tests, which are not public.
  opens io.github.kiasdk.junit to
      org.junit.platform.commons;

  uses io.github.kiasdk.check.CheckSource;
  uses io.github.kiasdk.check.FindingObserver;
  uses io.github.kiasdk.report.ReportFormat;
}
