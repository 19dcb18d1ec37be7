/**
 * How an imagined video app describes its features where they live: one class that says so itself,
 * and one that the team cannot change and describes from outside. Its tests ask the Code's checks.
 */
@NullMarked
package io.github.kiasdk.examples.feature;

import org.jspecify.annotations.NullMarked;
