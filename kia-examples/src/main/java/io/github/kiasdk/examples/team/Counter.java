package io.github.kiasdk.examples.team;

/**
 * The days in a row that a child came back: a class of a library, which the team cannot change.
 *
 * @param days how many
 * @param resets whether a missed day costs them
 */
record Counter(int days, boolean resets) {}
