/**
 * Findings as constraint violations of Jakarta Validation: {@link
 * io.github.kiasdk.validation.ChildRightsByDesign} on a host's own type, so that {@code @Valid} in
 * any container asks the checks.
 *
 * <p>Messages come from {@code ContributorValidationMessages}, in Dutch and in English; a host's
 * {@code ValidationMessages} wins. Nothing that a host wrote in a description is read as a message
 * parameter or as an expression.
 *
 * <p>Works with every provider. With Hibernate Validator a violation also carries its {@code
 * Finding}.
 */
@NullMarked
package io.github.kiasdk.validation;

import org.jspecify.annotations.NullMarked;
