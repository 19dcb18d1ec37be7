/**
 * What is said of a report, a comparison, a label or a risk, whatever it is written on: which
 * findings belong together, in which order, and in which words. It knows nobody who writes it down.
 * Not exported.
 */
@NullMarked
package io.github.kiasdk.report.said;

import org.jspecify.annotations.NullMarked;
