/**
 * Words in two languages, and the way a description says what is wrong with it.
 *
 * <p>Everything a reader meets comes in Dutch and English: a {@link
 * io.github.kiasdk.text.LocalizedText} holds both, a {@link io.github.kiasdk.text.Term} is one
 * allowed value with a name in both. What cannot be accepted is told as {@link
 * io.github.kiasdk.text.Problem}s, all at once, in a {@link
 * io.github.kiasdk.text.DescriptionException}.
 */
@NullMarked
package io.github.kiasdk.text;

import org.jspecify.annotations.NullMarked;
