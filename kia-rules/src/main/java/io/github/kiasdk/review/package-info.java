/**
 * What a review of a design needs besides a report. {@link io.github.kiasdk.review.Comparison} lays
 * two descriptions of a service side by side, as a team does in a pull request.
 */
@NullMarked
package io.github.kiasdk.review;

import org.jspecify.annotations.NullMarked;
