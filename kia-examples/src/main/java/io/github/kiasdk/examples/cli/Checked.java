package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A document and what was found in it.
 *
 * @param placed the document, and where everything in it stands
 * @param result the report, and what a gate says of it
 * @param locale the language in which to tell
 * @param started how more can be asked
 */
record Checked(PlacedDocument placed, GateResult result, Locale locale, Started started) {

  KiaDocument document() {
    return placed.document();
  }

  Report report() {
    return result.report();
  }

  /** What a format writes, as this command writes it: without colours, seen from here. */
  Dossier dossier() {
    return Dossier.of(result, placed, locale)
        .madeBy("kia", Kia.version())
        .seenFrom(Path.of("").toAbsolutePath())
        .startedAs(started.command());
  }

  /** The label, by the rules of this library. */
  Label label() {
    return Label.of(document().service(), document().assessment(), report(), LabelRules.standard());
  }

  /**
   * The name of its files, without an extension: an id is safe in every file name, but for those
   * that Windows keeps for devices.
   */
  String name() {
    String id = document().service().id();
    return DeviceName.is(id) ? "_" + id : id;
  }
}
