/**
 * HTML pages: what stands on them, and the templates that lay it out. Not exported; a host starts
 * at {@code HtmlReport} in the package above.
 *
 * <p>The templates in {@code src/main/jte} become classes of this package in the build. They escape
 * what they are given by where it stands, so words of a document never become markup. The records
 * here hold what the templates cannot work out by themselves.
 */
@NullMarked
package io.github.kiasdk.report.html;

import org.jspecify.annotations.NullMarked;
