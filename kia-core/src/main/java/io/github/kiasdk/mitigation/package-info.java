/**
 * What is or could be done about effects: {@link io.github.kiasdk.mitigation.Mitigation}s.
 *
 * <p>A measure that needs a parent, was never tested or is only promised is not the same as one
 * that works by itself; kind, status, default-on and effectiveness say so apart from each other.
 * Side effects on other rights stand with the measure, because protection of one right can strain
 * another. Left out for now: to whom a measure is addressed and the residual level per effect; they
 * come with the assessment itself.
 */
@NullMarked
package io.github.kiasdk.mitigation;

import org.jspecify.annotations.NullMarked;
