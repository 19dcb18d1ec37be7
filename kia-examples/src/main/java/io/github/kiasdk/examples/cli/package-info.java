/**
 * The command line: {@code kia check}, {@code agenda}, {@code explain}, {@code checks}, {@code
 * crosswalk}, {@code facts} and {@code schema}. It only calls the public API of the libraries; a
 * host can do the same in a few lines.
 */
@NullMarked
package io.github.kiasdk.examples.cli;

import org.jspecify.annotations.NullMarked;
