/** How a team keeps a checklist for years: explanations, a baseline and a gate. */
@NullMarked
package io.github.kiasdk.examples.review;

import org.jspecify.annotations.NullMarked;
