/** Writes what is said for programs: JSON, SARIF and JUnit XML. Not exported. */
@NullMarked
package io.github.kiasdk.report.machine;

import org.jspecify.annotations.NullMarked;
