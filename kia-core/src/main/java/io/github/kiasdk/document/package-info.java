/**
 * A {@link io.github.kiasdk.assessment.KiaDocument} as one YAML or JSON file.
 *
 * <p>{@link io.github.kiasdk.document.DocumentReader} reads it strictly and tells everything that
 * is wrong at once, each with line, column, path and what would be valid. {@link
 * io.github.kiasdk.document.DocumentWriter} writes it in one canonical form. {@link
 * io.github.kiasdk.document.DocumentSchema} describes it for editors. All three follow from the
 * components of the same records.
 *
 * <p>{@link io.github.kiasdk.document.TreeReader} reads the JSON of another tool with the same
 * care.
 *
 * <p>Of this module only this package knows Jackson 3 and Hibernate Validator. Who does not read a
 * document loads neither.
 */
@NullMarked
package io.github.kiasdk.document;

import org.jspecify.annotations.NullMarked;
