package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.KiaDocument;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.review.GateResult;
import java.util.Locale;

/**
 * A document and what was found in it.
 *
 * @param placed the document, and where everything in it stands
 * @param result the report, and what a gate says of it
 * @param locale the language in which to tell
 */
record Checked(PlacedDocument placed, GateResult result, Locale locale) {

  KiaDocument document() {
    return placed.document();
  }

  Report report() {
    return result.report();
  }

  /** The label, by the rules of this library. */
  Label label() {
    return Label.of(document().service(), document().assessment(), report(), LabelRules.standard());
  }

  /** The name of its files, without an extension: an id is safe in every file name. */
  String name() {
    return document().service().id();
  }
}
