/** Writes what is said as text of at most 100 columns. Not exported. */
@NullMarked
package io.github.kiasdk.report.text;

import org.jspecify.annotations.NullMarked;
