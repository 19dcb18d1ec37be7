/**
 * What people decide in an assessment. For now that is the {@link
 * io.github.kiasdk.assessment.Judgement}: a named person's recorded answer to a check that facts
 * alone cannot decide.
 */
@NullMarked
package io.github.kiasdk.assessment;

import org.jspecify.annotations.NullMarked;
