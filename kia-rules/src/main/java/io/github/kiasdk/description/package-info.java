/**
 * Checks of the description itself: judgements and explanations that no longer count, ages that
 * contradict each other. They say nothing about the service, and speak only where something is
 * wrong. Start at {@link io.github.kiasdk.description.DescriptionChecks}.
 */
@NullMarked
package io.github.kiasdk.description;

import org.jspecify.annotations.NullMarked;
