/**
 * The command line {@code kia}, with a class for each command. It only calls the public API of the
 * libraries; a host can do the same in a few lines.
 */
@NullMarked
package io.github.kiasdk.examples.cli;

import org.jspecify.annotations.NullMarked;
