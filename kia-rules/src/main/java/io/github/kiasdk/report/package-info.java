/**
 * Views of a {@link io.github.kiasdk.check.Report}, and of the checks and facts behind it, in Dutch
 * and English.
 *
 * <p>People around a table look at {@link io.github.kiasdk.report.HtmlReport}, and at {@link
 * io.github.kiasdk.report.HtmlOverview} above several services; parents and children look at {@link
 * io.github.kiasdk.report.HtmlLabel}. A code host reads {@link
 * io.github.kiasdk.report.MarkdownReport} and {@link io.github.kiasdk.report.SarifReport}, a build
 * server {@link io.github.kiasdk.report.JUnitXmlReport}. A person reads {@link
 * io.github.kiasdk.report.TextReport}, {@link io.github.kiasdk.report.ReviewAgenda} and {@link
 * io.github.kiasdk.report.CheckPage}, a program {@link io.github.kiasdk.report.JsonReport}; {@link
 * io.github.kiasdk.report.ComparisonReport} tells a reviewer what changed from one description to
 * the next; {@link io.github.kiasdk.report.FindingText} says one finding in a sentence or two, and
 * {@link io.github.kiasdk.report.CheckCatalogue}, {@link io.github.kiasdk.report.CrosswalkTable}
 * and {@link io.github.kiasdk.report.FactCatalogue} list what can be checked and declared. {@link
 * io.github.kiasdk.report.TextGrid} and {@link io.github.kiasdk.report.JsonGrid} show which rights
 * a service serves and strains. What is written as JSON has a schema, a {@link
 * io.github.kiasdk.report.JsonSchema}. Equal input gives equal text: nothing here asks for the
 * time, the language or the width of the machine it runs on.
 *
 * <p>Words of a document are data. Characters that could break a line or command a terminal are
 * shown as a space in text and escaped in JSON.
 */
@NullMarked
package io.github.kiasdk.report;

import org.jspecify.annotations.NullMarked;
