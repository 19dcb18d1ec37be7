/**
 * What a team needs to keep a checklist for years: explanations of why a service deviates, a
 * baseline of what was found before, and a gate that decides on both. Start at {@link
 * io.github.kiasdk.review.Gate}.
 */
@NullMarked
package io.github.kiasdk.review;

import org.jspecify.annotations.NullMarked;
