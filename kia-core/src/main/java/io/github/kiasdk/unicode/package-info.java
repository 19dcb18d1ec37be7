/** Code units that Java can hold and no file can: what every text is held to, below all others. */
@NullMarked
package io.github.kiasdk.unicode;

import org.jspecify.annotations.NullMarked;
