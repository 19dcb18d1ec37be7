/**
 * What a team needs to keep a checklist for years: explanations of why a service deviates, a
 * baseline of what was found before, and a gate that decides on both: start at {@link
 * io.github.kiasdk.review.Gate}. {@link io.github.kiasdk.review.Comparison} lays two descriptions
 * of a service side by side, as a team does in a pull request.
 */
@NullMarked
package io.github.kiasdk.review;

import org.jspecify.annotations.NullMarked;
