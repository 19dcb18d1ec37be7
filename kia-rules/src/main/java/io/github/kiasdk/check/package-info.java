/**
 * Checks, and what they answer. This package knows no rule: the ten principles of the Code stand in
 * {@code io.github.kiasdk.code}, a host's own checks wherever the host keeps them, named by a
 * {@link io.github.kiasdk.check.CheckSource}.
 *
 * <p>A {@link io.github.kiasdk.check.Check} says to which functionalities it is relevant, when it
 * applies and what it requires, the last two as {@link io.github.kiasdk.fact.Condition}s over
 * facts; what no condition can say is a {@link io.github.kiasdk.check.Requirement} in code. A
 * {@link io.github.kiasdk.check.Checklist} is an ordered set of checks; asked about a functionality
 * or a service it gives a {@link io.github.kiasdk.check.Report} of {@link
 * io.github.kiasdk.check.Finding}s, each with one of five {@link io.github.kiasdk.check.Outcome}s.
 *
 * <p>A {@link io.github.kiasdk.assessment.Role} is asked what no machine can decide. A {@link
 * io.github.kiasdk.check.Crosswalk} lays checks beside a {@link io.github.kiasdk.check.Framework},
 * and a {@link io.github.kiasdk.check.Retired} check keeps its id for ever.
 *
 * <p>Three things hold everywhere. A fact that nobody declared never passes a check: the answer is
 * <em>cannot tell</em> and names the fact. Positive and negative are never added up: a report
 * counts per principle and has no score. And nothing here builds a text before somebody reads it,
 * loads Jackson or loads Hibernate Validator.
 */
@NullMarked
package io.github.kiasdk.check;

import org.jspecify.annotations.NullMarked;
