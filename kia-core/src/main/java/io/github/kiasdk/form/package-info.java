/**
 * Forms of the Dutch government's own tool for assessments, read into a KIA document to start from.
 *
 * <p>{@link io.github.kiasdk.form.FormReader} reads an export of the DPIA pre-scan or of the DPIA,
 * and says of every answer whether it was taken over and if not, why.
 */
@NullMarked
package io.github.kiasdk.form;

import org.jspecify.annotations.NullMarked;
