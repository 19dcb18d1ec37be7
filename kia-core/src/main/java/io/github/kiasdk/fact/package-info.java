/**
 * What a functionality does, as typed facts.
 *
 * <p>A {@link io.github.kiasdk.fact.Fact} is a key with a name, a type and a description in Dutch
 * and English; {@link io.github.kiasdk.fact.Facts} is the immutable map from such keys to what was
 * declared for them, with {@link io.github.kiasdk.fact.Evidence} and, where it differs, {@link
 * io.github.kiasdk.fact.ByAge by age}. What nobody declared is not there, and a {@link
 * io.github.kiasdk.fact.Condition} over it is {@link io.github.kiasdk.fact.Truth#UNKNOWN}: never
 * true, never false.
 *
 * <p>The facts of this SDK stand in {@code io.github.kiasdk.vocabulary}; a host adds its own with
 * the factories of {@code Fact} and makes them known by a {@link
 * io.github.kiasdk.fact.Vocabulary.Source}.
 */
@NullMarked
package io.github.kiasdk.fact;

import org.jspecify.annotations.NullMarked;
