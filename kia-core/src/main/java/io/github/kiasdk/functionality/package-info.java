/**
 * What is assessed: a {@link io.github.kiasdk.functionality.Service} and its {@link
 * io.github.kiasdk.functionality.Functionality functionalities}.
 *
 * <p>A functionality holds its own facts, effects and mitigations, so that one value is all a check
 * needs; effects and mitigations therefore stand below this package and not above it. From the data
 * model drawn from the KIA's public texts come id, kind, title, description and ages, and for the
 * service the provider and the reference date. What that model keeps as separate fields (default
 * for minors, who can switch it off, age limits, business model, terms) is declared as facts, where
 * every check can ask for it and evidence can stand with it.
 */
@NullMarked
package io.github.kiasdk.functionality;

import org.jspecify.annotations.NullMarked;
