/** Writes what is said as Markdown. Not exported. */
@NullMarked
package io.github.kiasdk.report.markdown;

import org.jspecify.annotations.NullMarked;
