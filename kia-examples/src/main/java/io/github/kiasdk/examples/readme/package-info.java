/** The code that the README shows, compiled and run by the build. */
@NullMarked
package io.github.kiasdk.examples.readme;

import org.jspecify.annotations.NullMarked;
