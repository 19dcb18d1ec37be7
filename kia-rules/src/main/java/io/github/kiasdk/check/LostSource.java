package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A source of checks or facts that is installed and cannot be used.
 *
 * @param because which class, what went wrong and what to do
 * @param thrown what it threw, if that is known
 */
record LostSource(LocalizedText because, @Nullable Throwable thrown) {}
