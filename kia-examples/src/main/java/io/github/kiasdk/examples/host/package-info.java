/**
 * What a product team adds of its own: a fact, a check over it and the words of the check, beside
 * those of the Code. Not part of the command line: a host registers its class where it is used, in
 * {@code META-INF/services} or its {@code module-info}.
 */
@NullMarked
package io.github.kiasdk.examples.host;

import org.jspecify.annotations.NullMarked;
