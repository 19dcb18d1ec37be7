/**
 * A sample product team: Kiekjes, an imagined app in which children of 10 to 17 share videos. Its
 * features say themselves what they do, or are described from outside; it has a rule of its own.
 * Its tests hold it to the Code with an explanation and a baseline, and compare each change with
 * the main branch. The gate in its POM, {@code kiekjes/pom.xml}, needs no test.
 */
@NullMarked
package io.github.kiasdk.examples.team;

import org.jspecify.annotations.NullMarked;
